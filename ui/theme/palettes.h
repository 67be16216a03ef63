// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

namespace twinrail {

// Text has at least 4.5:1 on every ground it stands on (7:1 in high contrast), disabled text and outlines 3:1
// (WCAG 2.2, 1.4.3 and 1.4.11; switched-off things are exempt there, not here).

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] QPalette highContrastPalette();

/// Contrast ratio as WCAG 2.2 defines it, 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace twinrail
