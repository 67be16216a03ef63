// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/site.h"

namespace twinrail {

/// What "Add clients" was given, taken apart.
struct ClientList {
    QList<Client> clients; ///< that can be added
    QStringList left;      ///< what is no client, as it was typed
    QStringList reasons;   ///< one translated sentence for each of them
};

/// "prague, root@brno:2222 10.10.8.61 [fd00::1]:22": names or addresses, separated by spaces, commas or new lines. A
/// client is named after its host, by the first label as long as that is free.
[[nodiscard]] ClientList clientsFrom(const QString& text, const Site& site);

/// A host name or an address, alone.
[[nodiscard]] Result<QString> parseHost(const QString& text);
[[nodiscard]] Result<quint16> parsePort(const QString& text);
[[nodiscard]] Result<QString> parseAccount(const QString& text);

} // namespace twinrail
