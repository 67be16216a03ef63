// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/site.h"

namespace twinrail::boxnames {

// The things of the picture as they are called in full: tool tips, the line below, screen readers.

[[nodiscard]] QString client(const Client& client);
[[nodiscard]] QString clients(const QString& first, const QString& last, int count);
[[nodiscard]] QString nic(const Client& client, const Interface& interface);
[[nodiscard]] QString rail(const Rail& rail);
[[nodiscard]] QString portal(const PortalGroup& group);
[[nodiscard]] QString target(const Target& target);
[[nodiscard]] QString lun(const Lun& lun);
[[nodiscard]] QString luns(int first, int last, int count);

/// What tells one target of a site from another: an iqn without its date and naming authority (RFC 3720 §3.2.6.3.1).
[[nodiscard]] QString shortTarget(const IscsiName& name);
/// The rest of it.
[[nodiscard]] QString authority(const IscsiName& name);
/// Without the port that every portal has unless somebody wants another.
[[nodiscard]] QString shortPortal(const Portal& portal);

} // namespace twinrail::boxnames
