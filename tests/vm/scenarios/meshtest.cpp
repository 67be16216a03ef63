// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/scenarios/state.h"

namespace twinrail::vm {

class Mesh : public PlannedBench {};

// The network that a full mesh needs (vm-lab §3): a SAN that answers for any of its addresses on either rail.
TEST_F(Mesh, givesFourPathsWhereTheNetworkCarriesThem)
{
    ASSERT_TRUE(machines().san().run(QStringLiteral("echo 0 > /proc/sys/net/ipv4/conf/all/arp_ignore")).ok());
    appliance().editSite([](QJsonObject& site) {
        site[u"pathPlan"] = QJsonObject{{QStringLiteral("kind"), QStringLiteral("full-mesh")}};
    });
    QElapsedTimer timer;
    timer.start();

    const Told applied = apply();
    note(QStringLiteral("from two to four paths on two clients"), timer);

    ASSERT_EQ(applied.exitCode, 0) << applied.out.toStdString() << applied.err.toStdString();
    EXPECT_EQ(applied.out.count(QStringLiteral("4/4 as planned")), 8) << applied.out.toStdString();
    for (const Machine* client : {&prague(), &brno()}) {
        EXPECT_EQ(sessions(*client).size(), 4);
        for (const QString& alias : appliance().aliases())
            EXPECT_EQ(activePaths(*client, alias), 4) << client->name().toStdString();
    }
    EXPECT_EQ(plannedChanges(), 0);
}

// Two isolated rails cannot carry the crossing paths; nobody may wait two minutes for each of them.
TEST_F(Mesh, saysWhichPathsTheIsolatedRailsCannotCarry)
{
    appliance().editSite([](QJsonObject& site) {
        site[u"pathPlan"] = QJsonObject{{QStringLiteral("kind"), QStringLiteral("full-mesh")}};
    });

    const Told applied = apply();

    EXPECT_EQ(applied.exitCode, 1) << applied.out.toStdString() << applied.err.toStdString();
    EXPECT_EQ(applied.out.count(QStringLiteral("2/4 degraded")), 8) << applied.out.toStdString();
    EXPECT_TRUE(applied.out.contains(QStringLiteral("missing sw-iscsi-0 (eth1) to 10.10.9.90:3260")))
        << applied.out.toStdString();
    EXPECT_EQ(sessions(prague()).size(), 2) << "the good ones stay";
}

} // namespace twinrail::vm
