// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/fold.h"
#include "core/topology/pathplan.h"
#include "tests/print.h"
#include "tests/ui/diagram/sites.h"
#include "ui/diagram/layout.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

const LayoutHints hints{870, 500, 17, 8};

/// All lines of a kind, counted together.
Tally together(const DiagramLayout& layout, LineKind kind)
{
    Tally all;
    for (const DiagramLine& line : layout.lines)
        if (line.kind == kind)
            for (const PathState state : statesByGravity())
                for (int i = 0; i < line.tally.count(state); ++i) {
                    PathRowState row;
                    row.state = state;
                    all.add(row);
                }
    return all;
}

struct Size {
    int clients, portalsPerRail, luns;
    PathPlanKind plan = PathPlanKind::RailPinned;
};

} // namespace

TEST(PathFold, keepsToTheLimitOfLinesAtEverySize)
{
    const auto rail = PathPlanKind::RailPinned;
    const auto mesh = PathPlanKind::FullMesh;
    for (const Size& size : {Size{1, 1, 1, rail}, Size{12, 1, 8, rail}, Size{16, 2, 16, mesh}, Size{64, 2, 64, rail},
                             Size{64, 2, 64, mesh}, Size{300, 4, 200, rail}}) {
        Site site = wideSite(size.clients, size.portalsPerRail, size.luns);
        site.pathPlan.kind = size.plan;
        const DiagramLayout layout = layoutOf(site, plannedOnly(site), hints);
        EXPECT_LE(layout.lines.size(), DiagramLayout::maximumLines) << size.clients << " clients";
        EXPECT_EQ(together(layout, LineKind::Mapping).total(), predict(site).paths);
    }
}

TEST(PathFold, leavesASmallSiteAsItIs)
{
    EXPECT_EQ(foldFor(exampleSite()), Fold());
    EXPECT_TRUE(foldFor(exampleSite()).note().isEmpty());
    EXPECT_FALSE(foldFor(wideSite(12, 1, 8)).bundles);
}

TEST(PathFold, keepsTheWorstStateAndTheNumbers)
{
    const Site site = wideSite(64, 2, 64);
    const Snapshot snapshot = snapshotWith(site, PathState::Active, PathState::Failed, [&](const PathRowState& row) {
        return row.client == QLatin1String("node-20") && row.rail == site.rails.at(1).name;
    });
    const DiagramLayout layout = layoutOf(site, snapshot, hints);
    const Tally bundles = together(layout, LineKind::Bundle);
    EXPECT_EQ(bundles.total(), 64 * 2 * 2 * 64);
    EXPECT_EQ(bundles.count(PathState::Failed), 2 * 64);
    int failed = 0;
    int sessions = 0;
    for (const DiagramLine& line : layout.lines)
        if (line.kind == LineKind::Bundle) {
            failed += line.state() == PathState::Failed ? 1 : 0;
            sessions += line.sessions;
        }
    EXPECT_EQ(failed, 1) << "one client on one rail";
    EXPECT_EQ(sessions, 64 * 2 * 2);
}

TEST(PathFold, saysWhatIsFolded)
{
    const Site site = wideSite(64, 2, 64);
    const DiagramLayout layout = layoutOf(site, plannedOnly(site), hints);
    EXPECT_TRUE(layout.note.contains(QLatin1String("Clients"))) << layout.note.toStdString();
    EXPECT_TRUE(layout.note.contains(QLatin1String("LUNs"))) << layout.note.toStdString();
    EXPECT_GT(layout.noteRect.height(), 0);
}

TEST(PathFold, keepsToTheLimitWhenHundredsOfSessionsAreUnexpected)
{
    const Site site = wideSite(16, 2, 4);
    Snapshot snapshot = allActive(site);
    for (int i = 0; i < 2000; ++i) {
        PathRowState row = snapshot.paths.at(i % 16);
        row.client = site.clients.at(i % 16).name;
        row.interface.clear();
        row.portal = Portal::parse(QStringLiteral("10.10.%1.%2").arg(20 + i / 100).arg(1 + i % 100)).value();
        row.state = PathState::Unexpected;
        snapshot.paths.append(row);
    }
    const DiagramLayout layout = layoutOf(site, snapshot, hints);
    EXPECT_LE(layout.lines.size(), DiagramLayout::maximumLines);
    EXPECT_EQ(together(layout, LineKind::Mapping).count(PathState::Unexpected), 2000);
}
