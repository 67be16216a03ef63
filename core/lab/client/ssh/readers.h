// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace twinrail::lab {

/// Whether a command line names a program that may read standard input. A guess on the safe side: it may say yes where
/// the input comes from somewhere else.
[[nodiscard]] bool mayReadInput(const QByteArray& command);

} // namespace twinrail::lab
