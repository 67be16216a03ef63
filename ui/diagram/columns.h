// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diagram/layout.h"

#include <array>

namespace twinrail {

enum class Column { Clients, Rails, Portals, Targets, Luns };
constexpr int columnCount = 5;

/// Where the columns of a picture are.
struct Columns {
    struct Span {
        qreal left = 0, width = 0;
        [[nodiscard]] qreal right() const { return left + width; }
    };
    std::array<Span, columnCount> spans;
    qreal total = 0;
    [[nodiscard]] const Span& operator[](Column column) const { return spans.at(static_cast<std::size_t>(column)); }
};

/// The columns get the width that their longest texts want; where there is less, all give way alike, down to a width
/// at which names can still be told apart. What is left over goes to the lines between them.
[[nodiscard]] Columns columnsFor(const std::array<int, columnCount>& longestTexts, const LayoutHints& hints);
[[nodiscard]] QString columnTitle(Column column);

} // namespace twinrail
