// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/recordmodel.h"
#include "ui/session/facts.h"

namespace twinrail {

/// A member of a group, planned or there already. To read only: the members follow from the other pages.
struct MemberRow {
    QString name; ///< an iSCSI name, or that it is not known yet
    QString who;  ///< in the site: portal group, client
    QString state;
    friend bool operator==(const MemberRow&, const MemberRow&) = default;
};

[[nodiscard]] QList<Column<MemberRow>> memberColumns(const QString& nameTitle, const QString& whoTitle);

/// N3: the site's targets, then those that are in the group beside them.
[[nodiscard]] QList<MemberRow> targetMembers(const Site& site, const ApplianceFacts& facts);
/// N4: the site's clients, then the initiators that are in the group beside them.
[[nodiscard]] QList<MemberRow> hostMembers(const Site& site, const ApplianceFacts& facts);

/// What should be known before one goes on, as warnings at the names of the groups.
[[nodiscard]] Findings memberWarnings(const Site& site, const ApplianceFacts& facts);

} // namespace twinrail
