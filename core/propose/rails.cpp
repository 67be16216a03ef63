// SPDX-License-Identifier: Apache-2.0
#include "core/propose/rails.h"

#include "core/propose/naming.h"

#include <algorithm>

namespace twinrail::propose {

QString railName(const Site& site)
{
    const QString letter = site.rails.size() < 26 ? QString(QChar(ushort('a' + site.rails.size())))
                                                  : QString::number(site.rails.size() + 1);
    return freeName(QStringLiteral("rail-") + letter, QStringLiteral("-"), [&](const QString& name) {
        return std::any_of(site.rails.cbegin(), site.rails.cend(), [&](const Rail& rail) { return rail.name == name; });
    });
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
