// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/plan/planner.h"

#include <QJsonArray>

namespace twinrail {

namespace {

QString findingText(const Finding& finding)
{
    return QStringLiteral("    %1 %2: %3 %4\n")
        .arg(severityName(finding.severity), finding.id, finding.text, finding.advice);
}

QString stepText(const PlannedStep& step)
{
    QString text;
    for (const Change& change : step.prepared.changes) {
        text += QStringLiteral("  %1  %2\n").arg(step.info.id.leftJustified(3), change.title);
        for (const QString& line : previewLines(change))
            text += QStringLiteral("         %1\n").arg(QString(line).replace(u'\n', QStringLiteral("\n         ")));
    }
    if (!step.prepared.waitsFor.isEmpty())
        text += QStringLiteral("  %1  %2: %3\n")
                    .arg(step.info.id.leftJustified(3), step.info.title, step.prepared.waitsFor);
    for (const Finding& finding : step.prepared.findings)
        text += findingText(finding);
    return text;
}

QString machineText(const MachinePlan& plan)
{
    QString text = Tr::tr("%1: %n change(s)", nullptr, plan.changes()).arg(plan.machine) + u'\n';
    for (const PlannedStep& step : plan.steps)
        text += stepText(step);
    if (plan.error)
        text += QStringLiteral("  %1\n").arg(describe(*plan.error));
    return text;
}

QJsonObject findingJson(const Finding& finding)
{
    return {{u"id"_qs, finding.id},
            {u"severity"_qs, severityWord(finding.severity)},
            {u"place"_qs, finding.place},
            {u"text"_qs, finding.text},
            {u"advice"_qs, finding.advice}};
}

QJsonObject stepJson(const PlannedStep& step)
{
    QJsonArray changes;
    for (const Change& change : step.prepared.changes) {
        QJsonObject json = changeToJson(change);
        json[u"preview"] = QJsonArray::fromStringList(previewLines(change));
        changes << json;
    }
    QJsonObject json{{u"id"_qs, step.info.id}, {u"title"_qs, step.info.title}, {u"changes"_qs, changes}};
    if (!step.prepared.waitsFor.isEmpty())
        json[u"waitsFor"] = step.prepared.waitsFor;
    if (!step.prepared.findings.isEmpty())
        json[u"findings"] = findingsJson(step.prepared.findings);
    return json;
}

QJsonObject machineJson(const MachinePlan& plan)
{
    QJsonArray steps;
    for (const PlannedStep& step : plan.steps)
        steps << stepJson(step);
    QJsonObject json{{u"machine"_qs, plan.machine}, {u"changes"_qs, plan.changes()}, {u"steps"_qs, steps}};
    if (plan.error)
        json[u"error"] = QJsonObject{{u"kind"_qs, kindWord(plan.error->kind)}, {u"text"_qs, describe(*plan.error)}};
    return json;
}

} // namespace

QJsonArray findingsJson(const Findings& findings)
{
    QJsonArray json;
    for (const Finding& finding : findings)
        json << findingJson(finding);
    return json;
}

QString planText(const Plan& plan)
{
    QString text;
    for (const Finding& finding : plan.findings)
        if (finding.severity != Finding::Severity::Pass)
            text += findingText(finding);
    text += machineText(plan.appliance);
    for (const MachinePlan& client : plan.clients)
        text += machineText(client);
    return text;
}

QJsonObject planToJson(const Plan& plan)
{
    QJsonArray clients;
    for (const MachinePlan& client : plan.clients)
        clients << machineJson(client);
    return {{u"changes"_qs, plan.changes()},
            {u"waits"_qs, plan.waits()},
            {u"predicted"_qs, QJsonObject{{u"sessions"_qs, plan.prediction.sessions},
                                          {u"pathsPerLun"_qs, plan.prediction.pathsPerLun},
                                          {u"paths"_qs, plan.prediction.paths}}},
            {u"findings"_qs, findingsJson(plan.findings)},
            {u"appliance"_qs, machineJson(plan.appliance)},
            {u"clients"_qs, clients}};
}

} // namespace twinrail
