// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace twinrail {

class CommandsPanel;
class DiagramPanel;
class HelpPanel;
class PathTable;

/// What stands beside every page: the picture of the paths, the same as a table, the commands behind the page, its
/// help. One of them at a time.
class Companion : public QWidget {
    Q_OBJECT
public:
    enum class View { Picture, Table, Commands, Help };
    explicit Companion(SiteSession& session, QWidget* parent = nullptr);
    void setView(View view);
    void toggle(View view); ///< shows it; hides all where it is shown already, and the page has the room
    [[nodiscard]] View view() const;
    void showPage(const QString& id, const QStringList& steps);
    void showSnapshot(const Site& site, const Snapshot& snapshot);

private:
    QStackedWidget* m_stack;
    QList<QToolButton*> m_choices;
    DiagramPanel* m_picture;
    PathTable* m_table;
    CommandsPanel* m_commands;
    HelpPanel* m_help;
};

} // namespace twinrail
