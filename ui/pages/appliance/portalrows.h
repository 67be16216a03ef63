// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/propose/propose.h"
#include "ui/models/recordmodel.h"
#include "ui/session/session.h"

namespace twinrail {

/// One line of the table of portal groups: what is wanted, and how it stands on the appliance.
struct PortalRow {
    PortalGroup group;
    QString state;
    friend bool operator==(const PortalRow&, const PortalRow&) = default;
};

enum class PortalColumn { Name, Portal, Rail, State };
[[nodiscard]] QList<PortalRow> portalRows(const SiteSession& session);
[[nodiscard]] QList<Column<PortalRow>> portalColumns();

enum class RailColumn { Name, Subnet };
[[nodiscard]] QList<Column<Rail>> railColumns();

/// The addresses that the appliance told; none while there is no answer.
[[nodiscard]] QList<PortalCandidate> candidatesOf(const SiteSession& session);

/// What the appliance has against the planned portal groups: something else of that name, an address that is not its
/// own or serves administration.
[[nodiscard]] Findings portalProblems(const SiteSession& session);

} // namespace twinrail
