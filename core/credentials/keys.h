// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace twinrail {

// Under which name a vault keeps a secret: what it opens.

[[nodiscard]] inline QString applianceKey(const QString& user, const QString& host)
{
    return QStringLiteral("nms://%1@%2").arg(user, host);
}
[[nodiscard]] inline QString clientKey(const QString& user, const QString& host, quint16 port)
{
    return QStringLiteral("ssh://%1@%2:%3").arg(user, host, QString::number(port));
}

} // namespace twinrail
