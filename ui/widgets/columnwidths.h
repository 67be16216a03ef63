// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace twinrail {

/// What a column would like to have, and what it cannot do without, in pixels.
struct FairColumn {
    int wanted = 0;
    int least = 0;
};

/// Fair widths for columns side by side. Room that is left goes to the column `stretch`; where there is too little, the
/// widest give way first, none below its least. Pure.
[[nodiscard]] QList<int> fairWidths(const QList<FairColumn>& wishes, int available, int stretch);

} // namespace twinrail
