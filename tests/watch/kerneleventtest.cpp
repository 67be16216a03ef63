// SPDX-License-Identifier: Apache-2.0
#include "core/watch/kernelevent.h"
#include "core/watch/sddisk.h"
#include "tests/fixture.h"
#include "tests/print.h"

namespace twinrail {

namespace {

using Kind = KernelEvent::Kind;

// As linux-initiator §8.1 describes the stream: an announcement, then header, properties and an empty line for each.
const QByteArray announcement = "monitor will print the received events for:\nKERNEL - the kernel uevent\n\n";
const QByteArray pathFailed = "KERNEL[12345.678901] change   /devices/virtual/block/dm-4 (block)\n"
                              "ACTION=change\n"
                              "DEVPATH=/devices/virtual/block/dm-4\n"
                              "SUBSYSTEM=block\n"
                              "DM_TARGET=multipath\n"
                              "DM_ACTION=PATH_FAILED\n"
                              "DM_SEQNUM=7\n"
                              "DM_PATH=8:80\n"
                              "DM_NR_VALID_PATHS=1\n"
                              "DM_NAME=hydra_db-a02\n"
                              "DM_UUID=mpath-3600144f0f484400000004e86860a0003\n"
                              "MAJOR=253\n"
                              "MINOR=4\n"
                              "DEVNAME=/dev/dm-4\n"
                              "DEVTYPE=disk\n"
                              "SEQNUM=4711\n"
                              "\n";
const QByteArray diskAdded = "KERNEL[12346.000001] add      /devices/platform/host3/session1/target3:0:0/3:0:0:10/"
                             "block/sdb (block)\n"
                             "ACTION=add\n"
                             "DEVNAME=/dev/sdb\n"
                             "\n";
const QByteArray sessionChanged = "KERNEL[12347.500000] change   /devices/platform/host3/session1/iscsi_session/"
                                  "session1 (iscsi_session)\n"
                                  "ACTION=change\n"
                                  "\n";

QByteArray reinstated()
{
    QByteArray text = pathFailed;
    return text.replace("PATH_FAILED", "PATH_REINSTATED").replace("VALID_PATHS=1", "VALID_PATHS=2");
}

const KernelEvent failure{Kind::PathFailed, QStringLiteral("hydra_db-a02"), QStringLiteral("8:80"), 1};
const KernelEvent recovery{Kind::PathReinstated, QStringLiteral("hydra_db-a02"), QStringLiteral("8:80"), 2};

TEST(KernelEvents, areReadWhole)
{
    KernelEventReader reader;
    EXPECT_EQ(reader.take(announcement + pathFailed + diskAdded + sessionChanged + reinstated()),
              (QList<KernelEvent>{failure, KernelEvent(), KernelEvent(), recovery}));
}

TEST(KernelEvents, areTheSameHoweverTheBytesArrive)
{
    const QByteArray stream = announcement + pathFailed + diskAdded + reinstated();
    for (const qsizetype step : {1, 2, 3, 7, 64, 333}) {
        KernelEventReader reader;
        QList<KernelEvent> events;
        for (qsizetype at = 0; at < stream.size(); at += step)
            events += reader.take(stream.mid(at, step));
        EXPECT_EQ(events, (QList<KernelEvent>{failure, KernelEvent(), recovery})) << step;
    }
}

TEST(KernelEvents, areToldAtTheirEmptyLineAndNotBefore)
{
    KernelEventReader reader;
    EXPECT_TRUE(reader.take(announcement + pathFailed.chopped(1)).isEmpty());
    EXPECT_EQ(reader.take("\n"), QList<KernelEvent>{failure});
    EXPECT_TRUE(reader.take("\n\n").isEmpty());
}

TEST(KernelEvents, areToldWhenTheNextOneBeginsWithoutAnEmptyLine)
{
    KernelEventReader reader;
    EXPECT_EQ(reader.take(pathFailed.chopped(1) + diskAdded), (QList<KernelEvent>{failure, KernelEvent()}));
}

TEST(KernelEvents, sayOnlyThatSomethingHappenedWhereTheySayTooLittle)
{
    KernelEventReader reader;
    const auto one = [&](const QByteArray& lines) {
        return reader.take("KERNEL[1.0] change /x (block)\n" + lines + "\n");
    };
    KernelEvent other;
    other.map = QStringLiteral("hydra_db-a02");
    EXPECT_EQ(one("DM_NAME=hydra_db-a02\nDM_ACTION=PATH_FAILED\n"), QList<KernelEvent>{other}) << "which path?";
    EXPECT_EQ(one("DM_NAME=hydra_db-a02\nDM_PATH=8:80\n"), QList<KernelEvent>{other}) << "what of it?";
    EXPECT_EQ(one("DM_NAME=hydra_db-a02\nDM_PATH=8:80\nDM_ACTION=PATH_REPAINTED\n"), QList<KernelEvent>{other});
    EXPECT_EQ(one("XDM_PATH=8:80\nDM_ACTION\nDM_NR_VALID_PATHS=many\n"), QList<KernelEvent>{KernelEvent()});
}

TEST(KernelEvents, passOverPropertiesOutsideOfAnEventAndLinesThatNeverEnd)
{
    KernelEventReader reader;
    EXPECT_TRUE(reader.take("DM_ACTION=PATH_FAILED\nDM_PATH=8:80\n\n").isEmpty());
    EXPECT_TRUE(reader.take(QByteArray(200'000, 'x')).isEmpty());
    EXPECT_EQ(reader.take(pathFailed), QList<KernelEvent>{failure});
}

TEST(KernelEvents, areAskedForWithoutRootAndWithoutAnEnd)
{
    const Command command = kernelEventsQuery().command();
    EXPECT_EQ(command.program, QStringLiteral("udevadm"));
    EXPECT_TRUE(command.arguments.contains(QStringLiteral("--kernel")));
    EXPECT_TRUE(command.arguments.contains(QStringLiteral("--property")));
    EXPECT_TRUE(command.arguments.contains(QStringLiteral("--subsystem-match=block")));
}

struct Numbered {
    const char* devt;
    const char* disk;
};

TEST(ScsiDisks, haveTheNamesThatTheKernelNumbers)
{
    for (const Numbered& one :
         {Numbered{"8:0", "sda"}, Numbered{"8:80", "sdf"}, Numbered{"8:240", "sdp"}, Numbered{"65:0", "sdq"},
          Numbered{"65:144", "sdz"}, Numbered{"65:160", "sdaa"}, Numbered{"71:240", "sddx"}, Numbered{"128:0", "sddy"},
          Numbered{"135:240", "sdiv"}, Numbered{"8:256", "sdiw"}, Numbered{"8:272", "sdix"}, Numbered{"65:256", "sdjm"},
          Numbered{"135:2032", "sdbzt"}})
        EXPECT_EQ(sdDiskOf(QLatin1String(one.devt)), QLatin1String(one.disk)) << one.devt;
}

TEST(ScsiDisks, haveTheNumbersThatWereRecorded)
{
    int compared = 0;
    for (const QByteArray& line : fixture(QStringLiteral("multipathd/debian12-show-paths.txt")).out.split('\n')) {
        const QStringList columns = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts); // "0:0:0:11 sdc 8:32 …"
        if (!columns.value(1).startsWith(QStringLiteral("sd")))
            continue;
        EXPECT_EQ(sdDiskOf(columns.value(2)), columns.value(1));
        ++compared;
    }
    EXPECT_EQ(compared, 16);
}

TEST(ScsiDisks, areNotPartitionsOrOtherDevices)
{
    for (const char* devt :
         {"", "8", "8:", ":0", "8:1", "8:95", "253:4", "64:0", "72:0", "136:0", "8:80:0", "8:-16", "x:0"})
        EXPECT_TRUE(sdDiskOf(QLatin1String(devt)).isEmpty()) << devt;
}

} // namespace

} // namespace twinrail
