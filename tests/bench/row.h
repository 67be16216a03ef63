// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QList>

#include <optional>

namespace twinrail::bench {

/// What a row counts in; for people the multiple that fits is chosen.
enum class Unit { Seconds, Bytes, Percent };
[[nodiscard]] QString quantityText(double value, Unit unit); ///< "12.3 ms", "412 MB", "0.8 %"
[[nodiscard]] QString unitKey(Unit unit);                    ///< "s", "bytes", "percent"

/// What a row should come to (the benchmarks, product.md §5.3).
struct Goal {
    enum class Kind {
        None,        ///< it is only stated
        TimesFaster, ///< the peer takes at least that many times as long
        TimesAsLong, ///< it takes at most that many times as long as the peer
        AtMost       ///< in the row's unit, without a peer
    };
    Kind kind = Kind::None;
    double limit = 0;
};

/// Medians of several runs.
struct Measured {
    double ours = 0;
    std::optional<double> peer;
};

/// One line of the table.
struct Row {
    QString name;
    QString peer; ///< what it is held against; empty: nothing
    Unit unit = Unit::Seconds;
    Goal goal;
    Result<Measured> measured; ///< NotFound: something is not installed here, which is no failure
    QString note;              ///< what one must know to read the number; may be empty

    [[nodiscard]] bool broken() const;
    /// The quotient that the goal speaks of: how many times faster, or how many times as long.
    [[nodiscard]] std::optional<double> ratio() const;
    [[nodiscard]] std::optional<bool> met() const; ///< nothing: there is no goal, or no number
};

} // namespace twinrail::bench
