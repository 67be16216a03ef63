// SPDX-License-Identifier: Apache-2.0
// A wire is cut in the lab: how long until the dashboard's picture of that client shows it. On the way are the kernel's
// event, the SSH channel, the watch, the window.
#include "core/watch/access.h"
#include "core/watch/fleetwatch.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "tests/plan/labfleet.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/diagram/view.h"

#include <QEvent>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace twinrail::bench {

namespace {

constexpr int patience = 30; // seconds

bool showsFailed(const DiagramView& view)
{
    const QList<DiagramBox>& boxes = view.shown().boxes;
    return std::any_of(boxes.begin(), boxes.end(),
                       [](const DiagramBox& box) { return box.tally.count(PathState::Failed) > 0; });
}

bool showsAllActive(const DiagramView& view)
{
    const QList<DiagramBox>& boxes = view.shown().boxes;
    return !boxes.isEmpty() && std::all_of(boxes.begin(), boxes.end(), [](const DiagramBox& box) {
        return box.tally.count(PathState::Active) == box.tally.total();
    });
}

/// Sees a view being painted.
class Painted : public QObject {
public:
    explicit Painted(DiagramView& view) : m_view(view) { view.viewport()->installEventFilter(this); }

    /// Until a picture of which that is true is painted to its end.
    [[nodiscard]] Result<> wait(bool (*wanted)(const DiagramView&))
    {
        if (wanted(m_view))
            return {};
        m_wanted = wanted;
        QTimer deadline;
        connect(&deadline, &QTimer::timeout, &m_loop, [this] { m_loop.exit(1); });
        deadline.start(std::chrono::seconds(patience));
        if (m_loop.exec() == 0)
            return {};
        return fail(Error::Kind::Failed, QStringLiteral("The picture did not change within %1 s").arg(patience));
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_wanted && m_wanted(m_view)) {
            m_wanted = nullptr;
            // Behind the painting, which comes next.
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    DiagramView& m_view;
    bool (*m_wanted)(const DiagramView&) = nullptr;
    QEventLoop m_loop;
};

void cutFirstRail(lab::Lab& lab, const Client& client)
{
    const std::lock_guard lock(lab.world().lock);
    for (lab::Fabric::Wire& wire : lab.world().fabric.wires)
        if (wire.client == client.name && wire.nic == client.interfaces.first().nic)
            wire.up = false;
}

DiagramView* visibleDiagram(const QWidget& window)
{
    for (DiagramView* view : window.findChildren<DiagramView*>())
        if (view->isVisible())
            return view;
    return nullptr;
}

Result<Measured> measured(int runs)
{
    TWINRAIL_LET(world, lab::makeWorld(lab::WorldSpec{lab::scaleWorld, runs, 4, 4}));
    const QTemporaryDir directory;
    TWINRAIL_LET(lab, lab::Lab::start(std::move(world), directory.path()));
    const Site site = lab->site();

    LiveSite live;
    live.watch(site, watchAccess(site, std::make_shared<twinrail::testing::LabCredentials>(*lab)), WatchPace());
    DashboardView dashboard(live);
    dashboard.resize(1280, 800);
    dashboard.show();
    dashboard.showPlace(Place{site.clients.first().name});
    DiagramView* view = visibleDiagram(dashboard);
    if (view == nullptr)
        return fail(Error::Kind::Bug, QStringLiteral("The dashboard shows no picture of the client"));
    Painted painted(*view);
    qsizetype next = 0; // each client once: what comes and goes would soon be said to flap
    return alone(runs, [&]() -> Result<double> {
        const Client& client = site.clients.at(next++);
        dashboard.showPlace(Place{client.name});
        TWINRAIL_TRY(painted.wait(showsAllActive));
        const Timer timer;
        cutFirstRail(*lab, client);
        TWINRAIL_TRY(painted.wait(showsFailed));
        return timer.seconds();
    });
}

} // namespace

QList<Row> benchEvent(const Size& size)
{
    return {{QStringLiteral("From the kernel's event to the picture"),
             {},
             Unit::Seconds,
             {Goal::Kind::AtMost, 0.25},
             measured(size.runs(9)),
             QStringLiteral("from the cut of a wire in the lab to the end of painting; over SSH, on this machine.")}};
}

} // namespace twinrail::bench
