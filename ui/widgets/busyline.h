// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace twinrail {

/// Says that something is going on, and lets it be stopped. Keeps its place when there is nothing, so that the page
/// does not jump.
class BusyLine : public QWidget {
    Q_OBJECT
public:
    explicit BusyLine(QWidget* parent = nullptr);

    /// "Asking prague …"; empty: nothing is going on.
    void setBusy(const QString& text);

signals:
    void stopRequested();

private:
    QLabel* m_text;
    QPushButton* m_stop;
};

} // namespace twinrail
