// SPDX-License-Identifier: Apache-2.0
#include "app/formats/checkformat.h"

#include <algorithm>

namespace twinrail {

const QList<CheckFormat>& checkFormats()
{
    static const QList<CheckFormat> formats{
        {QStringLiteral("json"), &checkJson, nullptr},
        {QStringLiteral("nagios"), &nagiosText, &nagiosFailure},
        {QStringLiteral("prometheus"), &prometheusText, nullptr},
    };
    return formats;
}

const CheckFormat* checkFormat(const QString& name)
{
    const auto& formats = checkFormats();
    const auto found =
        std::find_if(formats.cbegin(), formats.cend(), [&](const CheckFormat& format) { return format.name == name; });
    return found == formats.cend() ? nullptr : &*found;
}

QByteArray checkJson(const Checked& checked)
{
    QJsonObject json = verdictToJson(checked.now.verdict);
    json[u"stalls"] = stallsToJson(checked.now.stalls);
    json[u"findings"] = findingsJson(checked.now.findings);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace twinrail
