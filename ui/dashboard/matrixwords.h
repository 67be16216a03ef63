// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dashboard/arrangement.h"

#include <QVariant>

namespace twinrail {

// What the matrix shows and says, by the roles of MatrixModel.

[[nodiscard]] QVariant cellData(const MatrixLine& client, const MatrixLine& column, const LunLive& lun, int role);
[[nodiscard]] QVariant lineData(const MatrixLine& line, int role); ///< of the heads

} // namespace twinrail
