// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace twinrail {

/// Whether these arguments ask for the window rather than a command: none at all, a site file, or options such as
/// --demo; and there is a display to show it on.
[[nodiscard]] bool wantsWindow(const QStringList& arguments);

/// Shows it; returns the exit code when it was closed.
[[nodiscard]] int runWindow(int& argc, char** argv);

} // namespace twinrail
