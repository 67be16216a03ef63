// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/aspect.h"

#include "core/host/readers/disks.h"
#include "core/host/readers/iscsi.h"
#include "core/topology/pathplan.h"

namespace twinrail::contract {

namespace {

QString seconds(int value) { return value == Session::notTold ? QStringLiteral("not told") : QString::number(value); }

QStringList keyLines(const QString& record, const QMap<QString, QString>& keys)
{
    QStringList lines;
    for (auto it = keys.cbegin(); it != keys.cend(); ++it)
        lines << QStringLiteral("%1: %2 = %3").arg(record, it.key(), it.value());
    return lines;
}

} // namespace

Result<QStringList> ifaceLines(HostProbe& host, const ClientScene& scene)
{
    TWINRAIL_LET(answer, host.ask(ifacesQuery(scene.profile.databaseRoot)));
    TWINRAIL_LET(records, readIfaces(answer));
    QStringList lines;
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        lines += keyLines(it.key(), it.value());
    return lines;
}

Result<QStringList> nodeLines(HostProbe& host, const ClientScene& scene)
{
    TWINRAIL_LET(answer, host.ask(nodesQuery(scene.profile.databaseRoot)));
    TWINRAIL_LET(records, readNodes(answer));
    QStringList lines;
    for (const NodeRecord& record : records)
        lines << QStringLiteral("%1 to %2 at %3,%4, secret %5")
                     .arg(record.interface, record.target.text(), record.portal.text())
                     .arg(record.tag)
                     .arg(record.hasSecret ? QStringLiteral("yes") : QStringLiteral("no"))
              << keyLines(record.interface + QStringLiteral(" to ") + record.portal.text(), record.keys);
    return lines;
}

Result<QStringList> sessionLines(HostProbe& host, const ClientScene&)
{
    TWINRAIL_LET(answer, host.ask(sessionsQuery()));
    TWINRAIL_LET(sessions, readSessions(answer));
    QStringList lines;
    for (const Session& session : sessions)
        lines << QStringLiteral("%1 to %2 at %3 as %4: %5, recovery %6, ping every %7, answer within %8, %9 disk(s)")
                     .arg(session.interface, session.target.text(), session.portal.text(), session.initiator,
                          session.state, seconds(session.recoveryTimeout), seconds(session.noopInterval),
                          seconds(session.noopTimeout))
                     .arg(session.disks.size());
    return lines;
}

Result<QStringList> diskLines(HostProbe& host, const ClientScene&)
{
    TWINRAIL_LET(answer, host.ask(disksQuery()));
    TWINRAIL_LET(disks, readDisks(answer));
    QStringList lines;
    for (const Disk& disk : disks)
        lines << QStringLiteral("%1: LUN %2 is %3, %4 %5, %6, %7 bytes")
                     .arg(disk.name)
                     .arg(disk.lun)
                     .arg(disk.wwid.text(), disk.vendor, disk.product, disk.state)
                     .arg(disk.sizeBytes);
    return lines;
}

// Which others a portal tells of is the storage's own affair: COMSTAR's of 2014 names its own alone (illumos 4458), the
// older one and LIO name all.
Result<QStringList> discoveryLines(HostProbe& host, const ClientScene& scene)
{
    QStringList lines;
    for (const PlannedSession& planned : plannedSessions(scene.site, scene.client)) {
        TWINRAIL_LET(answer, host.ask(discoveryQuery(planned.portal, planned.interface)));
        const QString where = QStringLiteral("%1 at %2: ").arg(planned.interface, planned.portal.text());
        const Result<QList<Discovered>> found = readDiscovery(answer);
        if (!found)
            lines << where + found.error().text;
        else
            for (const Discovered& one : *found)
                if (one.target == planned.target)
                    lines << where +
                                 QStringLiteral("%1 at %2,%3").arg(one.target.text(), one.portal.text()).arg(one.tag);
    }
    return lines;
}

} // namespace twinrail::contract
