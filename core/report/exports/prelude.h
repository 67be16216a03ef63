// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace twinrail::exports {

/// What every exported script begins with: its own words in the language of the program, and the functions that its
/// steps share. POSIX sh, with what a bare EL6 has.
[[nodiscard]] QByteArray prelude();

// Its parts, by what they serve.
[[nodiscard]] QByteArray sharedFunctions();    ///< changes, files, the end
[[nodiscard]] QByteArray machineFunctions();   ///< packages, services, modules, values
[[nodiscard]] QByteArray initiatorFunctions(); ///< interfaces, records, sessions
[[nodiscard]] QByteArray multipathFunctions(); ///< maps, the daemon
[[nodiscard]] QByteArray lessonFunctions();    ///< what is learnt only when it runs

} // namespace twinrail::exports
