// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/kernel/kernel.h"
#include "core/lab/client/machine.h"
#include "core/lab/client/tools/iscsid.h"
#include "core/lab/client/tools/multipathd.h"
#include "core/lab/client/tools/packages.h"
#include "core/lab/client/tools/release.h"
#include "core/lab/client/tools/services.h"

namespace twinrail::lab {

class World;

/// One simulated client as a whole: the machine (files, programs, accounts) and the parts that live in it. Each part
/// registers its programs in machine.programs and its mounts in machine.files, and keeps a pointer to this model.
class ClientModel {
public:
    ClientModel(World& world, QString name, const Release& release);
    ~ClientModel();

    World& world;
    const Release& release; ///< tool versions, paths and texts of its distribution: one table row
    Machine machine;
    Kernel kernel;         ///< NICs, modules, sysctl values, iSCSI sessions, SCSI disks, dm maps
    Services services;     ///< boot and run state; starting one calls what it starts
    Packages packages;     ///< what is installed, and the files and programs that came with it
    Iscsid iscsid;         ///< the daemon's cached initiator name, record database, logins
    Multipathd multipathd; ///< the daemon's own parsed configuration and what it makes of the disks

    void reboot(); ///< everything volatile is gone; services come up as their boot state says
    [[nodiscard]] QJsonObject toJson() const; ///< see World::toJson
};

} // namespace twinrail::lab
