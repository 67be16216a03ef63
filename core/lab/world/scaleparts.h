// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/world/siteparts.h"

namespace twinrail::lab {

// The generated world: machines and LUNs by number, from 1.

inline constexpr int scaleRails = 2;

/// Refused, with a sentence, where the lab has no names or addresses for so many.
[[nodiscard]] Result<> scaleFits(const WorldSpec& spec);

/// Every client one NIC on each of two rails; every rail half of the paths as portals, each with a target of its own.
[[nodiscard]] Site scaleSite(const WorldSpec& spec);

/// The values of one client. Must outlive what values() tells: that only points.
class ScaleClient {
public:
    explicit ScaleClient(int number);
    [[nodiscard]] ClientValues values() const;

private:
    struct Nic {
        QByteArray mac;
        QByteArray address;
    };
    [[nodiscard]] static Nic nicOn(int network, int number);
    QByteArray m_name;
    QByteArray m_initiator;
    Nic m_management;
    Nic m_rails[scaleRails];
};

/// The appliance before anything is set up: a pool, its addresses, the zvols with their logical units.
void addScaleStorage(World& world);
/// And what the site wants of it.
void setUpScaleStorage(World& world);

/// The clients with their packages, as they were installed.
void addScaleClients(World& world, int clients);
/// And as they are after a whole apply. What is equal on many is made once and shared.
void setUpScaleClients(World& world);

} // namespace twinrail::lab
