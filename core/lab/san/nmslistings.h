// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/san/nmsexecute.h"

namespace twinrail::lab {

// What the tools of the appliance print (nms-api §3.2, §3.5, §3.9, §5.5).
[[nodiscard]] QStringList portalGroupLines(const Comstar& san); ///< itadm list-tpg -v
[[nodiscard]] QStringList groupLines(const QMap<QString, QStringList>& groups,
                                     const QString& kind);                        ///< stmfadm list-hg -v, list-tg -v
[[nodiscard]] CommandOutput targetLines(const Comstar& san, const QString& name); ///< stmfadm list-target -v [IQN]
[[nodiscard]] CommandOutput viewLines(const Comstar& san, const QString& guid);   ///< stmfadm list-view -l GUID
[[nodiscard]] QStringList unitLines(const Comstar& san);                          ///< stmfadm list-lu
[[nodiscard]] QStringList addressLines(const Comstar& san);   ///< ipadm show-addr -p -o addrobj,addr
[[nodiscard]] QStringList interfaceLines(const Comstar& san); ///< ifconfig -a

} // namespace twinrail::lab
