// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dashboard/driftmodel.h"

#include <QWidget>

class QLabel;

namespace twinrail {

class LinesView;
class LiveSite;
class RowTable;

/// What differs from the site, and in full what was wanted and what was found of the selected difference.
class DriftPane : public QWidget {
    Q_OBJECT
public:
    explicit DriftPane(LiveSite& live, QWidget* parent = nullptr);

    [[nodiscard]] int count() const { return m_model->rowCount(); }
    void showAge(const QDateTime& now);

signals:
    void counted();
    void selected(const QString& machine);

private:
    void refresh();
    void showSelected();

    LiveSite* m_live;
    DriftModel* m_model;
    QLabel* m_sentence;
    RowTable* m_table;
    QLabel* m_advice;
    LinesView* m_lines;
};

} // namespace twinrail
