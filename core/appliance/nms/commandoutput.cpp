// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/nms/commandoutput.h"

#include "core/base/tr.h"

#include <QRegularExpression>

#include <algorithm>
#include <bit>
#include <optional>

namespace twinrail::nms {

namespace {

void append(QList<ApplianceAddress>& found, const ApplianceAddress& one)
{
    const bool known = std::any_of(found.cbegin(), found.cend(),
                                   [&](const ApplianceAddress& other) { return other.address == one.address; });
    if (!one.address.isNull() && !one.address.isLoopback() && one.address != QHostAddress(QHostAddress::AnyIPv4) &&
        !known)
        found += one;
}

/// `ipadm -p` joins its columns by colons; those of a value have a backslash before them.
struct IpadmLine {
    QString object; ///< "e1000g1/v4"
    QString address;
};
IpadmLine ipadmLine(const QString& line)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("(?:([^:\\\\]+/[^:\\\\]+):)?(.*)")));
    const QRegularExpressionMatch match = form.match(line.trimmed());
    return {match.captured(1), match.captured(2).remove(u'\\')};
}

/// Eight hexadecimal digits, or fewer (nms-api §3.2); nothing for a mask with a gap.
std::optional<int> prefixOfMask(const QString& text)
{
    bool fits = false;
    const quint32 mask = text.toUInt(&fits, 16);
    const int length = std::popcount(mask);
    if (!fits || mask != (length == 0 ? 0 : ~quint32(0) << (32 - length)))
        return std::nullopt;
    return length;
}

} // namespace

QList<ApplianceAddress> ipadmAddresses(const QStringList& lines)
{
    QList<ApplianceAddress> found;
    for (const QString& line : lines) {
        const IpadmLine parts = ipadmLine(line);
        bool fits = false;
        const int length = parts.address.section(u'/', 1).toInt(&fits);
        if (fits)
            append(found,
                   {parts.object.section(u'/', 0, 0), QHostAddress(parts.address.section(u'/', 0, 0)), length, false});
    }
    return found;
}

QList<ApplianceAddress> ifconfigAddresses(const QStringList& lines)
{
    static const QRegularExpression header(QStringLiteral("^([A-Za-z][A-Za-z0-9_.]*)(?::[0-9]+)?: flags="));
    QList<ApplianceAddress> found;
    QString nic;
    for (const QString& line : lines) {
        if (const QRegularExpressionMatch match = header.match(line); match.hasMatch())
            nic = match.captured(1);
        const QStringList words = line.simplified().split(u' ');
        if (words.size() < 4 || words[0] != QLatin1String("inet") || words[2] != QLatin1String("netmask"))
            continue;
        if (const std::optional<int> length = prefixOfMask(words[3]))
            append(found, {nic, QHostAddress(words[1]), *length, false});
    }
    return found;
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
