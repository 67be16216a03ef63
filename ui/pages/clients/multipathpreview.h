// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/facts.h"

namespace twinrail {

/// What C11 and C12 will make of a client's /etc/multipath.conf, as far as it can be told before the plan.
struct MultipathPreview {
    QByteArray diff; ///< empty: see `why`
    QString why;     ///< one translated sentence: nothing changes, or it cannot be told
};
[[nodiscard]] MultipathPreview multipathPreview(const Site& site, const Client& client, const Facts& facts);

/// One line of the table of aliases.
struct AliasRow {
    int lun = -1;
    QString alias;
    QString wwid; ///< empty: known when the LUN is made
    friend bool operator==(const AliasRow&, const AliasRow&) = default;
};
[[nodiscard]] QList<AliasRow> aliasRows(const Site& site, const ApplianceState& appliance);

} // namespace twinrail
