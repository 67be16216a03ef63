// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/recordmodel.h"
#include "ui/session/facts.h"

namespace twinrail {

/// One line of the table of targets: what is wanted, and how it stands in one word.
struct TargetRow {
    Target target;
    QString state;
    friend bool operator==(const TargetRow&, const TargetRow&) = default;
};

enum class TargetColumn { Name, PortalGroup, Alias, State };

[[nodiscard]] QList<TargetRow> targetRows(const Site& site, const ApplianceFacts& facts);
[[nodiscard]] QList<Column<TargetRow>> targetColumns();

/// How a target stands on the appliance (N2), in a whole sentence; empty while nothing is known of it.
[[nodiscard]] QString targetSentence(const Target& target, const ApplianceFacts& facts);
/// What should be known before one goes on, as warnings: the appliance is asked again before anything is changed.
[[nodiscard]] Findings targetWarnings(const Site& site, const ApplianceFacts& facts);

[[nodiscard]] QStringList portalGroupsWithoutTarget(const Site& site);

/// A name that nobody has, in COMSTAR's own form (nms-api §5.2).
[[nodiscard]] IscsiName newTargetName();

} // namespace twinrail
