// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/verdict.h"

#include <QPixmap>

class QWidget;

namespace twinrail {

/// The sign of a verdict in the colour that the picture has for it. The shape alone says the same.
[[nodiscard]] QPixmap healthSign(Health health, int side, const QWidget& on);

} // namespace twinrail
