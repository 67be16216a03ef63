// SPDX-License-Identifier: Apache-2.0
#pragma once

// The how-to's client before its first step, in a site whose rails are decided.

#include "tests/propose/lab9.h"
#include "tests/survey/examplesurvey.h"

namespace twinrail {

inline Site withRails()
{
    Site site = withProposedPortalGroups(addressesOnly(), lab9());
    Client prague;
    prague.name = QStringLiteral("prague");
    prague.host = QStringLiteral("192.0.2.60");
    site.clients = {prague};
    return site;
}

inline Nic nicOf(const char* name, const char* mac, const char* address)
{
    Nic nic;
    nic.name = QString::fromLatin1(name);
    nic.mac = parsed<MacAddress>(mac);
    nic.physical = true;
    nic.carrier = true;
    nic.addresses = {{QHostAddress(QString::fromLatin1(address)), 24, nic.name}};
    return nic;
}

inline ClientSurvey foundPrague()
{
    ClientSurvey found;
    found.client = QStringLiteral("prague");
    found.profile = exampleProfile();
    found.initiatorName = QStringLiteral("iqn.1994-05.com.redhat:aaaaaaaaaaaa");
    found.managementAddress = QStringLiteral("192.0.2.60");
    found.nics.nics = {nicOf("eth0", "00:0c:29:94:5b:79", "192.0.2.60"),
                       nicOf("eth1", "00:0c:29:94:5b:83", "10.10.8.60"),
                       nicOf("eth2", "00:0c:29:94:5b:8d", "10.10.9.60")};
    return found;
}

} // namespace twinrail
