// SPDX-License-Identifier: Apache-2.0

// udevadm monitor of a simulated client: what is said in which words is linux-initiator §8.1.

#include "tests/lab/clientscene.h"

#include <QRegularExpression>
#include <QThread>

#include <algorithm>

namespace twinrail::lab {

namespace {

const QByteArray monitorBlock = "udevadm monitor --kernel --property --subsystem-match=block";

/// A generated client whose maps have four paths each, with a listener on it.
class UdevMonitor : public testing::Test {
protected:
    UdevMonitor() : world(makeWorld(WorldSpec{scaleWorld, 1, 2, 4}).value()), client(*world->clients.front()) {}

    void listen(const QByteArray& line = monitorBlock)
    {
        reply = type(client, line);
        ASSERT_TRUE(reply.goesOn) << reply.err.toStdString();
    }
    /// What has been said since.
    QString said() { return QString::fromUtf8(reply.goesOn().value_or("ended")); }

    void plug(const char* nic, bool up)
    {
        for (Fabric::Wire& wire : world->fabric.wires)
            if (wire.nic == QLatin1String(nic))
                wire.up = up;
    }

    std::unique_ptr<World> world;
    ClientModel& client;
    Reply reply;
};

QStringList headersIn(const QString& text)
{
    QStringList headers;
    for (const QString& line : text.split(u'\n'))
        if (line.startsWith(QStringLiteral("KERNEL[")))
            headers << line.section(QStringLiteral("] "), 1).simplified();
    return headers;
}

QStringList valuesIn(const QString& text, const char* key)
{
    QStringList values;
    for (const QString& line : text.split(u'\n'))
        if (line.startsWith(QLatin1String(key) + u'='))
            values << line.section(u'=', 1);
    return values;
}

QStringList words(const char* text) { return QString::fromLatin1(text).split(u' '); }

} // namespace

TEST_F(UdevMonitor, announcesWhatItListensTo)
{
    listen();
    EXPECT_EQ(reply.out, QByteArray("monitor will print the received events for:\nKERNEL - the kernel uevent\n\n"));
    EXPECT_EQ(reply.err, QByteArray());
}

TEST_F(UdevMonitor, saysNothingWhereNothingHappens)
{
    listen();
    EXPECT_EQ(said(), QString());
    (void)type(client, "multipath -ll; iscsiadm -m session; cat /etc/hosts; echo 1 > /tmp/file");
    EXPECT_EQ(said(), QString());
    plug("eth1", true); // touched, and nothing is different
    EXPECT_EQ(said(), QString());
}

TEST_F(UdevMonitor, tellsOfEachPathThatFailsInTheKernelsWords)
{
    world->fabric.sanPortsDown.clear();
    listen();
    const QString address = client.kernel.sessions.first().address;
    world->fabric.sanPortsDown.insert(address);
    const QString text = said();
    const KernelMap& map = client.kernel.maps.first();
    const QRegularExpression form(
        QStringLiteral("^KERNEL\\[\\d+\\.\\d{6}\\] change   /devices/virtual/block/%1 \\(block\\)\n"
                       "ACTION=change\nDEVPATH=/devices/virtual/block/%1\nSUBSYSTEM=block\n"
                       "DM_TARGET=multipath\nDM_ACTION=PATH_FAILED\nDM_SEQNUM=1\nDM_PATH=8:\\d+\n"
                       "DM_NR_VALID_PATHS=3\nDM_NAME=%2\nDM_UUID=mpath-%3\n"
                       "MAJOR=253\nMINOR=%4\nDEVNAME=/dev/%1\nDEVTYPE=disk\nSEQNUM=1\n\n")
            .arg(map.device(), map.name, map.wwid)
            .arg(map.minor));
    EXPECT_TRUE(form.match(text).hasMatch()) << text.toStdString();
    EXPECT_EQ(valuesIn(text, "DM_ACTION"), words("PATH_FAILED PATH_FAILED")) << "one for each map";
    for (const QString& devt : valuesIn(text, "DM_PATH")) {
        const auto disk = std::find_if(client.kernel.disks.cbegin(), client.kernel.disks.cend(),
                                       [&](const KernelDisk& one) { return one.devt() == devt; });
        ASSERT_NE(disk, client.kernel.disks.cend());
        EXPECT_EQ(client.kernel.session(disk->sid)->address, address);
    }
    EXPECT_EQ(said(), QString()) << "once";
}

TEST_F(UdevMonitor, countsWhatIsLeftPathByPath)
{
    listen();
    plug("eth1", false);
    EXPECT_EQ(valuesIn(said(), "DM_NR_VALID_PATHS"), words("3 2 3 2"));
    plug("eth2", false);
    EXPECT_EQ(valuesIn(said(), "DM_NR_VALID_PATHS"), words("1 0 1 0"));
    plug("eth1", true);
    const QString back = said();
    EXPECT_EQ(valuesIn(back, "DM_ACTION"), QStringList(4, QStringLiteral("PATH_REINSTATED")));
    EXPECT_EQ(valuesIn(back, "DM_NR_VALID_PATHS"), words("1 2 1 2"));
}

TEST_F(UdevMonitor, tellsOfPathsThatTheApplianceTakesAway)
{
    listen();
    world->san.serviceOnline = false;
    EXPECT_EQ(valuesIn(said(), "DM_ACTION").size(), 8);
    world->san.serviceOnline = true;
    EXPECT_EQ(valuesIn(said(), "DM_ACTION"), QStringList(8, QStringLiteral("PATH_REINSTATED")));
    world->san.targets.first().online = false;
    EXPECT_EQ(valuesIn(said(), "DM_ACTION"), words("PATH_FAILED PATH_FAILED"));
}

TEST_F(UdevMonitor, tellsOfDisksAndMapsThatGoAndCome)
{
    listen();
    const KernelSession session = client.kernel.sessions.first();
    const QByteArray record = "iscsiadm -m node -T " + session.target.toLatin1() + " -p " + session.portal().toLatin1();
    ASSERT_EQ(type(client, record + " -u").status, 0);
    const QStringList gone = headersIn(said());
    ASSERT_EQ(gone.filter(QStringLiteral("remove /devices/platform/host%1/session%2/target%1:0:0/%1:0:0:")
                              .arg(session.host)
                              .arg(session.sid))
                  .size(),
              2)
        << gone.join(u'\n').toStdString();
    EXPECT_EQ(gone.filter(QStringLiteral("change /devices/virtual/block/dm-")).size(), 2) << "the maps lost a path";
    ASSERT_EQ(type(client, record + " -l").status, 0);
    const QString text = said();
    EXPECT_EQ(headersIn(text).filter(QStringLiteral("add /devices/platform/host")).size(), 2);
    EXPECT_EQ(headersIn(text).filter(QStringLiteral("change /devices/virtual/block/dm-")).size(), 2);
    EXPECT_EQ(valuesIn(text, "DM_ACTION"), QStringList()) << "a new path is not one that came back";
    ASSERT_EQ(type(client, "multipath -F").status, 0);
    EXPECT_EQ(headersIn(said()).filter(QStringLiteral("remove /devices/virtual/block/dm-")).size(), 2);
}

TEST_F(UdevMonitor, tellsEveryListener)
{
    listen();
    const Reply other = type(client, monitorBlock);
    plug("eth1", false);
    EXPECT_EQ(valuesIn(said(), "DM_ACTION").size(), 4);
    EXPECT_EQ(valuesIn(QString::fromUtf8(other.goesOn().value()), "DM_ACTION").size(), 4);
}

TEST_F(UdevMonitor, listensToWhatIsAskedForOnly)
{
    listen("udevadm monitor --kernel --property --subsystem-match=iscsi_session");
    plug("eth1", false);
    EXPECT_EQ(said(), QString());
    listen("udevadm monitor --kernel --subsystem-match=iscsi_session --subsystem-match=block");
    plug("eth1", true);
    const QString text = said();
    EXPECT_EQ(headersIn(text).size(), 4);
    EXPECT_EQ(text.split(u'\n', Qt::SkipEmptyParts).size(), 4) << "no properties unless they are asked for";
}

TEST_F(UdevMonitor, goesOnBehindThoseWhoStartOtherPrograms)
{
    for (const QByteArray before : {"exec ", "sudo ", "env A=1 ", "nohup ", "sh -c '"}) {
        listen(before + monitorBlock + (before.endsWith('\'') ? "'" : ""));
        EXPECT_TRUE(reply.out.startsWith("monitor will print")) << before.toStdString();
        plug("eth1", false);
        EXPECT_EQ(valuesIn(said(), "DM_ACTION").size(), 4) << before.toStdString();
        plug("eth1", true);
        EXPECT_EQ(valuesIn(said(), "DM_ACTION").size(), 4) << before.toStdString();
    }
}

TEST_F(UdevMonitor, writesWhereItWasRedirectedTo)
{
    listen(monitorBlock + " > /tmp/events");
    EXPECT_EQ(reply.out, QByteArray());
    plug("eth1", false);
    EXPECT_EQ(said(), QString());
    EXPECT_EQ(valuesIn(QString::fromUtf8(bytesOf(client, "/tmp/events")), "DM_ACTION").size(), 4);
}

TEST_F(UdevMonitor, endsAtItsTimeLimit)
{
    listen("timeout 0.05 " + monitorBlock);
    EXPECT_EQ(reply.status, 124);
    QThread::msleep(60);
    EXPECT_FALSE(reply.goesOn().has_value());
}

TEST_F(UdevMonitor, isRefusedWhereTheLabCannotGoOn)
{
    for (const QByteArray& line :
         {monitorBlock + " | cat", monitorBlock + " & echo", QByteArray("x=$(" + monitorBlock + ")")}) {
        const Reply answer = type(client, line);
        EXPECT_FALSE(answer.goesOn) << line.toStdString();
        EXPECT_TRUE(answer.err.contains("goes on without end")) << line.toStdString();
    }
    EXPECT_EQ(type(client, "udevadm monitor").status, 1);
}

} // namespace twinrail::lab
