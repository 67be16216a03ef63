// SPDX-License-Identifier: Apache-2.0
#include "core/lab/world/world.h"

#include "core/topology/portal.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

bool leadsTo(const Fabric::Wire& wire, const QHostAddress& address)
{
    const Result<Subnet> subnet = Subnet::parse(wire.subnet);
    return subnet && subnet->contains(address);
}

} // namespace

/// The rails are isolated: what is not in the subnet of this very wire is not there, whatever routes may say.
bool Fabric::reaches(const QString& client, const QString& nic, const QString& address) const
{
    if (sanPortsDown.count(address) != 0)
        return false;
    const QHostAddress wanted(address);
    return std::any_of(wires.begin(), wires.end(), [&](const Wire& wire) {
        return wire.client == client && wire.nic == nic && wire.up && leadsTo(wire, wanted);
    });
}

bool Fabric::carrier(const QString& client, const QString& nic) const
{
    return std::any_of(wires.begin(), wires.end(),
                       [&](const Wire& wire) { return wire.client == client && wire.nic == nic && wire.up; });
}

} // namespace twinrail::lab
