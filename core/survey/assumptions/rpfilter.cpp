// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/survey/assumptions/family.h"
#include "core/topology/pathplan.h"

#include <QSet>

#include <algorithm>

namespace twinrail {

namespace {

constexpr int strict = 1;

/// The cards with a planned path that leaves their own subnet. Strict filtering drops its answers (linux-initiator
/// §9.1); paths on their own rail work with any value.
QSet<QString> crossingNics(const ClientView& view)
{
    QSet<QString> names;
    for (const PlannedSession& planned : plannedSessions(view.site, view.client)) {
        const Nic* nic = view.found.nics.nic(planned.nic);
        if (nic && std::none_of(nic->addresses.cbegin(), nic->addresses.cend(), [&](const NicAddress& one) {
                return Subnet::of(one.address, one.prefixLength).contains(planned.portal.address());
            }))
            names.insert(nic->name);
    }
    return names;
}

} // namespace

void checkRpFilter(const ClientView& view, CheckReport& report)
{
    const QSet<QString> crossing = crossingNics(view);
    for (const Interface& interface : view.client.interfaces) {
        const Nic* nic = view.found.nics.nic(interface.nic);
        if (!nic)
            report.unknown(Tr::tr("The network card %1 is not there, so its filter cannot be seen.").arg(interface.nic),
                           Tr::tr("Choose one of the cards that the client has."));
        else if (crossing.contains(nic->name) && std::max(view.found.nics.rpFilterAll, nic->rpFilter) == strict)
            report.warning(
                Tr::tr("%1 drops answers from the other rail: its reverse-path filter is strict.").arg(nic->name),
                Tr::tr("Step C5 sets it to 2 for this card."));
    }
    report.passIfQuiet(Tr::tr("The reverse-path filters let every planned path through."));
}

} // namespace twinrail
