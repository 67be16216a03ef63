// SPDX-License-Identifier: Apache-2.0
// What an initiator on the network sees: nms-api §5.1, §5.4, §5.5.
#include "core/lab/san/comstar.h"
#include "core/lab/san/comstarnames.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

/// The plumbed addresses that can serve a client, as portals of the default group.
QStringList defaultPortals(const Comstar& san)
{
    QStringList portals;
    for (const QString& plumbed : san.addresses) {
        const QHostAddress address(plumbed.section(u'/', 0, 0));
        if (address.isNull() || address.isLoopback())
            continue;
        const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
        const QString host = six ? QStringLiteral("[%1]").arg(address.toString()) : address.toString();
        if (const Result<Portal> portal = Portal::parse(host))
            portals << portal->text();
    }
    return portals;
}

/// Every portal of the target with its tag, which is numbered per target: 1 is the default group.
QList<Comstar::SendTarget> portalsOf(const Comstar& san, const Comstar::Target& target)
{
    QList<Comstar::SendTarget> found;
    if (target.portalGroups.isEmpty()) {
        for (const QString& portal : defaultPortals(san))
            found << Comstar::SendTarget{target.name.text(), portal, 1};
        return found;
    }
    for (qsizetype i = 0; i < target.portalGroups.size(); ++i)
        for (const QString& portal : san.portalGroups.value(target.portalGroups.at(i)))
            found << Comstar::SendTarget{target.name.text(), portal, static_cast<int>(i) + 2};
    return found;
}

QHostAddress addressOf(const QString& portal)
{
    const Result<Portal> parsed = Portal::parse(portal);
    return parsed ? parsed->address() : QHostAddress();
}

bool holdsAddress(const QList<Comstar::SendTarget>& portals, const QHostAddress& address)
{
    return std::any_of(portals.begin(), portals.end(),
                       [&](const Comstar::SendTarget& entry) { return addressOf(entry.portal) == address; });
}

bool isPlumbed(const Comstar& san, const QHostAddress& address)
{
    return std::any_of(san.addresses.begin(), san.addresses.end(),
                       [&](const QString& plumbed) { return QHostAddress(plumbed.section(u'/', 0, 0)) == address; });
}

QString groupOf(const QMap<QString, QStringList>& groups, const QString& member)
{
    for (auto group = groups.begin(); group != groups.end(); ++group)
        if (group->contains(member))
            return group.key();
    return {};
}

} // namespace

QList<Comstar::SendTarget> Comstar::sendTargets(const QString& askedPortal) const
{
    QList<SendTarget> answer;
    if (!listens(askedPortal))
        return answer;
    const QHostAddress asked = addressOf(askedPortal);
    for (const Target& target : targets) {
        const QList<SendTarget> portals = portalsOf(*this, target);
        if (target.online && (target.portalGroups.isEmpty() || holdsAddress(portals, asked)))
            answer << portals;
    }
    return answer;
}

Comstar::Login Comstar::login(const QString& target, const QString& portal) const
{
    const auto found = targets.find(comstarKey(target));
    if (found == targets.end())
        return Login::NoSuchTarget;
    if (!found->online || !serviceOnline)
        return Login::TargetOffline;
    const Result<Portal> asked = Portal::parse(portal);
    const QList<SendTarget> portals = portalsOf(*this, *found);
    const bool open = asked && std::any_of(portals.begin(), portals.end(),
                                           [&](const SendTarget& entry) { return entry.portal == asked->text(); });
    return open && isPlumbed(*this, asked->address()) ? Login::Ok : Login::NotThroughThisPortal;
}

// The kernel listens on the wildcard address, for each port that some online target uses (§5.1).
bool Comstar::listens(const QString& portal) const
{
    const Result<Portal> asked = Portal::parse(portal);
    if (!asked || !serviceOnline || !isPlumbed(*this, asked->address()))
        return false;
    return std::any_of(targets.begin(), targets.end(), [&](const Target& target) {
        if (!target.online)
            return false;
        if (target.portalGroups.isEmpty())
            return asked->port() == Portal::defaultPort;
        const QList<SendTarget> portals = portalsOf(*this, target);
        return std::any_of(portals.begin(), portals.end(), [&](const SendTarget& entry) {
            const Result<Portal> own = Portal::parse(entry.portal);
            return own && own->port() == asked->port();
        });
    });
}

QList<Comstar::VisibleUnit> Comstar::units(const QString& initiator, const QString& target) const
{
    const QString hostGroup = groupOf(hostGroups, comstarKey(initiator));
    const QString targetGroup = groupOf(targetGroups, comstarKey(target));
    const auto sees = [](const QString& wanted, const QString& own) { return wanted == allGroups || wanted == own; };
    QList<VisibleUnit> visible;
    for (const Zvol& zvol : zvols)
        if (zvol.unit)
            for (const View& view : zvol.unit->views)
                if (sees(view.hostGroup, hostGroup) && sees(view.targetGroup, targetGroup))
                    visible << VisibleUnit{view.lun, zvol.unit->guid, zvol.unit->staleBytes.value_or(zvol.sizeBytes)};
    std::sort(visible.begin(), visible.end(), [](const VisibleUnit& a, const VisibleUnit& b) { return a.lun < b.lun; });
    return visible;
}

} // namespace twinrail::lab
