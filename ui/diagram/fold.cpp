// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/fold.h"

#include "core/base/tr.h"
#include "core/topology/pathplan.h"
#include "ui/diagram/layout.h"

namespace twinrail {

namespace {

constexpr qsizetype mostMappings = 128; // more are a solid block
constexpr qsizetype mostRows = 32;      // what one looks over at once
constexpr qsizetype mostWithNics = 16;
constexpr qsizetype mostTall = 4;

qsizetype blocks(qsizetype things, int each) { return (things + each - 1) / each; }

} // namespace

Fold Fold::coarser() const
{
    Fold fold = *this;
    if (fold.bundles)
        fold.clientsPerBlock *= 2;
    fold.lunsPerBlock *= fold.bundles ? 2 : 1;
    fold.bundles = true;
    return fold;
}

QString Fold::note() const
{
    QStringList sentences;
    if (clientsPerBlock > 1)
        sentences << Tr::tr("Clients are drawn in blocks of up to %n, and the sessions of a block on a rail as one "
                            "line with their number.",
                            nullptr, clientsPerBlock);
    else if (bundles)
        sentences << Tr::tr("All sessions of a client on a rail are drawn as one line with their number.");
    if (lunsPerBlock > 1)
        sentences << Tr::tr("LUNs are drawn in blocks of up to %n.", nullptr, lunsPerBlock);
    if (!sentences.isEmpty())
        sentences << Tr::tr("The table lists every path.");
    return sentences.join(u' ');
}

Fold foldFor(const Site& site)
{
    Fold fold;
    const qsizetype clients = site.clients.size();
    const qsizetype targets = site.targets.size();
    const auto lunRows = [&] { return blocks(site.luns.size(), fold.lunsPerBlock); };
    const auto clientRows = [&] { return blocks(clients, fold.clientsPerBlock); };
    while ((targets * lunRows() > mostMappings || lunRows() > mostRows) && lunRows() > 1)
        fold.lunsPerBlock *= 2;
    const qsizetype left = DiagramLayout::maximumLines - targets * lunRows() - targets - site.portalGroups.size();
    fold.compact = clients > mostTall;
    fold.bundles = clients > mostWithNics || predict(site).sessions > left;
    while (fold.bundles && (clientRows() * site.rails.size() > left || clientRows() > mostRows) && clientRows() > 1)
        fold.clientsPerBlock *= 2;
    return fold;
}

} // namespace twinrail
