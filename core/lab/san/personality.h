// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace twinrail::lab {

/// The two generations of appliance that speak NMS. Clients are written against the wording of one or the other
/// (nms-api §2.3, simulator note).
enum class Personality { Nms3, Nms4 };

/// What differs between them: one row each.
struct PersonalityRow {
    const char* nmsVersion;
    const char* uname;
    const char* inventedPrefix; ///< of target names that the system makes up (§5.2)
    const char* unitTool;       ///< whose name stands before the answer of create_lu
    const char* viewRefusal;    ///< %1 zvol, %2 answer
    const char* viewExists;     ///< the answer when a view of this unit overlaps
    bool hasIpadm;              ///< §3.2
    bool takesEmptyArgument;    ///< [""] where no argument belongs (§2.1)
};

[[nodiscard]] const PersonalityRow& row(Personality personality);

} // namespace twinrail::lab
