// SPDX-License-Identifier: Apache-2.0
#include "app/surveytext.h"

#include "core/base/tr.h"

namespace twinrail {

namespace {

QString row(const QString& what, const QString& value)
{
    return QStringLiteral("  %1 %2\n").arg(what.leftJustified(18), value);
}

QString names(const QList<IscsiName>& list)
{
    QStringList texts;
    for (const IscsiName& name : list)
        texts << name.text();
    return texts.join(QStringLiteral(", "));
}

QString applianceText(const Site& site, const SiteSurvey& survey)
{
    QString text = site.appliance.name + u'\n';
    if (survey.applianceError)
        return text + row(Tr::tr("not asked"), describe(*survey.applianceError));
    const ApplianceState& state = survey.appliance;
    text += row(Tr::tr("version"), state.version);
    text += row(Tr::tr("pools"), state.pools.join(QStringLiteral(", ")));
    for (auto group = state.portalGroups.constBegin(); group != state.portalGroups.constEnd(); ++group) {
        QStringList portals;
        for (const Portal& portal : *group)
            portals << portal.text();
        text +=
            row(Tr::tr("portal group"), QStringLiteral("%1  %2").arg(group.key(), portals.join(QStringLiteral(", "))));
    }
    for (const TargetInfo& target : state.targets)
        text += row(Tr::tr("target"), QStringLiteral("%1  %2  %3  %4")
                                          .arg(target.name.text(), target.portalGroups.join(QStringLiteral(", ")),
                                               target.status, Tr::tr("%n session(s)", nullptr, target.sessions)));
    for (auto group = state.targetGroups.constBegin(); group != state.targetGroups.constEnd(); ++group)
        text += row(Tr::tr("target group"), QStringLiteral("%1  %2").arg(group.key(), names(*group)));
    for (auto group = state.hostGroups.constBegin(); group != state.hostGroups.constEnd(); ++group)
        text += row(Tr::tr("host group"), QStringLiteral("%1  %2").arg(group.key(), names(*group)));
    for (const MappingInfo& mapping : state.mappings)
        text += row(Tr::tr("mapping"),
                    QStringLiteral("LUN %1  %2  %3  %4")
                        .arg(QString::number(mapping.lun), mapping.zvol, mapping.hostGroup, mapping.targetGroup));
    return text;
}

QString clientText(const ClientSurvey& client)
{
    QString text = client.client + u'\n';
    if (client.error)
        return text + row(Tr::tr("not asked"), describe(*client.error));
    text += row(Tr::tr("release"), client.release.title);
    for (auto package = client.packages.constBegin(); package != client.packages.constEnd(); ++package)
        text += row(Tr::tr("package"), package.key() + u' ' + package.value());
    for (auto service = client.services.constBegin(); service != client.services.constEnd(); ++service)
        text += row(Tr::tr("service"),
                    QStringLiteral("%1  %2  %3")
                        .arg(service.key(), service->boot, service->running ? Tr::tr("running") : Tr::tr("stopped")));
    text += row(Tr::tr("initiator name"), client.initiatorName);
    for (const Nic& nic : client.nics.nics) {
        QStringList addresses;
        for (const NicAddress& address : nic.addresses)
            addresses << QStringLiteral("%1/%2").arg(address.address.toString(), QString::number(address.prefixLength));
        text += row(Tr::tr("NIC"), QStringLiteral("%1  %2  %3  %4")
                                       .arg(nic.name, nic.mac.text(), addresses.join(QStringLiteral(", ")),
                                            nic.carrier ? Tr::tr("link up") : Tr::tr("link down")));
    }
    for (const Session& session : client.sessions)
        text += row(Tr::tr("session"), QStringLiteral("%1  %2  %3  %4  %5 s")
                                           .arg(session.interface, session.portal.text(), session.target.text(),
                                                session.state, QString::number(session.recoveryTimeout)));
    for (const MapRow& map : client.multipath.maps)
        text +=
            row(Tr::tr("map"),
                QStringLiteral("%1  %2  %3").arg(map.name, map.wwid.text(), Tr::tr("%n path(s)", nullptr, map.paths)));
    return text;
}

} // namespace

QString surveyText(const Site& site, const SiteSurvey& survey)
{
    QString text = applianceText(site, survey);
    for (const ClientSurvey& client : survey.clients)
        text += clientText(client);
    return text.trimmed();
}

} // namespace twinrail
