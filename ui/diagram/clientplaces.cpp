// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/placebuilder.h"

#include "core/base/tr.h"
#include "ui/diagram/boxnames.h"

namespace twinrail {

namespace {

qreal addBlock(Places& places, const QList<Client>& clients, qreal y, const Measures& measures)
{
    const auto span = places.columns[Column::Clients];
    const Client& first = clients.front();
    DiagramBox box{clientPlace(first.name), BoxKind::Client, {span.left, y, span.width, measures.row}};
    box.title = first.name;
    box.name = boxnames::client(first);
    if (clients.size() > 1) {
        const auto count = static_cast<int>(clients.size());
        box.title = Tr::tr("%n client(s)", nullptr, count);
        //: %1 and %2 are names of clients: the first and the last of a block
        box.subtitle = Tr::tr("%1 to %2").arg(first.name, clients.back().name);
        box.name = boxnames::clients(first.name, clients.back().name, count);
        box.rect.setHeight(measures.pair);
    }
    QStringList names;
    for (const Client& client : clients)
        names << clientPlace(client.name);
    places.add(box, names);
    return box.rect.bottom();
}

qreal addClient(Places& places, const Client& client, qreal y, const Measures& measures)
{
    const auto span = places.columns[Column::Clients];
    const qreal rows = static_cast<qreal>(client.interfaces.size()) * (measures.row + measures.slim);
    DiagramBox box{clientPlace(client.name),
                   BoxKind::Client,
                   {span.left, y, span.width, measures.head + rows + (rows > 0 ? measures.pad - measures.slim : 0)}};
    box.title = client.name;
    box.name = boxnames::client(client);
    const int at = places.add(box, {clientPlace(client.name)});
    qreal top = y + measures.head;
    for (const Interface& interface : client.interfaces) {
        DiagramBox nic{nicPlace(client.name, interface.name),
                       BoxKind::Nic,
                       {span.left + measures.pad, top, span.width - measures.pad, measures.row}};
        nic.title = interface.nic.isEmpty() ? interface.name : interface.nic;
        nic.subtitle = interface.address.toString();
        nic.name = boxnames::nic(client, interface);
        nic.parent = places.boxes.at(at).key;
        places.add(nic, {nicPlace(client.name, interface.name)});
        top += measures.row + measures.slim;
    }
    return box.rect.bottom();
}

} // namespace

qreal buildClients(Places& places, const Site& site, const Fold& fold, const Measures& measures)
{
    qreal y = -measures.gap;
    for (qsizetype i = 0; i < site.clients.size(); i += fold.clientsPerBlock) {
        y += measures.gap;
        y = fold.bundles ? addBlock(places, site.clients.mid(i, fold.clientsPerBlock), y, measures)
                         : addClient(places, site.clients.at(i), y, measures);
    }
    if (!site.clients.isEmpty())
        return y;
    const auto span = places.columns[Column::Clients];
    DiagramBox ghost{QStringLiteral("ghost/client"), BoxKind::Client, {span.left, 0, span.width, measures.pair}};
    ghost.title = Tr::tr("No client yet");
    ghost.ghost = true;
    places.add(ghost, {});
    return ghost.rect.bottom();
}

} // namespace twinrail
