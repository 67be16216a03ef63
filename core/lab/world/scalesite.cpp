// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/lab/world/scaleparts.h"

namespace twinrail::lab {

namespace {

constexpr int mostClients = 256;
constexpr int mostLuns = 256;
constexpr int mostPaths = 8;
constexpr quint64 gibibyte = Q_UINT64_C(1) << 30;

// Network 0 is the management, 1 and 2 are the rails: 10.N.0.0/16. The appliance has 10.N.0.91 and up, client 1 has
// 10.N.1.1; a third octet holds 250 clients.
constexpr int firstPortal = 91;
constexpr int clientsPerOctet = 250;

constexpr const char* railNames[scaleRails] = {"rail-a", "rail-b"};
constexpr const char* nicNames[scaleRails] = {"eth1", "eth2"};

QString threeDigits(int number) { return QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0')); }

QString clientAddress(int network, int number)
{
    const int place = number - 1;
    return QStringLiteral("10.%1.%2.%3").arg(network).arg(1 + place / clientsPerOctet).arg(1 + place % clientsPerOctet);
}

/// Locally administered ones (the second bit of the first octet).
QString macAddress(int network, int number)
{
    return QStringLiteral("02:54:52:%1:%2:%3")
        .arg(network, 2, 16, QLatin1Char('0'))
        .arg(number >> 8, 2, 16, QLatin1Char('0'))
        .arg(number & 0xff, 2, 16, QLatin1Char('0'));
}

void addRail(Site& site, int rail, int portals)
{
    const QString name = QLatin1String(railNames[rail]);
    site.rails << Rail{name, known<Subnet>(QStringLiteral("10.%1.0.0/16").arg(rail + 1))};
    for (int i = 0; i < portals; ++i) {
        const QString group = QStringLiteral("tpg_%1_%2").arg(name).arg(i + 1);
        const QString portal = QStringLiteral("10.%1.0.%2:3260").arg(rail + 1).arg(firstPortal + i);
        const QString target = QStringLiteral("iqn.2012-06.lab.scale:%1-%2").arg(name).arg(i + 1);
        site.portalGroups << PortalGroup{group, known<Portal>(portal), name};
        site.targets << Target{known<IscsiName>(target), group, {}};
    }
}

Client clientOf(int number)
{
    Client client;
    const ScaleClient source(number);
    const ClientValues values = source.values();
    client.name = QLatin1String(values.name);
    client.initiator = known<IscsiName>(values.initiator);
    for (int rail = 0; rail < scaleRails; ++rail)
        client.interfaces << Interface{QStringLiteral("sw-iscsi-%1").arg(rail), QLatin1String(nicNames[rail]),
                                       known<MacAddress>(values.rails[rail].mac),
                                       QHostAddress(clientAddress(rail + 1, number)), QLatin1String(railNames[rail])};
    return client;
}

} // namespace

Result<> scaleFits(const WorldSpec& spec)
{
    if (spec.clients < 1 || spec.clients > mostClients)
        return fail(Error::Kind::Failed,
                    Tr::tr("The lab can have 1 to %1 clients, not %2.").arg(mostClients).arg(spec.clients));
    if (spec.luns < 1 || spec.luns > mostLuns)
        return fail(Error::Kind::Failed, Tr::tr("The lab can have 1 to %1 LUNs, not %2.").arg(mostLuns).arg(spec.luns));
    if (spec.paths < scaleRails || spec.paths > mostPaths || spec.paths % scaleRails != 0)
        return fail(Error::Kind::Failed, Tr::tr("Each LUN of the lab can have 2, 4, 6 or 8 paths, half of them on "
                                                "each rail; %1 is none of these.")
                                             .arg(spec.paths));
    return {};
}

ScaleClient::Nic ScaleClient::nicOn(int network, int number)
{
    return {macAddress(network, number).toLatin1(), clientAddress(network, number).toLatin1() + "/16"};
}

ScaleClient::ScaleClient(int number)
    : m_name("client-" + threeDigits(number).toLatin1()), m_initiator("iqn.2012-06.lab.scale:" + m_name),
      m_management(nicOn(0, number)), m_rails{nicOn(1, number), nicOn(2, number)}
{}

ClientValues ScaleClient::values() const
{
    return {m_name.constData(),
            m_initiator.constData(),
            {"eth0", m_management.mac.constData(), "0000:02:00.0", m_management.address.constData()},
            {{nicNames[0], m_rails[0].mac.constData(), "0000:0b:00.0", m_rails[0].address.constData()},
             {nicNames[1], m_rails[1].mac.constData(), "0000:13:00.0", m_rails[1].address.constData()}},
            {nullptr, nullptr, nullptr, nullptr}};
}

Site scaleSite(const WorldSpec& spec)
{
    Site site;
    site.name = QStringLiteral("scale");
    site.appliance.name = QStringLiteral("lab9");
    for (int rail = 0; rail < scaleRails; ++rail)
        addRail(site, rail, spec.paths / scaleRails);
    site.targetGroup = QStringLiteral("tg_scale");
    site.hostGroup = QStringLiteral("hg_scale");
    for (int number = 1; number <= spec.luns; ++number) {
        const QString alias = QStringLiteral("lun-") + threeDigits(number);
        site.luns << Lun{QStringLiteral("tank/") + alias, gibibyte, QStringLiteral("8K"), false, number, alias};
    }
    for (int number = 1; number <= spec.clients; ++number)
        site.clients << clientOf(number);
    return site;
}

} // namespace twinrail::lab
