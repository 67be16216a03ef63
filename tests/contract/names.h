// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/shell.h"

#include <QMap>

namespace twinrail::contract {

/// Says by what it is for what every machine numbers as it likes: disks, sessions, SCSI hosts, device-mapper minors,
/// and the random part of a first initiator name.
class Names {
public:
    [[nodiscard]] static Names ask(HostProbe& host);
    [[nodiscard]] QString spoken(const QString& line) const;

private:
    QMap<QString, QString> m_things; ///< "sdb" → "‹disk of LUN 10 through sw-iscsi-0›"
};

} // namespace twinrail::contract
