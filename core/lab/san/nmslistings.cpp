// SPDX-License-Identifier: Apache-2.0
#include "core/lab/san/nmslistings.h"

#include "core/lab/san/comstarnames.h"

#include <QHostAddress>

#include <algorithm>

namespace twinrail::lab {

QStringList portalGroupLines(const Comstar& san)
{
    QStringList lines;
    if (!san.portalGroups.isEmpty())
        lines << QStringLiteral("%1PORTAL COUNT").arg(QStringLiteral("TARGET PORTAL GROUP"), -30);
    for (auto group = san.portalGroups.begin(); group != san.portalGroups.end(); ++group) {
        lines << QStringLiteral("%1%2").arg(group.key(), -30).arg(group->size());
        lines << QStringLiteral("    portals:\t") + (group->isEmpty() ? QStringLiteral("<none>") : group->join(u','));
    }
    return lines;
}

QStringList groupLines(const QMap<QString, QStringList>& groups, const QString& kind)
{
    QStringList lines;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        lines << QStringLiteral("%1 Group: %2").arg(kind, group.key());
        for (const QString& member : *group)
            lines << QStringLiteral("        Member: ") + member;
    }
    return lines;
}

namespace {

/// One block for each session, so a client with two interfaces on one target shows up twice (§3.9). When it logged in
/// is not part of the model.
QStringList linesOf(const Comstar& san, const Comstar::Target& target)
{
    QStringList sessions;
    qsizetype count = 0;
    for (const Comstar::Session& session : san.sessions)
        if (session.target == target.name.text()) {
            ++count;
            sessions << QStringLiteral("        Initiator: ") + session.initiator
                     << QStringLiteral("            Alias: ") +
                            (session.client.isEmpty() ? QStringLiteral("-") : session.client)
                     << QStringLiteral("            Logged in since: -");
        }
    return QStringList{QStringLiteral("Target: ") + target.name.text(),
                       QStringLiteral("    Operational Status: %1")
                           .arg(target.online ? QStringLiteral("Online") : QStringLiteral("Offline")),
                       QStringLiteral("    Provider Name     : iscsit"),
                       QStringLiteral("    Alias             : ") +
                           (target.alias.isEmpty() ? QStringLiteral("-") : target.alias),
                       QStringLiteral("    Protocol          : iSCSI"),
                       QStringLiteral("    Sessions          : %1").arg(count)} +
           sessions;
}

} // namespace

CommandOutput targetLines(const Comstar& san, const QString& name)
{
    QStringList lines;
    for (const Comstar::Target& target : san.targets)
        if (name.isEmpty() || target.name.text() == comstarKey(name))
            lines << linesOf(san, target);
    if (lines.isEmpty() && !name.isEmpty())
        return tl::unexpected<QString>(QStringLiteral("stmfadm: %1: not found\n").arg(name));
    return lines;
}

CommandOutput viewLines(const Comstar& san, const QString& guid)
{
    const Result<Guid> wanted = Guid::parse(guid);
    const auto zvol = std::find_if(san.zvols.cbegin(), san.zvols.cend(), [&](const Comstar::Zvol& candidate) {
        return wanted && candidate.unit && candidate.unit->guid == *wanted;
    });
    if (zvol == san.zvols.cend())
        return tl::unexpected<QString>(QStringLiteral("stmfadm: %1: not found\n").arg(guid));
    if (zvol->unit->views.isEmpty())
        return tl::unexpected<QString>(QStringLiteral("stmfadm: %1: no views found\n").arg(guid));
    QStringList lines;
    for (const Comstar::View& view : zvol->unit->views)
        lines << QStringLiteral("View Entry: %1").arg(view.entry)
              << QStringLiteral("    Host group   : ") + view.hostGroup
              << QStringLiteral("    Target group : ") + view.targetGroup
              << QStringLiteral("    LUN          : %1").arg(view.lun);
    return lines;
}

QStringList unitLines(const Comstar& san)
{
    QStringList lines;
    for (const Comstar::Zvol& zvol : san.zvols)
        if (zvol.unit)
            lines << QStringLiteral("LU Name: ") + zvol.unit->guid.text();
    return lines;
}

namespace {

/// The appliance's first card is for management, which is not in the model: the storage addresses are on the next ones,
/// in their order (howto-steps.md: e1000g1, e1000g2).
QString nicOf(qsizetype place) { return QStringLiteral("e1000g%1").arg(place + 1); }

} // namespace

// The 4.x way to learn addresses; with more than one column, a colon inside a value gets a backslash.
QStringList addressLines(const Comstar& san)
{
    QStringList lines{QStringLiteral("lo0/v4:127.0.0.1/8")};
    for (qsizetype i = 0; i < san.addresses.size(); ++i) {
        QString address = san.addresses.at(i);
        const QString version = address.contains(u':') ? QStringLiteral("v6") : QStringLiteral("v4");
        lines << nicOf(i) + u'/' + version + u':' + address.replace(u':', QStringLiteral("\\:"));
    }
    return lines;
}

// The 3.x way to learn addresses: the netmask is eight hexadecimal digits (§3.2).
QStringList interfaceLines(const Comstar& san)
{
    QStringList lines{
        QStringLiteral("lo0: flags=2001000849<UP,LOOPBACK,RUNNING,MULTICAST,IPv4,VIRTUAL> mtu 8232 index 1"),
        QStringLiteral("        inet 127.0.0.1 netmask ff000000")};
    for (qsizetype i = 0; i < san.addresses.size(); ++i) {
        const QHostAddress address(san.addresses.at(i).section(u'/', 0, 0));
        const int prefix = san.addresses.at(i).section(u'/', 1).toInt();
        const bool four = address.protocol() == QAbstractSocket::IPv4Protocol;
        if (!four || prefix < 0 || prefix > 32)
            continue;
        const quint32 mask = prefix == 0 ? 0 : ~quint32(0) << (32 - prefix);
        const QHostAddress broadcast(address.toIPv4Address() | ~mask);
        lines << QStringLiteral("%1: flags=1000843<UP,BROADCAST,RUNNING,MULTICAST,IPv4> mtu 1500 index %2")
                     .arg(nicOf(i))
                     .arg(i + 2)
              << QStringLiteral("        inet %1 netmask %2 broadcast %3")
                     .arg(address.toString(), QString::number(mask, 16), broadcast.toString());
    }
    return lines;
}

} // namespace twinrail::lab
