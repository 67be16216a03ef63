// SPDX-License-Identifier: Apache-2.0
#include "core/host/filescripts.h"
#include "tests/host/localshell.h"
#include "tests/host/sshfixture.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace twinrail;

namespace {

class SshFilesTest : public SshTest {
protected:
    void SetUp() override
    {
        SshTest::SetUp();
        if (!server)
            return;
        auto opened = server->open();
        ASSERT_TRUE(opened.has_value()) << describe(opened.error()).toStdString();
        host = std::move(opened->hands);
    }
    /// A file in a tree of its own.
    [[nodiscard]] QString path(const char* name) const { return tree.path(QString::fromLatin1(name)); }

    Tree tree;
    std::unique_ptr<HostHands> host;
};

QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 256 * 40; ++i)
        bytes += char(i);
    return bytes;
}

int modeOf(const QString& path)
{
    struct stat status = {};
    stat(path.toUtf8().constData(), &status);
    return int(status.st_mode & 07777);
}

} // namespace

TEST_F(SshFilesTest, readsWholeFilesWithModeAndOwner)
{
    tree.put(QStringLiteral("binary"), everyByte());
    tree.put(QStringLiteral("empty"), {});
    tree.put(QStringLiteral("no last newline"), "a\nb");
    chmod(path("binary").toUtf8().constData(), 0640);
    ASSERT_EQ(chown(path("binary").toUtf8().constData(), 12, 34), 0);
    const auto images = host->read({path("binary"), path("missing"), path("empty"), path("no last newline")});
    ASSERT_TRUE(images.has_value()) << describe(images.error()).toStdString();
    ASSERT_EQ(images->size(), 4);
    EXPECT_EQ(images->at(0), std::optional(FileImage{everyByte(), 0640, QStringLiteral("12:34")}));
    EXPECT_FALSE(images->at(1).has_value());
    EXPECT_EQ(images->at(2)->bytes, QByteArray());
    EXPECT_EQ(images->at(3)->bytes, QByteArray("a\nb"));
}

TEST_F(SshFilesTest, doesNotReadADirectory)
{
    const auto image = host->read(tree.path());
    ASSERT_FALSE(image.has_value());
    EXPECT_EQ(image.error().kind, Error::Kind::Failed);
}

TEST_F(SshFilesTest, readsBackWhatItReplaced)
{
    tree.put(QStringLiteral("file"), "old");
    const FileImage image{everyByte(), 0600, QStringLiteral("12:34")};
    ASSERT_TRUE(host->replace(path("file"), image).has_value());
    EXPECT_EQ(host->read(path("file")).value(), std::optional(image));
    EXPECT_EQ(QDir(tree.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
              QStringList{QStringLiteral("file")});
}

TEST_F(SshFilesTest, makesAFileThatWasNotThere)
{
    ASSERT_TRUE(host->replace(path("it's new"), FileImage{"x\n", 0644, QStringLiteral("0:0")}).has_value());
    EXPECT_EQ(tree.get(QStringLiteral("it's new")), QByteArray("x\n"));
    EXPECT_EQ(modeOf(path("it's new")), 0644);
}

TEST_F(SshFilesTest, carriesAMegabyte)
{
    const QByteArray bytes = everyByte().repeated(100);
    ASSERT_TRUE(host->replace(path("large"), FileImage{bytes, 0644, QStringLiteral("0:0")}).has_value());
    EXPECT_EQ(host->read(path("large")).value()->bytes, bytes);
}

TEST_F(SshFilesTest, writesThroughALinkAndKeepsIt)
{
    tree.put(QStringLiteral("real/file"), "old");
    tree.link(QStringLiteral("link"), QStringLiteral("real/file"));
    ASSERT_TRUE(host->replace(path("link"), FileImage{"new", 0644, QStringLiteral("0:0")}).has_value());
    EXPECT_TRUE(QFileInfo(path("link")).isSymLink());
    EXPECT_EQ(tree.get(QStringLiteral("real/file")), QByteArray("new"));
}

TEST_F(SshFilesTest, removesAFile)
{
    tree.put(QStringLiteral("file"), "old");
    ASSERT_TRUE(host->replace(path("file"), std::nullopt).has_value());
    EXPECT_FALSE(QFile::exists(path("file")));
    EXPECT_TRUE(host->replace(path("file"), std::nullopt).has_value()); // not there: that is what was wanted
}

TEST_F(SshFilesTest, makesNoDirectoryAndReplacesNone)
{
    const FileImage image{"x", 0644, QStringLiteral("0:0")};
    const auto nowhere = host->replace(path("no/such/place"), image);
    ASSERT_FALSE(nowhere.has_value());
    EXPECT_EQ(nowhere.error().kind, Error::Kind::NotFound);
    tree.put(QStringLiteral("directory/file"), "x");
    const auto directory = host->replace(path("directory"), image);
    ASSERT_FALSE(directory.has_value());
    EXPECT_EQ(directory.error().kind, Error::Kind::Conflict);
    EXPECT_FALSE(host->replace(path("directory"), std::nullopt).has_value());
    EXPECT_TRUE(QFile::exists(path("directory/file")));
}

TEST(ReplaceScript, leavesTheFileAloneWhenTheBytesBreakOff)
{
    for (const QString& shell : localShells) {
        Tree tree;
        tree.put(QStringLiteral("file"), "old");
        const QString path = tree.path(QStringLiteral("file"));
        const Command command =
            Query::script(replaceScript, {path, QStringLiteral("644"), QStringLiteral("0:0"), QStringLiteral("9")})
                .command();
        const Output output = runLocally(shell, command.arguments, "half");
        EXPECT_EQ(output.status, notComplete) << output.err.toStdString();
        EXPECT_EQ(tree.get(QStringLiteral("file")), QByteArray("old"));
        EXPECT_EQ(QDir(tree.path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
    }
}
