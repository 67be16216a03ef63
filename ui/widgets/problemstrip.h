// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/finding.h"

#include <QFrame>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace twinrail {

class WordyButton;

/// What stands in the way of going on, errors first; gone when there is nothing. At most three until somebody asks for
/// the others. News are announced to screen readers.
class ProblemStrip : public QFrame {
    Q_OBJECT
public:
    explicit ProblemStrip(QWidget* parent = nullptr);

    void showFindings(const Findings& findings);

signals:
    void jump(const QString& place); ///< somebody wants to go where this is put right

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void fitHeight();
    void announce();

    Findings m_findings;
    bool m_all = false;
    QList<WordyButton*> m_lines; ///< kept, so that the focus stays where it is
    QScrollArea* m_area;
    QVBoxLayout* m_list;
    QPushButton* m_more;
};

} // namespace twinrail
