// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a survey of the example site finds when everything is as the how-to wants it.

#include "core/survey/pingkey.h"
#include "core/survey/survey.h"
#include "core/topology/pathplan.h"
#include "tests/examplesite.h"

namespace twinrail {

inline ApplianceState exampleState(const Site& site)
{
    ApplianceState state;
    state.version = QStringLiteral("3.1.5");
    state.iscsiServiceOnline = true;
    for (const PortalGroup& group : site.portalGroups) {
        state.portalGroups.insert(group.name, {group.portal});
        state.addresses.append(group.portal.address());
        state.interfaces.append({group.name.section(u'_', -1), group.portal.address(), 24, false});
    }
    for (const Target& target : site.targets) {
        state.targets.insert(target.name.text(), {target.name, {target.portalGroup}, QStringLiteral("Online"), {}, 1});
        state.targetGroups[site.targetGroup].append(target.name);
    }
    for (const Client& client : site.clients)
        state.hostGroups[site.hostGroup].append(client.initiator);
    for (const Lun& lun : site.luns) {
        state.zvols.insert(lun.zvol, {lun.sizeBytes, lun.blockSize, true, exampleGuid(lun.number)});
        state.mappings.append({lun.zvol, lun.number, site.hostGroup, site.targetGroup, QStringLiteral("0")});
    }
    return state;
}

inline DistroProfile exampleProfile()
{
    OsRelease release;
    release.id = QStringLiteral("centos");
    release.like = QStringList{QStringLiteral("rhel"), QStringLiteral("fedora")};
    release.version = QStringLiteral("6.10");
    return profileFor(release).value();
}

/// Session n has the disks "sd<n>-<LUN>" (a name nobody confuses with a real one).
inline QString exampleDisk(int sid, int lun) { return QStringLiteral("sd%1-%2").arg(sid).arg(lun); }

inline void addExamplePaths(ClientSurvey& found, const Site& site, const Client& client)
{
    int sid = 0;
    for (const PlannedSession& planned : plannedSessions(site, client)) {
        Session session;
        session.sid = ++sid;
        session.state = QStringLiteral("LOGGED_IN");
        session.target = planned.target;
        session.portal = planned.portal;
        session.interface = planned.interface;
        session.initiator = client.initiator.text();
        session.recoveryTimeout = site.timers.replacement;
        session.noopInterval = site.timers.noopInterval;
        session.noopTimeout = site.timers.noopTimeout;
        for (const Lun& lun : site.luns) {
            Disk disk;
            disk.name = exampleDisk(sid, lun.number);
            disk.sid = sid;
            disk.lun = lun.number;
            disk.wwid = Wwid::of(exampleGuid(lun.number));
            disk.state = QStringLiteral("running");
            found.disks.append(disk);
            session.disks.append(disk.name);
            found.multipath.paths.append({disk.wwid, disk.name, QStringLiteral("%1:0:0:%2").arg(sid).arg(lun.number),
                                          QStringLiteral("active"), QStringLiteral("ready"),
                                          QStringLiteral("running")});
        }
        found.sessions.append(session);
        found.pings.insert(pingKey(planned.nic, planned.portal.address()), Reach::Yes);
        found.pings.insert(fullPingKey(planned.nic, planned.portal.address()), Reach::Yes);
    }
    found.multipath.daemonAnswers = true;
    for (const Lun& lun : site.luns) {
        found.multipath.maps.append({lun.alias, Wwid::of(exampleGuid(lun.number)), QStringLiteral("dm-4"), sid});
        found.mapDevices.append({lun.alias, true, lun.sizeBytes, true});
    }
}

inline ClientSurvey exampleClientSurvey(const Site& site, const Client& client)
{
    ClientSurvey found;
    found.client = client.name;
    found.profile = exampleProfile();
    found.release = {
        QStringLiteral("centos"), {}, QStringLiteral("6.10"), QStringLiteral("CentOS release 6.10 (Final)"), false};
    found.packages = {{found.profile->iscsiPackage, QStringLiteral("6.2")},
                      {found.profile->multipathPackage, QStringLiteral("0.4")}};
    for (const QString& service : found.profile->iscsiBootServices + QStringList{found.profile->multipathService})
        found.services.insert(service, {true, bootWanted(*found.profile), true});
    for (qsizetype i = 0; i < client.interfaces.size(); ++i) {
        Nic nic;
        nic.name = client.interfaces.at(i).nic;
        nic.mac = client.interfaces.at(i).mac;
        nic.pciAddress = QStringLiteral("0000:0%1:00.0").arg(i + 3);
        nic.physical = true;
        nic.carrier = true;
        nic.mtu = 9000;
        nic.addresses = {{client.interfaces.at(i).address, 24, nic.name}};
        found.nics.nics.append(nic);
    }
    Nic management;
    management.name = QStringLiteral("eth0");
    management.addresses = {{QHostAddress(QStringLiteral("192.0.2.60")), 24, management.name}};
    found.nics.nics.append(management);
    found.initiatorName = client.initiator.text();
    found.managementAddress = QStringLiteral("192.0.2.60");
    addExamplePaths(found, site, client);
    return found;
}

inline SiteSurvey exampleSurvey(const Site& site)
{
    SiteSurvey survey;
    survey.appliance = exampleState(site);
    for (const Client& client : site.clients)
        survey.clients.append(exampleClientSurvey(site, client));
    return survey;
}

} // namespace twinrail
