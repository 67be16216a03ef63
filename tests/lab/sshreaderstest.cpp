// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/ssh/readers.h"

#include <gtest/gtest.h>

using namespace twinrail::lab;

namespace {

struct Line {
    const char* name;
    const char* command;
    bool reads;
};
std::ostream& operator<<(std::ostream& out, const Line& line) { return out << line.name; }

class MayReadInput : public testing::TestWithParam<Line> {};

TEST_P(MayReadInput, asFarAsTheTextTells) { EXPECT_EQ(mayReadInput(GetParam().command), GetParam().reads); }

// clang-format off
INSTANTIATE_TEST_SUITE_P(Commands, MayReadInput, testing::Values(
    Line{"nothing", "", false},
    Line{"plainProgram", "iscsiadm -m session -P 3; echo $?", false},
    Line{"cat", "cat", true},
    Line{"catFile", "cat /etc/hosts", false},
    Line{"catDash", "cat a - b", true},
    Line{"catToFile", "umask 077; cat > f", true},
    Line{"catFromFile", "cat < /etc/hosts", false},
    Line{"quotedExpansion", "cat \"$f\"", false},
    Line{"bareExpansion", "cat $f", true},
    Line{"headWithNumber", "head -n 5", true},
    Line{"headOfFile", "head -n 5 f", false},
    Line{"grepWithoutFile", "grep -v x", true},
    Line{"grepFile", "grep -q -i x /etc/hosts", false},
    Line{"behindAPipe", "echo a | grep a | sed s/a/b/", false},
    Line{"inFrontOfAPipe", "tr a b | cat", true},
    Line{"loop", "while read a; do echo $a; done", true},
    Line{"loopFromFile", "while read a; do echo $a; done < f", false},
    Line{"condition", "if [ -e f ]; then tee f; fi", true},
    Line{"substitution", "v=$(cat); echo $v", true},
    Line{"substitutionOfFile", "v=$(cat f); echo \"$(readlink -f x)\"", false},
    Line{"shellText", "sh -c 'cat \"$1\"' sh f", false},
    Line{"shellTextReads", "sh -c 'umask 077; cat > \"$1\"' sh f", true},
    Line{"shellAlone", "bash", true},
    Line{"shellFile", "sh /tmp/x", true},
    Line{"wrapped", "timeout 60 sh -c 'n=$1; cat > \"$n\"' sh f", true},
    Line{"wrappedQuietly", "env A=b timeout 60 sh -c 'cat /etc/hosts' sh f", false},
    Line{"sudoWithPassword", "sudo -k -S -p '' id -u", true},
    Line{"sudoWithout", "sudo -n id -u", false},
    Line{"sudoWithoutReads", "sudo -n sh -c 'cat > f'", true},
    Line{"nestedNull", "sh -c 'LC_ALL=C; id -u </dev/null; sh -c '\\''cat'\\'' </dev/null'", false},
    Line{"ddToFile", "sh -c 'dd of=/tmp/x bs=65536'", true},
    Line{"ddFromFile", "dd of=/tmp/x if=\"$f\" bs=65536", false},
    Line{"programInVariable", "\"$p\" --device=x", true},
    Line{"functionBody", "f() { cat; }; f", true},
    Line{"multipathdCommand", "multipathd -k\"$1\"", false},
    Line{"multipathdPrompt", "multipathd -k", true},
    Line{"syntaxError", "cat (", false}));
// clang-format on

} // namespace
