// SPDX-License-Identifier: Apache-2.0
#include "core/report/numbers.h"

#include "core/report/runs.h"

#include <algorithm>

namespace twinrail {

namespace {

int withHealth(const Verdict& verdict, Health health)
{
    return static_cast<int>(std::count_if(verdict.luns.cbegin(), verdict.luns.cend(),
                                          [health](const LunVerdict& lun) { return lun.health == health; }));
}

int withSeverity(const Findings& findings, Finding::Severity severity)
{
    return static_cast<int>(std::count_if(findings.cbegin(), findings.cend(),
                                          [severity](const Finding& one) { return one.severity == severity; }));
}

int sessionsUp(const Site& site, const ClientSurvey& found)
{
    const Client* client = site.client(found.client);
    if (!client || found.error)
        return 0;
    const QList<PlannedSession> planned = plannedSessions(site, *client);
    return static_cast<int>(std::count_if(planned.cbegin(), planned.cend(), [&](const PlannedSession& wanted) {
        return std::any_of(found.sessions.cbegin(), found.sessions.cend(), [&](const Session& session) {
            return wanted.is(session) && session.state == QLatin1String("LOGGED_IN");
        });
    }));
}

void countMachines(const Report& report, ReportNumbers& numbers)
{
    const Site& site = report.facts.site;
    const Prediction prediction = predict(site);
    numbers.clients = static_cast<int>(site.clients.size());
    numbers.luns = static_cast<int>(site.luns.size());
    numbers.sessionsPlanned = prediction.sessions;
    numbers.pathsPerLun = prediction.pathsPerLun;
    for (const ClientSurvey& found : report.facts.survey.clients) {
        numbers.clientsAsked += !found.error && site.client(found.client) ? 1 : 0;
        numbers.sessionsUp += sessionsUp(site, found);
    }
}

void countRuns(const Report& report, ReportNumbers& numbers)
{
    numbers.runs = static_cast<int>(report.facts.runs.size());
    for (const RunRecord& record : report.facts.runs) {
        const PastRun run = runOf(record);
        numbers.changesMade += run.count(RunChange::Outcome::Made) + run.count(RunChange::Outcome::NotTakenBack);
        numbers.changesFailed += run.count(RunChange::Outcome::Failed) + run.count(RunChange::Outcome::Interrupted);
        numbers.changesTakenBack += run.count(RunChange::Outcome::TakenBack);
    }
}

} // namespace

ReportNumbers numbersOf(const Report& report)
{
    ReportNumbers numbers;
    countMachines(report, numbers);
    countRuns(report, numbers);
    numbers.lunsChecked = static_cast<int>(report.verdict.luns.size());
    numbers.lunsAsPlanned = withHealth(report.verdict, Health::AsPlanned);
    numbers.lunsDegraded = withHealth(report.verdict, Health::Degraded);
    numbers.lunsCritical = withHealth(report.verdict, Health::Critical);
    numbers.lunsUnknown = withHealth(report.verdict, Health::Unknown);
    for (const LunVerdict& lun : report.verdict.luns) {
        numbers.pathsPlanned += lun.planned;
        numbers.pathsActive += lun.active;
        numbers.pathsUnexpected += lun.unexpected;
    }
    numbers.checks = static_cast<int>(report.findings.size());
    numbers.passed = withSeverity(report.findings, Finding::Severity::Pass);
    numbers.notes = withSeverity(report.findings, Finding::Severity::Note);
    numbers.warnings = withSeverity(report.findings, Finding::Severity::Warning);
    numbers.unknowns = withSeverity(report.findings, Finding::Severity::Unknown);
    numbers.errors = withSeverity(report.findings, Finding::Severity::Error);
    numbers.differences = static_cast<int>(report.facts.drift.size());
    return numbers;
}

} // namespace twinrail
