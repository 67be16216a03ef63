// SPDX-License-Identifier: Apache-2.0

// Every number of the JSON twin is the one that the document says, wherever it says it.

#include "core/report/numbers.h"
#include "core/report/runs.h"
#include "core/topology/pathstate.h"
#include "tests/print.h"
#include "tests/report/lookup.h"
#include "tests/report/reader.h"
#include "tests/report/reportlab.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonObject>

namespace twinrail {

using testing::Reader;
using testing::ReportLab;
using testing::tableOf;

namespace {

using Outcome = RunChange::Outcome;

QList<int> planned(const Reader& read)
{
    return {read.planned("Expected sessions"), read.checked("Sessions", "Checked"),
            static_cast<int>(tableOf(read.section("intent"), QStringLiteral("Planned sessions")).rows.size())};
}

struct NumberRow {
    const char* key;
    QList<int> (*said)(const Reader&);
};

using Severity = Finding::Severity;

const QList<NumberRow>& numberRows()
{
    static const QList<NumberRow> table{
        {"clients",
         [](const Reader& read) {
             return QList<int>{read.checked("Clients that answered", "Checked"),
                               static_cast<int>(read.section("inventory").sections.size()) - 1};
         }},
        {"clientsAsked",
         [](const Reader& read) { return QList<int>{read.checked("Clients that answered", "As planned")}; }},
        {"luns", [](const Reader& read) { return QList<int>{read.rowsBelow("lun-table")}; }},
        {"lunsChecked",
         [](const Reader& read) {
             return QList<int>{read.checked("LUNs on clients", "Checked"), read.matrix().cells};
         }},
        {"lunsAsPlanned",
         [](const Reader& read) {
             return QList<int>{read.checked("LUNs on clients", "As planned"),
                               read.matrix().words.value(healthWord(Health::AsPlanned))};
         }},
        {"lunsDegraded",
         [](const Reader& read) { return QList<int>{read.matrix().words.value(healthWord(Health::Degraded))}; }},
        {"lunsCritical",
         [](const Reader& read) { return QList<int>{read.matrix().words.value(healthWord(Health::Critical))}; }},
        {"lunsUnknown",
         [](const Reader& read) { return QList<int>{read.matrix().words.value(healthWord(Health::Unknown))}; }},
        {"sessionsPlanned", planned},
        {"sessionsUp", [](const Reader& read) { return QList<int>{read.checked("Sessions", "As planned")}; }},
        {"pathsPerLun",
         [](const Reader& read) { return QList<int>{read.planned("Expected paths of each LUN on each client")}; }},
        {"pathsPlanned",
         [](const Reader& read) {
             return QList<int>{read.planned("Expected paths in all"), read.checked("Paths", "Checked"),
                               read.matrix().planned};
         }},
        {"pathsActive",
         [](const Reader& read) {
             return QList<int>{read.checked("Paths", "As planned"), read.matrix().active,
                               read.pathsIn(PathState::Active)};
         }},
        {"pathsUnexpected",
         [](const Reader& read) {
             return QList<int>{read.besides("Paths that nobody planned"), read.pathsIn(PathState::Unexpected)};
         }},
        {"checks",
         [](const Reader& read) {
             return QList<int>{read.checked("Rules and assumptions", "Checked"), read.findings()};
         }},
        {"checksPassed",
         [](const Reader& read) {
             return QList<int>{read.severity(Severity::Pass), read.findings(Severity::Pass)};
         }},
        {"checksNotes",
         [](const Reader& read) {
             return QList<int>{read.severity(Severity::Note), read.findings(Severity::Note)};
         }},
        {"checksWarnings",
         [](const Reader& read) {
             return QList<int>{read.severity(Severity::Warning), read.findings(Severity::Warning)};
         }},
        {"checksUnknown",
         [](const Reader& read) {
             return QList<int>{read.severity(Severity::Unknown), read.findings(Severity::Unknown)};
         }},
        {"checksErrors",
         [](const Reader& read) {
             return QList<int>{read.severity(Severity::Error), read.findings(Severity::Error)};
         }},
        {"differences",
         [](const Reader& read) {
             return QList<int>{read.besides("Differences from the site"), read.rowsBelow("deviations")};
         }},
        {"runs",
         [](const Reader& read) {
             return QList<int>{read.besides("Recorded runs"),
                               static_cast<int>(read.section("changes").sections.size())};
         }},
        {"changesMade",
         [](const Reader& read) {
             return QList<int>{read.besides("Changes that were made"),
                               read.changes({outcomeWord(Outcome::Made), outcomeWord(Outcome::NotTakenBack)})};
         }},
        {"changesFailed",
         [](const Reader& read) {
             return QList<int>{read.besides("Changes that failed"),
                               read.changes({outcomeWord(Outcome::Failed), outcomeWord(Outcome::Interrupted)})};
         }},
        {"changesTakenBack",
         [](const Reader& read) {
             return QList<int>{read.besides("Changes that were taken back"),
                               read.changes({outcomeWord(Outcome::TakenBack)})};
         }},
    };
    return table;
}

void expectTheSame(const Report& report)
{
    const QJsonObject json = reportToJson(report);
    const QJsonObject numbers = json[u"numbers"].toObject();
    const Reader read(documentOf(report));
    QStringList keys;
    for (const NumberRow& row : numberRows()) {
        keys << QLatin1String(row.key);
        for (const int said : row.said(read))
            EXPECT_EQ(said, numbers[QLatin1String(row.key)].toInt(-1)) << row.key;
    }
    keys.sort();
    EXPECT_EQ(keys, numbers.keys()) << "a number that nobody looks for in the document";

    // The lists of the twin, counted again.
    EXPECT_EQ(json[u"verdict"][u"luns"].toArray().size(), numbers[u"lunsChecked"].toInt());
    EXPECT_EQ(json[u"findings"].toArray().size(), numbers[u"checks"].toInt());
    EXPECT_EQ(json[u"drift"].toArray().size(), numbers[u"differences"].toInt());
    EXPECT_EQ(json[u"runs"].toArray().size(), numbers[u"runs"].toInt());
    int active = 0;
    for (const QJsonValue path : json[u"paths"].toArray())
        active += path[u"state"].toString() == QLatin1String("active") ? 1 : 0;
    EXPECT_EQ(active, numbers[u"pathsActive"].toInt());
    const ReportNumbers counted = numbersOf(report);
    EXPECT_EQ(counted.lunsChecked,
              counted.lunsAsPlanned + counted.lunsDegraded + counted.lunsCritical + counted.lunsUnknown);
    EXPECT_EQ(counted.checks, counted.passed + counted.notes + counted.warnings + counted.unknowns + counted.errors);
    EXPECT_EQ(counted.pathsActive, report.snapshot.count(PathState::Active));
}

} // namespace

TEST(Numbers, areTheSameEverywhereBeforeAndAfterApplyAndUndo)
{
    for (const char* world : {"seed", "half-done"}) {
        SCOPED_TRACE(world);
        ReportLab lab(QString::fromLatin1(world));
        expectTheSame(lab.report(ReportDetail::Full));
        ASSERT_FALSE(lab.setUp().firstError());
        expectTheSame(lab.report(ReportDetail::Full));
        ASSERT_FALSE(lab.takeBack().firstError());
        expectTheSame(lab.report(ReportDetail::Full));
    }
}

TEST(Numbers, areTheSameEverywhereWithARailDownAndAClientLost)
{
    ReportLab lab(QStringLiteral("one-rail-down"));
    ASSERT_FALSE(lab.setUp().firstError());
    const Report report = lab.report(ReportDetail::Full);
    expectTheSame(report);
    const ReportNumbers numbers = numbersOf(report);
    EXPECT_EQ(numbers.pathsActive, 12);
    EXPECT_EQ(numbers.pathsPlanned, 16);
    EXPECT_EQ(numbers.sessionsUp, 3);
    EXPECT_EQ(numbers.lunsDegraded, 4);
    lab.lose(QStringLiteral("brno"));
    const Report lost = lab.report(ReportDetail::Full);
    expectTheSame(lost);
    EXPECT_EQ(numbersOf(lost).lunsUnknown, 4);
    EXPECT_EQ(numbersOf(lost).clientsAsked, 1);
}

TEST(Numbers, areTheSameEverywhereAfterAFailureInTheRunAndInUndo)
{
    ReportLab lab(QStringLiteral("seed"));
    lab.refuse(QStringLiteral("prague"), 4);
    ASSERT_TRUE(lab.setUp().firstError());
    const Report report = lab.report(ReportDetail::Full);
    expectTheSame(report);
    EXPECT_GE(numbersOf(report).changesFailed, 1);
    lab.refuse(QStringLiteral("brno"), 2);
    ASSERT_TRUE(lab.takeBack().firstError());
    const Report back = lab.report(ReportDetail::Full);
    expectTheSame(back);
    EXPECT_GT(numbersOf(back).changesTakenBack, 0);
}

} // namespace twinrail
