// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/placebuilder.h"

#include "core/base/tr.h"
#include "ui/diagram/boxnames.h"

#include <algorithm>

namespace twinrail {

namespace {

constexpr qreal beside = 0.56; ///< of the width, where NICs stand beside the name

qreal addBlock(Places& places, const QList<Client>& clients, qreal y, const Measures& measures)
{
    const auto span = places.columns[Column::Clients];
    const Client& first = clients.front();
    DiagramBox box{clientPlace(first.name), BoxKind::Client, {span.left, y, span.width, measures.row}};
    box.title = first.name;
    box.name = boxnames::client(first);
    if (clients.size() > 1) {
        const auto count = static_cast<int>(clients.size());
        //: %1 is the name of the first client of a block, %2 how many more there are in it
        box.title = Tr::tr("%1 +%2").arg(first.name).arg(count - 1);
        box.name = boxnames::clients(first.name, clients.back().name, count);
    }
    QStringList names;
    for (const Client& client : clients)
        names << clientPlace(client.name);
    places.add(box, names);
    return box.rect.bottom();
}

void addNics(Places& places, const Client& client, int at, QRectF first, qreal step)
{
    for (const Interface& interface : client.interfaces) {
        DiagramBox nic{nicPlace(client.name, interface.name), BoxKind::Nic, first};
        nic.title = interface.nic.isEmpty() ? interface.name : interface.nic;
        nic.subtitle = interface.address.toString();
        nic.name = boxnames::nic(client, interface);
        nic.parent = places.boxes.at(at).key;
        places.add(nic, {nicPlace(client.name, interface.name)});
        first.translate(0, step);
    }
}

/// The NICs stand below the name, or in the right half where there are many clients. Either way they stand out like
/// plugs.
qreal addClient(Places& places, const Client& client, qreal y, bool compact, const Measures& measures)
{
    const auto span = places.columns[Column::Clients];
    const qreal margin = compact ? measures.slim : measures.pad;
    const qreal row = compact ? measures.lowRow : measures.row;
    const qreal step = row + (compact ? 2 : measures.slim);
    const qreal head = compact ? margin : measures.head;
    const auto count = static_cast<qreal>(std::max<qsizetype>(client.interfaces.size(), compact ? 1 : 0));
    const qreal rows = count > 0 ? (count - 1) * step + row + margin : 0;
    DiagramBox box{clientPlace(client.name), BoxKind::Client, {span.left, y, span.width - measures.plug, head + rows}};
    box.title = client.name;
    box.name = boxnames::client(client);
    if (compact)
        box.textRight = span.left + span.width * beside;
    const int at = places.add(box, {clientPlace(client.name)});
    const qreal left = span.left + (compact ? span.width * beside : margin);
    addNics(places, client, at, {left, y + head, span.right() - left, row}, step);
    return box.rect.bottom();
}

} // namespace

qreal buildClients(Places& places, const Site& site, const Fold& fold, const Measures& measures)
{
    const qreal gap = fold.compact || fold.bundles ? measures.slim : measures.gap;
    qreal y = -gap;
    for (qsizetype i = 0; i < site.clients.size(); i += fold.clientsPerBlock) {
        y += gap;
        y = fold.bundles ? addBlock(places, site.clients.mid(i, fold.clientsPerBlock), y, measures)
                         : addClient(places, site.clients.at(i), y, fold.compact, measures);
    }
    if (!site.clients.isEmpty())
        return y;
    const auto span = places.columns[Column::Clients];
    DiagramBox ghost{QStringLiteral("ghost/client"), BoxKind::Client, {span.left, 0, span.width, measures.pair}};
    ghost.title = Tr::tr("None yet");
    ghost.ghost = true;
    places.add(ghost, {});
    return ghost.rect.bottom();
}

} // namespace twinrail
