// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/nms/answer.h"

#include "core/base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace twinrail::nms {

namespace {

QString beginning(int status, const QByteArray& body)
{
    return QStringLiteral("HTTP %1\n%2").arg(status).arg(QString::fromUtf8(body.left(200)));
}

/// An object with a message, or a bare string (nms-api §2.1); anything else is shown as it came.
QString refusalText(const QJsonValue& error)
{
    if (error.isString())
        return error.toString();
    const QString message = error.toObject().value(QLatin1String("message")).toString();
    if (!message.isEmpty())
        return message;
    return QString::fromUtf8(QJsonDocument(QJsonArray{error}).toJson(QJsonDocument::Compact));
}

std::optional<Answer> envelope(const QByteArray& body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    if (!json.contains(QLatin1String("result")) && !json.contains(QLatin1String("error")))
        return std::nullopt;
    const QJsonValue error = json.value(QLatin1String("error"));
    if (error.isUndefined() || error.isNull())
        return Answer{json.value(QLatin1String("result")), {}};
    return Answer{{}, refusalText(error)};
}

} // namespace

Result<Answer> readAnswer(int status, const QByteArray& body, const QByteArray& location)
{
    if (status == 401 || status == 403)
        return fail(
            Error::Kind::Refused,
            Tr::tr("The appliance does not accept this user and password; check both, and that the user has the "
                   "right to use the REST API (Can_use_restapi)."),
            QStringLiteral("HTTP %1").arg(status));
    if (status >= 300 && status < 400)
        return fail(
            Error::Kind::Malformed,
            Tr::tr("The appliance sends the request elsewhere, which is not followed; correct scheme, port or host "
                   "name."),
            QStringLiteral("HTTP %1\nLocation: %2").arg(status).arg(QString::fromUtf8(location.left(200))));
    if (const std::optional<Answer> answer = envelope(body))
        return *answer;
    if (status >= 500)
        return fail(
            Error::Kind::Unreachable,
            Tr::tr("The management service of the appliance is not available at the moment; try again in a minute."),
            beginning(status, body));
    return fail(Error::Kind::Malformed,
                Tr::tr("What answers is not the management service of a NexentaStor 3 or 4; check host name and port."),
                beginning(status, body));
}

} // namespace twinrail::nms
