// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/finding.h"
#include "ui/theme/icons.h"

namespace twinrail {

/// The shape that stands for a severity, wherever findings are shown.
[[nodiscard]] Glyph severityGlyph(Finding::Severity severity);

} // namespace twinrail
