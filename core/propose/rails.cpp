// SPDX-License-Identifier: Apache-2.0
#include "core/propose/rails.h"

#include "core/propose/naming.h"

#include <algorithm>

namespace twinrail::propose {

QString railName(const Site& site)
{
    const auto taken = [&](const QString& name) {
        return std::any_of(site.rails.cbegin(), site.rails.cend(), [&](const Rail& rail) { return rail.name == name; });
    };
    for (char letter = 'a'; letter <= 'z'; ++letter)
        if (const QString name = QStringLiteral("rail-") + QLatin1Char(letter); !taken(name))
            return name;
    return freeName(QStringLiteral("rail-27"), QStringLiteral("-"), taken);
}

QString railOf(Site& site, const QHostAddress& address, int prefixLength)
{
    for (const Rail& rail : std::as_const(site.rails))
        if (rail.subnet.contains(address))
            return rail.name;
    const Subnet subnet = prefixLength > 0 ? Subnet::of(address, prefixLength) : Subnet();
    if (subnet.isEmpty() || std::any_of(site.rails.cbegin(), site.rails.cend(),
                                        [&](const Rail& rail) { return rail.subnet.overlaps(subnet); }))
        return {};
    site.rails += Rail{railName(site), subnet};
    return site.rails.constLast().name;
}

} // namespace twinrail::propose
