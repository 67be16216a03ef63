// SPDX-License-Identifier: Apache-2.0

// A changed file, made by the functions of a script in a real shell, against TextEdit's own word.

#include "core/report/exports/fileedit.h"
#include "core/plan/steps/make.h"
#include "core/report/exports/prelude.h"
#include "tests/exports/exportlab.h"
#include "tests/print.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace twinrail {

using testing::runHere;

namespace {

struct Texts {
    const char* name;
    const char* before; ///< nullptr: no file
    const char* after;
};
std::ostream& operator<<(std::ostream& out, const Texts& texts) { return out << texts.name; }

const char* const longText = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n";

class FileEdit : public ::testing::TestWithParam<Texts> {
protected:
    FileEdit() : m_change(changeTo(GetParam().before, GetParam().after))
    {
        if (GetParam().before)
            write(GetParam().before);
    }
    [[nodiscard]] FileChange changeTo(const char* before, const char* after) const
    {
        std::optional<FileImage> image;
        if (before)
            image = FileImage{before, 0640, QStringLiteral("0:0")};
        const Changes changes = steps::fileChange(u"C0"_qs, u"title"_qs, path(), image, after);
        return std::get<FileChange>(changes.value(0).action);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a file")); }
    void write(const QByteArray& bytes) const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    /// A command of the script, with the functions of the change as number 1.
    [[nodiscard]] Output shell(const QByteArray& command) const
    {
        const QByteArray text = exports::prelude() + exports::fileFunctions(1, m_change) + "f=$1\n" + command + '\n';
        return runHere(QStringLiteral("sh"), {u"-c"_qs, QString::fromUtf8(text), u"sh"_qs, path()}, m_folder.path());
    }
    [[nodiscard]] Output writeFile() const { return shell("write_file 1 \"$f\" 640 \"$(id -u):$(id -g)\""); }

    QTemporaryDir m_folder;
    FileChange m_change;
};

} // namespace

TEST_P(FileEdit, makesTheNewTextToTheByte)
{
    EXPECT_NE(shell("after_1 \"$f\"").status, 0);

    const Output said = writeFile();

    EXPECT_EQ(said.status, 0) << said.err.toStdString();
    EXPECT_EQ(read(), GetParam().after);
    EXPECT_EQ(shell("after_1 \"$f\"").status, 0);
    EXPECT_EQ(QFile::permissions(path()) & QFileDevice::ReadGroup, QFileDevice::ReadGroup);
    EXPECT_FALSE(QFile::exists(path() + QStringLiteral(".twinrail-new")));
}

TEST_P(FileEdit, leavesAForeignFileAlone)
{
    write("somebody else's\n");

    const Output said = writeFile();

    EXPECT_NE(said.status, 0);
    EXPECT_EQ(read(), "somebody else's\n");
    EXPECT_TRUE(said.err.contains("FAILED")) << said.err.toStdString();
}

TEST_P(FileEdit, doesNotWriteTwice)
{
    ASSERT_EQ(writeFile().status, 0);
    EXPECT_NE(writeFile().status, 0) << "the file is not as before any more";
    EXPECT_EQ(read(), GetParam().after);
}

INSTANTIATE_TEST_SUITE_P(
    Edits, FileEdit,
    ::testing::Values(Texts{"created", nullptr, "a = 1\nb = 2\n"}, Texts{"changedLine", "a\nb\nc\n", "a\nB\nc\n"},
                      Texts{"added", "a\n", "a\nb\n"}, Texts{"addedInFront", "b\n", "a\nb\n"},
                      Texts{"empty", "", "a\n"}, Texts{"removed", "a\nb\nc\n", "a\nc\n"},
                      Texts{"openEnd", "a\nb", "a\nb\nc\n"}, Texts{"stillOpen", "a\nb", "A\nb"},
                      Texts{"carriageReturns", "a\r\nb\r\n", "a\r\nB\r\n"},
                      Texts{"shellWords", "a\n", "a\n$(touch x) `y` \\ 'END'\nEND\n"},
                      Texts{"farApart", longText,
                            "1\ntwo\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\nnineteen\n20\n21\n"}),
    ::testing::PrintToStringParamName());

TEST(KnownLines, leaveOutWhatTheDiffHides)
{
    const FileImage before{"node.session.auth.password = secret\na = 1\n", 0600, QStringLiteral("0:0")};
    const Changes changes =
        steps::fileChange(u"C10"_qs, u"t"_qs, u"/etc/x"_qs, before, "node.session.auth.password = secret\na = 2\n");
    const auto change = std::get<FileChange>(changes.value(0).action);

    const exports::KnownLines known = exports::knownLines(change);

    EXPECT_FALSE(known.hidesChange);
    ASSERT_EQ(known.before.size(), 1);
    EXPECT_EQ(known.before[0], (exports::KnownLines::Run{2, 2, "a = 1\n", true}));
    EXPECT_FALSE(exports::fileFunctions(1, change).contains("secret"));
}

TEST(KnownLines, sayWhenALineWithAPasswordChanges)
{
    const FileImage before{"node.session.auth.password = one\n", 0600, QStringLiteral("0:0")};
    const Changes changes =
        steps::fileChange(u"C10"_qs, u"t"_qs, u"/etc/x"_qs, before, "node.session.auth.password = two\n");
    EXPECT_TRUE(exports::knownLines(std::get<FileChange>(changes.value(0).action)).hidesChange);
}

} // namespace twinrail
