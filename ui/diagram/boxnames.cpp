// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/boxnames.h"

#include "core/base/tr.h"

namespace twinrail::boxnames {

QString client(const Client& client) { return Tr::tr("Client %1").arg(client.name); }

QString clients(const QString& first, const QString& last, int count)
{
    //: %1 and %2 are names of clients
    return Tr::tr("%n clients, from %1 to %2", nullptr, count).arg(first, last);
}

QString nic(const Client& client, const Interface& interface)
{
    //: %1 is a network card (eth1), %2 a client, %3 an iSCSI interface (sw-iscsi-0), %4 an address
    return Tr::tr("%1 of client %2, interface %3, %4")
        .arg(interface.nic, client.name, interface.name, interface.address.toString());
}

QString rail(const Rail& rail) { return Tr::tr("Rail %1, %2").arg(rail.name, rail.subnet.text()); }

QString portal(const PortalGroup& group)
{
    return Tr::tr("Portal %1, portal group %2").arg(group.portal.text(), group.name);
}

QString target(const Target& target)
{
    return target.alias.isEmpty() ? Tr::tr("Target %1").arg(target.name.text())
                                  : Tr::tr("Target %1 (%2)").arg(target.name.text(), target.alias);
}

QString lun(const Lun& lun)
{
    //: %1 is a number, %2 an alias, %3 a zvol
    return Tr::tr("LUN %1, %2, zvol %3").arg(lun.number).arg(lun.alias, lun.zvol);
}

QString luns(int first, int last, int count)
{
    //: %1 and %2 are LUN numbers
    return Tr::tr("%n LUNs, from %1 to %2", nullptr, count).arg(first).arg(last);
}

QString shortTarget(const IscsiName& name)
{
    const QString rest = name.text().section(u':', 1);
    return rest.isEmpty() ? name.text() : rest;
}

QString authority(const IscsiName& name)
{
    return name.text().contains(u':') ? name.text().section(u':', 0, 0) : QString();
}

QString shortPortal(const Portal& portal)
{
    return portal.port() == Portal::defaultPort ? portal.address().toString() : portal.text();
}

} // namespace twinrail::boxnames
