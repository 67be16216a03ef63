// SPDX-License-Identifier: Apache-2.0

// The client steps before discovery that decide most, as pure functions: wanted × found → changes and conflicts.

#include "tests/plan/steps/scene.h"
#include "tests/print.h"

#include "core/plan/steps/a9packages.h"
#include "core/plan/steps/c3initiatorname.h"
#include "core/plan/steps/c4interfaces.h"
#include "core/plan/steps/c5reversepath.h"

#include <gtest/gtest.h>

namespace twinrail {

using namespace testing;
using steps::InitiatorNameFacts;
using steps::PackagesFacts;

namespace {

const ClientScene scene = exampleScene();
const QList<PlannedSession> planned = plannedSessions(scene.site, scene.client);

NicSurvey plannedNics()
{
    NicSurvey survey;
    for (const Interface& interface : scene.client.interfaces) {
        Nic nic;
        nic.name = interface.nic;
        nic.mac = interface.mac;
        nic.carrier = nic.physical = true;
        nic.addresses = {{interface.address, 24, interface.nic}};
        survey.nics << nic;
    }
    return survey;
}

IfaceRecords boundInterfaces()
{
    IfaceRecords records;
    for (const Interface& interface : scene.client.interfaces)
        records[interface.name] = {{QStringLiteral("iface.net_ifacename"), interface.nic},
                                   {QStringLiteral("iface.hwaddress"), QString()}};
    return records;
}

} // namespace

TEST(A9, installsAHelperApartSinceTheRunCanGoOnWithoutIt)
{
    const ClientScene debian = exampleScene(QStringLiteral("debian12"));

    const Prepared bare = steps::Packages().plan(debian, {});
    ASSERT_EQ(bare.changes.size(), 2);
    EXPECT_TRUE(bare.changes[0].title.contains(QStringLiteral("open-iscsi, multipath-tools")));
    EXPECT_EQ(bare.changes[0].onFailure, Change::OnFailure::Halt);
    EXPECT_TRUE(bare.changes[1].title.contains(QStringLiteral("curl")));
    EXPECT_EQ(bare.changes[1].onFailure, Change::OnFailure::GoOn);

    const QString version = QStringLiteral("1");
    const PackageVersions all{{QStringLiteral("open-iscsi"), version},
                              {QStringLiteral("multipath-tools"), version},
                              {QStringLiteral("curl"), version}};
    EXPECT_EQ(steps::Packages().plan(debian, {all, {}}), Prepared{});
}

TEST(A9, keepsSettingsThatSomebodyLeftThere)
{
    const ClientScene debian = exampleScene(QStringLiteral("debian13"));
    const PackagesFacts have{{{QStringLiteral("curl"), QStringLiteral("8")}}, {QStringLiteral("open-iscsi")}};

    const Prepared prepared = steps::Packages().plan(debian, have);

    ASSERT_EQ(prepared.changes.size(), 1);
    const auto& change = std::get<ToolChange>(prepared.changes.first().action);
    EXPECT_EQ(change.undo, (QList<Mutation>{removePackages(
                               debian.profile, {QStringLiteral("open-iscsi"), QStringLiteral("multipath-tools")},
                               {QStringLiteral("open-iscsi")})}));
}

TEST(C3, leavesTheRightNameAlone)
{
    const InitiatorNameFacts have{file("InitiatorName=" + scene.client.initiator.text().toUtf8() + "\n"), true, {}};

    EXPECT_EQ(steps::InitiatorName().plan(scene, have), Prepared{});
}

TEST(C3, restartsARunningDaemonSinceItCachesTheName)
{
    const InitiatorNameFacts have{file("InitiatorName=iqn.1994-05.com.redhat:old\n"), true, {}};

    const Prepared prepared = steps::InitiatorName().plan(scene, have);

    ASSERT_EQ(prepared.changes.size(), 1);
    const auto& change = std::get<FileChange>(prepared.changes.first().action);
    EXPECT_EQ(change.notify.size(), 1);
    EXPECT_EQ(change.modeAfter, 0600);
}

TEST(C3, refusesWhileSessionsRunUnderTheOldName)
{
    const InitiatorNameFacts have{
        file("InitiatorName=iqn.1994-05.com.redhat:old\n"), true, {sessionFor(planned[0], 1)}};

    EXPECT_TRUE(
        blocks(steps::InitiatorName().plan(scene, have).findings, QStringLiteral("iqn.1994-05.com.redhat:old")));
}

TEST(C4, plansNothingForBoundInterfaces)
{
    EXPECT_EQ(steps::Interfaces().plan(scene, {boundInterfaces(), {}, plannedNics()}), Prepared{});
}

TEST(C4, makesAndBindsAMissingInterfaceByNameOnly)
{
    IfaceRecords records = boundInterfaces();
    records.remove(QStringLiteral("sw-iscsi-1"));

    const Prepared prepared = steps::Interfaces().plan(scene, {records, {}, plannedNics()});

    EXPECT_EQ(
        commands(prepared.changes),
        (QStringList{QStringLiteral("iscsiadm -m iface -I sw-iscsi-1 -o new"),
                     QStringLiteral("iscsiadm -m iface -I sw-iscsi-1 -o update -n iface.net_ifacename -v eth2")}));
    EXPECT_EQ(undoCommands(prepared.changes), QStringList{QStringLiteral("iscsiadm -m iface -I sw-iscsi-1 -o delete")});
}

TEST(C4, anUnboundRecordIsRestoredAsItWas)
{
    IfaceRecords records = boundInterfaces();
    records[QStringLiteral("sw-iscsi-0")] = {{QStringLiteral("iface.net_ifacename"), QString()},
                                             {QStringLiteral("iface.ipaddress"), QStringLiteral("10.10.8.60")}};

    const Prepared prepared = steps::Interfaces().plan(scene, {records, {}, plannedNics()});

    EXPECT_EQ(
        undoCommands(prepared.changes),
        (QStringList{QStringLiteral("iscsiadm -m iface -I sw-iscsi-0 -o new"),
                     QStringLiteral("iscsiadm -m iface -I sw-iscsi-0 -o update -n iface.ipaddress -v 10.10.8.60")}));
}

TEST(C4, isNotRebornOnAnotherNicWhileSessionsUseIt)
{
    IfaceRecords records = boundInterfaces();
    records[QStringLiteral("sw-iscsi-0")][QStringLiteral("iface.net_ifacename")] = QStringLiteral("eth7");

    const Prepared prepared = steps::Interfaces().plan(scene, {records, {sessionFor(planned[0], 1)}, plannedNics()});

    EXPECT_TRUE(blocks(prepared.findings, QStringLiteral("eth7")));
}

TEST(C4, showsARenamedNic)
{
    NicSurvey nics = plannedNics();
    std::swap(nics.nics[0].mac, nics.nics[1].mac);

    EXPECT_TRUE(
        blocks(steps::Interfaces().plan(scene, {boundInterfaces(), {}, nics}).findings, QStringLiteral("renamed")));
}

TEST(C5, aRailPinnedPlanNeedsNoChange)
{
    NicSurvey nics = plannedNics();
    nics.rpFilterAll = 1;

    EXPECT_EQ(steps::ReversePath().plan(scene, {{}, nics}), Prepared{});
}

TEST(C5, aFullMeshSetsLooseOnItsNicsOnly)
{
    ClientScene mesh = scene;
    mesh.site.pathPlan.kind = PathPlanKind::FullMesh;
    NicSurvey nics = plannedNics();
    nics.rpFilterAll = 1;

    const Prepared prepared = steps::ReversePath().plan(mesh, {{}, nics});

    EXPECT_EQ(commands(prepared.changes), (QStringList{QStringLiteral("sysctl -w net.ipv4.conf.eth1.rp_filter=2"),
                                                       QStringLiteral("sysctl -w net.ipv4.conf.eth2.rp_filter=2")}));
    EXPECT_EQ(prepared.changes.size(), 3) << "and one file, for the next boot";
}

TEST(C5, aVlanIsWrittenWithSlashesInTheFileToo)
{
    ClientScene mesh = scene;
    mesh.site.pathPlan.kind = PathPlanKind::FullMesh;
    mesh.client.interfaces[0].nic = QStringLiteral("eth1.100");

    const Prepared prepared = steps::ReversePath().plan(mesh, {{}, plannedNics()});

    const auto& file = std::get<FileChange>(prepared.changes.last().action);
    EXPECT_TRUE(file.diff.contains("net/ipv4/conf/eth1.100/rp_filter = 2")) << file.diff.toStdString();
}

} // namespace twinrail
