// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/machine.h"
#include "tests/print.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace twinrail::lab;

namespace {

struct Row {
    const char* name;
    const char* script;
    const char* input = "";
};
std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.name; }

/// Output and errors of the real programs, in an empty directory, as root or not.
Reply askReal(const QByteArray& script, const QByteArray& input)
{
    const QTemporaryDir directory;
    QProcess shell;
    shell.setWorkingDirectory(directory.path());
    shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), QString::fromUtf8("export LC_ALL=C; " + script)});
    shell.write(input);
    shell.closeWriteChannel();
    shell.waitForFinished();
    return {shell.readAllStandardOutput(), shell.readAllStandardError(), shell.exitCode()};
}

Reply askOurs(const QByteArray& script, const QByteArray& input)
{
    Machine machine;
    machine.files.add(QStringLiteral("/etc/os-release"), "ID=centos\n"); // of a present-day system
    machine.files.makePath(QStringLiteral("/work"));
    return machine.run(QStringLiteral("root"), "cd /work; export LC_ALL=C; " + script, input);
}

class ProgramsAnswerLikeTheRealOnes : public testing::TestWithParam<Row> {};

TEST_P(ProgramsAnswerLikeTheRealOnes, inOutputErrorsAndStatus)
{
    const Row& row = GetParam();
    const Reply ours = askOurs(row.script, row.input);
    const Reply real = askReal(row.script, row.input);
    EXPECT_EQ(ours.out, real.out) << row.script;
    EXPECT_EQ(ours.err, real.err) << row.script;
    EXPECT_EQ(ours.status, real.status) << row.script;
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Lines, ProgramsAnswerLikeTheRealOnes, testing::Values(
    Row{"cat", "cat; echo x > f; cat f - f", "in\n"},
    Row{"catMissing", "cat /no/such"},
    Row{"catDirectory", "mkdir d; cat d"},
    Row{"catNumbers", "cat -n", "a\nb\n"},
    Row{"head", "seq 20 | head; seq 5 | head -n 2; seq 5 | head -3; seq 5 | head -n -2; printf abcdef | head -c 3"},
    Row{"tail", "seq 20 | tail; seq 5 | tail -n 2; seq 5 | tail -1; seq 5 | tail -n +4; printf abcdef | tail -c 2"},
    Row{"headMissing", "head /no/such"},
    Row{"headSeveral", "echo a > f; echo b > g; head f g"},
    Row{"wc", "printf 'a b\\nc\\n' > f; wc f; wc -l f; wc -c < f; wc -l f f; printf 'x y' | wc -w"},
    Row{"tee", "echo a | tee f g; cat f g; echo b | tee -a f; cat f"},
    Row{"sort", "sort; seq 10 12 | sort -r; printf '10\\n9\\n' | sort -n; printf 'b 2\\na 10\\n' | sort -k2 -n", "b\na\nb\n"},
    Row{"sortUnique", "printf 'b\\na\\nb\\n' | sort -u; printf 'a:2\\nb:1\\n' | sort -t: -k2"},
    Row{"uniq", "uniq; printf 'a\\na\\nb\\n' | uniq -c; printf 'a\\na\\nb\\n' | uniq -d", "a\na\nb\na\n"},
    Row{"cut", "cut -d: -f1,3; echo abcdef | cut -c2-4; echo 'no colon' | cut -d: -f2; echo x | cut -s -d: -f1", "a:b:c\nd:e:f\n"},
    Row{"tr", "tr a-z A-Z; echo a,b | tr , '\\n'; echo aabb | tr -s a; echo a1b2 | tr -d 0-9; echo a1 | tr -cd '[:alpha:]'", "hello\n"},
    Row{"base64", "printf '%s' hello | base64; echo aGVsbG8= | base64 -d; seq 50 | base64; seq 50 | base64 -w0"},
    Row{"sums", "printf abc > f; sha256sum f; md5sum < f; sha1sum f"}));

INSTANTIATE_TEST_SUITE_P(Searching, ProgramsAnswerLikeTheRealOnes, testing::Values(
    Row{"grep", "grep b; echo $?", "abc\nxyz\n"},
    Row{"grepNone", "grep nothing; echo $?", "abc\n"},
    Row{"grepOptions", "printf 'Abc\\nabc\\nx\\n' > f; grep -i abc f; grep -v abc f; grep -c abc f; grep -n x f; grep -q x f; echo $?; grep -l x f; grep -w x f; grep -x abc f"},
    Row{"grepBasic", "printf 'a+b\\naab\\na(b)\\n' > f; grep 'a+b' f; grep 'a\\+b' f; grep 'a(b)' f; grep '\\(a\\)\\1' f; grep 'a*b' f; grep '^*' f; echo $?"},
    Row{"grepExtended", "printf 'a+b\\naab\\nab\\n' > f; grep -E 'a+b$' f; egrep '^(aa|x)b' f; grep -E 'a{2}' f; grep -E '[[:alpha:]]\\+' f"},
    Row{"grepFixed", "printf 'a.b\\naxb\\n' > f; grep -F a.b f; grep -e a -e x f"},
    Row{"grepOnly", "echo 'sda1 sdb2' | grep -o 'sd[a-z]'"},
    Row{"grepFiles", "echo a > f; echo a > g; grep a f g; grep -h a f g; grep -H a f; grep a f /no/such; echo $?"},
    Row{"grepRecursive", "mkdir -p d/e; echo x > d/e/f; echo x > d/g; grep -r x d | sort; grep -rl x d | sort"},
    Row{"grepSecret", "printf 'node.name = a\\nnode.password = <empty>\\nnode.password = x\\n' > f; grep -v -i password f; grep -q -i 'password.* = [^<]' f && echo secret"},
    Row{"grepComments", "printf '# a\\n\\n' > f; grep -q '^[^#]' f || echo 'only comments'"},
    Row{"sedSubstitute", "sed 's/a/b/'; echo aaa | sed 's/a/b/g'; echo aaa | sed 's/a/b/2'; echo /x/y | sed 's,/,.,g'", "aa\n"},
    Row{"sedGroups", "echo 'key = value' | sed -n 's/^\\([a-z]*\\) = \\(.*\\)$/\\2 \\1/p'; echo ab | sed -E 's/(a)(b)/\\2\\1/'; echo a | sed 's/a/[&]/'"},
    Row{"sedLines", "seq 5 | sed -n '2p'; seq 5 | sed '2,3d'; seq 5 | sed -n '$p'; seq 5 | sed '/3/!d'; seq 5 | sed -n '2,$p'; seq 5 | sed 3q"},
    Row{"sedRanges", "printf 'a {\\nx\\n}\\nb\\n' | sed -n '/{/,/}/p'; seq 9 | sed -e 1d -e '/5/,$d'"},
    Row{"sedBlocks", "seq 4 | sed -n '2{p;p}'; seq 2 | sed 'a\\\nafter'; seq 2 | sed '1i before'; seq 2 | sed '1c changed'"},
    Row{"sedInPlace", "echo a > f; sed -i s/a/b/ f; cat f; sed -n '/b/=' f"},
    Row{"sedNoNewline", "printf 'a' | sed s/a/b/"},
    Row{"sedMissing", "sed p /no/such"},
    Row{"find", "mkdir -p d/e; touch d/f.conf d/e/g.conf; find d -name '*.conf' | sort; find d -type d | sort; find d -maxdepth 1 -type f; find d -mindepth 2"},
    Row{"findOr", "touch a b c; find . -name a -o -name b | sort; find . ! -name a -type f | sort"},
    Row{"findExec", "echo x > f; find . -type f -exec cat {} \\;; find . -name f -delete; ls"},
    Row{"findMissing", "find nowhere 2>/dev/null; echo $?"},
    Row{"xargs", "printf 'a b\\nc\\n' | xargs echo x; printf 'a\\nb\\n' | xargs -I{} echo [{}]; printf '1 2 3' | xargs -n 2 echo; printf 'a\\0b' | xargs -0 echo"}));

INSTANTIATE_TEST_SUITE_P(Files, ProgramsAnswerLikeTheRealOnes, testing::Values(
    Row{"ls", "touch b a .h; mkdir d; ls; ls -a d; ls -d d; ls -A; ls a /no/such"},
    Row{"lsSeveral", "mkdir d e; touch d/x e/y f; ls d f e; ls -R d"},
    Row{"cp", "echo a > f; cp f g; cat g; mkdir d; cp f g d; ls d; cp /no/such x; cp d e; cp -r d e; ls e"},
    Row{"cpKeepsMode", "echo a > f; chmod 640 f; cp f g; cp -p f h; stat -c %a g h; chmod 600 g; cp f g; stat -c %a g"},
    Row{"mv", "echo a > f; mv f g; ls; mkdir d; mv g d; ls d; mv d e; ls e; mv /no/such x"},
    Row{"mvForce", "echo a > f; echo b > g; chmod 600 f; mv -f f g; cat g; stat -c %a g"},
    Row{"rm", "touch f; rm f; rm f; rm -f f; echo $?; mkdir -p d/e; rm d; rm -r d; ls; rm -rf d; echo $?"},
    Row{"mkdir", "mkdir d; mkdir d; mkdir -p d/e/f; ls d/e; mkdir x/y; mkdir -m 700 m; stat -c %a m d"},
    Row{"rmdir", "mkdir -p d/e; rmdir d; rmdir d/e; rmdir d; ls; rmdir d; touch f; rmdir f"},
    Row{"ln", "echo a > f; ln -s f l; cat l; readlink l; ln -s f l; ln -sf g l; readlink l; [ -L l ] && echo link"},
    Row{"readlinkF", "mkdir d; ln -s d l; touch d/f; readlink -f l/f | sed 's,.*/d/,d/,'; readlink -f l/new | sed 's,.*/d/,d/,'; readlink -f l/no/new; echo $?; readlink d; echo $?"},
    Row{"readlinkLoop", "ln -s a b; ln -s b a; readlink -f a; echo $?; cat a 2>/dev/null; echo $?"},
    Row{"dotDotThroughLink", "mkdir -p d/e; ln -s d/e l; touch d/f; ls l/.."},
    Row{"chmod", "touch f; chmod 600 f; stat -c %a f; chmod u+x,go+r f; stat -c %A f; chmod a-r f; stat -c %a f; chmod xyz f; chmod 644 /no/such"},
    Row{"stat", "printf abc > f; chmod 644 f; stat -c '%a %s %F %n' f; mkdir d; stat -c '%F %A' d; touch e; stat -c %F e; ln -s f l; stat -c %F l; stat -L -c '%F %s' l; stat -c %a /no/such"},
    Row{"touch", "touch a; ls; touch d/a"},
    Row{"truncates", "echo long > f; : > f; wc -c < f"},
    Row{"cmp", "echo a > f; echo b > g; cmp f g; echo $?; cmp f f; echo $?; cmp -s f g; echo $?; cmp f /no/such; echo $?"},
    Row{"diffPlain", "printf 'a\\nb\\nc\\n' > f; printf 'a\\nx\\nc\\nd\\n' > g; diff f g; echo $?; diff f f; echo $?; diff -q f g"},
    Row{"diffUnified", "seq 20 > f; sed '3d;s/15/x/' f > g; diff -u f g | tail -n +3; printf a > h; diff f h | tail -n 4"},
    Row{"dd", "printf abcdef > f; dd if=f bs=2 count=2 2>/dev/null; dd if=f of=g bs=3 skip=1 2>/dev/null; cat g; dd if=/dev/zero bs=10 count=3 2>/dev/null | wc -c; dd if=/no/such"},
    Row{"ddRecords", "printf abcde > f; dd if=f of=/dev/null bs=2 2>&1 | head -n 2"},
    Row{"mktemp", "f=$(mktemp) && [ -f $f ] && stat -c %a $f && rm $f; d=$(mktemp -d) && [ -d $d ] && rmdir $d && echo fine"}));

INSTANTIATE_TEST_SUITE_P(Small, ProgramsAnswerLikeTheRealOnes, testing::Values(
    Row{"basename", "basename /a/b; basename /a/b.c .c; basename a/; basename /"},
    Row{"dirname", "dirname /a/b; dirname a; dirname /a; dirname a/b/; dirname /"},
    Row{"seq", "seq 3; seq 2 4; seq 5 -2 1; seq -s, 3"},
    Row{"expr", "expr 1 + 2 \\* 3; expr 7 / 2; expr abc : 'a\\(.*\\)'; expr abc : 'ab'; expr 1 = 2; echo $?; expr 5 \\> 3"},
    Row{"env", "env -i A=1 B=2 env | sort; env -i A=1 sh -c 'echo $A'; A=5 printenv A; env no-such-program"},
    Row{"timeout", "timeout 5 echo a; timeout 5 false; echo $?; timeout x true; echo $?; timeout 5 no-such; echo $?"},
    Row{"nohup", "nohup echo a 2>/dev/null; nohup false 2>/dev/null; echo $?"},
    Row{"invalidOption", "cat -y; ls -y 2>/dev/null; echo $?; rm --no-such; echo $?"},
    Row{"shellScript", "printf 'echo $0 $1\\nexit 3\\n' > s; sh s a; echo $?; printf '#!/bin/sh\\necho run $1\\n' > t; chmod +x t; ./t b; chmod -x t; ./t 2>/dev/null; echo $?"},
    Row{"shellFromInput", "sh", "echo a\necho b\nexit 4\n"},
    Row{"id", "id -un; id -u; whoami; id no-such-user"},
    Row{"printfProgram", "env printf '%s\\n' a; env test -d / && echo yes; env [ a = b ]; echo $?; env echo x"},
    Row{"sync", "touch f; sync -d f && sync && echo fine"}));
// clang-format on

/// What the real programs cannot show here: other users, sudo, SELinux, devices.
class Client : public testing::Test {
protected:
    Client()
    {
        machine.name = QStringLiteral("prague");
        machine.passwords = {{QStringLiteral("admin"), "letmein"}, {QStringLiteral("guest"), "guest"}};
        machine.sudoers = {QStringLiteral("admin")};
        machine.files.makePath(QStringLiteral("/home/admin"));
        machine.files.add(QStringLiteral("/etc/secret"), "s3cret\n", 0600);
        machine.files.add(QStringLiteral("/etc/public"), "open\n", 0644);
    }
    Reply as(const char* user, const QByteArray& line, const QByteArray& input = {})
    {
        return machine.run(QString::fromLatin1(user), line, input);
    }
    Machine machine;
};

TEST_F(Client, keepsOtherUsersAwayFromRootsFiles)
{
    EXPECT_EQ(as("admin", "cat /etc/secret").err, "cat: /etc/secret: Permission denied\n");
    EXPECT_EQ(as("admin", "cat /etc/public").out, "open\n");
    EXPECT_EQ(as("admin", "echo x > /etc/public").err, "bash: /etc/public: Permission denied\n");
    EXPECT_EQ(as("admin", "rm -f /etc/public").err, "rm: cannot remove '/etc/public': Permission denied\n");
    EXPECT_EQ(as("admin", "mkdir /etc/new").err, "mkdir: cannot create directory '/etc/new': Permission denied\n");
    EXPECT_EQ(as("admin", "ls /root").err, "ls: cannot open directory '/root': Permission denied\n");
    EXPECT_EQ(as("admin", "chmod 777 /etc/public").err,
              "chmod: changing permissions of '/etc/public': Operation not permitted\n");
    EXPECT_EQ(as("admin", "echo x > /tmp/mine && stat -c '%U %a' /tmp/mine").out, "admin 644\n");
    EXPECT_EQ(as("guest", "rm -f /tmp/mine").err, "rm: cannot remove '/tmp/mine': Operation not permitted\n");
}

TEST_F(Client, changesOwnersByNameAndByNumber)
{
    EXPECT_EQ(as("root", "touch /tmp/f; chown admin:admin /tmp/f; stat -c '%u:%g %U' /tmp/f").out, "1000:1000 admin\n");
    EXPECT_EQ(as("root", "chown 0:0 /tmp/f; stat -c '%U:%G' /tmp/f").out, "root:root\n");
    EXPECT_EQ(as("root", "chown nobody-here /tmp/f").err, "chown: invalid user: 'nobody-here'\n");
    EXPECT_EQ(
        as("root", "touch /tmp/g; chown 1000:1000 /tmp/g; chown --reference=/tmp/g /tmp/f; stat -c %U /tmp/f").out,
        "admin\n");
}

TEST_F(Client, letsSudoersBecomeRootWithTheirPassword)
{
    EXPECT_EQ(as("admin", "sudo -S -p '' id -u", "letmein\n").out, "0\n");
    EXPECT_EQ(as("admin", "sudo -k -S -p '' cat /etc/secret", "letmein\n").out, "s3cret\n");
    EXPECT_EQ(as("admin", "sudo -S -p '' sh -c 'cat > /etc/new; cat /etc/new'", "letmein\nline 1\nline 2").out,
              "line 1\nline 2");
    EXPECT_EQ(as("root", "sudo -n whoami").out, "root\n");
}

TEST_F(Client, refusesSudoWithTheRealWords)
{
    const Reply wrong = as("admin", "sudo -S -p '' id -u", "guess\n");
    EXPECT_EQ(wrong.err, "Sorry, try again.\nsudo: no password was provided\nsudo: 1 incorrect password attempt\n");
    EXPECT_EQ(wrong.status, 1);
    EXPECT_TRUE(wrong.out.isEmpty());
    EXPECT_TRUE(as("admin", "sudo -S -p '' id", "a\nb\nc\nd\n").err.endsWith("sudo: 3 incorrect password attempts\n"));
    EXPECT_EQ(as("admin", "sudo -n id -u").err, "sudo: a password is required\n");
    EXPECT_EQ(as("guest", "sudo -S -p '' id", "guest\n").err,
              "guest is not in the sudoers file.  This incident will be reported.\n");
    EXPECT_EQ(as("admin", "sudo id").status, 1);
}

TEST_F(Client, needsNoPasswordForThoseWhoAreSpared)
{
    machine.sudoersNoPassword = {QStringLiteral("admin")};
    EXPECT_EQ(as("admin", "sudo -n id -u").out, "0\n");
    EXPECT_EQ(as("admin", "sudo -n cat", "all of it\nstays\n").out, "all of it\nstays\n");
    EXPECT_EQ(as("admin", "sudo -n no-such").err, "sudo: no-such: command not found\n");
    EXPECT_EQ(as("admin", "LC_ALL=C FOO=bar sudo -n env | grep -E '^(LC_ALL|FOO|USER)='").out, "LC_ALL=C\nUSER=root\n");
}

TEST_F(Client, tellsWhatItIs)
{
    EXPECT_EQ(as("root", "hostname; uname -sm; uname -r").out, "prague\nLinux x86_64\n2.6.32-754.el6.x86_64\n");
    EXPECT_EQ(as("admin", "id").out, "uid=1000(admin) gid=1000(admin) groups=1000(admin)\n");
    EXPECT_EQ(as("root", "selinuxenabled; echo $?").out, "1\n");
    EXPECT_EQ(as("root", "command -v cat; which no-such 2>/dev/null; echo $?").out, "/usr/bin/cat\n1\n");
}

TEST_F(Client, listsFilesInTheLongForm)
{
    EXPECT_EQ(as("root", "ls -l /etc/secret").out, "-rw-------. 1 root root 7 Oct 14  2011 /etc/secret\n");
    EXPECT_EQ(as("root", "ln -s /etc/secret /tmp/l; ls -l /tmp").out,
              "total 4\nlrwxrwxrwx. 1 root root 11 Oct 14  2011 l -> /etc/secret\n");
}

/// The script with which the product replaces a file: content on standard input, arguments PATH MODE OWNER SIZE.
constexpr auto replaceScript = R"sh(timeout 60 sh -c 'umask 077
t=$(readlink -f "$1") || exit 47
[ -d "${t%/*}" ] || exit 47
if [ -e "$t" ] && [ ! -f "$t" ]; then exit 45; fi
n=$t.twinrail-new
rm -f "$n"
cat > "$n" || { rm -f "$n"; exit 1; }
if [ "$(stat -c %s "$n")" != "$4" ]; then rm -f "$n"; exit 46; fi
chmod "$2" "$n" && chown "$3" "$n" || { rm -f "$n"; exit 1; }
sync -d "$n" 2>/dev/null
mv -f "$n" "$t" || { rm -f "$n"; exit 1; }
if selinuxenabled 2>/dev/null; then restorecon -F "$t"; fi
exit 0' sh )sh";

TEST_F(Client, replacesFilesTheWayTheProductDoes)
{
    const QByteArray script(replaceScript);
    const QByteArray bytes("new\0text\n", 9);
    machine.files.add(QStringLiteral("/etc/linked"), "old");
    ASSERT_EQ(as("root", "ln -s /etc/linked /etc/link; mkdir /tmp/d").status, 0);
    EXPECT_EQ(as("root", script + "/etc/link 640 1000:0 9", bytes).status, 0);
    const Node& replaced = machine.files.stored[QStringLiteral("/etc/linked")];
    EXPECT_EQ(replaced.bytes, bytes);
    EXPECT_EQ(replaced.mode, 0640);
    EXPECT_EQ(replaced.owner, QStringLiteral("admin"));
    EXPECT_EQ(machine.files.stored[QStringLiteral("/etc/link")].kind, Node::Kind::Link);
    EXPECT_EQ(as("root", script + "/etc/link 640 0:0 8", bytes).status, 46);
    EXPECT_EQ(as("root", script + "/tmp/d 640 0:0 9", bytes).status, 45);
    EXPECT_EQ(as("root", script + "/no/such/file 640 0:0 9", bytes).status, 47);
    EXPECT_FALSE(machine.files.look(QStringLiteral("/etc/linked.twinrail-new")));
}

TEST_F(Client, framesABatchWithMarkersOnBothStreams)
{
    const Reply reply = as("root", R"sh(sh -c 'LC_ALL=C PATH=/usr/sbin:/sbin:/usr/bin:/bin
export LC_ALL PATH
printf '\''%s begin\n'\'' deadbeef
printf '\''%s begin\n'\'' deadbeef >&2
printf abc </dev/null
printf '\''\n%s %s\n'\'' deadbeef $?
printf '\''\n%s\n'\'' deadbeef >&2
sh -c '\''[ -e "$1" ] || exit 44
stat -L -c '\''\'\'''\''%a %u:%g'\''\'\'''\'' "$1" && cat "$1"'\'' sh /no/such </dev/null
printf '\''\n%s %s\n'\'' deadbeef $?')sh");
    EXPECT_EQ(reply.out, "deadbeef begin\nabc\ndeadbeef 0\n\ndeadbeef 44\n");
    EXPECT_EQ(reply.err, "deadbeef begin\n\ndeadbeef\n");
}

} // namespace
