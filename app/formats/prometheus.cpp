// SPDX-License-Identifier: Apache-2.0
#include "app/formats/checkformat.h"

#include <QDateTime>

namespace twinrail {

namespace {

QString quoted(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'"', QLatin1String("\\\""))
        .replace(u'\n', QLatin1String("\\n"));
    return u'"' + value + u'"';
}

using Labels = QList<std::pair<const char*, QString>>;

QString sample(const char* name, const Labels& labels, const QString& value)
{
    QStringList pairs;
    for (const auto& label : labels)
        pairs << QLatin1String(label.first) + u'=' + quoted(label.second);
    return QStringLiteral("%1{%2} %3\n").arg(QLatin1String(name), pairs.join(u','), value);
}

QString head(const char* name, const char* help)
{
    return QStringLiteral("# HELP %1 %2\n# TYPE %1 gauge\n").arg(QLatin1String(name), QLatin1String(help));
}

struct LunMetric {
    const char* name;
    const char* help;
    std::optional<int> (*value)(const LunVerdict&); ///< nothing: there is no sample
};

std::optional<int> seen(const LunVerdict& lun, int value)
{
    return lun.health == Health::Unknown ? std::nullopt : std::optional(value);
}

const LunMetric lunMetrics[]{
    {"twinrail_lun_paths_planned", "Paths that the site file plans for a LUN on a client.",
     [](const LunVerdict& lun) { return std::optional(lun.planned); }},
    {"twinrail_lun_paths_active", "Planned paths that are usable. No sample: the client could not be asked.",
     [](const LunVerdict& lun) { return seen(lun, lun.active); }},
    {"twinrail_lun_paths_unexpected", "Paths that nobody planned. No sample: the client could not be asked.",
     [](const LunVerdict& lun) { return seen(lun, lun.unexpected); }},
    {"twinrail_lun_health", "0 as planned, 1 degraded, 2 critical, 3 unknown.",
     [](const LunVerdict& lun) { return std::optional(exitCode(lun.health)); }},
};

} // namespace

QByteArray prometheusText(const Checked& checked)
{
    const QString site = checked.site.name;
    QString text;
    for (const LunMetric& metric : lunMetrics) {
        text += head(metric.name, metric.help);
        for (const LunVerdict& lun : checked.now.verdict.luns)
            if (const std::optional<int> value = metric.value(lun))
                text += sample(
                    metric.name,
                    {{"site", site}, {"client", lun.client}, {"lun", QString::number(lun.lun)}, {"alias", lun.alias}},
                    QString::number(*value));
    }
    text += head("twinrail_client_up", "Whether the client could be asked.");
    for (const ClientSurvey& client : checked.now.survey.clients)
        text += sample("twinrail_client_up", {{"site", site}, {"client", client.client}},
                       client.error ? QStringLiteral("0") : QStringLiteral("1"));
    text += head("twinrail_appliance_up", "Whether the appliance could be asked.");
    text += sample("twinrail_appliance_up", {{"site", site}, {"appliance", checked.site.appliance.name}},
                   checked.now.survey.applianceError ? QStringLiteral("0") : QStringLiteral("1"));
    text += head("twinrail_health", "The whole site: 0 as planned, 1 degraded, 2 critical, 3 unknown.");
    text += sample("twinrail_health", {{"site", site}}, QString::number(exitCode(checked.now.verdict.health)));
    text += head("twinrail_check_timestamp_seconds", "When this was checked: alert when it stops growing.");
    text +=
        sample("twinrail_check_timestamp_seconds", {{"site", site}}, QString::number(checked.time.toSecsSinceEpoch()));
    text.chop(1); // the terminal ends the line
    return text.toUtf8();
}

} // namespace twinrail
