// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

namespace twinrail {

/// What a script can rely on. 0–3 are the verdict (core/survey/verdict.h); these are the rest. `check` never leaves
/// 0–3, as monitoring expects: a machine that cannot be asked is "unknown", 3. `report` ends with its verdict too, and
/// with 1 at the least when a run was not finished.
namespace exitcodes {
constexpr int done = 0;
constexpr int usage = 64; ///< the command line cannot be understood
} // namespace exitcodes

/// 10 login refused, 11 unreachable, 12 untrusted host key or certificate, 13 conflict or blocking finding, 14 answer
/// or file that cannot be understood, 15 stopped by the user, 16 a change failed, 17 something asked for is not there,
/// 70 bug.
[[nodiscard]] int exitCode(Error::Kind kind);

} // namespace twinrail
