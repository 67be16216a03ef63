// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diagram/layout.h"

namespace twinrail {

enum class Step { Left, Right, Up, Down, First, Last };

/// Where the arrow keys lead: left and right along a path (client, NIC, line, rail, portal, line, target, line, LUN),
/// up and down among things of a kind. Stays where it is at an end; begins at the first box.
[[nodiscard]] QString neighbour(const DiagramLayout& layout, const QString& key, Step step);

} // namespace twinrail
