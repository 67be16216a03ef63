// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/site.h"

namespace twinrail {

/// How much of a site is drawn as one, so that the picture keeps to its limit of lines.
struct Fold {
    bool compact = false;    ///< the NICs of a client stand beside its name, not below
    bool bundles = false;    ///< all sessions of a client on one rail are one line
    int clientsPerBlock = 1; ///< more than one only with bundles
    int lunsPerBlock = 1;
    friend bool operator==(const Fold&, const Fold&) = default;

    [[nodiscard]] Fold coarser() const;
    /// Names what is folded; empty: nothing is.
    [[nodiscard]] QString note() const;
};

[[nodiscard]] Fold foldFor(const Site& site);

} // namespace twinrail
