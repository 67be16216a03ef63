// SPDX-License-Identifier: Apache-2.0
#include "core/host/frame.h"
#include "tests/host/localshell.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

const QByteArray nonce = QByteArrayLiteral("00112233445566778899aabbccddeeff");

QList<Output> answersOf(const QStringList& commands, const QString& shell)
{
    const Output raw = runLocally(shell, {QStringLiteral("-c"), frameText(nonce, commands)});
    return readFrames(nonce, raw.out, raw.err);
}

} // namespace

TEST(Frame, givesEachCommandItsOwnOutputErrorAndStatus)
{
    const QStringList commands{QStringLiteral("echo one"), QStringLiteral("sh -c 'echo two >&2; exit 7'"),
                               QStringLiteral("no-such-program"), QStringLiteral("true")};
    for (const QString& shell : localShells) {
        const QList<Output> answers = answersOf(commands, shell);
        ASSERT_EQ(answers.size(), 4);
        EXPECT_EQ(answers[0], (Output{"one\n", "", 0}));
        EXPECT_EQ(answers[1], (Output{"", "two\n", 7}));
        EXPECT_EQ(answers[2].status, 127);
        EXPECT_TRUE(answers[2].err.contains("no-such-program"));
        EXPECT_EQ(answers[3], (Output{"", "", 0}));
    }
}

TEST(Frame, survivesOutputWithoutLastNewlineAndBinaryBytes)
{
    const QStringList commands{QStringLiteral("printf 'no newline'"), QStringLiteral("printf '\\n\\n'"),
                               QStringLiteral("printf '\\000\\377\\001\\n\\000'")};
    for (const QString& shell : localShells) {
        const QList<Output> answers = answersOf(commands, shell);
        ASSERT_EQ(answers.size(), 3);
        EXPECT_EQ(answers[0].out, QByteArray("no newline"));
        EXPECT_EQ(answers[1].out, QByteArray("\n\n"));
        EXPECT_EQ(answers[2].out, QByteArray("\0\377\1\n\0", 5));
    }
}

TEST(Frame, leavesOutWhatALoginScriptPrints)
{
    const QByteArray out = "Welcome!\n" + nonce + " begin\nyes\n\n" + nonce + " 0\n";
    const QByteArray err = "stty: no terminal\n" + nonce + " begin\noops\n\n" + nonce + "\n";
    EXPECT_EQ(readFrames(nonce, out, err), (QList<Output>{Output{"yes\n", "oops\n", 0}}));
}

TEST(Frame, tellsOnlyWhatIsComplete)
{
    const QByteArray whole = nonce + " begin\na\n" + nonce + " 0\nb\n" + nonce + " 1\n";
    const QByteArray err = nonce + " begin\n\n" + nonce + "\n\n" + nonce + "\n";
    EXPECT_EQ(readFrames(nonce, whole, err).size(), 2);
    EXPECT_EQ(readFrames(nonce, whole.chopped(1), err).size(), 1);
    EXPECT_EQ(readFrames(nonce, nonce + " begin\nhalf", err).size(), 0);
    EXPECT_EQ(readFrames(nonce, "", "").size(), 0);
}

TEST(Frame, asksInEnglishWithSystemProgramsInPath)
{
    const QList<Output> answers = answersOf({QStringLiteral("sh -c 'echo $LC_ALL $PATH'")}, QStringLiteral("sh"));
    ASSERT_EQ(answers.size(), 1);
    EXPECT_EQ(answers[0].out, QByteArray("C /usr/sbin:/sbin:/usr/bin:/bin\n"));
}

TEST(Frame, givesAQuestionItsInputAndNothingElse)
{
    const QString withInput = questionText({QStringLiteral("cat"), {}, "it's $HOME\n"});
    const QString without = questionText({QStringLiteral("cat"), {}, {}});
    const QList<Output> answers = answersOf({withInput, without}, QStringLiteral("sh"));
    ASSERT_EQ(answers.size(), 2);
    EXPECT_EQ(answers[0].out, QByteArray("it's $HOME\n"));
    EXPECT_EQ(answers[1].out, QByteArray());
}

TEST(Frame, neverUsesANonceTwice)
{
    EXPECT_NE(newNonce(), newNonce());
    EXPECT_EQ(newNonce().size(), 32);
}
