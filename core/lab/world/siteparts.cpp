// SPDX-License-Identifier: Apache-2.0
#include "core/lab/world/siteparts.h"

namespace twinrail::lab {

namespace {

constexpr quint64 gibibyte = Q_UINT64_C(1) << 30;

constexpr ClientValues prague{
    "prague",
    "iqn.2011-10.dom.homer:1:server-lab6-583bf04eae36",
    {"eth0", "00:0c:29:94:5b:79", "0000:02:00.0", "192.168.56.60/24"},
    {{"eth1", "00:0c:29:94:5b:83", "0000:02:01.0", "10.10.8.60/24"},
     {"eth2", "00:0c:29:94:5b:8d", "0000:02:02.0", "10.10.9.60/24"}},
    {nullptr, nullptr, nullptr, nullptr},
};
constexpr ClientValues brno{
    "brno",
    "iqn.2011-10.dom.homer:1:server-lab7-583bf04eae37",
    {"eth0", "00:0c:29:94:5b:92", "0000:03:00.0", "192.168.56.61/24"},
    {{"eth1", "00:0c:29:94:5b:93", "0000:0b:00.0", "10.10.8.61/24"},
     {"eth2", "00:0c:29:94:5b:9d", "0000:13:00.0", "10.10.9.61/24"}},
    {"eth3", "00:0c:29:94:5b:a7", "0000:1b:00.0", "10.20.0.61/24"},
};

struct RailRow {
    const char* name;
    const char* subnet;
    const char* portalGroup;
    const char* portal;
    const char* target;
    const char* interface;
};
constexpr RailRow rails[] = {
    {"rail-a", "10.10.8.0/24", "tpg_lab9_e1000g1", "10.10.8.90:3260",
     "iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58", "sw-iscsi-0"},
    {"rail-b", "10.10.9.0/24", "tpg_lab9_e1000g2", "10.10.9.90:3260",
     "iqn.2011-09.dom.homer:02:0e4f921a-407e-eb9f-9f53-aded8d99a723", "sw-iscsi-1"},
};

struct LunRow {
    const char* alias;
    int number;
};
constexpr LunRow luns[] = {
    {"hydra_apps-a01", 10},
    {"hydra_db-a01", 11},
    {"hydra_db-a02", 12},
    {"hydra_db-a03", 13},
};

Client clientOf(const ClientValues& values)
{
    Client client;
    client.name = QLatin1String(values.name);
    client.initiator = known<IscsiName>(values.initiator);
    for (size_t i = 0; i < std::size(rails); ++i) {
        const ClientValues::Nic& nic = values.rails[i];
        const QString address = QString::fromLatin1(nic.address).section(QLatin1Char('/'), 0, 0);
        client.interfaces << Interface{QLatin1String(rails[i].interface), QLatin1String(nic.name),
                                       known<MacAddress>(nic.mac), QHostAddress(address), QLatin1String(rails[i].name)};
    }
    return client;
}

} // namespace

const ClientValues& pragueValues() { return prague; }
const ClientValues& brnoValues() { return brno; }

Site howtoSite()
{
    Site site;
    site.name = QStringLiteral("hydra");
    site.appliance.name = QStringLiteral("lab9");
    for (const RailRow& row : rails) {
        const QString name = QLatin1String(row.name);
        const QString group = QLatin1String(row.portalGroup);
        site.rails << Rail{name, known<Subnet>(row.subnet)};
        site.portalGroups << PortalGroup{group, known<Portal>(row.portal), name};
        site.targets << Target{known<IscsiName>(row.target), group, {}};
    }
    site.targetGroup = QStringLiteral("tg_hydra_databases");
    site.hostGroup = QStringLiteral("hg_hydra_databases");
    for (const LunRow& row : luns) {
        const QString alias = QLatin1String(row.alias);
        site.luns << Lun{QStringLiteral("tank/") + alias, gibibyte, QStringLiteral("8K"), false, row.number, alias};
    }
    site.clients = {clientOf(prague), clientOf(brno)};
    return site;
}

} // namespace twinrail::lab
