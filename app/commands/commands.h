// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/options.h"

namespace twinrail::commands {

// One file each. All return an exit code (app/exitcodes.h).
[[nodiscard]] int lab(const Options& options, const Terminal& terminal);
[[nodiscard]] int survey(const Options& options, const Terminal& terminal);
[[nodiscard]] int plan(const Options& options, const Terminal& terminal);
[[nodiscard]] int apply(const Options& options, const Terminal& terminal);
[[nodiscard]] int check(const Options& options, const Terminal& terminal);
[[nodiscard]] int watch(const Options& options, const Terminal& terminal);
[[nodiscard]] int report(const Options& options, const Terminal& terminal);
[[nodiscard]] int undo(const Options& options, const Terminal& terminal);
[[nodiscard]] int tryOut(const Options& options, const Terminal& terminal);

} // namespace twinrail::commands
