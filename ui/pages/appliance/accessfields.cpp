// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/accessfields.h"

#include "core/base/tr.h"
#include "core/topology/address.h"
#include "ui/pages/clients/clientlist.h"

namespace twinrail {

namespace {

template <QString Site::*member> Result<> setText(Site& site, const QString& text)
{
    site.*member = text;
    return {};
}
template <QString ApplianceAccess::*member> Result<> setText(Site& site, const QString& text)
{
    site.appliance.*member = text;
    return {};
}

Result<> setHost(Site& site, const QString& text)
{
    if (text.isEmpty())
        return setText<&ApplianceAccess::host>(site, text);
    TWINRAIL_LET(host, parseHost(text));
    site.appliance.host = host;
    return {};
}

Result<> setPort(Site& site, const QString& text)
{
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    if (!text.isEmpty() && (!isNumber || port == 0 || port > 65535))
        return fail(
            Error::Kind::Malformed,
            //: %1 is what somebody typed
            Tr::tr("“%1” is no port: enter a number from 1 to 65535, or nothing to have it found out.").arg(text));
    site.appliance.port = static_cast<quint16>(port);
    return {};
}

QString portText(const Site& site)
{
    return site.appliance.port == 0 ? QString() : QString::number(site.appliance.port);
}

} // namespace

QList<AccessField> accessFields()
{
    return {
        {"/name", "siteName", Tr::tr("&Set-up name:"), Tr::tr("For example: databases"),
         [](const Site& site) { return site.name; }, &setText<&Site::name>},
        {"/appliance/host", "applianceHost", Tr::tr("&Address:"), Tr::tr("Host name or address of its management"),
         [](const Site& site) { return site.appliance.host; }, &setHost},
        // knock.cpp tries these two (nms-api §1)
        {"/appliance/port", "appliancePort", Tr::tr("P&ort:"), Tr::tr("2000 or 8457"), &portText, &setPort},
        {"/appliance/name", "applianceName", Tr::tr("Appliance na&me:"), Tr::tr("As people call it"),
         [](const Site& site) { return site.appliance.name; }, &setText<&ApplianceAccess::name>},
        {"/appliance/user", "applianceUser", Tr::tr("&User:"), Tr::tr("Usually admin"),
         [](const Site& site) { return site.appliance.user; }, &setText<&ApplianceAccess::user>},
    };
}

QString proposedApplianceName(const QString& host) { return parseAddress(host) ? host : host.section(u'.', 0, 0); }

} // namespace twinrail
