// SPDX-License-Identifier: Apache-2.0
#include "core/report/report.h"

#include "core/base/table.h"
#include "core/base/tr.h"
#include "core/report/numbers.h"
#include "core/report/runs.h"
#include "core/survey/assumptions.h"
#include "core/topology/rules.h"

namespace twinrail {

namespace {

using Outcome = Report::Result;

constexpr std::array resultKeys{
    Word<Outcome>{"as-planned", Outcome::AsPlanned},  Word<Outcome>{"degraded", Outcome::Degraded},
    Word<Outcome>{"critical", Outcome::Critical},     Word<Outcome>{"unknown", Outcome::Unknown},
    Word<Outcome>{"incomplete", Outcome::Incomplete},
};

Outcome resultOf(Health health)
{
    switch (health) {
    case Health::AsPlanned:
        return Outcome::AsPlanned;
    case Health::Degraded:
        return Outcome::Degraded;
    case Health::Critical:
        return Outcome::Critical;
    case Health::Unknown:
        return Outcome::Unknown;
    }
    return Outcome::Unknown;
}

QString sentence(const Report& report, const std::optional<PastRun>& incomplete)
{
    const ReportNumbers numbers = numbersOf(report);
    //: %1 of %2 paths; %3: "16 LUNs on clients", the number that was checked
    const QString counted = Tr::tr("%1 of %2 planned paths are active; %3 checked.")
                                .arg(QString::number(numbers.pathsActive), QString::number(numbers.pathsPlanned),
                                     Tr::tr("%n LUN(s) on clients", nullptr, numbers.lunsChecked));
    if (!incomplete)
        return counted;
    if (incomplete->state == PastRun::State::PartTakenBack)
        return Tr::tr("An undo was begun and has not ended (%1). %2").arg(incomplete->journal, counted);
    if (incomplete->state == PastRun::State::Unfinished)
        return Tr::tr("The last run was not finished (%1). %2").arg(incomplete->journal, counted);
    return Tr::tr("In the last run something failed or was left out (%1). %2").arg(incomplete->journal, counted);
}

} // namespace

Report reportOf(ReportFacts facts, ReportDetail detail)
{
    Report report;
    report.verdict = judge(facts.site, facts.survey);
    report.snapshot = snapshotOf(facts.site, facts.survey, false);
    report.findings = siteFindings(facts.site) + assumptionFindings(facts.site, facts.survey);
    report.stalls = predictedStalls(facts.site, facts.survey);
    report.facts = std::move(facts);
    report.facts.site.origin = {}; // what somebody else wrote into the site file is none of the report's
    report.detail = detail;
    const std::optional<PastRun> incomplete = incompleteRun(report.facts, report.verdict.health);
    report.result = incomplete ? Outcome::Incomplete : resultOf(report.verdict.health);
    report.reason = sentence(report, incomplete);
    return report;
}

QString resultWord(Report::Result result)
{
    switch (result) {
    case Outcome::AsPlanned:
        return healthWord(Health::AsPlanned);
    case Outcome::Degraded:
        return healthWord(Health::Degraded);
    case Outcome::Critical:
        return healthWord(Health::Critical);
    case Outcome::Unknown:
        return healthWord(Health::Unknown);
    case Outcome::Incomplete:
        return Tr::tr("incomplete");
    }
    return {};
}

QString resultKey(Report::Result result) { return wordFor(resultKeys, result); }

} // namespace twinrail
