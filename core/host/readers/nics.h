// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/shell.h"
#include "core/topology/names.h"
#include "core/topology/portal.h"

namespace twinrail {

struct NicAddress {
    QHostAddress address;
    int prefixLength = 0;
    QString label; ///< "eth1", or "eth1:0" for an alias
    friend bool operator==(const NicAddress&, const NicAddress&) = default;
};

/// A2–A4, A7, C4, C5: a network interface as sysfs and `ip` see it (linux-initiator §11.2–11.5).
struct Nic {
    QString name;
    MacAddress mac;
    QString pciAddress;    ///< "0000:03:00.1"; empty for a virtual interface
    QString master;        ///< bond or bridge it belongs to
    bool physical = false; ///< has a device link and is no bond, bridge or VLAN
    bool carrier = false;  ///< false also when it is administratively down
    int mtu = 0;
    int speed = -1;   ///< Mbit/s; -1 unknown
    int rpFilter = 0; ///< its own value; the effective one is max(all, own)
    QList<NicAddress> addresses;
    friend bool operator==(const Nic&, const Nic&) = default;
};

struct NicSurvey {
    QList<Nic> nics; ///< without lo
    int rpFilterAll = 0;
    bool virtualMachine = false;
    friend bool operator==(const NicSurvey&, const NicSurvey&) = default;
    [[nodiscard]] const Nic* nic(const QString& name) const;
};

[[nodiscard]] QList<Query> nicQueries();
[[nodiscard]] Result<NicSurvey> readNics(const QList<Output>& answers);

} // namespace twinrail
