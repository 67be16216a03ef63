// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/fold.h"

#include "core/base/tr.h"
#include "core/topology/pathplan.h"
#include "ui/diagram/layout.h"

namespace twinrail {

namespace {

constexpr qsizetype mostMappings = 128; // more are a solid block

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
        sentences << Tr::tr("Up to %n client(s) are drawn as one block, and their sessions on a rail as one line.",
                            nullptr, clientsPerBlock);
    else if (bundles)
        sentences << Tr::tr("All sessions of a client on a rail are drawn as one line.");
    if (lunsPerBlock > 1)
        sentences << Tr::tr("Up to %n LUN(s) are drawn as one block.", nullptr, lunsPerBlock);
    if (!sentences.isEmpty())
        sentences << Tr::tr("The table lists every path.");
    return sentences.join(u' ');
}

Fold foldFor(const Site& site)
{
    Fold fold;
    const qsizetype targets = site.targets.size();
    while (targets * blocks(site.luns.size(), fold.lunsPerBlock) > mostMappings && fold.lunsPerBlock < site.luns.size())
        fold.lunsPerBlock *= 2;
    const qsizetype others = targets * blocks(site.luns.size(), fold.lunsPerBlock) + targets + site.portalGroups.size();
    const qsizetype left = DiagramLayout::maximumLines - others;
    if (predict(site).sessions <= left)
        return fold;
    fold.bundles = true;
    while (blocks(site.clients.size(), fold.clientsPerBlock) * site.rails.size() > left &&
           fold.clientsPerBlock < site.clients.size())
        fold.clientsPerBlock *= 2;
    return fold;
}

} // namespace twinrail
