// SPDX-License-Identifier: Apache-2.0

// The client steps from discovery to the maps, as pure functions: wanted × found → changes and conflicts.

#include "tests/plan/steps/scene.h"
#include "tests/print.h"

#include "core/plan/steps/c10timers.h"
#include "core/plan/steps/c13maps.h"
#include "core/plan/steps/c6discovery.h"
#include "core/plan/steps/c7records.h"
#include "core/plan/steps/c8login.h"
#include "core/plan/steps/c9devices.h"

#include <gtest/gtest.h>

namespace twinrail {

using namespace testing;
using steps::DevicesFacts;
using steps::MapsFacts;
using steps::RecordsFacts;
using steps::TimeoutsFacts;

namespace {

const ClientScene scene = exampleScene();
const QList<PlannedSession> planned = plannedSessions(scene.site, scene.client);

/// The session that plain discovery would have made: the other rail's portal through this interface.
PlannedSession crossing()
{
    PlannedSession cross = planned.at(1);
    cross.interface = planned.at(0).interface;
    cross.nic = planned.at(0).nic;
    return cross;
}

} // namespace

TEST(C6, asksThePortalBeforeAnythingSlowAndMakesExactlyThePlannedRecords)
{
    const Prepared prepared = steps::Discovery().plan(scene, {{}, {}});

    const QStringList made = commands(prepared.changes);
    ASSERT_EQ(made.size(), 2);
    EXPECT_TRUE(made[0].contains(QStringLiteral("-I sw-iscsi-0 -o new"))) << made[0].toStdString();
    for (const Change& change : prepared.changes)
        EXPECT_EQ(change.onFailure, Change::OnFailure::GoOn) << "one dead portal must not stop the other rail";
    EXPECT_TRUE(std::holds_alternative<Lesson>(prepared.changes.first().action));
}

TEST(C6, theTagBecomesKnownOnlyFromTheTarget)
{
    const Change record = steps::Discovery().plan(scene, {{}, {}}).changes.at(2);
    const QByteArray token = tagToken(planned[0].target, planned[0].portal);
    ASSERT_EQ(unresolved(record, {}), QList<QByteArray>{token});

    const Change filled = resolved(record, Known{{token, "3"}});

    EXPECT_TRUE(previewLines(filled).first().contains(QStringLiteral("10.10.8.90:3260,3")))
        << previewLines(filled).first().toStdString();
}

TEST(C7, onlyUnplannedRecordsOfOurTargetsAreSetToManual)
{
    PlannedSession foreign = crossing();
    foreign.target = parsed<IscsiName>("iqn.2020-01.org.example:other");
    const RecordsFacts have{{recordFor(planned[0]), recordFor(planned[1]), recordFor(crossing()), recordFor(foreign)}};

    const Prepared prepared = steps::Records().plan(scene, have);

    const QStringList made = commands(prepared.changes);
    ASSERT_EQ(made.size(), 1);
    EXPECT_TRUE(made.first().contains(QStringLiteral("-I sw-iscsi-0")) &&
                made.first().contains(QStringLiteral("10.10.9.90")));
    EXPECT_TRUE(undoCommands(prepared.changes).first().endsWith(QStringLiteral("-v automatic")));
}

TEST(C8, logsInExactlyThePlannedSet)
{
    const Prepared prepared = steps::Login().plan(scene, {{sessionFor(planned[0], 1)}, {}});

    const QStringList made = commands(prepared.changes);
    ASSERT_EQ(made.size(), 1);
    EXPECT_TRUE(made.first().contains(QStringLiteral("sw-iscsi-1")) && made.first().endsWith(QStringLiteral("-l")));
}

TEST(C8, anUnplannedSessionGoesLastAndOnlyWhenNothingDependsOnIt)
{
    const Prepared prepared = steps::Login().plan(
        scene, {{sessionFor(planned[0], 1), sessionFor(planned[1], 2), sessionFor(crossing(), 3)}, {}});

    ASSERT_EQ(prepared.changes.size(), 2);
    EXPECT_EQ(std::get<Lesson>(prepared.changes[0].action).about, Lesson::About::SpareSession);
    EXPECT_EQ(prepared.changes[1].needs, QList<QByteArray>{spareToken(3)});
    EXPECT_EQ(commands(prepared.changes), QStringList{QStringLiteral("iscsiadm -m session -r 3 -u")});
}

TEST(C8, sessionsToOtherTargetsAreNotTouched)
{
    Session foreign = sessionFor(planned[0], 9);
    foreign.target = parsed<IscsiName>("iqn.2020-01.org.example:other");

    const Prepared prepared =
        steps::Login().plan(scene, {{sessionFor(planned[0], 1), sessionFor(planned[1], 2), foreign}, {}});

    EXPECT_EQ(prepared, Prepared{});
}

TEST(C9, looksAgainWhereALunIsMissingAndTakesBackOnlyThat)
{
    DevicesFacts have{{sessionFor(planned[0], 4)}, {}};
    for (const Lun& lun : scene.site.luns.mid(1)) {
        Disk disk;
        disk.sid = 4;
        disk.lun = lun.number;
        disk.wwid = Wwid::of(exampleGuid(lun.number));
        have.disks << disk;
    }

    const Prepared prepared = steps::Devices().plan(scene, have);

    ASSERT_EQ(prepared.changes.size(), 1);
    EXPECT_TRUE(commands(prepared.changes).first().endsWith(QStringLiteral("-R")));
    EXPECT_TRUE(undoCommands(prepared.changes).first().endsWith(QStringLiteral("sh 4 10")));
}

TEST(C9, aLunNumberWithAnotherIdentityBlocks)
{
    Disk disk;
    disk.sid = 4;
    disk.lun = 10;
    disk.name = QStringLiteral("sdq");
    disk.wwid = Wwid::of(exampleGuid(11));

    EXPECT_TRUE(
        blocks(steps::Devices().plan(scene, {{sessionFor(planned[0], 4)}, {disk}}).findings, QStringLiteral("LUN 10")));
}

TEST(C10, setsFileRecordsAndLiveSessions)
{
    NodeRecord record = recordFor(planned[0]);
    record.keys[QStringLiteral("node.session.timeo.replacement_timeout")] = QStringLiteral("120");
    Session session = sessionFor(planned[0], 6);
    session.recoveryTimeout = 120;
    const TimeoutsFacts have{file("node.session.timeo.replacement_timeout = 120\n"), {record}, {session}};

    const Prepared prepared = steps::Timeouts().plan(scene, have);

    ASSERT_EQ(prepared.changes.size(), 3);
    EXPECT_TRUE(std::holds_alternative<FileChange>(prepared.changes[0].action));
    EXPECT_TRUE(commands(prepared.changes).first().endsWith(QStringLiteral("replacement_timeout -v 10")));
    EXPECT_EQ(std::get<ToolChange>(prepared.changes[2].action).before, QStringLiteral("120"));
}

TEST(C13, leavesAMapAloneThatHasLostAPath) // the daemon then says that it has one path
{
    const ClientScene wanted = exampleScene();
    MapsFacts have;
    for (const Lun& lun : wanted.site.luns) {
        const Wwid wwid = Wwid::of(exampleGuid(lun.number));
        have.multipath.maps << MapRow{lun.alias, wwid, {}, 1};
        for (const char* state : {"active", "failed"}) {
            Disk disk;
            disk.wwid = wwid;
            have.disks << disk;
            have.multipath.paths << PathRow{wwid, {}, {}, QLatin1String(state), {}, {}};
        }
    }
    EXPECT_EQ(titles(steps::Maps().plan(wanted, have).changes), QStringList());

    have.multipath.paths.last().dmState = QStringLiteral("undef"); // not in its map
    EXPECT_EQ(titles(steps::Maps().plan(wanted, have).changes).size(), 1);
}

TEST(C13, remembersTheWwidWhereOnePathAloneMakesNoMap)
{
    const MapsFacts have;

    const QString modern =
        commands(steps::Maps().plan(exampleScene(QStringLiteral("centos9")), have).changes).join(u'\n');
    const QString old = commands(steps::Maps().plan(exampleScene(QStringLiteral("centos6")), have).changes).join(u'\n');

    EXPECT_TRUE(modern.contains(QStringLiteral("multipath -a")));
    EXPECT_FALSE(old.contains(QStringLiteral("multipath -a")));
    EXPECT_TRUE(old.endsWith(QStringLiteral("multipath -v2")));
}

} // namespace twinrail
