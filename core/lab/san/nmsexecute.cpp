// SPDX-License-Identifier: Apache-2.0
// The commands that clients send through appliance.execute because NMS has no method for them (nms-api §3.2, §3.5,
// §3.6).
#include "core/lab/san/nmsexecute.h"

#include "core/lab/san/nmserrors.h"
#include "core/lab/san/nmslistings.h"

#include <QRegularExpression>

namespace twinrail::lab {

namespace {

CommandOutput done(const Comstar::Answer& answer, const QString& sentence)
{
    if (answer)
        return tl::unexpected<QString>(sentence.arg(*answer));
    return QStringList();
}

CommandOutput usage(const QString& command)
{
    return tl::unexpected<QString>(QStringLiteral("%1: invalid arguments\n").arg(command));
}

CommandOutput itadmDone(const Comstar::Answer& answer, const QString& subcommand)
{
    if (answer)
        return tl::unexpected<QString>(itadmFailure(subcommand, *answer));
    return QStringList();
}

CommandOutput createTpg(const NmsContext& context, const QStringList& words)
{
    if (words.size() < 2)
        return usage(QStringLiteral("itadm create-tpg"));
    return itadmDone(context.san.createPortalGroup(words.first(), words.mid(1)), QStringLiteral("create-tpg"));
}

CommandOutput deleteTpg(const NmsContext& context, const QStringList& words)
{
    const bool force = words.value(0) == u"-f";
    if (words.size() != (force ? 2 : 1))
        return usage(QStringLiteral("itadm delete-tpg"));
    return itadmDone(context.san.deletePortalGroup(words.last(), force), QStringLiteral("delete-tpg"));
}

CommandOutput setOnline(const NmsContext& context, const QStringList& words, bool online)
{
    if (words.size() != 1)
        return usage(QStringLiteral("stmfadm"));
    return done(context.san.setTargetOnline(words.first(), online), QStringLiteral("stmfadm: %1\n"));
}

CommandOutput onlineTarget(const NmsContext& context, const QStringList& words)
{
    return setOnline(context, words, true);
}

CommandOutput offlineTarget(const NmsContext& context, const QStringList& words)
{
    return setOnline(context, words, false);
}

CommandOutput zfsRename(const NmsContext& context, const QStringList& words)
{
    if (words.size() != 2)
        return usage(QStringLiteral("zfs rename"));
    return done(context.san.renameZvol(words.at(0), words.at(1)), QStringLiteral("%1\n"));
}

CommandOutput uname(const NmsContext& context, const QStringList&)
{
    return QStringList{QString::fromLatin1(context.kind.uname)};
}

CommandOutput ipadm(const NmsContext& context, const QStringList& lines)
{
    if (!context.kind.hasIpadm)
        return tl::unexpected<QString>(QStringLiteral("ipadm: command not found\n"));
    return lines;
}

CommandOutput showAddresses(const NmsContext& context, const QStringList&)
{
    return ipadm(context, QStringList{QStringLiteral("127.0.0.1/8")} + context.san.addresses);
}

CommandOutput showAddressObjects(const NmsContext& context, const QStringList&)
{
    return ipadm(context, addressLines(context.san));
}

CommandOutput listTpg(const NmsContext& context, const QStringList&) { return portalGroupLines(context.san); }
CommandOutput listHostGroups(const NmsContext& context, const QStringList&)
{
    return groupLines(context.san.hostGroups, QStringLiteral("Host"));
}
CommandOutput listTargetGroups(const NmsContext& context, const QStringList&)
{
    return groupLines(context.san.targetGroups, QStringLiteral("Target"));
}
CommandOutput listTarget(const NmsContext& context, const QStringList& words)
{
    return targetLines(context.san, words.value(0));
}
CommandOutput listView(const NmsContext& context, const QStringList& words)
{
    return viewLines(context.san, words.value(0));
}
CommandOutput listLu(const NmsContext& context, const QStringList&) { return unitLines(context.san); }
CommandOutput ifconfig(const NmsContext& context, const QStringList&) { return interfaceLines(context.san); }

struct Command {
    const char* words; ///< the line starts with these words; the rest are arguments
    Effect effect;
    CommandOutput (*run)(const NmsContext& context, const QStringList& rest);
};

constexpr std::array<Command, 15> commands{{
    {"itadm create-tpg", Effect::Write, createTpg},
    {"itadm delete-tpg", Effect::Write, deleteTpg},
    {"itadm list-tpg -v", Effect::Read, listTpg},
    {"stmfadm offline-target", Effect::Write, offlineTarget},
    {"stmfadm online-target", Effect::Write, onlineTarget},
    {"stmfadm list-target -v", Effect::Read, listTarget},
    {"stmfadm list-hg -v", Effect::Read, listHostGroups},
    {"stmfadm list-tg -v", Effect::Read, listTargetGroups},
    {"stmfadm list-view -l", Effect::Read, listView},
    {"stmfadm list-lu", Effect::Read, listLu},
    {"ipadm show-addr -p -o addr", Effect::Read, showAddresses},
    {"ipadm show-addr -p -o addrobj,addr", Effect::Read, showAddressObjects},
    {"ifconfig -a", Effect::Read, ifconfig},
    {"uname -a", Effect::Read, uname},
    {"zfs rename", Effect::Write, zfsRename},
}};

/// The command and its arguments. What a shell would treat specially is not understood, so nothing is half understood.
const Command* find(const QString& line, QStringList* rest)
{
    static const QRegularExpression plain(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9._:/@,=\\[\\] -]+")));
    if (!plain.match(line).hasMatch())
        return nullptr;
    const QStringList given = line.split(u' ', Qt::SkipEmptyParts);
    for (const Command& command : commands) {
        const QStringList start = QString::fromLatin1(command.words).split(u' ');
        if (given.mid(0, start.size()) == start) {
            *rest = given.mid(start.size());
            return &command;
        }
    }
    return nullptr;
}

} // namespace

CommandOutput runCommand(const NmsContext& context, const QString& line)
{
    QStringList rest;
    const Command* command = find(line, &rest);
    if (!command)
        return tl::unexpected<QString>(QStringLiteral("%1: command not found\n").arg(line.section(u' ', 0, 0)));
    return command->run(context, rest);
}

bool isWriteCommand(const QString& line)
{
    QStringList rest;
    const Command* command = find(line, &rest);
    return command && command->effect == Effect::Write;
}

} // namespace twinrail::lab
