// SPDX-License-Identifier: Apache-2.0
#include "core/propose/initiator.h"

#include "core/propose/naming.h"

#include <algorithm>

namespace twinrail::propose {

namespace {

/// linux-initiator §11.14: two machines of one name throw each other's sessions out; cloned machines have one name.
bool isTaken(const Site& site, const Client& client, const IscsiName& name)
{
    return std::any_of(site.clients.cbegin(), site.clients.cend(),
                       [&](const Client& other) { return other.name != client.name && other.initiator == name; }) ||
           std::any_of(site.targets.cbegin(), site.targets.cend(),
                       [&](const Target& target) { return target.name == name; });
}

/// What iscsi-iname of each family writes, with digits that follow from the client instead of drawn ones.
QString form(PackageFamily family)
{
    switch (family) {
    case PackageFamily::Rpm:
        return QStringLiteral("iqn.1994-05.com.redhat:%1");
    case PackageFamily::Deb:
        return QStringLiteral("iqn.1993-08.org.debian:01:%1");
    }
    return {};
}

IscsiName madeUp(const Site& site, const Client& client, PackageFamily family)
{
    const QStringList words{site.name, client.name, client.host, QString::number(client.port)};
    IscsiName name;
    for (int attempt = 0; name.isEmpty() || isTaken(site, client, name); ++attempt) {
        const QString uuid = uuidOf(attempt == 0 ? words : words + QStringList{QString::number(attempt)});
        const QString digits = uuid.section(u'-', -1); // twelve
        name = IscsiName::parse(form(family).arg(digits)).value();
    }
    return name;
}

} // namespace

IscsiName initiatorFor(const Site& site, const Client& client, const ClientSurvey& found)
{
    const Result<IscsiName> there = IscsiName::parse(found.initiatorName);
    if (there && !isTaken(site, client, *there))
        return *there;
    return found.profile ? madeUp(site, client, found.profile->packages) : IscsiName();
}

} // namespace twinrail::propose
