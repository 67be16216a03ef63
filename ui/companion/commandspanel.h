// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace twinrail {

class LinesView;

/// The exact commands, calls and file changes behind a page, on all machines: from the session's plan. Where there is
/// no plan yet it says why, and asks for one by itself as soon as that makes sense and somebody looks.
class CommandsPanel : public QWidget {
    Q_OBJECT
public:
    explicit CommandsPanel(SiteSession& session, QWidget* parent = nullptr);

    void setSteps(const QStringList& ids);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void askOnce();
    [[nodiscard]] QString planned() const;

    SiteSession& m_session;
    QStringList m_steps;
    bool m_wanted = false; ///< somebody has come to look and has not been served yet
    QLabel* m_asked;
    QLabel* m_why;
    QPushButton* m_ask;
    LinesView* m_lines;
    QPushButton* m_copy;
};

} // namespace twinrail
