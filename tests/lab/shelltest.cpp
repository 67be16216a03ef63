// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/machine.h"
#include "tests/print.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace twinrail::lab;

namespace {

struct Answer {
    QByteArray out;
    int status = 0;
    friend bool operator==(const Answer&, const Answer&) = default;
};
void PrintTo(const Answer& answer, std::ostream* out)
{
    *out << '"' << answer.out.toStdString() << "\" status " << answer.status;
}

Answer askOurs(const QByteArray& script, const QByteArray& input)
{
    Machine machine;
    const Reply reply = machine.run(QStringLiteral("root"), "cd /tmp\n" + script, input);
    return {reply.out, reply.status};
}

/// The shell that the simulated distributions have too: what it answers is right by definition.
Answer askReal(const QByteArray& script, const QByteArray& input)
{
    const QTemporaryDir directory;
    QProcess shell;
    shell.setWorkingDirectory(directory.path());
    shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), QString::fromUtf8(script)});
    shell.write(input);
    shell.closeWriteChannel();
    shell.waitForFinished();
    return {shell.readAllStandardOutput(), shell.exitCode()};
}

struct Row {
    const char* name;
    const char* script;
    const char* input = "";
};
std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.name; }

class ShellAnswersLikeBash : public testing::TestWithParam<Row> {};

TEST_P(ShellAnswersLikeBash, inOutputAndStatus)
{
    if (QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty())
        GTEST_SKIP() << "no bash to compare with";
    const Row& row = GetParam();
    EXPECT_EQ(askOurs(row.script, row.input), askReal(row.script, row.input)) << row.script;
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Words, ShellAnswersLikeBash, testing::Values(
    Row{"plain", "echo a b   c"},
    Row{"singleQuotes", "echo 'a  b' 'it'\\''s'"},
    Row{"doubleQuotes", "v='x  y'; echo \"$v\" $v \"\\$v \\\\ \\\" \\a\""},
    Row{"emptyWords", "set -- '' \"\" a; echo $#"},
    Row{"emptyExpansionVanishes", "v=; set -- $v \"$v\" x; echo $#"},
    Row{"escapes", "echo a\\ b \\$x \\'"},
    Row{"lineJoined", "echo a\\\nb"},
    Row{"comment", "echo a # b\necho c#d"},
    Row{"splitsAtIfs", "IFS=:; v=a:b::c; set -- $v; echo $# \"$3\" $4"},
    Row{"splitsSpacesAroundColon", "IFS=' :'; v='a : b:c'; set -- $v; echo $# $1-$2-$3"},
    Row{"trailingSeparator", "IFS=:; v=a:b:; set -- $v; echo $#"},
    Row{"quotedAt", "set -- 'a b' c; for x in \"$@\"; do echo \"<$x>\"; done"},
    Row{"quotedStar", "set -- 'a b' c; for x in \"$*\"; do echo \"<$x>\"; done"},
    Row{"plainAt", "set -- 'a b' c; for x in $@; do echo \"<$x>\"; done"},
    Row{"atInText", "set -- a b; for x in \"x$@y\"; do echo \"<$x>\"; done"},
    Row{"noArgumentsNoWord", "set --; for x in \"$@\"; do echo never; done; echo $#"},
    Row{"backslashInVariable", "v='a\\b'; printf '%s\\n' $v \"$v\""},
    Row{"tilde", "HOME=/h; echo ~ ~/x '~' a~"},
    Row{"unicode", "v=äöü; echo \"$v\""}));

INSTANTIATE_TEST_SUITE_P(Parameters, ShellAnswersLikeBash, testing::Values(
    Row{"defaultWhenUnset", "echo ${v-x} ${v:-y}; v=; echo [${v-x}] ${v:-y}"},
    Row{"assignsDefault", "echo ${v:=x} $v"},
    Row{"alternative", "v=1; echo ${v:+yes} [${w:+no}]"},
    Row{"complains", "echo ${v:?is missing} 2>/dev/null; echo never"},
    Row{"length", "v=hello; echo ${#v} ${#}"},
    Row{"shortestPrefix", "v=/sys/class/net/eth0; echo ${v#*/} ${v#/sys}"},
    Row{"longestPrefix", "v=/sys/class/net/eth0; echo \"${v##*/}\""},
    Row{"shortestSuffix", "v=a.b.c; echo ${v%.*}"},
    Row{"longestSuffix", "v=a.b.c; echo ${v%%.*}"},
    Row{"quotedPattern", "v='a*b'; echo \"${v#'a*'}\" \"${v%\"*b\"}\""},
    Row{"patternFromVariable", "p='*/'; v=a/b/c; echo ${v##$p}"},
    Row{"nested", "v=; w=deep; echo ${v:-${w:-x}} ${v:-$(echo sub)}"},
    Row{"defaultWithSpaces", "set -- ${v:-a b} \"${v:-c d}\"; echo $#"},
    Row{"manyPositional", "set -- 1 2 3 4 5 6 7 8 9 ten; echo $9 ${10}"},
    Row{"statusOfLast", "false; echo $?; true; echo $?"},
    Row{"substitution", "echo $(echo a; echo b) \"$(printf 'x\\n\\n')\""},
    Row{"nestedSubstitution", "echo \"$(echo \"$(echo 'a  b')\")\""},
    Row{"backquotes", "echo `echo a` \"`echo \\`echo b\\``\""},
    Row{"substitutionStatus", "v=$(exit 3); echo $?"},
    Row{"caseInSubstitution", "echo $(case a in (a) echo yes;; esac)"},
    Row{"arithmetic", "echo $((1 + 2 * 3)) $(( (1+2)*3 )) $((7/2)) $((7%3)) $((-4 + 1))"},
    Row{"arithmeticVariables", "v=5; echo $((v+1)) $(($v*2)) $((v > 3 && v < 9)); : $((v+=2)); echo $v"},
    Row{"arithmeticBases", "echo $((0x10)) $((010)) $((1<<4)) $((6&3)) $((6|1)) $((6^2)) $((v?1:2))"}));

INSTANTIATE_TEST_SUITE_P(Commands, ShellAnswersLikeBash, testing::Values(
    Row{"andOr", "true && echo a || echo b; false && echo c || echo d"},
    Row{"orAnd", "true || echo a && echo b"},
    Row{"notTrue", "! true; echo $?; ! false; echo $?"},
    Row{"subshellKeepsVariables", "v=1; (v=2; echo $v); echo $v"},
    Row{"groupChangesVariables", "v=1; { v=2; }; echo $v"},
    Row{"subshellExit", "(exit 4); echo $?"},
    Row{"ifElse", "if false; then echo a; elif true; then echo b; else echo c; fi"},
    Row{"ifWithoutElse", "if false; then echo a; fi; echo $?"},
    Row{"forWords", "for x in a 'b c' d; do echo $x; done"},
    Row{"forPositional", "set -- x y; for v do echo $v; done"},
    Row{"forNothing", "for x in; do echo never; done; echo $?"},
    Row{"whileCounts", "i=0; while [ $i -lt 3 ]; do echo $i; i=$((i+1)); done"},
    Row{"until", "i=0; until [ $i -ge 2 ]; do i=$((i+1)); done; echo $i"},
    Row{"breakAndContinue", "for i in 1 2 3 4; do [ $i = 2 ] && continue; [ $i = 4 ] && break; echo $i; done"},
    Row{"breakTwo", "for i in 1 2; do for j in a b; do echo $i$j; break 2; done; done; echo end"},
    Row{"breakInCondition", "while true && break; do echo never; done; echo end"},
    Row{"case", "for v in abc b xx; do case $v in a*) echo A;; b|c) echo B;; *) echo other;; esac; done"},
    Row{"caseQuoted", "case 'a*' in 'a*') echo literal;; esac; case abc in 'a*') echo no;; *) echo yes;; esac"},
    Row{"caseSets", "for v in 5 x -; do case $v in [0-9]) echo digit;; [!a-z]) echo sign;; *) echo letter;; esac; done"},
    Row{"function", "f() { echo \"$1\" $#; return 3; }; f a b; echo $? $#"},
    Row{"functionLocal", "f() { local v; v=2; echo $v; }; v=1; f; echo $v"},
    Row{"recursion", "f() { [ $1 -gt 0 ] && { echo $1; f $(($1-1)); }; }; f 3; echo $?"},
    Row{"pipeline", "printf 'b\\na\\n' | sort | head -n 1"},
    Row{"pipelineStatus", "false | true; echo $?; true | false; echo $?"},
    Row{"pipeIsSubshell", "v=1; echo x | { read v; echo $v; }; echo $v"},
    Row{"exit", "echo a; exit 7; echo b"},
    Row{"exitInFunction", "f() { exit 5; }; f; echo never"},
    Row{"exitOnError", "set -e; false || echo handled; if false; then :; fi; ! true; false; echo never"},
    Row{"exitOnErrorInSubstitution", "set -e; v=$(false); echo never"},
    Row{"unboundVariable", "set -u; echo ${v-fine}; (echo $v) 2>/dev/null; echo $?"},
    Row{"eval", "v='echo a; echo b'; eval \"$v\"; eval exit 3"},
    Row{"shift", "set -- a b c; shift; echo $1 $#; shift 2; echo $#"},
    Row{"prefixAssignment", "v=1; v=2 sh -c 'echo $v'; echo $v"},
    Row{"exported", "export v=1; w=2; sh -c 'echo [$v][$w]'"},
    Row{"unset", "v=1; unset v; echo [${v-gone}]"},
    Row{"commandNotFound", "no-such-program 2>/dev/null; echo $?"},
    Row{"shellWithArguments", "sh -c 'echo $0 $1 \"$2\" $#' name a 'b c'"},
    Row{"nestedQuotes", "sh -c 'echo '\\''a b'\\'' \"$1\"' sh x"},
    Row{"background", "echo a & wait; echo b"},
    Row{"commandV", "command -v true >/dev/null && echo there; command -v no-such || echo missing"},
    Row{"trueAndFalse", ":; true; echo $?; false; echo $?"},
    Row{"emptyScript", ""},
    Row{"onlyComments", "# nothing\n\n"},
    Row{"newlinesEverywhere", "if true\nthen\n\necho a\n\nfi\nfor i in 1 2\ndo\necho $i\ndone"},
    Row{"andOverLines", "true &&\n\necho a |\ncat"}));

INSTANTIATE_TEST_SUITE_P(Streams, ShellAnswersLikeBash, testing::Values(
    Row{"toFile", "echo a > f; echo b >> f; cat f; echo c > f; cat f"},
    Row{"fromFile", "echo a > f; cat < f; read v < f; echo $v"},
    Row{"errorToNull", "cat /no/such 2>/dev/null; echo $?"},
    Row{"errorToOutput", "{ echo out; echo err >&2; } 2>&1 | sort"},
    Row{"orderMatters", "{ echo err >&2; echo out; } 2>&1 >/dev/null"},
    Row{"missingFile", "cat < /no/such 2>/dev/null; echo $?"},
    Row{"redirectOnly", "> f; [ -e f ] && [ ! -s f ] && echo empty"},
    Row{"groupRedirect", "{ echo a; echo b; } > f; cat f"},
    Row{"loopRedirect", "for i in 1 2; do echo $i; done > f; cat f"},
    Row{"hereDocument", "v=x; cat <<EOF\na $v $(echo sub)\n'quoted' \\$v\nEOF\necho after"},
    Row{"quotedHereDocument", "v=x; cat <<'EOF'\n$v `no`\nEOF"},
    Row{"indentedHereDocument", "cat <<-EOF\n\ta\n\t\tb\n\tEOF"},
    Row{"twoHereDocuments", "cat <<A; cat <<B\n1\nA\n2\nB"},
    Row{"hereDocumentInPipe", "cat <<EOF | tr a b\naaa\nEOF"},
    Row{"execRedirect", "exec 3>f; echo a >&3; exec 3>&-; cat f"},
    Row{"readsLines", "while read a b; do echo \"$b-$a\"; done", "1 2 3\nx y\n"},
    Row{"readsRaw", "IFS= read -r v; printf '[%s]\\n' \"$v\"", "  a\\b  \n"},
    Row{"readsBackslash", "read v; printf '[%s]\\n' \"$v\"", "  a\\b  \n"},
    Row{"readsWithIfs", "IFS=: read a b c; echo \"$a|$b|$c\"", "1:2:3:4\n"},
    Row{"readAtEnd", "read v; echo $? $v; read v; echo $?", "last"},
    Row{"readThenCat", "read v; echo first $v; cat", "one\ntwo\nthree\n"},
    Row{"loopSharesInput", "while read v; do echo $v; cat; done", "a\nb\nc\n"},
    Row{"catBinary", "cat | wc -c", "\x80\xff\x01"},
    Row{"noInput", "cat </dev/null; echo $?"}));

INSTANTIATE_TEST_SUITE_P(Builtins, ShellAnswersLikeBash, testing::Values(
    Row{"printfStrings", "printf '%s|%5s|%-5s|%.2s\\n' a b c defg"},
    Row{"printfNumbers", "printf '%d %5d %-5d| %05d %x %X %o %+d\\n' 1 2 3 4 255 255 8 9"},
    Row{"printfReuses", "printf '%s-%s\\n' a b c"},
    Row{"printfEscapes", "printf 'a\\tb\\n\\101\\n%%\\n'"},
    Row{"printfB", "printf '%b|' 'a\\nb' 'c\\0101'"},
    Row{"printfNothing", "printf '%s %d\\n'"},
    Row{"printfBytes", "printf '\\377\\200' | wc -c"},
    Row{"printfBadNumber", "printf '%d\\n' x 2>/dev/null; echo $?"},
    Row{"printfMarker", "printf '\\n%s %s\\n' deadbeef $?"},
    Row{"testStrings", "[ -n a ] && [ -z '' ] && [ a = a ] && [ a != b ] && echo yes; [ '' ] || echo no"},
    Row{"testNumbers", "[ 1 -lt 2 ] && [ 2 -ge 2 ] && [ 3 -ne 4 ] && [ 5 -eq 05 ] && echo yes"},
    Row{"testNot", "[ ! -e /no/such ] && [ ! a = b ] && echo yes"},
    Row{"testAndOr", "[ a = a -a b = b ] && [ a = b -o b = b ] && echo yes"},
    Row{"testNoOperator", "[ ]; echo $?; [ -n ]; echo $?; [ = ]; echo $?; [ '!' ]; echo $?"},
    Row{"testBadNumber", "[ a -eq 1 ] 2>/dev/null; echo $?"},
    Row{"testMissingBracket", "[ a = a 2>/dev/null; echo $?"},
    Row{"testFiles", "echo a > f; mkdir d; [ -f f ] && [ -d d ] && [ -s f ] && [ ! -d f ] && [ -r f ] && echo yes"},
    Row{"testLinks", "ln -s nowhere l; [ -L l ] && [ ! -e l ] && echo dangling"},
    Row{"cdAndPwd", "mkdir -p a/b; cd a/b; cd ..; pwd | sed 's,.*/,,'"},
    Row{"cdFails", "cd /no/such 2>/dev/null; echo $?"},
    Row{"umask", "umask 077; echo a > f; stat -c %a f; mkdir d; stat -c %a d; umask"},
    Row{"globs", "touch b.c a.c .hidden x; echo *.c * [ab].? *.none"},
    Row{"globsInPath", "mkdir -p d1/s d2/s; touch d1/s/f d2/s/g; echo d*/s/* */"},
    Row{"globQuoted", "touch a; echo '*' \"*\" \\*"},
    Row{"globOff", "touch a; set -f; echo *"},
    Row{"globFromVariable", "touch a.x; p='*.x'; echo $p \"$p\""},
    Row{"globWithColons", "mkdir -p t/0:0:0:1 t/0:0:0:2; for d in t/*:*:*:*; do echo ${d##*:}; done"}));
// clang-format on

TEST(Shell, saysCommandNotFoundAsTheDistributionsBashDoes)
{
    Machine machine;
    EXPECT_EQ(machine.run(QStringLiteral("root"), "nothere", {}).err, "bash: nothere: command not found\n");
    machine.files.add(QStringLiteral("/etc/os-release"), "ID=centos\n");
    EXPECT_EQ(machine.run(QStringLiteral("root"), "nothere", {}).err, "bash: line 1: nothere: command not found\n");
    EXPECT_EQ(machine.run(QStringLiteral("root"), "true\nsh -c nothere", {}).err,
              "sh: line 1: nothere: command not found\n");
}

TEST(Shell, reportsSyntaxErrorsWithStatusTwo)
{
    Machine machine;
    for (const char* script :
         {"fi", "if true; then", "echo 'open", "echo $(", "a && ", "(echo", "case x in", "for", "|"}) {
        const Reply reply = machine.run(QStringLiteral("root"), script, {});
        EXPECT_EQ(reply.status, 2) << script;
        EXPECT_FALSE(reply.err.isEmpty()) << script;
    }
}

TEST(Shell, endsScriptsThatWouldRunForEver)
{
    Machine machine;
    machine.files.add(QStringLiteral("/tmp/again"), "sh /tmp/again; sh /tmp/again\n");
    for (const char* script : {"while :; do :; done", "f() { f; }; f", "while true; do sleep 1; done; echo never",
                               "f() { f | f; }; f", "sh /tmp/again", "v='eval \"$v\"'; eval \"$v\"", ". /tmp/again"}) {
        const Reply reply = machine.run(QStringLiteral("root"), script, {});
        EXPECT_NE(reply.status, 0) << script;
        EXPECT_FALSE(reply.out.contains("never")) << script;
        EXPECT_EQ(machine.run(QStringLiteral("root"), "echo well", {}).out, "well\n") << script;
    }
}

TEST(Shell, refusesScriptsThatAreNestedBeyondReason)
{
    Machine machine;
    for (const char* piece : {"(", "$(", "$((", "${v:-", "if ", "f() ", "{ ", "\"$(", "$(("}) {
        const Reply reply = machine.run(QStringLiteral("root"), "true; " + QByteArray(piece).repeated(20000), {});
        EXPECT_EQ(reply.status, 2) << piece;
    }
    EXPECT_NE(machine
                  .run(QStringLiteral("root"),
                       "echo $((" + QByteArray("(").repeated(9000) + "1" + QByteArray(")").repeated(9000) + "))", {})
                  .status,
              0);
}

TEST(Shell, givesALoginItsHomeAndEnvironment)
{
    Machine machine;
    machine.passwords[QStringLiteral("admin")] = "x";
    machine.files.makePath(QStringLiteral("/home/admin"));
    EXPECT_EQ(machine.run(QStringLiteral("admin"), "echo $HOME $USER; pwd; echo ${SSH_CONNECTION%% *}", {}).out,
              "/home/admin admin\n/home/admin\n127.0.0.1\n");
}

TEST(Shell, addsUpDelaysButNotThoseOfTheBackground)
{
    Machine machine;
    EXPECT_EQ(machine.run(QStringLiteral("root"), "sleep 1; sleep 0.5", {}).delayMs, 1500);
    EXPECT_EQ(machine.run(QStringLiteral("root"), "sleep 5 & echo now", {}).delayMs, 0);
    EXPECT_EQ(machine.run(QStringLiteral("root"), "timeout 2 sleep 9; echo $?", {}).out, "124\n");
    EXPECT_EQ(machine.run(QStringLiteral("root"), "timeout 2 sleep 9", {}).delayMs, 2000);
}

} // namespace
