// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/vm/machines/bench.h"

namespace twinrail::vm {

/// Starts one machine's QEMU, from its disk's present state, in the background. Done when QEMU runs, which is long
/// before the machine answers.
[[nodiscard]] Result<> launch(const Bench& bench, const QString& name);

/// Fresh disks: over the client's image, and for the SAN an empty one that only holds snapshots.
[[nodiscard]] Result<> makeDisk(const Bench& bench, const QString& name);

/// Runs one program to its end. Failed with what it wrote.
[[nodiscard]] Result<QByteArray> runProgram(const QString& program, const QStringList& arguments);

} // namespace twinrail::vm
