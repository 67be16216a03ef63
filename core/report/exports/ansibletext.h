// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/exports/clientscript.h"

namespace twinrail::exports {

/// Why a client cannot stand in an inventory; nothing: it can. Ansible reads braces in values as templates, so a name
/// out of a site file could make it run things.
[[nodiscard]] std::optional<Finding> notForInventory(const Client& client);

[[nodiscard]] QByteArray inventory(const Site& site, const QList<ClientScript>& clients, const Findings& left,
                                   const QDateTime& made);
[[nodiscard]] QByteArray playbook();
[[nodiscard]] QByteArray tasks(const ClientScript& client);

} // namespace twinrail::exports
