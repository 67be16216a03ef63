// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/mainwindow.h"

#include "core/base/tr.h"
#include "ui/dialogs/ask.h"
#include "ui/widgets/scrollareaaccess.h"
#include "ui/wizard/reportsaver.h"
#include "ui/wizard/watchroom.h"
#include "ui/wizard/wizardview.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

namespace twinrail {

namespace {

constexpr int messageTime = 15'000; ///< milliseconds

QString siteFilter() { return Tr::tr("Twinrail sites (*.twinrail)"); }

} // namespace

MainWindow::MainWindow(Outfit outfit, QWidget* parent)
    : QMainWindow(parent), m_outfit(std::move(outfit)), m_stack(new QStackedWidget),
      m_start(new StartScreen(m_outfit.worlds))
{
    guardScrollAreas();
    setObjectName(QStringLiteral("mainWindow"));
    m_stack->addWidget(m_start);
    setCentralWidget(m_stack);
    connect(m_start, &StartScreen::newSetUp, this, &MainWindow::newSetUp);
    connect(m_start, &StartScreen::openSite, this, &MainWindow::openSite);
    connect(m_start, &StartScreen::checkSite, this, &MainWindow::checkSite);
    connect(m_start, &StartScreen::watchSite, this, &MainWindow::watchSite);
    connect(m_start, &StartScreen::tryInLab, this, &MainWindow::tryInLab);
    buildMenus();
    showStart();
    const QSize wanted(220 * fontMetrics().averageCharWidth(), 56 * fontMetrics().height());
    resize(wanted.boundedTo(screen()->availableSize() * 0.94));
}

MainWindow::~MainWindow() = default;

void MainWindow::newSetUp()
{
    leaveSession([this] {
        const QString path = newSitePath();
        noteRecentSite(path); // listed as soon as there is a file
        showSession(std::make_unique<SiteSession>(Draft{{}, path, {}, {}}, m_outfit.secrets), m_outfit.secrets,
                    Tr::tr("New set-up"));
    });
}

void MainWindow::openSite(const QString& path) { openDraft(path, SiteSession::Mode::SetUp); }

void MainWindow::checkSite(const QString& path) { openDraft(path, SiteSession::Mode::ReadOnly); }

void MainWindow::watchSite(const QString& path)
{
    openDraft(path, SiteSession::Mode::ReadOnly, [this] { watchPaths(); });
}

void MainWindow::openDraft(const QString& path, SiteSession::Mode mode, std::function<void()> then)
{
    Result<Draft> draft = readDraft(path);
    if (!draft) {
        refuse(draft.error());
        return;
    }
    leaveSession([this, draft = *draft, mode, then = std::move(then)] {
        noteRecentSite(draft.path);
        showSession(std::make_unique<SiteSession>(draft, m_outfit.secrets, mode), m_outfit.secrets, draft.site.name);
        if (then)
            then();
    });
}

void MainWindow::tryInLab(const QString& world)
{
    leaveSession([this, world] {
        m_start->setEnabled(false);
        statusBar()->showMessage(Tr::tr("Starting the lab …"));
        m_labQuestion.ask(
            this, [start = m_outfit.startLab, world](const Stop&) { return start(world); },
            [this](const Result<LabStart>& lab) {
                m_start->setEnabled(true);
                statusBar()->clearMessage();
                if (!lab) {
                    refuse(lab.error());
                    return;
                }
                showSession(std::make_unique<SiteSession>(lab->draft, lab->secrets), lab->secrets,
                            //: %1 is the name of a lab world
                            Tr::tr("Lab: %1").arg(lab->draft.site.name));
                m_lab = lab->lab;
            });
    });
}

void MainWindow::showSession(std::unique_ptr<SiteSession> session, const std::shared_ptr<SecretStore>& secrets,
                             const QString& name)
{
    showStart();
    m_secrets = secrets;
    const SiteSession* carried = session.get();
    m_wizard = new WizardView(std::move(session));
    m_stack->addWidget(m_wizard);
    m_stack->setCurrentWidget(m_wizard);
    statusBar()->hide();
    for (QAction* action : std::as_const(m_wizardActions))
        action->setEnabled(true);
    const auto retitle = [this, carried, name] {
        const QString site = carried->site().name;
        //: %1 is the name of a set-up
        setWindowTitle(Tr::tr("%1 – Twinrail").arg(site.isEmpty() ? name : site));
    };
    retitle();
    connect(carried, &SiteSession::siteChanged, this, retitle);
    const auto tell = [this](const Error& error) { statusBar()->showMessage(error.text, messageTime); };
    connect(carried, &SiteSession::saveFailed, this, tell);
    connect(carried, &SiteSession::keychainRefused, this, tell);
    connect(statusBar(), &QStatusBar::messageChanged, m_wizard,
            [this](const QString& text) { statusBar()->setVisible(!text.isEmpty()); });
    connect(m_wizard, &WizardView::closeWanted, this, [this] { leaveSession([this] { showStart(); }); });
    connect(m_wizard, &WizardView::elsewhere, this, &MainWindow::goElsewhere);
}

void MainWindow::goElsewhere(Page::Elsewhere where)
{
    switch (where) {
    case Page::Elsewhere::Watch:
        watchPaths();
        break;
    case Page::Elsewhere::Report:
        saveReport();
        break;
    }
}

void MainWindow::watchPaths()
{
    if (!m_wizard || m_watch)
        return;
    m_watch = std::make_unique<WatchRoom>(m_wizard->session(), m_secrets, systemTray([this] {
                                              showNormal();
                                              raise();
                                              activateWindow();
                                          }));
    // Not from within the view's own signal: it goes with the room.
    connect(m_watch.get(), &WatchRoom::setUpWanted, this, &MainWindow::leaveWatch, Qt::QueuedConnection);
    connect(m_watch.get(), &WatchRoom::reportWanted, this, &MainWindow::saveReport);
    m_stack->addWidget(m_watch->view());
    m_stack->setCurrentWidget(m_watch->view());
    m_watch->view()->setFocus();
}

void MainWindow::leaveWatch()
{
    m_watch.reset();
    if (m_wizard)
        m_stack->setCurrentWidget(m_wizard);
}

void MainWindow::saveReport()
{
    if (!m_wizard)
        return;
    if (!m_report) {
        m_report = std::make_unique<ReportSaver>(m_wizard->session(), m_secrets, *this);
        connect(m_report.get(), &ReportSaver::busy, this, [this](const QString& what) {
            if (what.isEmpty())
                statusBar()->clearMessage();
            else
                statusBar()->showMessage(what);
        });
    }
    m_report->open();
}

void MainWindow::showStart()
{
    m_report.reset();
    m_watch.reset();
    if (m_wizard) {
        m_stack->removeWidget(m_wizard);
        delete std::exchange(m_wizard, nullptr);
        m_lab.reset();
        m_secrets.reset();
    }
    for (QAction* action : std::as_const(m_wizardActions))
        action->setEnabled(false);
    setWindowTitle(QStringLiteral("Twinrail"));
    m_stack->setCurrentWidget(m_start);
    m_start->setFocus();
}

// A draft is always saved; only a run can be left half done.
void MainWindow::leaveSession(std::function<void()> then)
{
    if (!m_wizard || !m_wizard->session().run().running()) {
        then();
        return;
    }
    const RunFacts& run = m_wizard->session().run();
    Ask what;
    what.name = QStringLiteral("leaveRunning");
    what.title = Tr::tr("Setting up is not finished");
    what.text = run.events.isEmpty() ? Tr::tr("Machines are being changed right now.")
                                     //: %1 is a machine, %2 and %3 are numbers of changes
                                     : Tr::tr("Machines are being changed right now; on %1, %2 of %3 changes are done.")
                                           .arg(run.events.last().machine)
                                           .arg(run.events.last().done)
                                           .arg(run.events.last().total);
    what.details = Tr::tr("If you stop, the change in hand is finished first. The journal keeps what was done, so that "
                          "you can go on or take it back later.");
    what.yes = Tr::tr("&Stop and close");
    what.no = Tr::tr("&Go on setting up");
    what.dangerous = true;
    ask(this, what, this, [this, then = std::move(then)](bool stop) {
        if (!stop || !m_wizard)
            return;
        SiteSession& session = m_wizard->session();
        if (!session.run().running()) {
            then();
            return;
        }
        connect(&session, &SiteSession::runChanged, this, [this, then] {
            if (m_wizard && !m_wizard->session().run().running())
                QMetaObject::invokeMethod(this, then, Qt::QueuedConnection); // not from within the session's own signal
        });
        session.stop();
    });
}

void MainWindow::refuse(const Error& error)
{
    Ask what;
    what.name = QStringLiteral("refusal");
    what.title = Tr::tr("That cannot be opened");
    what.text = error.text;
    what.details = error.evidence;
    what.yes = Tr::tr("&OK");
    ask(this, what, this, [](bool) {});
}

void MainWindow::saveAs()
{
    auto* dialog = new QFileDialog(this, Tr::tr("Save the site as"), m_wizard->session().path(), siteFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("twinrail"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (!m_wizard)
            return;
        if (const Result<> saved = m_wizard->session().saveAs(path); !saved)
            refuse(saved.error());
        else
            noteRecentSite(path);
    });
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_wizard || !m_wizard->session().run().running()) {
        event->accept();
        return;
    }
    event->ignore();
    leaveSession([this] {
        showStart();
        close();
    });
}

} // namespace twinrail
