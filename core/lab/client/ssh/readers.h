// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace twinrail::lab {

/// Whether a command line may read the shell's standard input, as far as its text tells. Where it does not tell (a
/// program named by a variable, a script in a file) the answer is yes.
[[nodiscard]] bool mayReadInput(const QByteArray& command);

} // namespace twinrail::lab
