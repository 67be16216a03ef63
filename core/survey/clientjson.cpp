// SPDX-License-Identifier: Apache-2.0
#include "core/survey/surveyparts.h"

namespace twinrail {

namespace {

QJsonObject releaseToJson(const OsRelease& release)
{
    return {{QStringLiteral("id"), release.id},
            {QStringLiteral("version"), release.version},
            {QStringLiteral("title"), release.title},
            {QStringLiteral("systemd"), release.systemd}};
}

QJsonValue serviceToJson(const ServiceState& state)
{
    return QJsonObject{{QStringLiteral("known"), state.known},
                       {QStringLiteral("boot"), state.boot},
                       {QStringLiteral("running"), state.running}};
}

QJsonValue diskToJson(const Disk& disk)
{
    return QJsonObject{
        {QStringLiteral("name"), disk.name},     {QStringLiteral("sid"), disk.sid},
        {QStringLiteral("lun"), disk.lun},       {QStringLiteral("wwid"), disk.wwid.text()},
        {QStringLiteral("vendor"), disk.vendor}, {QStringLiteral("product"), disk.product},
        {QStringLiteral("state"), disk.state},   {QStringLiteral("sizeBytes"), static_cast<qint64>(disk.sizeBytes)}};
}

QJsonValue deviceToJson(const MapDevice& device)
{
    return QJsonObject{{QStringLiteral("alias"), device.alias},
                       {QStringLiteral("linked"), device.linked},
                       {QStringLiteral("sizeBytes"), static_cast<qint64>(device.sizeBytes)},
                       {QStringLiteral("readable"), device.readable}};
}

} // namespace

QJsonObject clientToJson(const ClientSurvey& survey)
{
    QJsonObject object =
        survey.error ? QJsonObject{{QStringLiteral("error"), errorToJson(*survey.error)}} : QJsonObject();
    object.insert(QStringLiteral("client"), survey.client);
    if (survey.error)
        return object;
    const auto text = [](const QString& value) { return QJsonValue(value); };
    const auto texts = [text](const QMap<QString, QString>& keys) { return mapToJson(keys, text); };
    object.insert(QStringLiteral("release"), releaseToJson(survey.release));
    object.insert(QStringLiteral("profile"), survey.profile ? QJsonValue(survey.profile->id) : QJsonValue());
    object.insert(QStringLiteral("packages"), mapToJson(survey.packages, text));
    object.insert(QStringLiteral("services"), mapToJson(survey.services, serviceToJson));
    object.insert(QStringLiteral("nics"), nicsToJson(survey.nics));
    object.insert(QStringLiteral("initiatorName"), survey.initiatorName);
    object.insert(QStringLiteral("ifaces"), mapToJson(survey.ifaces, texts));
    object.insert(QStringLiteral("nodes"), nodesToJson(survey.nodes));
    object.insert(QStringLiteral("sessions"), sessionsToJson(survey.sessions));
    object.insert(QStringLiteral("disks"), listToJson(survey.disks, diskToJson));
    object.insert(QStringLiteral("multipath"), multipathToJson(survey.multipath));
    object.insert(QStringLiteral("findMultipaths"), survey.findMultipaths);
    object.insert(QStringLiteral("mapDevices"), listToJson(survey.mapDevices, deviceToJson));
    object.insert(QStringLiteral("pings"), mapToJson(survey.pings, reachWord));
    object.insert(QStringLiteral("managementAddress"), survey.managementAddress);
    return object;
}

} // namespace twinrail
