// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/iscsiadm.h"
#include "core/lab/client/tools/reply.h"

namespace twinrail::lab {

namespace {

// How much `-P` shows.
constexpr int withSettings = 2;
constexpr int withDisks = 3;

QString title(const char* text, qsizetype width = 0)
{
    const QString stars(width > 0 ? width : qsizetype(qstrlen(text)), u'*');
    return QStringLiteral("\t\t%1\n\t\t%2\n\t\t%1\n").arg(stars, QLatin1String(text));
}

QString field(const char* name, const QString& value)
{
    return QStringLiteral("\t\t%1: %2\n").arg(QLatin1String(name), value);
}

QString interfacePart(const ClientModel& model, const KernelSession& session, bool daemonTells)
{
    const bool alive = model.kernel.sessionState(session) == QLatin1String("LOGGED_IN");
    const KernelNic* nic = session.nic.isEmpty() ? model.kernel.nicFor(session.address) : model.kernel.nic(session.nic);
    const QString unset = model.release.showsChap ? QStringLiteral("default") : QStringLiteral("<empty>");
    const QString own = nic != nullptr && !nic->addresses.isEmpty() ? nic->addresses.first().address : unset;
    const QString unknown = QStringLiteral("Unknown");
    return title("Interface:") + field("Iface Name", session.interface) +
           field("Iface Transport", QStringLiteral("tcp")) + field("Iface Initiatorname", session.initiator) +
           field("Iface IPaddress", alive ? own : QStringLiteral("[default]")) + field("Iface HWaddress", unset) +
           field("Iface Netdev", session.nic.isEmpty() ? unset : session.nic) +
           field("SID", QString::number(session.sid)) +
           field("iSCSI Connection State", !daemonTells ? unknown
                                           : alive      ? QStringLiteral("LOGGED IN")
                                                        : QStringLiteral("TRANSPORT WAIT")) +
           field("iSCSI Session State", model.kernel.sessionState(session)) +
           field("Internal iscsid Session State", !daemonTells ? unknown
                                                  : alive      ? QStringLiteral("NO CHANGE")
                                                               : QStringLiteral("REOPEN"));
}

QString settingsPart(const ClientModel& model, const KernelSession& session)
{
    struct Row {
        const char* name;
        const char* value;
    };
    constexpr Row negotiated[] = {
        {"HeaderDigest", "None"},
        {"DataDigest", "None"},
        {"MaxRecvDataSegmentLength", "262144"},
        {"MaxXmitDataSegmentLength", "8192"},
        {"FirstBurstLength", "65536"},
        {"MaxBurstLength", "262144"},
        {"ImmediateData", "Yes"},
        {"InitialR2T", "Yes"},
        {"MaxOutstandingR2T", "1"},
    };
    const QString hidden = QStringLiteral("********");
    QString text = title("Timeouts:") + field("Recovery Timeout", QString::number(session.recoveryTimeout)) +
                   field("Target Reset Timeout", QStringLiteral("30")) +
                   field("LUN Reset Timeout", QStringLiteral("30")) + field("Abort Timeout", QStringLiteral("15"));
    if (model.release.showsChap)
        text += title("CHAP:") + field("username", session.user.isEmpty() ? QStringLiteral("<empty>") : session.user) +
                field("password", hidden) + field("username_in", QStringLiteral("<empty>")) +
                field("password_in", hidden);
    text += title("Negotiated iSCSI params:");
    for (const Row& row : negotiated)
        text += field(row.name, QLatin1String(row.value));
    return text;
}

QString disksPart(const ClientModel& model, const KernelSession& session)
{
    QString text =
        title("Attached SCSI devices:", 24) + QStringLiteral("\t\tHost Number: %1\tState: running\n").arg(session.host);
    for (const KernelDisk& disk : model.kernel.disks)
        if (disk.sid == session.sid)
            text += QStringLiteral("\t\tscsi%1 Channel 00 Id 0 Lun: %2\n\t\t\tAttached scsi disk %3\t\tState: %4\n")
                        .arg(disk.host)
                        .arg(disk.lun)
                        .arg(disk.name, model.kernel.diskState(disk));
    return text;
}

// Sessions of one target and portal that follow each other share their head.
Reply details(ClientModel& model, const QList<KernelSession>& sessions, int level)
{
    Reply reply;
    const bool daemonTells = model.iscsid.reach(); // even this question starts it (§1.4)
    if (!daemonTells)
        addError(reply, QStringLiteral("iscsiadm: can not connect to iSCSI daemon (111)!"));
    if (level >= withDisks)
        addLine(reply,
                QStringLiteral("iSCSI Transport Class version 2.0-870\nversion %1").arg(model.release.iscsiadmVersion));
    const KernelSession* previous = nullptr;
    for (const KernelSession& session : sessions) {
        const bool newTarget = previous == nullptr || previous->target != session.target;
        if (newTarget)
            addLine(reply, QStringLiteral("Target: %1 (non-flash)").arg(session.target));
        if (newTarget || previous->portal() != session.portal())
            for (const char* which : {"Current", "Persistent"})
                addLine(
                    reply,
                    QStringLiteral("\t%1 Portal: %2,%3").arg(QLatin1String(which), session.portal()).arg(session.tag));
        else
            addLine(reply, QString());
        reply.out += interfacePart(model, session, daemonTells).toUtf8();
        if (level >= withSettings)
            reply.out += settingsPart(model, session).toUtf8();
        if (level >= withDisks)
            reply.out += disksPart(model, session).toUtf8();
        previous = &session;
    }
    return reply;
}

Reply rows(const QList<KernelSession>& sessions)
{
    Reply reply;
    for (const KernelSession& session : sessions)
        addLine(reply,
                QStringLiteral("tcp: [%1] %2,%3 %4 (non-flash)")
                    .arg(QString::number(session.sid), session.portal(), QString::number(session.tag), session.target));
    return reply;
}

} // namespace

Reply iscsiadmSession(ClientModel& model, const IscsiadmOptions& options)
{
    QList<KernelSession> sessions;
    QList<int> sids;
    for (const KernelSession& session : model.kernel.sessions)
        if (options.sid.value_or(session.sid) == session.sid) {
            sessions << session;
            sids << session.sid;
        }
    if (sessions.isEmpty() && options.sid)
        return complained(QStringLiteral("iscsiadm: No session found."), int(IscsiExit::NothingFound));
    if (sessions.isEmpty())
        return complained(QStringLiteral("iscsiadm: No active sessions."), int(IscsiExit::NothingFound));
    if (options.logout)
        return logOutOf(model, sids);
    if (options.rescan)
        return rescanOf(model, sids);
    const int level = options.level.value_or(0);
    return level > 0 ? details(model, sessions, level) : rows(sessions);
}

} // namespace twinrail::lab
