// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>

namespace twinrail::bench {

/// Number of hosts, LUNs and paths of each LUN (product.md §5.2).
struct Tier {
    int clients = 0;
    int luns = 0;
    int paths = 0; ///< 4 or 8
    [[nodiscard]] int all() const { return clients * luns * paths; }
};

/// What is measured in a process of its own, since it asks how much memory that takes. All in seconds and bytes.
struct ViewCost {
    double frame = 0;   ///< median of one frame while the picture is dragged
    double slowest = 0; ///< what 19 of 20 frames take at most
    double layout = 0;  ///< from what is known to what is drawn
    double update = 0;  ///< from news of one client to the last pixel, without the wait that gathers news
    double memory = 0;  ///< the most that the whole process had
};
[[nodiscard]] QJsonObject toJson(const ViewCost& cost);
[[nodiscard]] ViewCost viewCost(const QJsonObject& json);

struct Part {
    QString name;
    ViewCost (*measure)(const Tier& tier);
};
[[nodiscard]] const QList<Part>& parts();

// One file each.
[[nodiscard]] ViewCost measureDiagram(const Tier& tier);
[[nodiscard]] ViewCost measureMatrix(const Tier& tier);

/// For main(): "diagram 8 16 4". Prints JSON; the exit code.
[[nodiscard]] int runPart(const QStringList& words);
/// Has this program run the part once more, by itself.
[[nodiscard]] Result<ViewCost> inOwnProcess(const Part& part, const Tier& tier);

} // namespace twinrail::bench
