// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diagram/layout.h"

namespace twinrail {

// Name, state and reason of what is in the picture, in full: for tool tips, the line below it, screen readers.

[[nodiscard]] QString wordsFor(const DiagramLayout& layout, const DiagramBox& box);
[[nodiscard]] QString wordsFor(const DiagramLayout& layout, const DiagramLine& line);
/// Of a box or a line; empty when there is none of that key.
[[nodiscard]] QString wordsFor(const DiagramLayout& layout, const QString& key);

} // namespace twinrail
