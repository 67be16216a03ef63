// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/kernel/kernel.h"
#include "core/lab/world/world.h"

#include <map>

namespace twinrail::lab {

/// What the block devices of one client tell by uevents (linux-initiator §8.1). What has happened is found by comparing
/// what is there with what was there when it was last asked: nothing else in the lab has to think of it.
class Uevents {
public:
    explicit Uevents(const ClientModel& model);

    struct Event {
        QString action; ///< "change"
        QString path;   ///< below /sys: "/devices/virtual/block/dm-4"
        QStringList properties;
    };
    /// What has happened since the last call. Costs next to nothing when nothing has: 256 clients are asked at every
    /// moment.
    [[nodiscard]] QList<Event> take();

private:
    /// All that paths, disks and maps follow from. Copies share their data, so what nobody touched is equal at once.
    struct Causes {
        QList<Fabric::Wire> wires;
        std::set<QString> sanPortsDown;
        bool serviceOnline = true;
        QStringList addresses;
        QMap<QString, QStringList> portalGroups;
        QMap<QString, Comstar::Target> targets;
        QMap<QString, QString> parameters;
        QList<KernelNic> nics;
        QList<KernelSession> sessions;
        QList<KernelDisk> disks;
        QList<KernelMap> maps;
        friend bool operator==(const Causes&, const Causes&) = default;
    };
    [[nodiscard]] Causes causes() const;
    using Working = std::map<int, bool>; ///< by session: it is logged in
    [[nodiscard]] Working working() const;
    void tellDisks(const Causes& before, QList<Event>& events) const;
    void tellMaps(const Causes& before, QList<Event>& events) const;
    void tellPaths(const Working& before, QList<Event>& events);
    void tellPath(const KernelMap& map, const KernelDisk& disk, bool works, int valid, QList<Event>& events);

    const ClientModel& m_model;
    Causes m_causes;
    Working m_working;
    QMap<QString, int> m_told; ///< by map: DM_SEQNUM, counted from here on
};

} // namespace twinrail::lab
