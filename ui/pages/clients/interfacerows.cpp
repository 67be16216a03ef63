// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/interfacerows.h"

#include "core/base/tr.h"
#include "core/topology/address.h"

#include <algorithm>

namespace twinrail {

namespace {

std::optional<NicCandidate> candidate(const QList<NicCandidate>& nics, const QString& name)
{
    const auto found =
        std::find_if(nics.cbegin(), nics.cend(), [&](const NicCandidate& one) { return one.nic.name == name; });
    return found == nics.cend() ? std::nullopt : std::optional(*found);
}

void standOn(Interface& interface, const NicCandidate& found)
{
    interface.nic = found.nic.name;
    interface.mac = found.nic.mac;
    interface.address = found.address;
    if (!found.rail.isEmpty())
        interface.rail = found.rail;
}

bool isUsed(const Client& client, const QString& nic)
{
    return std::any_of(client.interfaces.cbegin(), client.interfaces.cend(),
                       [&](const Interface& one) { return one.nic == nic; });
}

QString freeName(const Client& client)
{
    const auto isTaken = [&](const QString& name) {
        return std::any_of(client.interfaces.cbegin(), client.interfaces.cend(),
                           [&](const Interface& one) { return one.name == name; });
    };
    for (int number = 0;; ++number)
        if (const QString name = QStringLiteral("sw-iscsi-%1").arg(number); !isTaken(name))
            return name;
}

Result<> setMac(Interface& row, const QString& text)
{
    if (text.isEmpty()) {
        row.mac = {};
        return {};
    }
    TWINRAIL_LET(mac, MacAddress::parse(text));
    row.mac = mac;
    return {};
}

Result<> setAddress(Interface& row, const QString& text)
{
    if (text.isEmpty()) {
        row.address = {};
        return {};
    }
    TWINRAIL_LET(address, parseAddress(text));
    row.address = address;
    return {};
}

} // namespace

QList<Column<Interface>> interfaceColumns(const NicSource& nics)
{
    const auto setName = [](Interface& row, const QString& text) -> Result<> {
        row.name = text;
        return {};
    };
    const auto setNic = [nics](Interface& row, const QString& text) -> Result<> {
        row.nic = text;
        if (const std::optional<NicCandidate> found = candidate(nics(), text))
            standOn(row, *found);
        return {};
    };
    const auto setRail = [](Interface& row, const QString& text) -> Result<> {
        row.rail = text;
        return {};
    };
    return {
        {Tr::tr("Interface"), "name", [](const Interface& row) { return row.name; }, setName},
        {Tr::tr("Network card"), "nic", [](const Interface& row) { return row.nic; }, setNic},
        {Tr::tr("MAC address"), "mac", [](const Interface& row) { return row.mac.text(); }, &setMac},
        {Tr::tr("IP address"), "address", [](const Interface& row) { return row.address.toString(); }, &setAddress},
        {Tr::tr("Rail"), "rail", [](const Interface& row) { return row.rail; }, setRail},
    };
}

Interface nextInterface(const Client& client, const QList<NicCandidate>& nics)
{
    Interface interface;
    interface.name = freeName(client);
    const auto fit = std::find_if(nics.cbegin(), nics.cend(), [&](const NicCandidate& one) {
        return one.refusal.isEmpty() && !isUsed(client, one.nic.name);
    });
    if (fit != nics.cend())
        standOn(interface, *fit);
    return interface;
}

QStringList unfitNics(const QList<NicCandidate>& nics)
{
    QStringList sentences;
    for (const NicCandidate& one : nics)
        if (!one.refusal.isEmpty())
            sentences << one.refusal;
    return sentences;
}

Findings unfitInterfaces(const Client& client, qsizetype row, const QList<NicCandidate>& nics)
{
    Findings findings;
    for (qsizetype i = 0; i < client.interfaces.size(); ++i) {
        const std::optional<NicCandidate> found = candidate(nics, client.interfaces.at(i).nic);
        if (found && !found->refusal.isEmpty())
            findings << Finding{QStringLiteral("client.nic-unfit"), Finding::Severity::Warning,
                                QStringLiteral("/clients/%1/interfaces/%2/nic").arg(row).arg(i),
                                //: %1 is a client, %2 a whole sentence about one of its network cards
                                Tr::tr("%1: %2").arg(client.name, found->refusal),
                                Tr::tr("Choose another network card for this interface.")};
    }
    return findings;
}

} // namespace twinrail
