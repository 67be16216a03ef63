// SPDX-License-Identifier: Apache-2.0

// What the result is after what has happened; and that nothing with a failure in it reads as a success anywhere.

#include "core/report/formats.h"
#include "core/report/runs.h"
#include "core/report/todo.h"
#include "tests/print.h"
#include "tests/report/lookup.h"
#include "tests/report/reportlab.h"

#include <gtest/gtest.h>

#include <QJsonObject>

namespace twinrail {

using testing::factOf;
using testing::ReportLab;
using testing::sectionOf;

namespace {

struct Past {
    const char* name;
    const char* world;
    void (*happens)(ReportLab&);
    const char* result;
    const char* firstThing; ///< a part of the sentence
};

std::ostream& operator<<(std::ostream& out, const Past& past) { return out << past.name; }

void nothing(ReportLab&) {}
void isSetUp(ReportLab& lab) { ASSERT_FALSE(lab.setUp().firstError()); }

void losesAClient(ReportLab& lab)
{
    isSetUp(lab);
    lab.lose(QStringLiteral("brno"));
}

void failsOnPrague(ReportLab& lab)
{
    lab.refuse(QStringLiteral("prague"), 4);
    ASSERT_TRUE(lab.setUp().firstError());
}

/// The line is mended, and the run is gone on with.
void failsAndIsRepeated(ReportLab& lab)
{
    failsOnPrague(lab);
    ASSERT_FALSE(lab.setUp().firstError());
}

void goesDownInTheMiddle(ReportLab& lab)
{
    failsOnPrague(lab);
    lab.cutJournal(6);
}

void isTakenBack(ReportLab& lab)
{
    isSetUp(lab);
    ASSERT_FALSE(lab.takeBack().firstError());
}

void isTakenBackInPart(ReportLab& lab)
{
    isSetUp(lab);
    lab.refuse(QStringLiteral("prague"), 3);
    ASSERT_TRUE(lab.takeBack().firstError());
}

void isSetUpTwice(ReportLab& lab)
{
    isTakenBack(lab);
    isSetUp(lab);
}

void expectTheSameInEveryFormat(const Report& report, const QString& key)
{
    const ReportDocument document = documentOf(report);
    const QJsonObject json = reportToJson(report);
    EXPECT_EQ(resultKey(report.result), key);
    EXPECT_EQ(json[u"result"].toString(), key);
    EXPECT_EQ(json[u"reason"].toString(), report.reason);
    const QString word = resultWord(report.result);
    EXPECT_EQ(document.result.text, word);
    EXPECT_EQ(factOf(*sectionOf(document.sections, QStringLiteral("cover")), QStringLiteral("Result")).text, word);
    EXPECT_TRUE(document.footer.contains(u' ' + word + u'.')) << document.footer.toStdString();
    for (const QByteArray& bytes : {toHtml(document), toMarkdown(document)}) {
        EXPECT_TRUE(bytes.contains(word.toUtf8()));
        EXPECT_TRUE(bytes.contains(report.reason.section(u'(', -1).toUtf8())) << report.reason.toStdString();
    }
}

void expectToReadAsSuccessOnlyWhereItIsOne(const Report& report)
{
    const ReportDocument document = documentOf(report);
    const bool success = report.result == Report::Result::AsPlanned;
    EXPECT_EQ(report.verdict.health == Health::AsPlanned && !incompleteRun(report.facts, report.verdict.health),
              success);
    EXPECT_EQ(document.result.tone == Tone::Good, success);
    EXPECT_EQ(document.result.text == resultWord(Report::Result::AsPlanned), success);
    for (const char* id : {"cover", "summary"}) {
        const Section* section = sectionOf(document.sections, QLatin1String(id));
        ASSERT_TRUE(section);
        const auto* first = std::get_if<Paragraph>(&section->blocks.first());
        ASSERT_TRUE(first);
        EXPECT_EQ(first->tone == Tone::Good, success) << id;
        EXPECT_EQ(first->text, report.reason) << id;
    }
}

class ResultOf : public ::testing::TestWithParam<Past> {};

} // namespace

TEST_P(ResultOf, isTheSameEverywhereAndReadsAsSuccessOnlyWhereItIsOne)
{
    ReportLab lab(QLatin1String(GetParam().world));
    GetParam().happens(lab);
    const Report report = lab.report(ReportDetail::Full);

    expectTheSameInEveryFormat(report, QLatin1String(GetParam().result));
    expectToReadAsSuccessOnlyWhereItIsOne(report);
    const QString sentence = firstThingToDo(report);
    EXPECT_TRUE(sentence.contains(QLatin1String(GetParam().firstThing))) << sentence.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Past, ResultOf,
    ::testing::Values(Past{"seedBefore", "seed", nothing, "critical", "step N4 adds it"},
                      Past{"seedAfter", "seed", isSetUp, "as-planned", "virtual machine"},
                      Past{"oneRailDown", "one-rail-down", isSetUp, "degraded", "prague: eth2 has no link"},
                      Past{"aClientIsLost", "seed", losesAClient, "unknown", "brno: The client does not answer."},
                      Past{"aChangeFails", "seed", failsOnPrague, "incomplete", "The line was cut."},
                      Past{"aFailureIsMendedLater", "seed", failsAndIsRepeated, "as-planned", "virtual machine"},
                      Past{"theMachineGoesDown", "seed", goesDownInTheMiddle, "incomplete",
                           "Apply again to finish the run"},
                      Past{"takenBack", "seed", isTakenBack, "critical", "step N4 adds it"},
                      Past{"takenBackInPart", "seed", isTakenBackInPart, "incomplete", "The line was cut."},
                      Past{"twoRuns", "seed", isSetUpTwice, "as-planned", "virtual machine"}),
    [](const ::testing::TestParamInfo<Past>& one) { return std::string(one.param.name); });

} // namespace twinrail
