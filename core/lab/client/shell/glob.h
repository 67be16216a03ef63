// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/fileview.h"

namespace twinrail::lab {

/// Pathname expansion: the paths that match, sorted; nothing where none does.
[[nodiscard]] QStringList glob(const FileView& files, const QString& pattern);

} // namespace twinrail::lab
