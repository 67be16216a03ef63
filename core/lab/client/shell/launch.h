// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

#include <tl/expected.hpp>

namespace twinrail::lab {

/// Why a program could not be started.
struct NotLaunched {
    int status = 127; ///< 127: there is none; 126: it must not be executed
    QString text;     ///< "command not found", or what strerror() says
};

/// Runs a program by its name or path: one of Machine::programs, or a script in a file. `call.arguments` are without
/// the name. PATH is not consulted: every program of a machine is in everybody's path.
[[nodiscard]] tl::expected<Reply, NotLaunched> launch(Machine& machine, const QString& program, const Call& call);

/// Where `command -v` and `which` find a program; empty: nowhere.
[[nodiscard]] QString programPath(const Machine& machine, const QString& program);

/// `NAME -c TEXT ZERO ARGUMENTS…`: the arguments, input, user and environment are those of the call.
[[nodiscard]] Reply runShell(Machine& machine, const Call& call, const QString& text, const QString& zero);

} // namespace twinrail::lab
