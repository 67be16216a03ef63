// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/bridge/liostate.h"

#include "core/lab/san/comstarnames.h"

namespace twinrail::vm {

namespace {

using lab::Comstar;
using Door = Comstar::SendTarget; ///< one portal of one target

QString lowerGuid(const Guid& guid) { return guid.text().toLower(); }

/// LIO compares the name with what it has put in lower case, whatever the form.
QString lioInitiator(const QString& name) { return name.toLower(); }

/// What the discoveries at all portals answer together: the model itself says who listens where. What is off keeps its
/// doors, so they are asked for with everything on. LIO listens at an address that is not plumbed as well
/// (IP_FREEBIND).
QList<Door> doorsOf(Comstar san)
{
    san.serviceOnline = true;
    for (Comstar::Target& target : san.targets)
        target.online = true;
    QStringList asked;
    for (const QString& address : san.addresses)
        asked << address.section(u'/', 0, 0);
    for (const QStringList& portals : san.portalGroups)
        asked << portals;
    QList<Door> doors;
    for (const QString& portal : asked)
        doors << san.sendTargets(portal);
    return doors;
}

QStringList unitLines(const Comstar& san)
{
    QStringList lines;
    for (auto zvol = san.zvols.begin(); zvol != san.zvols.end(); ++zvol)
        if (zvol->unit)
            lines << QStringLiteral("unit %1 %2 %3")
                         .arg(lowerGuid(zvol->unit->guid),
                              QString::number(zvol->unit->staleBytes.value_or(zvol->sizeBytes)), zvol.key());
    return lines;
}

/// The list of one initiator on one portal group.
QStringList listLines(const Comstar& san, const Door& door, const QString& initiator)
{
    const QString whose =
        QStringLiteral("%1 %2 %3").arg(door.target, QString::number(door.tag), lioInitiator(initiator));
    QStringList lines{QStringLiteral("acl ") + whose};
    for (const Comstar::VisibleUnit& seen : san.units(initiator, door.target))
        lines << QStringLiteral("lun %1 %2 %3").arg(whose, QString::number(seen.lun), lowerGuid(seen.guid));
    return lines;
}

QStringList doorLines(const Comstar& san, const Door& door, const QStringList& initiators)
{
    const bool on = san.serviceOnline && san.targets.value(lab::comstarKey(door.target)).online;
    const QString group = QStringLiteral("%1 %2 ").arg(door.target, QString::number(door.tag));
    QStringList lines{QStringLiteral("tpg ") + group + (on ? QStringLiteral("on") : QStringLiteral("off")),
                      QStringLiteral("portal ") + group + door.portal};
    for (const QString& initiator : initiators)
        lines << listLines(san, door, initiator);
    return lines;
}

} // namespace

QByteArray lioState(const Comstar& san, const QStringList& initiators)
{
    QStringList lines = unitLines(san);
    for (const Door& door : doorsOf(san))
        lines << doorLines(san, door, initiators);
    lines.sort();
    lines.removeDuplicates(); // a door is found through several, and each tells of its group
    return lines.isEmpty() ? QByteArray() : lines.join(u'\n').toUtf8() + '\n';
}

} // namespace twinrail::vm
