// SPDX-License-Identifier: Apache-2.0
#include "core/topology/pathplan.h"
#include "tests/examplesite.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

QStringList pairsOf(const Site& site)
{
    QStringList pairs;
    for (const PlannedSession& session : plannedSessions(site, site.clients.at(0)))
        pairs.append(session.interface + u' ' + session.nic + u' ' + session.portal.text());
    return pairs;
}

TEST(PathPlan, railPinnedKeepsEachInterfaceOnItsRail)
{
    EXPECT_EQ(pairsOf(exampleSite()), QStringList({QStringLiteral("sw-iscsi-0 eth1 10.10.8.90:3260"),
                                                   QStringLiteral("sw-iscsi-1 eth2 10.10.9.90:3260")}));
}

TEST(PathPlan, fullMeshOfTheHowToHasFourSessions)
{
    Site site = exampleSite();
    site.pathPlan.kind = PathPlanKind::FullMesh;
    EXPECT_EQ(pairsOf(site), QStringList({QStringLiteral("sw-iscsi-0 eth1 10.10.8.90:3260"),
                                          QStringLiteral("sw-iscsi-0 eth1 10.10.9.90:3260"),
                                          QStringLiteral("sw-iscsi-1 eth2 10.10.8.90:3260"),
                                          QStringLiteral("sw-iscsi-1 eth2 10.10.9.90:3260")}));
}

TEST(PathPlan, customHasTheListedPairsOnceInTheOrderOfInterfaces)
{
    Site site = exampleSite();
    const CustomPath second{QStringLiteral("sw-iscsi-1"), parsed<Portal>("10.10.8.90")};
    const CustomPath first{QStringLiteral("sw-iscsi-0"), parsed<Portal>("10.10.9.90")};
    site.pathPlan = {PathPlanKind::Custom, {second, first, second}};
    EXPECT_EQ(pairsOf(site), QStringList({QStringLiteral("sw-iscsi-0 eth1 10.10.9.90:3260"),
                                          QStringLiteral("sw-iscsi-1 eth2 10.10.8.90:3260")}));
}

TEST(PathPlan, leavesOutATargetWhosePortalGroupIsNotThere)
{
    Site site = exampleSite();
    site.targets[0].portalGroup = QStringLiteral("gone");
    EXPECT_EQ(pairsOf(site), QStringList({QStringLiteral("sw-iscsi-1 eth2 10.10.9.90:3260")}));
}

TEST(Prediction, ofTheHowToCountsSessionsAndPaths)
{
    EXPECT_EQ(predict(exampleSite()), (Prediction{2, 2, 8}));
    EXPECT_EQ(predict(Site()), Prediction());
}

TEST(Prediction, saysTheSmallestNumberOfPaths)
{
    Site site = exampleSite();
    site.clients.append(exampleClient());
    site.clients[1].interfaces.removeLast();
    EXPECT_EQ(predict(site), (Prediction{3, 1, 12}));
}

/// A site with NICs and portals dealt out over `rails` rails in turn; custom pairs where (nic + 2 × portal) divides
/// by 3.
Site grid(int clients, int nics, int portals, int rails, PathPlanKind kind)
{
    Site site;
    site.pathPlan.kind = kind;
    for (int p = 0; p < portals; ++p) {
        const QString group = QStringLiteral("tpg-%1").arg(p);
        const Portal portal = Portal::parse(QStringLiteral("10.0.%1.90").arg(p)).value();
        site.portalGroups.append({group, portal, QStringLiteral("rail-%1").arg(p % rails)});
        site.targets.append({IscsiName::parse(QStringLiteral("iqn.2011-09.dom.homer:%1").arg(p)).value(), group, {}});
    }
    for (int n = 0; n < nics; ++n)
        for (int p = 0; p < portals; ++p)
            if ((n + 2 * p) % 3 == 0)
                site.pathPlan.custom.append({QStringLiteral("sw-%1").arg(n), site.portalGroups.at(p).portal});
    for (int c = 0; c < clients; ++c) {
        Client client;
        for (int n = 0; n < nics; ++n) {
            Interface interface;
            interface.name = QStringLiteral("sw-%1").arg(n);
            interface.nic = QStringLiteral("eth%1").arg(n);
            interface.rail = QStringLiteral("rail-%1").arg(n % rails);
            client.interfaces.append(interface);
        }
        site.clients.append(client);
    }
    site.luns = {exampleLun(0, "a"), exampleLun(1, "b"), exampleLun(2, "c")};
    return site;
}

/// Counted without the code under test.
int countedPaths(int nics, int portals, int rails, PathPlanKind kind)
{
    int count = 0;
    for (int n = 0; n < nics; ++n)
        for (int p = 0; p < portals; ++p)
            count += kind == PathPlanKind::FullMesh || (kind == PathPlanKind::RailPinned && n % rails == p % rails) ||
                             (kind == PathPlanKind::Custom && (n + 2 * p) % 3 == 0)
                         ? 1
                         : 0;
    return count;
}

TEST(Prediction, agreesWithCountingForEverySizeOfSite)
{
    for (const PathPlanKind kind : {PathPlanKind::RailPinned, PathPlanKind::FullMesh, PathPlanKind::Custom})
        for (int clients = 1; clients <= 4; ++clients)
            for (int nics = 1; nics <= 8; ++nics)
                for (int portals = 1; portals <= 8; ++portals)
                    for (int rails = 1; rails <= 3; ++rails) {
                        const int paths = countedPaths(nics, portals, rails, kind);
                        const Prediction expected{clients * paths, paths, clients * 3 * paths};
                        ASSERT_EQ(predict(grid(clients, nics, portals, rails, kind)), expected)
                            << clients << " clients, " << nics << " NICs, " << portals << " portals, " << rails
                            << " rails";
                    }
}

} // namespace
