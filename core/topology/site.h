// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/names.h"
#include "core/topology/portal.h"

#include <QJsonObject>
#include <QList>

namespace twinrail {

/// Which API the appliance speaks: NMS on 3.x and 4.x, REST on 5.x, or a person who clicks.
enum class ApplianceApi { Nms, Rest5, Manual };
/// Plain HTTP is the factory state of the NMS; Auto asks http first and falls back to https on the same port.
enum class Scheme { Auto, Http, Https };

struct ApplianceAccess {
    QString name;     ///< for people: "lab9"
    QString host;     ///< address or host name of the management interface
    quint16 port = 0; ///< 0: try 2000 (3.x), then 8457 (4.x)
    ApplianceApi api = ApplianceApi::Nms;
    Scheme scheme = Scheme::Auto;
    QString user = QStringLiteral("admin");
    QString certificate; ///< pinned SHA-256 fingerprint of the certificate, "AB:CD:…"; empty: ask once
    friend bool operator==(const ApplianceAccess&, const ApplianceAccess&) = default;
};

/// One of the isolated subnets.
struct Rail {
    QString name;
    Subnet subnet;
    friend bool operator==(const Rail&, const Rail&) = default;
};

/// N1: a target portal group with its one portal.
struct PortalGroup {
    QString name;
    Portal portal;
    QString rail;
    friend bool operator==(const PortalGroup&, const PortalGroup&) = default;
};

/// N2: a target, bound to one portal group.
struct Target {
    IscsiName name;
    QString portalGroup;
    QString alias;
    friend bool operator==(const Target&, const Target&) = default;
};

/// N5, C12: a zvol, its LUN, and its alias on every client.
struct Lun {
    QString zvol; ///< pool/name, no leading slash
    quint64 sizeBytes = 0;
    QString blockSize; ///< "8K"; empty: the appliance's default
    bool sparse = false;
    int number = -1; ///< 0…16383
    QString alias;   ///< name below /dev/mapper
    friend bool operator==(const Lun&, const Lun&) = default;
};

/// C4: a logical iSCSI interface, bound to one NIC by name; MAC and address are checked, not written.
struct Interface {
    QString name; ///< sw-iscsi-0
    QString nic;  ///< eth1
    MacAddress mac;
    QHostAddress address;
    QString rail;
    friend bool operator==(const Interface&, const Interface&) = default;
};

struct Client {
    QString name;
    QString host;
    quint16 port = 22;
    QString user = QStringLiteral("root");
    QString hostKey; ///< pinned fingerprint as OpenSSH prints it, "SHA256:…"; empty: ask once
    IscsiName initiator;
    QList<Interface> interfaces;
    friend bool operator==(const Client&, const Client&) = default;
};

/// Which interface logs in to which portal (C7).
enum class PathPlanKind {
    RailPinned, ///< each interface to the portals of its own rail
    FullMesh,   ///< every interface to every portal
    Custom      ///< the listed pairs
};

struct CustomPath {
    QString interface;
    Portal portal;
    friend bool operator==(const CustomPath&, const CustomPath&) = default;
};

struct PathPlan {
    PathPlanKind kind = PathPlanKind::RailPinned;
    QList<CustomPath> custom;
    friend bool operator==(const PathPlan&, const PathPlan&) = default;
};

/// C10: all in seconds.
struct Timers {
    int replacement = 10;
    int noopInterval = 5;
    int noopTimeout = 5;
    int loginTimeout = 15;
    friend bool operator==(const Timers&, const Timers&) = default;
};

/// C11: what the administrator may choose; the rest follows from the distribution's profile.
struct MultipathPolicy {
    int queueSeconds = 60;   ///< how long I/O is held when no path is left; becomes no_path_retry
    int pollingInterval = 5; ///< seconds
    friend bool operator==(const MultipathPolicy&, const MultipathPolicy&) = default;
};

/// What is wanted: the file the administrator keeps (`*.twinrail`). Holds no secret.
struct Site {
    static constexpr int currentVersion = 1;
    QString name;
    ApplianceAccess appliance;
    QList<Rail> rails;
    QList<PortalGroup> portalGroups;
    QList<Target> targets;
    QString targetGroup;
    QString hostGroup;
    QList<Lun> luns;
    QList<Client> clients;
    PathPlan pathPlan;
    Timers timers;
    MultipathPolicy multipath;
    QJsonObject origin; ///< the object it was read from: unknown keys are written back, at every level
    friend bool operator==(const Site&, const Site&) = default;

    [[nodiscard]] const PortalGroup* portalGroup(const QString& wanted) const;
    [[nodiscard]] const Client* client(const QString& wanted) const;
};

} // namespace twinrail
