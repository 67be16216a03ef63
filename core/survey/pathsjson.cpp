// SPDX-License-Identifier: Apache-2.0
#include "core/survey/surveyparts.h"

namespace twinrail {

namespace {

QJsonValue addressToJson(const NicAddress& address)
{
    return QJsonObject{{QStringLiteral("address"), address.address.toString()},
                       {QStringLiteral("prefixLength"), address.prefixLength},
                       {QStringLiteral("label"), address.label}};
}

QJsonValue nicToJson(const Nic& nic)
{
    return QJsonObject{{QStringLiteral("name"), nic.name},
                       {QStringLiteral("mac"), nic.mac.text()},
                       {QStringLiteral("pciAddress"), nic.pciAddress},
                       {QStringLiteral("master"), nic.master},
                       {QStringLiteral("physical"), nic.physical},
                       {QStringLiteral("carrier"), nic.carrier},
                       {QStringLiteral("mtu"), nic.mtu},
                       {QStringLiteral("speed"), nic.speed},
                       {QStringLiteral("rpFilter"), nic.rpFilter},
                       {QStringLiteral("addresses"), listToJson(nic.addresses, addressToJson)}};
}

QJsonValue secondsToJson(int seconds) { return seconds == Session::notTold ? QJsonValue() : QJsonValue(seconds); }

QJsonValue sessionToJson(const Session& session)
{
    return QJsonObject{{QStringLiteral("sid"), session.sid},
                       {QStringLiteral("state"), session.state},
                       {QStringLiteral("target"), session.target.text()},
                       {QStringLiteral("portal"), session.portal.text()},
                       {QStringLiteral("interface"), session.interface},
                       {QStringLiteral("initiator"), session.initiator},
                       {QStringLiteral("recoveryTimeout"), secondsToJson(session.recoveryTimeout)},
                       {QStringLiteral("noopInterval"), secondsToJson(session.noopInterval)},
                       {QStringLiteral("noopTimeout"), secondsToJson(session.noopTimeout)},
                       {QStringLiteral("disks"), QJsonArray::fromStringList(session.disks)}};
}

/// Without the many keys of a record; what matters for a survey is where it leads and whether it starts at boot.
QJsonValue nodeToJson(const NodeRecord& node)
{
    return QJsonObject{{QStringLiteral("target"), node.target.text()},
                       {QStringLiteral("portal"), node.portal.text()},
                       {QStringLiteral("tag"), node.tag},
                       {QStringLiteral("interface"), node.interface},
                       {QStringLiteral("startup"), node.keys.value(QStringLiteral("node.startup"))},
                       {QStringLiteral("hasSecret"), node.hasSecret}};
}

QJsonValue pathToJson(const PathRow& path)
{
    return QJsonObject{{QStringLiteral("wwid"), path.wwid.text()}, {QStringLiteral("disk"), path.disk},
                       {QStringLiteral("hctl"), path.hctl},        {QStringLiteral("dmState"), path.dmState},
                       {QStringLiteral("checker"), path.checker},  {QStringLiteral("deviceState"), path.deviceState},
                       {QStringLiteral("usable"), path.usable()}};
}

QJsonValue mapRowToJson(const MapRow& map)
{
    return QJsonObject{{QStringLiteral("name"), map.name},
                       {QStringLiteral("wwid"), map.wwid.text()},
                       {QStringLiteral("device"), map.device},
                       {QStringLiteral("paths"), map.paths}};
}

} // namespace

QJsonObject nicsToJson(const NicSurvey& survey)
{
    return {{QStringLiteral("nics"), listToJson(survey.nics, nicToJson)},
            {QStringLiteral("rpFilterAll"), survey.rpFilterAll},
            {QStringLiteral("virtualMachine"), survey.virtualMachine}};
}

QJsonArray sessionsToJson(const QList<Session>& sessions) { return listToJson(sessions, sessionToJson); }

QJsonArray nodesToJson(const QList<NodeRecord>& nodes) { return listToJson(nodes, nodeToJson); }

QJsonObject multipathToJson(const MultipathState& state)
{
    return {{QStringLiteral("daemonAnswers"), state.daemonAnswers},
            {QStringLiteral("paths"), listToJson(state.paths, pathToJson)},
            {QStringLiteral("maps"), listToJson(state.maps, mapRowToJson)}};
}

} // namespace twinrail
