// SPDX-License-Identifier: Apache-2.0

// What the result is after what has happened; and that nothing with a failure in it reads as a success anywhere.

#include "core/report/formats.h"
#include "core/report/runs.h"
#include "core/report/todo.h"
#include "tests/print.h"
#include "tests/report/lookup.h"
#include "tests/report/reportlab.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

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

class ResultOf : public ::testing::TestWithParam<Past> {
protected:
    /// The lab is stopped before anything is looked at.
    static Report after(const Past& past)
    {
        ReportLab lab(QString::fromLatin1(past.world));
        past.happens(lab);
        return lab.report(ReportDetail::Full);
    }
};

} // namespace

TEST_P(ResultOf, isTheSameInEveryFormat)
{
    const Report report = after(GetParam());
    const ReportDocument document = documentOf(report);
    const QJsonObject json = reportToJson(report);
    const QString html = QString::fromUtf8(toHtml(document)), markdown = QString::fromUtf8(toMarkdown(document));

    EXPECT_EQ(resultKey(report.result), QLatin1String(GetParam().result));
    const QString word = resultWord(report.result);
    EXPECT_EQ(json[u"result"].toString(), QLatin1String(GetParam().result));
    EXPECT_EQ(json[u"reason"].toString(), report.reason);
    EXPECT_EQ(document.result.text, word);
    EXPECT_EQ(factOf(*sectionOf(document.sections, QStringLiteral("cover")), QStringLiteral("Result")).text, word);
    EXPECT_TRUE(document.footer.contains(u' ' + word + u'.')) << document.footer.toStdString();
    for (const QString& text : {html, markdown}) {
        EXPECT_TRUE(text.contains(word));
        EXPECT_TRUE(text.contains(report.reason.toHtmlEscaped()) || text.contains(report.reason));
    }
}

TEST_P(ResultOf, readsAsSuccessOnlyWhereItIsOne)
{
    const Report report = after(GetParam());
    const ReportDocument document = documentOf(report);
    const bool success = report.result == Report::Result::AsPlanned;

    EXPECT_EQ(document.result.tone == Tone::Good, success);
    EXPECT_EQ(document.result.text == resultWord(Report::Result::AsPlanned), success);
    EXPECT_EQ(report.verdict.health == Health::AsPlanned && !incompleteRun(report.facts, report.verdict.health),
              success);
    for (const char* id : {"cover", "summary"}) {
        const Section* section = sectionOf(document.sections, QString::fromLatin1(id));
        ASSERT_TRUE(section);
        const auto* first = std::get_if<Paragraph>(&section->blocks.first());
        ASSERT_TRUE(first);
        EXPECT_EQ(first->tone == Tone::Good, success) << id;
        EXPECT_EQ(first->text, report.reason) << id;
    }
}

TEST_P(ResultOf, comesWithTheFirstThingToDo)
{
    const QString sentence = firstThingToDo(after(GetParam()));
    EXPECT_TRUE(sentence.contains(QString::fromUtf8(GetParam().firstThing))) << sentence.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Past, ResultOf,
    ::testing::Values(Past{"seedBefore", "seed", nothing, "critical", "Start it"},
                      Past{"seedAfter", "seed", isSetUp, "as-planned", "switch"},
                      Past{"oneRailDown", "one-rail-down", isSetUp, "degraded", "prague: eth2 has no link"},
                      Past{"aClientIsLost", "seed", losesAClient, "unknown", "brno: The client does not answer."},
                      Past{"aChangeFails", "seed", failsOnPrague, "incomplete", "The line was cut."},
                      Past{"aFailureIsMendedLater", "seed", failsAndIsRepeated, "as-planned", "switch"},
                      Past{"theMachineGoesDown", "seed", goesDownInTheMiddle, "incomplete",
                           "Apply again to finish the run"},
                      Past{"takenBack", "seed", isTakenBack, "critical", "Start it"},
                      Past{"takenBackInPart", "seed", isTakenBackInPart, "incomplete", "The line was cut."},
                      Past{"twoRuns", "seed", isSetUpTwice, "as-planned", "switch"}),
    [](const ::testing::TestParamInfo<Past>& one) { return std::string(one.param.name); });

} // namespace twinrail
