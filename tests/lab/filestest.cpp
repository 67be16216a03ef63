// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/machine.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail::lab;

namespace {

/// A little /sys: a value that can be set, one that cannot, and a link into it.
class Kernel : public Mount {
public:
    QMap<QString, Node> nodes() const override
    {
        ++asked;
        return {{QStringLiteral("/sys/class/session1/tmo"), Node{Node::Kind::File, value, 0644}},
                {QStringLiteral("/sys/class/session1/state"), Node{Node::Kind::File, "up\n", 0444}},
                {QStringLiteral("/sys/class/session1/device"), Node{Node::Kind::Link, "../../devices/host2/session1"}},
                {QStringLiteral("/sys/devices/host2/session1/block/sda/size"), Node{Node::Kind::File, "8\n", 0444}},
                {QStringLiteral("/sys/dead"), Node{Node::Kind::Block, {}, 0660}}};
    }
    QString write(const QString& path, const QByteArray& bytes) override
    {
        if (bytes == "bad\n")
            return QStringLiteral("Invalid argument");
        written = path;
        value = bytes;
        return {};
    }
    QString readProblem(const QString& path) const override
    {
        return path == u"/sys/dead" ? QStringLiteral("Input/output error") : QString();
    }
    mutable int asked = 0;
    QByteArray value = "120\n";
    QString written;
};

class FilesTest : public testing::Test {
protected:
    FilesTest() { machine.files.mounts[QStringLiteral("/sys")] = kernel; }
    Reply sh(const QByteArray& line, const char* user = "root")
    {
        return machine.run(QString::fromLatin1(user), line, {});
    }
    std::shared_ptr<Kernel> kernel = std::make_shared<Kernel>();
    Machine machine;
    Files& files = machine.files;
};

TEST_F(FilesTest, followsLinksInTheMiddleAndAtTheEnd)
{
    files.add(QStringLiteral("/a/b/file"), "x");
    ASSERT_EQ(files.put(QStringLiteral("/link"), {Node::Kind::Link, "a/b"}), QString());
    ASSERT_EQ(files.put(QStringLiteral("/a/last"), {Node::Kind::Link, "../link/file"}), QString());
    EXPECT_EQ(files.look(QStringLiteral("/a/last"))->bytes, "x");
    EXPECT_EQ(files.look(QStringLiteral("/a/last"), false)->kind, Node::Kind::Link);
    EXPECT_EQ(files.real(QStringLiteral("/link/../last")), QStringLiteral("/a/b/file"));
    EXPECT_EQ(files.real(QStringLiteral("/link/new")), QStringLiteral("/a/b/new"));
    EXPECT_EQ(files.real(QStringLiteral("/link/no/new")), QString());
}

TEST_F(FilesTest, givesUpOnLinksThatLeadInACircle)
{
    ASSERT_EQ(files.put(QStringLiteral("/one"), {Node::Kind::Link, "two"}), QString());
    ASSERT_EQ(files.put(QStringLiteral("/two"), {Node::Kind::Link, "one"}), QString());
    EXPECT_FALSE(files.look(QStringLiteral("/one")));
    EXPECT_EQ(files.real(QStringLiteral("/one")), QString());
}

TEST_F(FilesTest, saysWhatTheKernelWouldSay)
{
    files.add(QStringLiteral("/d/f"), "x");
    EXPECT_EQ(files.write(QStringLiteral("/no/f"), "x", false), QStringLiteral("No such file or directory"));
    EXPECT_EQ(files.write(QStringLiteral("/d"), "x", false), QStringLiteral("Is a directory"));
    EXPECT_EQ(files.put(QStringLiteral("/d/f/g"), {}), QStringLiteral("No such file or directory"));
    EXPECT_EQ(files.remove(QStringLiteral("/d")), QStringLiteral("Directory not empty"));
    EXPECT_EQ(files.remove(QStringLiteral("/none")), QStringLiteral("No such file or directory"));
    EXPECT_EQ(files.remove(QStringLiteral("/sys")), QStringLiteral("Device or resource busy"));
    EXPECT_EQ(files.remove(QStringLiteral("/sys/class/session1/tmo")), QStringLiteral("Operation not permitted"));
    EXPECT_EQ(files.put(QStringLiteral("/sys/new"), {}), QStringLiteral("Permission denied"));
}

TEST_F(FilesTest, keepsModeAndOwnerOfAFileThatIsWritten)
{
    files.add(QStringLiteral("/f"), "x", 0600);
    files.stored[QStringLiteral("/f")].owner = QStringLiteral("someone");
    EXPECT_EQ(files.write(QStringLiteral("/f"), "y", true), QString());
    EXPECT_EQ(files.stored[QStringLiteral("/f")],
              (Node{Node::Kind::File, "xy", 0600, QStringLiteral("someone"), QStringLiteral("root")}));
}

TEST_F(FilesTest, showsMountsAmongTheStoredFiles)
{
    EXPECT_TRUE(files.children(QStringLiteral("/")).contains(QStringLiteral("sys")));
    EXPECT_EQ(files.children(QStringLiteral("/sys")),
              (QStringList{QStringLiteral("class"), QStringLiteral("dead"), QStringLiteral("devices")}));
    EXPECT_EQ(files.look(QStringLiteral("/sys/class"))->kind, Node::Kind::Directory);
    EXPECT_EQ(files.real(QStringLiteral("/sys/class/session1/device")), QStringLiteral("/sys/devices/host2/session1"));
    EXPECT_FALSE(files.look(QStringLiteral("/sys/none")));
}

TEST_F(FilesTest, asksAMountOnceForEachLookUp)
{
    kernel->asked = 0;
    (void)files.look(QStringLiteral("/sys/class/session1/device/block/sda/size"));
    EXPECT_EQ(kernel->asked, 1);
}

TEST_F(FilesTest, letsTheShellWalkAndSetKernelValues)
{
    EXPECT_EQ(sh("for b in /sys/class/session*/device/block/*; do echo ${b##*/}; cat $b/size; done").out, "sda\n8\n");
    EXPECT_EQ(sh("echo 10 > /sys/class/session1/tmo; cat /sys/class/session1/tmo").out, "10\n");
    EXPECT_EQ(kernel->written, QStringLiteral("/sys/class/session1/tmo"));
    EXPECT_EQ(machine.run(QStringLiteral("root"), "tee /sys/class/session1/tmo", "15\n").out, "15\n");
    EXPECT_EQ(kernel->value, "15\n");
}

TEST_F(FilesTest, refusesWhatTheKernelRefuses)
{
    EXPECT_EQ(sh("echo x > /sys/class/session1/state").err, "bash: /sys/class/session1/state: Permission denied\n");
    EXPECT_EQ(sh("echo 1 > /sys/class/session1/tmo", "guest").status, 1);
    EXPECT_EQ(kernel->value, "120\n");
    const Reply bad = sh("echo bad > /sys/class/session1/tmo");
    EXPECT_EQ(bad.err, "bash: echo: write error: Invalid argument\n");
    EXPECT_EQ(bad.status, 1);
}

TEST_F(FilesTest, readsDisksAsZerosAndDeadOnesNotAtAll)
{
    ASSERT_EQ(files.put(QStringLiteral("/dev/sdz"), {Node::Kind::Block, {}, 0660}), QString());
    EXPECT_EQ(sh("test -b /dev/sdz && dd if=/dev/sdz bs=4096 count=1 iflag=direct 2>/dev/null | wc -c").out, "4096\n");
    const Reply dead = sh("dd if=/sys/dead of=/dev/null bs=4096 count=1 iflag=direct");
    EXPECT_TRUE(dead.err.startsWith("dd: error reading '/sys/dead': Input/output error\n"));
    EXPECT_EQ(dead.status, 1);
}

} // namespace
