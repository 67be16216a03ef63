// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/row.h"

#include <functional>

namespace twinrail::bench {

/// How large. Tiny only shows that everything runs: its numbers say nothing.
struct Size {
    bool tiny = false;
    template <typename T> [[nodiscard]] T pick(T full, T small) const { return tiny ? small : full; }
    [[nodiscard]] int runs(int full) const { return tiny ? 1 : full; }
};

struct Bench {
    QString name; ///< for --only
    QList<Row> (*measure)(const Size& size);
};

/// In the order of the table.
[[nodiscard]] const QList<Bench>& benches();

// One file each, in benches/.
[[nodiscard]] QList<Row> benchSetUp(const Size& size);
[[nodiscard]] QList<Row> benchSurvey(const Size& size);
[[nodiscard]] QList<Row> benchParse(const Size& size);
[[nodiscard]] QList<Row> benchEvent(const Size& size);
[[nodiscard]] QList<Row> benchFrames(const Size& size);
[[nodiscard]] QList<Row> benchStartUp(const Size& size);
[[nodiscard]] QList<Row> benchWatchLoad(const Size& size);

} // namespace twinrail::bench
