// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/propose/propose.h"
#include "ui/models/recordmodel.h"

namespace twinrail {

/// The NICs of the client that is shown; asked for at each edit, since another client may be shown by then.
using NicSource = std::function<QList<NicCandidate>()>;

enum class InterfaceColumn { Name, Nic, Mac, Address, Rail };
/// C4. Choosing a NIC fills in what is known of it: MAC, address, rail.
[[nodiscard]] QList<Column<Interface>> interfaceColumns(const NicSource& nics);

/// One more, on the first fit NIC that has none, with a free name.
[[nodiscard]] Interface nextInterface(const Client& client, const QList<NicCandidate>& nics);

/// Why the other NICs cannot carry an interface, one sentence each: "eth3 has no link."
[[nodiscard]] QStringList unfitNics(const QList<NicCandidate>& nics);
/// Which planned interfaces stand on one of these, as warnings at their places.
[[nodiscard]] Findings unfitInterfaces(const Client& client, qsizetype row, const QList<NicCandidate>& nics);

} // namespace twinrail
