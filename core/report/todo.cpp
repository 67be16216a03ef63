// SPDX-License-Identifier: Apache-2.0
#include "core/report/todo.h"

#include "core/base/tr.h"
#include "core/report/runs.h"

namespace twinrail {

namespace {

QString unasked(const Report& report)
{
    const SiteSurvey& survey = report.facts.survey;
    std::optional<Error> error = survey.applianceError;
    if (error)
        error = at(report.facts.site.appliance.name, *error);
    for (const ClientSurvey& client : survey.clients)
        if (!error && client.error)
            error = at(client.client, *client.error);
    return error ? QStringLiteral("%1: %2").arg(error->where, error->text) : QString();
}

QString unfinished(const Report& report)
{
    if (report.result != Report::Result::Incomplete)
        return {};
    const std::optional<PastRun> run = incompleteRun(report.facts, report.verdict.health);
    if (!run)
        return {};
    for (const RunChange& change : run->changes)
        if (change.error && change.outcome != RunChange::Outcome::MadeLater)
            //: %1: machine and step, %2: what went wrong, %3: file name of a journal
            return Tr::tr("%1: %2 Settle that, then apply again, or take the run back: twinrail undo %3")
                .arg(at(change.machine, *change.error).where, change.error->text, run->journal);
    return Tr::tr("Apply again to finish the run, or take it back: twinrail undo %1").arg(run->journal);
}

QString worstFinding(const Report& report, Finding::Severity severity)
{
    for (const Finding& finding : report.findings)
        if (finding.severity == severity)
            return QStringLiteral("%1: %2 %3").arg(finding.place, finding.text, finding.advice).trimmed();
    return {};
}

QString worstLun(const Report& report)
{
    for (const Health health : {Health::Critical, Health::Unknown, Health::Degraded})
        for (const LunVerdict& lun : report.verdict.luns)
            if (lun.health == health)
                //: %1: client, %2: number of a LUN, %3: why it is not as planned
                return Tr::tr("%1, LUN %2: %3").arg(lun.client, QString::number(lun.lun), whyNotAsPlanned(lun));
    return {};
}

QString firstDrift(const Report& report)
{
    if (report.facts.drift.isEmpty())
        return {};
    const Drift& drift = report.facts.drift.first();
    return QStringLiteral("%1, %2: %3 %4").arg(drift.machine, drift.step, drift.what, drift.advice).trimmed();
}

} // namespace

QString whyNotAsPlanned(const LunVerdict& lun)
{
    if (!lun.reason.isEmpty() || lun.missing.isEmpty())
        return lun.reason;
    const MissingPath& path = lun.missing.first();
    //: %1: network card, %2: portal, %3: why that path is not usable
    return Tr::tr("%1 to %2: %3").arg(path.nic, path.portal.text(), path.reason);
}

QString firstThingToDo(const Report& report)
{
    for (const QString& sentence : {unasked(report), unfinished(report), worstFinding(report, Finding::Severity::Error),
                                    worstLun(report), worstFinding(report, Finding::Severity::Unknown),
                                    firstDrift(report), worstFinding(report, Finding::Severity::Warning)})
        if (!sentence.isEmpty())
            return sentence;
    return Tr::tr("nothing; everything that was checked is as planned.");
}

} // namespace twinrail
