// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QString>

namespace twinrail {

/// The keys of ClientSurvey::pings.
[[nodiscard]] inline QString pingKey(const QString& nic, const QHostAddress& address)
{
    return nic + u' ' + address.toString();
}
[[nodiscard]] inline QString fullPingKey(const QString& nic, const QHostAddress& address)
{
    return pingKey(nic, address) + QLatin1String(" mtu");
}

} // namespace twinrail
