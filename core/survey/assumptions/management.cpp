// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/survey/assumptions/family.h"

#include <algorithm>

namespace twinrail {

void checkManagement(const ClientView& view, CheckReport& report)
{
    const QHostAddress address(view.found.managementAddress);
    if (address.isNull()) {
        report.unknown(Tr::tr("It cannot be seen over which address the client is managed."),
                       Tr::tr("Make sure that it is not one of the storage cards."));
        return;
    }
    for (const Interface& interface : view.client.interfaces) {
        const Nic* nic = view.found.nics.nic(interface.nic);
        if (nic && std::any_of(nic->addresses.cbegin(), nic->addresses.cend(),
                               [&](const NicAddress& one) { return one.address.isEqual(address); }))
            report.warning(Tr::tr("The client is managed over the storage card %1.").arg(nic->name),
                           Tr::tr("Reach it over another card: a failover test would cut this connection."));
    }
    report.passIfQuiet(Tr::tr("The client is managed over %1, apart from the rails.").arg(address.toString()));
}

} // namespace twinrail
