// SPDX-License-Identifier: Apache-2.0
#include "core/lab/world/builders.h"
#include "core/lab/world/scaleparts.h"

namespace twinrail::lab {

void buildBareScale(World& world, const WorldSpec& spec)
{
    world.site = scaleSite(spec);
    addScaleStorage(world);
    addScaleClients(world, spec.clients);
}

void buildScale(World& world, const WorldSpec& spec)
{
    buildBareScale(world, spec);
    setUpScaleStorage(world);
    setUpScaleClients(world);
}

} // namespace twinrail::lab
