// SPDX-License-Identifier: Apache-2.0

// What is written for a shell, read by a real one; and whole scripts, judged by those who know shells.

#include "core/report/exports/shelltext.h"
#include "tests/exports/exportlab.h"
#include "tests/print.h"

#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace twinrail {

using testing::ExportLab;
using testing::keep;
using testing::runHere;

namespace {

QByteArray shell(const QByteArray& text)
{
    const Output said = runHere(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromUtf8(text)}, {});
    EXPECT_EQ(said.status, 0) << text.toStdString() << '\n' << said.err.toStdString();
    return said.out;
}

} // namespace

class ShellWord : public ::testing::TestWithParam<const char*> {};

TEST_P(ShellWord, reachesAProgramAsItIs)
{
    const QString text = QString::fromUtf8(GetParam());
    EXPECT_EQ(shell("printf %s " + exports::word(text)), text.toUtf8());
}

TEST_P(ShellWord, keepsWhatStandsAroundAVariable)
{
    const QByteArray token = QStringLiteral("‹tag›").toUtf8();
    const QString text = QString::fromUtf8(GetParam()) + u"‹tag›"_qs + QString::fromUtf8(GetParam());
    const exports::Variables variables{{token, QByteArrayLiteral("told_4")}};
    EXPECT_EQ(shell("told_4='2 $x'\nprintf %s " + exports::word(text, variables)),
              QString(text).replace(u"‹tag›"_qs, u"2 $x"_qs).toUtf8());
}

INSTANTIATE_TEST_SUITE_P(Texts, ShellWord,
                         ::testing::Values("", "plain", "two words", "it's", "\"", "$(id)", "`id`", "a;b&c|d", "*?[x]",
                                           "-n", "%s\\n", "line\nline", "über", "''", "\\", "10.10.8.90:3260,"));

TEST(ShellText, printsEveryKindOfContentToTheByte)
{
    const QList<QByteArray> contents{
        "plain\n", "END\nEND_\n$x `id` \\\n", "no newline", "\r\n", QByteArray("\0x\n", 3), "\xff\xfe\n", "\ttab\n",
        "tönt\n",  QByteArray(300, '\1')};
    for (const QByteArray& content : contents)
        EXPECT_EQ(shell(exports::printing(content, " && true") + "true"), content) << content.toStdString();
}

TEST(ShellText, showsTextAsTextAndHidesNothingElse)
{
    EXPECT_TRUE(exports::printing("defaults {\n", "").startsWith("cat <<'END'\ndefaults {\n"));
    EXPECT_TRUE(exports::printing("\x1b[2J\n", "").startsWith("base64 -d"));
}

TEST(ShellText, letsNoTitleBecomeACommand)
{
    EXPECT_EQ(exports::comment(exports::oneLine(u"x\nrm -rf /\u2028\u202e\x1b"_qs)), "# x rm -rf /   \n");
    for (const QByteArray& line : exports::comment(u"a\nb\n\nc"_qs).split('\n'))
        EXPECT_TRUE(line.isEmpty() || line.startsWith('#')) << line.toStdString();
}

TEST(ShellText, givesADeedItsLimitAndItsInput)
{
    EXPECT_EQ(exports::deed(Mutation(Command{u"tee"_qs, {u"/sys/x"_qs}, "10\n"}, 7), {}),
              "printf '%s\\n' 10 | limit 7 tee /sys/x");
}

class WholeScript : public ::testing::TestWithParam<const char*> {
protected:
    [[nodiscard]] QString kept(const QString& world)
    {
        ExportLab lab(world);
        lab.setUpAppliance();
        keep(lab.runbook(), m_folder.path());
        return m_folder.filePath(QStringLiteral("runbook"));
    }
    QTemporaryDir m_folder;
};

TEST_P(WholeScript, isFreeOfTheErrorsThatCheckersKnow)
{
    const QString folder = kept(QString::fromLatin1(GetParam()));
    for (const QString& script : {QStringLiteral("prague.sh"), QStringLiteral("brno.sh")}) {
        const Output said = runHere(QStringLiteral("sh"), {QStringLiteral("-n"), script}, folder);
        EXPECT_EQ(said.status, 0) << said.err.toStdString();
        if (QStandardPaths::findExecutable(QStringLiteral("shellcheck")).isEmpty())
            continue; // some distributions do not have it
        const Output checked = runHere(QStringLiteral("shellcheck"), {QStringLiteral("-s"), u"sh"_qs, script}, folder);
        EXPECT_EQ(checked.status, 0) << checked.out.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Worlds, WholeScript, ::testing::Values("seed", "bare", "half-done", "debian"),
                         [](const ::testing::TestParamInfo<const char*>& one) {
                             return QString::fromLatin1(one.param).replace(u'-', u'_').toStdString();
                         });

} // namespace twinrail
