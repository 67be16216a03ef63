// SPDX-License-Identifier: Apache-2.0
#pragma once

// The example site of the how-to (appliance lab9, client prague): the values every test can start from.

#include "core/topology/site.h"

namespace twinrail {

/// For literals that are known to be good.
template <typename T> T parsed(const char* text) { return T::parse(QString::fromLatin1(text)).value(); }

inline Lun exampleLun(int number, const char* name)
{
    Lun lun;
    lun.zvol = QStringLiteral("tank/") + QLatin1String(name);
    lun.sizeBytes = 1ULL << 30;
    lun.blockSize = QStringLiteral("8K");
    lun.number = number;
    lun.alias = QString::fromLatin1(name);
    return lun;
}

inline Client exampleClient()
{
    Client client;
    client.name = QStringLiteral("prague");
    client.host = QStringLiteral("prague");
    client.initiator = parsed<IscsiName>("iqn.2011-10.dom.homer:1:server-lab6-583bf04eae36");
    client.interfaces = {
        {QStringLiteral("sw-iscsi-0"), QStringLiteral("eth1"), parsed<MacAddress>("00:0c:29:94:5b:83"),
         QHostAddress(QStringLiteral("10.10.8.60")), QStringLiteral("rail-a")},
        {QStringLiteral("sw-iscsi-1"), QStringLiteral("eth2"), parsed<MacAddress>("00:0c:29:94:5b:8d"),
         QHostAddress(QStringLiteral("10.10.9.60")), QStringLiteral("rail-b")},
    };
    return client;
}

/// Rail-pinned: two sessions, so two paths for each of the four LUNs. Without a finding.
inline Site exampleSite()
{
    Site site;
    site.name = QStringLiteral("hydra");
    site.appliance.name = QStringLiteral("lab9");
    site.appliance.host = QStringLiteral("lab9");
    site.rails = {{QStringLiteral("rail-a"), parsed<Subnet>("10.10.8.0/24")},
                  {QStringLiteral("rail-b"), parsed<Subnet>("10.10.9.0/24")}};
    site.portalGroups = {
        {QStringLiteral("tpg_lab9_e1000g1"), parsed<Portal>("10.10.8.90:3260"), QStringLiteral("rail-a")},
        {QStringLiteral("tpg_lab9_e1000g2"), parsed<Portal>("10.10.9.90:3260"), QStringLiteral("rail-b")}};
    site.targets = {{parsed<IscsiName>("iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58"),
                     QStringLiteral("tpg_lab9_e1000g1"),
                     {}},
                    {parsed<IscsiName>("iqn.2011-09.dom.homer:02:0e4f921a-407e-eb9f-9f53-aded8d99a723"),
                     QStringLiteral("tpg_lab9_e1000g2"),
                     {}}};
    site.targetGroup = QStringLiteral("tg_hydra_databases");
    site.hostGroup = QStringLiteral("hg_hydra_databases");
    site.luns = {exampleLun(10, "hydra_apps-a01"), exampleLun(11, "hydra_db-a01"), exampleLun(12, "hydra_db-a02"),
                 exampleLun(13, "hydra_db-a03")};
    site.clients = {exampleClient()};
    return site;
}

/// The GUID the how-to's appliance gave to the zvol of LUN 10, 11, 12, 13.
inline Guid exampleGuid(int number)
{
    switch (number) {
    case 10:
        return parsed<Guid>("600144F0F484400000004E8685E70001");
    case 11:
        return parsed<Guid>("600144F0F484400000004E8685F80002");
    case 12:
        return parsed<Guid>("600144F0F484400000004E86860A0003");
    case 13:
        return parsed<Guid>("600144F0F484400000004E8686210004");
    default:
        return {};
    }
}

} // namespace twinrail
