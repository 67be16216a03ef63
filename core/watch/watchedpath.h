// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/clientrows.h"
#include "core/watch/flapping.h"

namespace twinrail {

/// A path as it is known from the last answer and from what the kernel said since; age and flapping are not worked in.
struct WatchedPath {
    FollowedRow now;
    QString key; ///< made once: of 2,048 paths it would cost more than all the rest
    Flapping flapping;

    /// Of what nobody knows, nothing is noted.
    void note(const QDateTime& time);
    /// The kernel took the path out of its map, or put it in again. Whether that says anything new.
    [[nodiscard]] bool fail();
    [[nodiscard]] bool reinstate();
};

} // namespace twinrail
