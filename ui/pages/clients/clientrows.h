// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/recordmodel.h"
#include "ui/session/session.h"

namespace twinrail {

/// One line of the table of clients: what is wanted, and what was found in one word each.
struct ClientRow {
    Client client;
    QString state, release, software;
    friend bool operator==(const ClientRow&, const ClientRow&) = default;
};

enum class ClientColumn { Name, Address, Port, User, State, Release, Software };

[[nodiscard]] QList<ClientRow> clientRows(const SiteSession& session);
[[nodiscard]] QList<Column<ClientRow>> clientColumns();

} // namespace twinrail
