// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/recordmodel.h"
#include "ui/session/facts.h"

namespace twinrail {

/// One line of the table of LUNs: what is wanted, and how it stands in one word.
struct LunRow {
    Lun lun;
    QString state;
    friend bool operator==(const LunRow&, const LunRow&) = default;
};

enum class LunColumn { Zvol, Size, Number, Alias, BlockSize, State };

[[nodiscard]] QList<LunRow> lunRows(const Site& site, const ApplianceFacts& facts);

/// What is known of a zvol of that name; asked for at each edit, since the appliance may have answered anew.
using ZvolSource = std::function<std::optional<ZvolInfo>(const QString& zvol)>;
/// N5. A zvol that is there brings its size and block size.
[[nodiscard]] QList<Column<LunRow>> lunColumns(const ZvolSource& zvols);

/// What ZFS takes, and the word for the appliance's default.
[[nodiscard]] QStringList blockSizes();

} // namespace twinrail
