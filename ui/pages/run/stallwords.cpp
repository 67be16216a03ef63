// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/run/stallwords.h"

#include "core/base/tr.h"

#include <algorithm>

namespace twinrail {

namespace {

bool isLonger(const Stall& is, const Stall& planned)
{
    if (!planned.longest)
        return false;
    return !is.longest || *is.longest > *planned.longest;
}

QString waitsFor(const QString& client, const Stall& stall)
{
    if (!stall.longest)
        return Tr::tr("%1: when a path is lost without a word, I/O on it may wait without end.").arg(client);
    return Tr::tr("%1: when a path is lost without a word, I/O on it waits up to %n second(s).", nullptr,
                  *stall.longest)
        .arg(client);
}

} // namespace

QString stallSentence(const QList<ClientStall>& stalls)
{
    std::optional<Stall> worst;
    for (const ClientStall& one : stalls) {
        if (!one.stall)
            continue;
        if (!worst) {
            worst = one.stall;
            continue;
        }
        worst->shortest = std::max(worst->shortest, one.stall->shortest);
        worst->longest = worst->longest && one.stall->longest
                             ? std::optional(std::max(*worst->longest, *one.stall->longest))
                             : std::nullopt;
    }
    if (!worst)
        return {};
    if (!worst->longest)
        return Tr::tr("When a path is lost without a word, I/O may wait without end.");
    //: %1 and %2 are numbers of seconds
    return Tr::tr("When a path is lost without a word, I/O waits %1 to %2 seconds, then goes on over the others.")
        .arg(worst->shortest)
        .arg(*worst->longest);
}

Findings stallFindings(const Site& site, const QList<ClientStall>& stalls)
{
    const Stall planned = plannedStall(site.timers);
    Findings findings;
    for (const ClientStall& one : stalls)
        if (one.stall && isLonger(*one.stall, planned))
            findings << Finding{QStringLiteral("drill.stall"), Finding::Severity::Warning, one.client,
                                waitsFor(one.client, *one.stall),
                                Tr::tr("The timers of step C10 are not all in force on its sessions.")};
    return findings;
}

} // namespace twinrail
