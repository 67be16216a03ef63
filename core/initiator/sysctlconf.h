// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace twinrail {

/// C5: sysctl.conf and sysctl.d files. Keys in dotted form; a NIC name with a dot is written with slashes (§9.1).
[[nodiscard]] QString sysctlValue(const QByteArray& text, const QString& key);
[[nodiscard]] QByteArray withSysctlValues(const QByteArray& text, const QList<QPair<QString, QString>>& values);
/// "net.ipv4.conf.eth1.rp_filter", or "net/ipv4/conf/eth1.100/rp_filter" where the name holds a dot.
[[nodiscard]] QString rpFilterKey(const QString& nic);

} // namespace twinrail
