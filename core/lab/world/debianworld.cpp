// SPDX-License-Identifier: Apache-2.0
#include "core/lab/world/builders.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/world/clientparts.h"
#include "core/lab/world/sanparts.h"

namespace twinrail::lab {

void buildDebian(World& world)
{
    addPool(world);
    addHowtoZvols(world);
    addForeignObjects(world);
    addClient(world, pragueValues(), debian12()).reboot();
    addClient(world, brnoValues(), debian13()).reboot();
    world.site = howtoSite();
}

} // namespace twinrail::lab
