// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/nms/commandoutput.h"

#include "core/base/tr.h"

#include <algorithm>

namespace twinrail::nms {

namespace {

void appendAddress(QList<QHostAddress>& addresses, const QString& text)
{
    const QHostAddress address(text);
    if (!address.isNull() && !address.isLoopback() && address != QHostAddress(QHostAddress::AnyIPv4) &&
        !addresses.contains(address))
        addresses += address;
}

} // namespace

QList<QHostAddress> ipadmAddresses(const QStringList& lines)
{
    QList<QHostAddress> addresses;
    for (const QString& line : lines)
        if (line.contains(u'/'))
            appendAddress(addresses, line.section(u'/', 0, 0).trimmed());
    return addresses;
}

QList<QHostAddress> ifconfigAddresses(const QStringList& lines)
{
    QList<QHostAddress> addresses;
    for (const QString& line : lines) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() >= 4 && words[0] == QLatin1String("inet") && words[2] == QLatin1String("netmask"))
            appendAddress(addresses, words[1]);
    }
    return addresses;
}

Result<QMap<QString, QList<Portal>>> itadmPortalGroups(const QStringList& lines)
{
    QMap<QString, QList<Portal>> groups;
    QString group;
    for (const QString& line : lines) {
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith(QLatin1String("TARGET PORTAL GROUP")))
            continue;
        if (!text.startsWith(QLatin1String("portals:"))) {
            group = text.section(u' ', 0, 0, QString::SectionSkipEmpty);
            groups[group];
            continue;
        }
        const QString portals = text.section(u':', 1).trimmed();
        if (group.isEmpty())
            return fail(Error::Kind::Malformed,
                        Tr::tr("The appliance's list of target portal groups cannot be read; nothing was changed."),
                        line);
        if (portals == QLatin1String("<none>"))
            continue;
        for (const QString& portal : portals.split(u',', Qt::SkipEmptyParts)) {
            TWINRAIL_LET(parsed, Portal::parse(portal.trimmed()));
            groups[group] += parsed;
        }
        std::sort(groups[group].begin(), groups[group].end());
    }
    return groups;
}

} // namespace twinrail::nms
