// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/nms/request.h"

#include <QJsonDocument>

namespace twinrail::nms {

namespace {

QByteArray json(const QJsonArray& array) { return QJsonDocument(array).toJson(QJsonDocument::Compact); }

QByteArray quoted(const QString& text)
{
    const QByteArray array = json({text});
    return array.mid(1, array.size() - 2);
}

} // namespace

QByteArray toJson(const Request& request)
{
    return QByteArrayLiteral("{\"object\":") + quoted(request.object) + QByteArrayLiteral(",\"method\":") +
           quoted(request.method) + QByteArrayLiteral(",\"params\":") + json(request.params) + '}';
}

QString toLine(const Request& request)
{
    return QStringLiteral("POST /rest/nms ") + QString::fromUtf8(toJson(request));
}

Request execute(const QString& commandLine)
{
    return {QStringLiteral("appliance"), QStringLiteral("execute"), {commandLine}};
}

} // namespace twinrail::nms
