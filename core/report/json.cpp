// SPDX-License-Identifier: Apache-2.0
#include "core/report/journalled.h"
#include "core/report/numbers.h"
#include "core/report/report.h"
#include "core/report/runs.h"
#include "core/topology/pathplan.h"
#include "core/topology/sitefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace twinrail {

namespace {

constexpr int schemaVersion = 1;

struct NumberRow {
    const char* key;
    int ReportNumbers::*member;
};
constexpr std::array numberTable{
    NumberRow{"clients", &ReportNumbers::clients},
    NumberRow{"clientsAsked", &ReportNumbers::clientsAsked},
    NumberRow{"luns", &ReportNumbers::luns},
    NumberRow{"lunsChecked", &ReportNumbers::lunsChecked},
    NumberRow{"lunsAsPlanned", &ReportNumbers::lunsAsPlanned},
    NumberRow{"lunsDegraded", &ReportNumbers::lunsDegraded},
    NumberRow{"lunsCritical", &ReportNumbers::lunsCritical},
    NumberRow{"lunsUnknown", &ReportNumbers::lunsUnknown},
    NumberRow{"sessionsPlanned", &ReportNumbers::sessionsPlanned},
    NumberRow{"sessionsUp", &ReportNumbers::sessionsUp},
    NumberRow{"pathsPerLun", &ReportNumbers::pathsPerLun},
    NumberRow{"pathsPlanned", &ReportNumbers::pathsPlanned},
    NumberRow{"pathsActive", &ReportNumbers::pathsActive},
    NumberRow{"pathsUnexpected", &ReportNumbers::pathsUnexpected},
    NumberRow{"checks", &ReportNumbers::checks},
    NumberRow{"checksPassed", &ReportNumbers::passed},
    NumberRow{"checksNotes", &ReportNumbers::notes},
    NumberRow{"checksWarnings", &ReportNumbers::warnings},
    NumberRow{"checksUnknown", &ReportNumbers::unknowns},
    NumberRow{"checksErrors", &ReportNumbers::errors},
    NumberRow{"differences", &ReportNumbers::differences},
    NumberRow{"runs", &ReportNumbers::runs},
    NumberRow{"changesMade", &ReportNumbers::changesMade},
    NumberRow{"changesFailed", &ReportNumbers::changesFailed},
    NumberRow{"changesTakenBack", &ReportNumbers::changesTakenBack},
};

QJsonObject numbersToJson(const ReportNumbers& numbers)
{
    QJsonObject json;
    for (const NumberRow& row : numberTable)
        json.insert(QLatin1String(row.key), numbers.*row.member);
    return json;
}

QJsonObject pathToJson(const PathRowState& path)
{
    return {{u"client"_qs, path.client},
            {u"interface"_qs, path.interface},
            {u"nic"_qs, path.nic},
            {u"rail"_qs, path.rail},
            {u"target"_qs, path.target.text()},
            {u"portalGroup"_qs, path.portalGroup},
            {u"portal"_qs, path.portal.text()},
            {u"lun"_qs, path.lun},
            {u"alias"_qs, path.alias},
            {u"state"_qs, pathStateKey(path.state)},
            {u"reason"_qs, path.reason}};
}

QJsonObject driftToJson(const Drift& drift)
{
    return {{u"machine"_qs, drift.machine}, {u"step"_qs, drift.step},   {u"what"_qs, drift.what},
            {u"wanted"_qs, drift.wanted},   {u"found"_qs, drift.found}, {u"advice"_qs, drift.advice}};
}

QJsonObject changeOfRunToJson(const RunChange& change)
{
    const BeforeAfter lines = beforeAfter(change.change);
    QJsonObject json{{u"number"_qs, change.number},
                     {u"machine"_qs, change.machine},
                     {u"time"_qs, change.time.toString(Qt::ISODateWithMs)},
                     {u"step"_qs, change.change.step},
                     {u"title"_qs, change.change.title},
                     {u"outcome"_qs, outcomeKey(change.outcome)},
                     {u"before"_qs, QJsonArray::fromStringList(lines.before)},
                     {u"after"_qs, QJsonArray::fromStringList(lines.after)},
                     {u"commands"_qs, QJsonArray::fromStringList(exactLines(change.change))}};
    if (change.error)
        json[u"error"] = errorToJson(*change.error);
    return json;
}

QJsonObject runToJson(const PastRun& run)
{
    QJsonArray changes, leftOut;
    for (const RunChange& change : run.changes)
        changes << changeOfRunToJson(change);
    for (const Error& error : run.leftOut)
        leftOut << errorToJson(error);
    return {{u"journal"_qs, run.journal},
            {u"began"_qs, run.began.toString(Qt::ISODateWithMs)},
            {u"last"_qs, run.last.toString(Qt::ISODateWithMs)},
            {u"state"_qs, runStateKey(run.state)},
            {u"changes"_qs, changes},
            {u"leftOut"_qs, leftOut}};
}

template <typename List, typename One> QJsonArray arrayOf(const List& list, One one)
{
    QJsonArray array;
    for (const auto& value : list)
        array << one(value);
    return array;
}

} // namespace

// Everything, whatever the detail: a program picks what it needs.
QJsonObject reportToJson(const Report& report)
{
    const ReportFacts& facts = report.facts;
    return {{u"schema"_qs, u"twinrail-report"_qs},
            {u"version"_qs, schemaVersion},
            {u"made"_qs, facts.made.toString(Qt::ISODate)},
            {u"tool"_qs, QStringLiteral("twinrail %1").arg(facts.toolVersion)},
            {u"author"_qs, facts.author},
            {u"result"_qs, resultKey(report.result)},
            {u"reason"_qs, report.reason},
            {u"numbers"_qs, numbersToJson(numbersOf(report))},
            {u"verdict"_qs, verdictToJson(report.verdict)},
            {u"paths"_qs, arrayOf(report.snapshot.paths, &pathToJson)},
            {u"findings"_qs, findingsJson(report.findings)},
            {u"stalls"_qs, stallsToJson(report.stalls)},
            {u"drift"_qs, arrayOf(facts.drift, &driftToJson)},
            {u"runs"_qs, arrayOf(facts.runs, [](const RunRecord& run) { return runToJson(runOf(run)); })},
            {u"site"_qs, QJsonDocument::fromJson(siteToJson(facts.site)).object()},
            {u"survey"_qs, surveyToJson(facts.survey)}};
}

} // namespace twinrail
