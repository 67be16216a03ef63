// SPDX-License-Identifier: Apache-2.0

// The menus: everything in them can be reached another way too, but for the appearance.

#include "core/base/tr.h"
#include "ui/companion/companion.h"
#include "ui/dialogs/ask.h"
#include "ui/theme/theme.h"
#include "ui/wizard/mainwindow.h"
#include "ui/wizard/wizardview.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>

namespace twinrail {

namespace {

void addAppearances(QMenu& menu)
{
    auto* group = new QActionGroup(&menu);
    for (const AppearanceEntry& row : appearanceTable()) {
        QAction* action = menu.addAction(row.title);
        action->setCheckable(true);
        action->setChecked(row.appearance == savedAppearance());
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [appearance = row.appearance] {
            saveAppearance(appearance);
            applyAppearance(*qApp, appearance);
        });
    }
}

struct ViewRow {
    Companion::View view;
    QString text;
    QKeySequence key;
};
QList<ViewRow> views()
{
    return {{Companion::View::Picture, Tr::tr("&Picture of the paths"), Qt::Key_F6},
            {Companion::View::Table, Tr::tr("&Table of the paths"), Qt::Key_F7},
            {Companion::View::Commands, Tr::tr("&Commands of this page"), Qt::Key_F8},
            {Companion::View::Help, Tr::tr("&Help for this page"), Qt::Key_F1}};
}

} // namespace

void MainWindow::buildMenus()
{
    QMenu* site = menuBar()->addMenu(Tr::tr("&Set-up"));
    site->addAction(Tr::tr("&New set-up"), QKeySequence::New, this, &MainWindow::newSetUp);
    site->addAction(Tr::tr("&Open a site …"), QKeySequence::Open, m_start, &StartScreen::chooseSite);
    m_wizardActions << site->addAction(Tr::tr("Save &as …"), QKeySequence::SaveAs, this, &MainWindow::saveAs);
    m_wizardActions << site->addAction(Tr::tr("&Watch the paths"), Qt::Key_F9, this, &MainWindow::watchPaths);
    m_wizardActions << site->addAction(Tr::tr("Save a &report …"), QKeySequence::Print, this, &MainWindow::saveReport);
    m_wizardActions << site->addAction(Tr::tr("Back to the s&tart"), QKeySequence::Close, this,
                                       [this] { leaveSession([this] { showStart(); }); });
    site->addSeparator();
    site->addAction(Tr::tr("&Quit"), QKeySequence::Quit, this, &MainWindow::close);

    QMenu* view = menuBar()->addMenu(Tr::tr("&View"));
    for (const ViewRow& row : views())
        m_wizardActions << view->addAction(row.text, row.key, this, [this, view = row.view] {
            if (m_wizard)
                m_wizard->companion().toggle(view);
        });
    view->addSeparator();
    addAppearances(*view->addMenu(Tr::tr("&Appearance")));

    QMenu* help = menuBar()->addMenu(Tr::tr("&Help"));
    help->addAction(Tr::tr("&About Twinrail"), this, [this] {
        Ask what;
        what.name = QStringLiteral("about");
        what.title = Tr::tr("About Twinrail");
        //: %1 is a version
        what.text = Tr::tr("Twinrail %1 sets up highly-available multipath iSCSI between a NexentaStor appliance and "
                           "Linux clients, and proves it.")
                        .arg(QApplication::applicationVersion());
        what.details = Tr::tr("It follows the how-to “NexentaStor High-Availability iSCSI with Linux Clients”. Apache "
                              "License 2.0.");
        what.yes = Tr::tr("&OK");
        ask(this, what, this, [](bool) {});
    });
}

} // namespace twinrail
