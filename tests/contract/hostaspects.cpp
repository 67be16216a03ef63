// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/aspect.h"

#include "core/host/readers/nics.h"
#include "core/host/readers/packages.h"
#include "core/host/readers/reach.h"
#include "core/host/readers/services.h"
#include "core/topology/pathplan.h"

namespace twinrail::contract {

namespace {

QString yesNo(bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); }

} // namespace

Result<QStringList> releaseLines(HostProbe& host, const ClientScene&)
{
    TWINRAIL_LET(answers, host.ask(osReleaseQueries()));
    TWINRAIL_LET(release, readOsRelease(answers));
    return QStringList{QStringLiteral("%1 %2 (%3), systemd %4")
                           .arg(release.id, release.version, release.title, yesNo(release.systemd))};
}

Result<QStringList> packageLines(HostProbe& host, const ClientScene& scene)
{
    const QStringList names =
        QStringList{scene.profile.iscsiPackage, scene.profile.multipathPackage} + scene.profile.helperPackages;
    TWINRAIL_LET(answer, host.ask(packagesQuery(scene.profile, names)));
    TWINRAIL_LET(versions, readPackages(scene.profile, answer));
    QStringList lines;
    for (auto it = versions.cbegin(); it != versions.cend(); ++it)
        lines << it.key() + u' ' + it.value();
    for (const QString& leftover : readLeftovers(scene.profile, answer))
        lines << leftover + QStringLiteral(" left over");
    return lines;
}

Result<QStringList> serviceLines(HostProbe& host, const ClientScene& scene)
{
    const DistroProfile& profile = scene.profile;
    QStringList names = profile.iscsiBootServices + profile.iscsiRunServices;
    names << profile.iscsiDaemon << profile.multipathService;
    names.removeDuplicates();
    QList<Query> queries;
    for (const QString& name : names)
        queries += serviceQueries(profile, name);
    TWINRAIL_LET(answers, host.ask(queries));
    QStringList lines;
    for (const QString& name : names) {
        const qsizetype each = queries.size() / names.size();
        TWINRAIL_LET(state, readService(profile, answers.mid(lines.size() * each, each)));
        lines << QStringLiteral("%1 known %2, boot \"%3\", running %4")
                     .arg(name, yesNo(state.known), state.boot, yesNo(state.running));
    }
    return lines;
}

// Of the rails alone: management and other nets are each bench's own, and so are slots and speeds.
Result<QStringList> nicLines(HostProbe& host, const ClientScene& scene)
{
    TWINRAIL_LET(answers, host.ask(nicQueries()));
    TWINRAIL_LET(survey, readNics(answers));
    QStringList lines{QStringLiteral("all: rp_filter %1, virtual machine %2")
                          .arg(survey.rpFilterAll)
                          .arg(yesNo(survey.virtualMachine))};
    for (const Interface& wanted : scene.client.interfaces) {
        const Nic* nic = survey.nic(wanted.nic);
        if (!nic)
            continue;
        lines << QStringLiteral("%1 %2, physical %3, slot known %4, carrier %5, mtu %6, rp_filter %7, master \"%8\"")
                     .arg(nic->name, nic->mac.text(), yesNo(nic->physical), yesNo(!nic->pciAddress.isEmpty()),
                          yesNo(nic->carrier))
                     .arg(nic->mtu)
                     .arg(nic->rpFilter)
                     .arg(nic->master);
        for (const NicAddress& address : nic->addresses)
            lines << QStringLiteral("%1 has %2/%3 as %4")
                         .arg(nic->name, address.address.toString())
                         .arg(address.prefixLength)
                         .arg(address.label);
    }
    return lines;
}

Result<QStringList> connectLines(HostProbe& host, const ClientScene& scene)
{
    QStringList lines;
    for (const PlannedSession& planned : plannedSessions(scene.site, scene.client)) {
        TWINRAIL_LET(answer, host.ask(connectQuery(planned.nic, planned.portal)));
        lines << QStringLiteral("%1 reaches %2: %3")
                     .arg(planned.nic, planned.portal.text(), reachWord(readConnect(answer)));
    }
    return lines;
}

Result<QStringList> pingLines(HostProbe& host, const ClientScene& scene)
{
    constexpr int ordinary = 1500; // as the rails of every bench
    QStringList lines;
    for (const PlannedSession& planned : plannedSessions(scene.site, scene.client))
        for (const int mtu : {0, ordinary}) {
            const QHostAddress address = planned.portal.address();
            TWINRAIL_LET(answer, host.ask(pingQuery(planned.nic, address, mtu)));
            lines << QStringLiteral("%1 to %2, %3: %4")
                         .arg(planned.nic, address.toString(),
                              mtu == 0 ? QStringLiteral("small") : QStringLiteral("full size"),
                              reachWord(readPing(answer)));
        }
    return lines;
}

} // namespace twinrail::contract
