// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/wizardview.h"

#include "core/base/tr.h"
#include "ui/companion/companion.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/problemstrip.h"
#include "ui/wizard/doorman.h"
#include "ui/wizard/steplist.h"

#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace twinrail {

namespace {

const QString applyPage = QStringLiteral("apply");
const QString resultPage = QStringLiteral("result");

} // namespace

WizardView::WizardView(std::unique_ptr<SiteSession> session, QWidget* parent)
    : QWidget(parent), m_table(pageTable()), m_session(std::move(session))
{
    build();
    listen();
    begin();
}

// Pages refer to the session.
WizardView::~WizardView() { qDeleteAll(m_pages); }

void WizardView::listen()
{
    SiteSession* session = m_session.get();
    m_doorman = new Doorman(*session, this);
    connect(session, &SiteSession::siteChanged, this, &WizardView::refresh);
    connect(session, &SiteSession::factsChanged, this, &WizardView::refresh);
    connect(session, &SiteSession::planChanged, this, &WizardView::refresh);
    connect(session, &SiteSession::snapshotChanged, this,
            [this] { m_companion->showSnapshot(m_session->site(), m_session->snapshot()); });
    connect(session, &SiteSession::siteChanged, this,
            [this] { m_companion->showSnapshot(m_session->site(), m_session->snapshot()); });
    connect(session, &SiteSession::runChanged, this, [this] {
        followRun();
        refresh();
    });
    connect(m_steps, &StepList::jump, this, &WizardView::jumpTo);
    connect(m_problems, &ProblemStrip::jump, this, [this](const QString& place) { page(m_current)->showPlace(place); });
    connect(m_busy, &BusyLine::stopRequested, session, &SiteSession::stopAsking);
    connect(m_back, &QPushButton::clicked, this, &WizardView::back);
    connect(m_forward, &QPushButton::clicked, this, &WizardView::forward);
    connect(m_close, &QPushButton::clicked, this, &WizardView::closeWanted);
    // The same keys on every page, whatever verb is on the button.
    connect(new QShortcut(Qt::ALT | Qt::Key_Right, this), &QShortcut::activated, m_forward, &QPushButton::click);
    connect(new QShortcut(Qt::ALT | Qt::Key_Left, this), &QShortcut::activated, m_back, &QPushButton::click);
}

// A draft that was left in the middle is taken up where it was; what was found then is asked again.
void WizardView::begin()
{
    m_companion->showSnapshot(m_session->site(), m_session->snapshot());
    const QString first = neighbour({}, +1);
    const QString left = m_session->page();
    const auto row = std::find_if(m_table.cbegin(), m_table.cend(), [&](const PageEntry& e) { return e.id == left; });
    const bool known = row != m_table.cend() && left != first;
    if (!known) {
        showPage(first);
        return;
    }
    for (auto earlier = m_table.cbegin(); earlier != row; ++earlier)
        m_visited.insert(earlier->id);
    m_session->askAll();
    showPage(row->shown(*m_session) ? left : neighbour(left, -1));
}

const PageEntry& WizardView::entry(const QString& id) const
{
    return *std::find_if(m_table.cbegin(), m_table.cend(), [&](const PageEntry& row) { return row.id == id; });
}

Page* WizardView::page(const QString& id)
{
    Page*& made = m_pages[id];
    if (made)
        return made;
    made = entry(id).make(*m_session);
    made->setObjectName(id + QStringLiteral("Page"));
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(made);
    m_stack->addWidget(area);
    connect(made, &Page::problemsChanged, this, &WizardView::refresh);
    connect(made, &Page::elsewhere, this, &WizardView::elsewhere);
    connect(made, &Page::finished, this, [this, made] {
        if (!m_leaving || made != m_pages.value(m_current))
            return;
        m_leaving = false;
        refresh();
        if (!m_verbPressed && !hasError(made->problems()))
            goOn();
    });
    return made;
}

QString WizardView::neighbour(const QString& id, int direction) const
{
    QStringList shown;
    for (const PageEntry& row : m_table)
        if (row.shown(*m_session) || row.id == id)
            shown << row.id;
    const qsizetype here = id.isEmpty() ? -1 : shown.indexOf(id);
    return shown.value(here + direction, id);
}

// Going.

void WizardView::forward()
{
    Page* here = page(m_current);
    m_complained.insert(m_current);
    m_verbPressed = !here->forwardText().isEmpty();
    m_leaving = here->leave() == Page::Leaving::Later;
    refresh();
    if (m_leaving)
        return;
    const Findings problems = here->problems();
    const auto first = std::find_if(problems.cbegin(), problems.cend(), [](const Finding& finding) {
        return finding.severity == Finding::Severity::Error;
    });
    if (first == problems.cend())
        goOn();
    else
        here->showPlace(first->place);
}

void WizardView::goOn()
{
    if (page(m_current)->commits())
        m_session->apply(); // followRun() shows it
    else if (const QString next = neighbour(m_current, +1); next != m_current)
        showPage(next);
    else
        emit closeWanted();
}

void WizardView::back() { showPage(neighbour(m_current, -1)); }

void WizardView::jumpTo(const QString& id)
{
    if (id != m_current && !m_session->run().running())
        showPage(id);
}

void WizardView::showPage(const QString& id)
{
    m_leaving = false;
    m_current = id;
    m_visited.insert(id);
    const PageEntry& row = entry(id);
    Page* here = page(id);
    m_stack->setCurrentWidget(here->parentWidget()->parentWidget());
    m_title->setText(row.title);
    m_purpose->setText(row.purpose);
    m_stepIds->setText(row.steps.join(QStringLiteral(" · ")));
    m_companion->showPage(row.id, row.steps);
    m_session->setPage(id);
    here->enter();
    refresh();
    focusPage();
}

void WizardView::focusPage()
{
    Page* here = page(m_current);
    for (QWidget* next = here->nextInFocusChain(); next && next != here; next = next->nextInFocusChain())
        if (here->isAncestorOf(next) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) != 0) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    m_forward->setFocus(Qt::OtherFocusReason);
}

// Before the window is there nothing can have the keyboard.
void WizardView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    focusPage();
}

// A run has a page of its own, wherever it was begun; when all went well there is nothing to stay there for.
void WizardView::followRun()
{
    const RunFacts& run = m_session->run();
    const bool ended = m_wasRunning && !run.running();
    const bool began = !m_wasRunning && run.running();
    m_wasRunning = run.running();
    if (began)
        showPage(applyPage);
    else if (ended && !run.error && !run.result.firstError())
        showPage(resultPage);
}

// Showing.

void WizardView::refresh()
{
    if (m_current.isEmpty())
        return;
    Page* here = page(m_current);
    here->fill();
    const bool running = m_session->run().running();
    const QString next = neighbour(m_current, +1);
    const QString verb = here->forwardText();
    m_forward->setText(!verb.isEmpty() ? verb : next == m_current ? Tr::tr("&Finish") : Tr::tr("&Next"));
    m_forward->setEnabled(!running && !m_leaving);
    m_back->setEnabled(!running && neighbour(m_current, -1) != m_current);
    m_problems->showFindings(m_complained.contains(m_current) && !m_leaving ? here->problems() : Findings{});
    refreshWay();
    refreshBusy();
    m_saved->setText(m_session->mode() == SiteSession::Mode::ReadOnly ? Tr::tr("Read only: nothing is changed")
                                                                      //: %1 is a path
                                                                      : Tr::tr("Saved in %1").arg(m_session->path()));
}

void WizardView::refreshWay()
{
    QList<PageStanding> standings;
    for (const PageEntry& row : std::as_const(m_table)) {
        Page* made = m_pages.value(row.id);
        standings << PageStanding{row.id,
                                  row.title,
                                  row.steps,
                                  row.shown(*m_session) || row.id == m_current,
                                  m_visited.contains(row.id),
                                  made && row.id != m_current && hasError(made->problems())};
    }
    m_steps->setWay(itinerary(standings, m_current));
}

void WizardView::refreshBusy()
{
    QStringList machines;
    if (m_session->facts().appliance.asked == Asked::Running)
        machines << m_session->site().appliance.name;
    for (const Client& client : m_session->site().clients)
        if (m_session->facts().client(client.name).asked == Asked::Running)
            machines << client.name;
    if (m_session->plan().asked == Asked::Running)
        m_busy->setBusy(Tr::tr("Working out what has to change …"));
    else if (!machines.isEmpty() && !m_session->run().running())
        //: %1 is a list of machines
        m_busy->setBusy(Tr::tr("Asking %1 …").arg(machines.join(QStringLiteral(", "))));
    else
        m_busy->setBusy({});
}

} // namespace twinrail
