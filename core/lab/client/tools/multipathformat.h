// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace twinrail::lab {

class ClientModel;
struct KernelMap;

/// `show paths format "…"` and `show maps format "…"` (linux-initiator §6.4): a title row and columns as wide as their
/// widest value; raw: neither. Empty when there is nothing to list.
[[nodiscard]] QString pathsText(const ClientModel& model, const QString& format, bool raw);
[[nodiscard]] QString mapsText(const ClientModel& model, const QString& format, bool raw);
[[nodiscard]] QString wildcardsText();

/// What happens without any path: "on", "off", "-", or for how many checks it queues.
[[nodiscard]] QString queueingText(const ClientModel& model, const KernelMap& map);

/// All maps, or one, as `show maps json` and `show map M json` write them.
[[nodiscard]] QString mapsJson(const ClientModel& model);
[[nodiscard]] QString mapJson(const ClientModel& model, const KernelMap& map);

/// The address of this machine in the session of a path; "[undef]" for a local disk.
[[nodiscard]] QString hostAdapter(const ClientModel& model, int sid);

} // namespace twinrail::lab
