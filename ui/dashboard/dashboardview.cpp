// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/dashboardview.h"

#include "core/base/tr.h"
#include "ui/dashboard/breadcrumb.h"
#include "ui/dashboard/clientpane.h"
#include "ui/dashboard/driftpane.h"
#include "ui/dashboard/eventpane.h"
#include "ui/dashboard/fleetpane.h"
#include "ui/dashboard/headline.h"
#include "ui/dashboard/lunpane.h"
#include "ui/dashboard/matrixview.h"

#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <chrono>

namespace twinrail {

namespace {

constexpr int sideBySide = 140; // characters; in fewer everything is a tab of its own
/// More than there is: what is left over is divided in the same way.
const QList<int> shares{5800, 4200};

} // namespace

DashboardView::DashboardView(LiveSite& live, QWidget* parent, Clock clock)
    : QWidget(parent), m_live(&live), m_clock(std::move(clock)), m_head(new HeadLine), m_crumb(new Breadcrumb),
      m_stack(new QStackedWidget), m_fleet(new FleetPane(live)), m_client(new ClientPane(live)),
      m_lun(new LunPane(live)), m_main(makeMain()), m_side(new QTabWidget), m_events(new EventPane(live)),
      m_drift(new DriftPane(live)), m_splitter(new QSplitter)
{
    setObjectName(QStringLiteral("dashboard"));
    m_splitter->addWidget(m_main);
    m_splitter->addWidget(makeSide());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes(shares);
    m_splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_splitter, 1);
    for (const QKeySequence& keys :
         {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Escape), QKeySequence(Qt::Key_Backspace)}) {
        auto* back = new QShortcut(keys, this);
        back->setContext(Qt::WidgetWithChildrenShortcut);
        connect(back, &QShortcut::activated, this, &DashboardView::goBack);
    }
    m_seconds.setInterval(std::chrono::seconds(1));
    fitShape(false); // the narrow one: the other would keep a small window from being small
    connectParts();
    refresh();
    showDriftCount();
}

QWidget* DashboardView::makeMain()
{
    auto* main = new QWidget;
    for (QWidget* pane : std::initializer_list<QWidget*>{m_fleet, m_client, m_lun})
        m_stack->addWidget(pane);
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins({});
    column->addWidget(m_crumb);
    column->addWidget(m_stack, 1);
    return main;
}

QWidget* DashboardView::makeSide()
{
    m_side->setObjectName(QStringLiteral("dashboardSide"));
    m_side->setAccessibleName(Tr::tr("Views of the site"));
    m_side->setDocumentMode(true);
    m_side->addTab(m_events, Tr::tr("T&ime line"));
    m_side->addTab(m_drift, {});
    return m_side;
}

void DashboardView::connectParts()
{
    connect(m_head, &HeadLine::checkWanted, m_live, &LiveSite::pollNow);
    connect(m_head, &HeadLine::reportWanted, this, &DashboardView::reportWanted);
    connect(m_head, &HeadLine::setUpWanted, this, &DashboardView::setUpWanted);
    connect(m_crumb, &Breadcrumb::chosen, this, &DashboardView::showPlace);
    connect(m_fleet, &FleetPane::opened, this, &DashboardView::openFrom);
    connect(m_client, &ClientPane::opened, this, &DashboardView::showPlace);
    connect(m_events, &EventPane::selected, this, &DashboardView::followEvent);
    connect(m_events, &EventPane::opened, this, &DashboardView::openFrom);
    connect(m_drift, &DriftPane::selected, this, [this](const QString& machine) { followEvent({machine}); });
    connect(m_drift, &DriftPane::counted, this, &DashboardView::showDriftCount);
    connect(&m_seconds, &QTimer::timeout, this, &DashboardView::showAge);
    connect(m_live, &LiveSite::changed, this, &DashboardView::refresh);
    connect(m_live, &LiveSite::siteChanged, this, [this] {
        showPlace({});
        refresh();
    });
}

void DashboardView::showPlace(const Place& place)
{
    const Place before = std::exchange(m_place, place);
    m_crumb->showPlace(place, aliasOf(place.lun));
    if (m_side->indexOf(m_main) >= 0)
        m_side->setCurrentWidget(m_main);
    if (place.client.isEmpty()) {
        if (!before.client.isEmpty())
            m_fleet->select({before.client, before.lun >= 0 ? before.lun : m_client->selected().lun});
        m_stack->setCurrentWidget(m_fleet);
        m_fleet->matrix().setFocus();
    } else if (place.lun < 0) {
        m_client->showPlace({place.client, before.client == place.client ? before.lun : -1});
        m_stack->setCurrentWidget(m_client);
        m_client->takeFocus();
    } else {
        m_lun->showPlace(place);
        m_stack->setCurrentWidget(m_lun);
        m_lun->takeFocus();
    }
    showAge();
}

void DashboardView::goBack()
{
    if (!m_place.client.isEmpty())
        showPlace(m_place.above());
}

/// From all clients to one, with the LUN that was meant: Return goes on from there.
void DashboardView::openFrom(const Place& selected)
{
    if (!m_live->live().client(selected.client))
        return; // an event of the appliance
    showPlace({selected.client});
    m_client->selectLun(selected.lun);
}

void DashboardView::followEvent(const Place& place)
{
    if (m_place.client.isEmpty())
        m_fleet->select(place);
    else if (m_place.client == place.client && m_place.lun < 0)
        m_client->selectLun(place.lun);
}

QString DashboardView::aliasOf(int lun) const
{
    for (const Lun& one : m_live->site().luns)
        if (one.number == lun)
            return one.alias;
    return {};
}

void DashboardView::refresh()
{
    m_head->showLive(m_live->site().name, m_live->live());
    m_head->setWatching(m_live->watching());
    showAge();
}

void DashboardView::showAge()
{
    const QDateTime now = m_clock();
    m_head->showAge(m_live->live(), now);
    m_drift->showAge(now);
    m_client->showAge(now);
}

void DashboardView::showDriftCount()
{
    const int count = m_drift->count();
    m_side->setTabText(m_side->indexOf(m_drift), count > 0 ? //: differences from the site; %1 is a number
                                                     Tr::tr("&Drift (%1)").arg(count)
                                                           : Tr::tr("&Drift"));
}

void DashboardView::resizeEvent(QResizeEvent* event)
{
    fitShape(width() >= sideBySide * fontMetrics().averageCharWidth());
    QWidget::resizeEvent(event);
}

void DashboardView::fitShape(bool wide)
{
    if (wide == (m_side->indexOf(m_main) < 0))
        return;
    if (wide) {
        m_splitter->insertWidget(0, m_main);
        m_main->layout()->setContentsMargins({});
        m_splitter->setSizes(shares);
        m_main->show();
    } else {
        m_main->layout()->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
        m_side->insertTab(0, m_main, Tr::tr("Cli&ents"));
        m_side->setCurrentWidget(m_main);
    }
}

void DashboardView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    m_seconds.start();
}

void DashboardView::hideEvent(QHideEvent* event)
{
    m_seconds.stop();
    QWidget::hideEvent(event);
}

} // namespace twinrail
