// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/appliance.h"
#include "core/host/distros/profile.h"
#include "core/host/readers/disks.h"
#include "core/host/readers/iscsi.h"
#include "core/host/readers/multipath.h"
#include "core/host/readers/nics.h"
#include "core/host/readers/packages.h"
#include "core/host/readers/reach.h"
#include "core/host/readers/services.h"
#include "core/topology/site.h"

#include <QJsonObject>

namespace twinrail {

/// What is there on one client, as far as the how-to is concerned. A value; asking changed nothing.
struct ClientSurvey {
    QString client;
    std::optional<Error> error; ///< the client could not be asked; everything below is then empty
    OsRelease release;
    std::optional<DistroProfile> profile; ///< nothing: no profile for this release (A1)
    PackageVersions packages;
    QMap<QString, ServiceState> services;
    NicSurvey nics;
    QString initiatorName; ///< from the file
    IfaceRecords ifaces;
    QList<NodeRecord> nodes;
    QList<Session> sessions;
    QList<Disk> disks;
    MultipathState multipath;
    QString findMultipaths;                  ///< in force, as multipathd says; empty where it does not
    std::optional<QByteArray> multipathConf; ///< the file
    QList<MapDevice> mapDevices;             ///< of the site's aliases
    QMap<QString, Reach> pings;              ///< "eth1 10.10.8.90" → small ping; "eth1 10.10.8.90 mtu" → full size
    QString managementAddress;               ///< third field of SSH_CONNECTION
};

struct SiteSurvey {
    std::optional<Error> applianceError;
    ApplianceState appliance;
    QList<ClientSurvey> clients;
};

/// Asks everything about one client in a few command rounds. Never fails as a whole: see ClientSurvey::error.
[[nodiscard]] ClientSurvey surveyClient(HostProbe& host, const Site& site, const Client& client);
[[nodiscard]] QJsonObject surveyToJson(const SiteSurvey& survey);

} // namespace twinrail
