// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/tools/services.h"

namespace twinrail::lab {

/// "enabled", "disabled", "static": the word of `systemctl is-enabled`.
[[nodiscard]] QString unitFileState(const Service& unit);

/// `systemctl show UNIT`: the asked properties in systemd's own order, all for none asked.
[[nodiscard]] QByteArray showUnit(const Services& services, const QString& name, const QStringList& properties,
                                  bool valueOnly);

/// `systemctl status UNIT`, without the journal.
[[nodiscard]] QByteArray statusOfUnit(const Services& services, const Service& unit);

} // namespace twinrail::lab
