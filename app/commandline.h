// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace twinrail {

/// Whether the command draws: it needs a QGuiApplication, though no display.
[[nodiscard]] bool draws(const QStringList& arguments);

/// Finds the command, reads its options, runs it. Returns the exit code.
[[nodiscard]] int runCommandLine(const QStringList& arguments);

} // namespace twinrail
