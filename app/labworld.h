// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/world/world.h"

namespace twinrail {

/// What --world, --clients, --luns and --paths said; empty: nothing.
struct WorldWords {
    QString world;
    QString clients;
    QString luns;
    QString paths;
};

/// A size is only for the generated world, and only in numbers. How large it can be, makeWorld() knows.
[[nodiscard]] Result<lab::WorldSpec> worldAskedFor(const WorldWords& words);

} // namespace twinrail
