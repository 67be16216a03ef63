// SPDX-License-Identifier: Apache-2.0
#include "core/lab/world/builders.h"

namespace twinrail::lab {

void buildOneRailDown(World& world)
{
    buildSeed(world);
    for (Fabric::Wire& wire : world.fabric.wires)
        if (wire.client == QLatin1String("prague") && wire.nic == QLatin1String("eth2"))
            wire.up = false;
}

} // namespace twinrail::lab
