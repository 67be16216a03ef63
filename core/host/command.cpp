// SPDX-License-Identifier: Apache-2.0
#include "core/host/command.h"

#include "core/base/table.h"

#include <QRegularExpression>

#include <algorithm>

namespace twinrail {
namespace {

/// What a program may be used for. A program that can change something when asked the wrong way (iscsiadm, multipathd)
/// stands for both: which words make a question is the reader's business.
enum class Allowed { Ask, Do, Both };

// Sorted by what they serve. `sh` is for fixedScript() alone.
constexpr std::array programs{
    Word<Allowed>{"sh", Allowed::Both},
    Word<Allowed>{"true", Allowed::Ask},
    // files and facts
    Word<Allowed>{"cat", Allowed::Ask},
    Word<Allowed>{"ls", Allowed::Ask},
    Word<Allowed>{"readlink", Allowed::Ask},
    Word<Allowed>{"stat", Allowed::Ask},
    Word<Allowed>{"test", Allowed::Ask},
    Word<Allowed>{"uname", Allowed::Ask},
    Word<Allowed>{"id", Allowed::Ask},
    Word<Allowed>{"pidof", Allowed::Ask},
    Word<Allowed>{"findmnt", Allowed::Ask},
    Word<Allowed>{"fuser", Allowed::Ask},
    Word<Allowed>{"tee", Allowed::Do},
    Word<Allowed>{"rm", Allowed::Do},
    Word<Allowed>{"rmdir", Allowed::Do},
    // network
    Word<Allowed>{"ip", Allowed::Ask},
    Word<Allowed>{"curl", Allowed::Ask},
    Word<Allowed>{"ping", Allowed::Ask},
    Word<Allowed>{"arping", Allowed::Ask},
    Word<Allowed>{"lldpctl", Allowed::Ask},
    Word<Allowed>{"ethtool", Allowed::Ask},
    Word<Allowed>{"sysctl", Allowed::Both},
    // iSCSI and multipath
    Word<Allowed>{"iscsiadm", Allowed::Both},
    Word<Allowed>{"multipath", Allowed::Both},
    Word<Allowed>{"multipathd", Allowed::Both},
    Word<Allowed>{"mpathconf", Allowed::Ask},
    Word<Allowed>{"dmsetup", Allowed::Ask},
    Word<Allowed>{"blockdev", Allowed::Ask},
    Word<Allowed>{"udevadm", Allowed::Both},
    Word<Allowed>{"restorecon", Allowed::Do},
    // modules, services, packages
    Word<Allowed>{"lsmod", Allowed::Ask},
    Word<Allowed>{"modprobe", Allowed::Do},
    Word<Allowed>{"chkconfig", Allowed::Both},
    Word<Allowed>{"service", Allowed::Both},
    Word<Allowed>{"systemctl", Allowed::Both},
    Word<Allowed>{"systemd-detect-virt", Allowed::Ask},
    Word<Allowed>{"rpm", Allowed::Both},
    Word<Allowed>{"yum", Allowed::Do},
    Word<Allowed>{"dnf", Allowed::Do},
    Word<Allowed>{"dpkg-query", Allowed::Ask},
    Word<Allowed>{"dpkg", Allowed::Do},
    Word<Allowed>{"apt-get", Allowed::Do},
};

QString quoted(const QString& word)
{
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(u"[A-Za-z0-9_@%+=:,./-]+"));
    if (plain.match(word).hasMatch())
        return word;
    QString text = word;
    text.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + text + u'\'';
}

} // namespace

QString shellText(const Command& command)
{
    QStringList words{quoted(command.program)};
    for (const QString& argument : command.arguments)
        words << quoted(argument);
    return words.join(u' ');
}

bool mayRun(const QString& program, Use use)
{
    const std::optional<Allowed> allowed = lookup(programs, program);
    if (!allowed)
        return false;
    switch (use) {
    case Use::Ask:
        return *allowed != Allowed::Do;
    case Use::Do:
        return *allowed != Allowed::Ask;
    }
    return false;
}

// The assertions catch a wrong program in tests; in a release SshShell refuses to send it.
Query::Query(Command command) : m_command(std::move(command)) { Q_ASSERT(mayRun(m_command.program, Use::Ask)); }

Query::Query(QString program, QStringList arguments) : Query(Command{std::move(program), std::move(arguments), {}}) {}

Query Query::fixedScript(const char* literal, QStringList arguments)
{
    // The word after the script is $0; the arguments start at $1.
    QStringList words{QStringLiteral("-c"), QString::fromUtf8(literal), QStringLiteral("sh")};
    return Query(QStringLiteral("sh"), words + std::move(arguments));
}

Mutation::Mutation(Command command, int limitSeconds) : m_command(std::move(command)), m_limitSeconds(limitSeconds)
{
    Q_ASSERT(mayRun(m_command.program, Use::Do));
}

Mutation::Mutation(QString program, QStringList arguments, int limitSeconds)
    : Mutation(Command{std::move(program), std::move(arguments), {}}, limitSeconds)
{}

} // namespace twinrail
