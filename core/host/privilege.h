// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace twinrail {

/// How the login user becomes root (linux-initiator §11.18).
enum class Privilege {
    Root,        ///< is root
    SudoFree,    ///< sudo asks for nothing
    SudoPassword ///< sudo reads a password from the first line of standard input
};

/// The remote command that runs `script` as root. With sudo the whole script is one command of it.
[[nodiscard]] QString privilegedText(Privilege privilege, const QString& script);

/// Refused, with a sentence for what sudo said.
[[nodiscard]] Error sudoRefused(const QString& said);

} // namespace twinrail
