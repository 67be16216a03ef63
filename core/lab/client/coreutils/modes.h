// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

/// Every file of the lab was changed at the same moment: nodes hold no times. 14 October 2011, the day of the how-to.
inline constexpr qint64 labTime = 1318584360;

/// chmod's MODE: octal, or clauses such as u+x,go-w (no umask applies). Nothing: not a mode.
[[nodiscard]] std::optional<int> changedMode(const QString& word, int mode, bool isDirectory);
[[nodiscard]] QString modeText(const Node& node); ///< "drwxr-xr-x"
[[nodiscard]] QString kindText(const Node& node); ///< "regular file"

} // namespace twinrail::lab
