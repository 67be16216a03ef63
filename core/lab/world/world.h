// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/lab/client/machine.h"
#include "core/lab/san/comstar.h"
#include "core/topology/site.h"

#include <memory>
#include <mutex>
#include <set>
#include <vector>

namespace twinrail::lab {

class ClientModel; // core/lab/client/clientmodel.h: kernel, services, packages, iscsi, multipath of one client

/// The wires between clients and appliance: who reaches whom.
struct Fabric {
    struct Wire {
        QString client;
        QString nic;
        QString subnet;
        bool up = true;
        int mtu = 9216; ///< largest packet that gets through; less than the NICs' own is an MTU black hole
        friend bool operator==(const Wire&, const Wire&) = default;
    };
    QList<Wire> wires;
    std::set<QString> sanPortsDown; ///< "10.10.9.90": the cable at the appliance's end is out
    /// Whether a packet from this NIC of this client gets to that address and back.
    [[nodiscard]] bool reaches(const QString& client, const QString& nic, const QString& address) const;
    [[nodiscard]] bool carrier(const QString& client, const QString& nic) const;
};

/// A whole modelled world: the appliance, the clients, the wires. One lock for everything; every HTTP call and every
/// SSH command runs under it, so the world is always consistent.
class World {
public:
    World();
    ~World();
    std::recursive_mutex lock;
    QString name; ///< "seed", "bare", …
    Comstar san;
    Fabric fabric;
    std::vector<std::unique_ptr<ClientModel>> clients;
    Site site; ///< the ready site for this world, without endpoints, ports and pins
    QByteArray applianceUser = QByteArrayLiteral("admin");
    QByteArray appliancePassword = QByteArrayLiteral("nexenta");

    /// Everything that an undo must restore: files, packages, services, modules, kernel values, records, sessions,
    /// maps, and the appliance's objects. Counters that may differ (session, host and disk numbers) are left out.
    [[nodiscard]] QJsonObject toJson() const;
};

/// Which world, and how large a generated one is.
struct WorldSpec {
    QString name;
    // Of the world "scale" alone; the others are as they are.
    int clients = 4;
    int luns = 4;
    int paths = 4; ///< of each LUN on each client
    friend bool operator==(const WorldSpec&, const WorldSpec&) = default;
};
inline const QString scaleWorld = QStringLiteral("scale");

/// NotFound names the worlds that exist; Failed says how large the lab can be.
[[nodiscard]] Result<std::unique_ptr<World>> makeWorld(const WorldSpec& spec);
[[nodiscard]] Result<std::unique_ptr<World>> makeWorld(const QString& name);
[[nodiscard]] QStringList worldNames();
[[nodiscard]] QStringList howtoWorldNames(); ///< those with the how-to's site: four LUNs for prague and brno

} // namespace twinrail::lab
