// SPDX-License-Identifier: Apache-2.0
#include "core/report/formats.h"
#include "tests/report/sampledocument.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

using namespace twinrail;

namespace {

QStringList linesOf(const ReportDocument& document) { return QString::fromUtf8(toMarkdown(document)).split(u'\n'); }

// As GitHub counts them: pipes that are not escaped.
qsizetype cellsIn(const QString& line)
{
    static const QRegularExpression pipe(QStringLiteral("(?<!\\\\)\\|"));
    return line.count(pipe) - 1;
}

ReportDocument documentWith(const Block& block)
{
    ReportDocument document;
    document.title = QStringLiteral("Report");
    document.sections = {sampleSection("cover", "Cover", {}), sampleSection("one", "One", {block})};
    return document;
}

} // namespace

TEST(Markdown, hasOneHeadingForEachSection)
{
    const QStringList headings = linesOf(sampleDocument()).filter(QRegularExpression(QStringLiteral("^#+ ")));
    EXPECT_EQ(headings,
              (QStringList{QStringLiteral("# Setup report of hydra"), QStringLiteral("## Summary – Überblick"),
                           QStringLiteral("## Paths"), QStringLiteral("### Awkward names"),
                           QStringLiteral("## Drawing"), QStringLiteral("## Commands")}));
}

TEST(Markdown, givesEveryRowOfATableTheSameNumberOfCells)
{
    int rows = 0;
    for (const QString& line : linesOf(sampleDocument(9)))
        if (line.startsWith(QLatin1String("| "))) {
            const bool narrow = cellsIn(line) == 2;
            EXPECT_TRUE(narrow || cellsIn(line) == 7) << qPrintable(line);
            ++rows;
        }
    EXPECT_EQ(rows, 2 + 9 + 2 + 2);
}

TEST(Markdown, escapesWhatWouldMeanSomething)
{
    const QString text = QString::fromUtf8(toMarkdown(sampleDocument()));
    EXPECT_TRUE(
        text.contains(QStringLiteral("- Then look at the report: \\<b\\>not bold\\</b\\> \\& \\*not slanted\\*.")));
    EXPECT_TRUE(text.contains(QStringLiteral("| `x \\| y` | \\`tick\\` \\| \\<tag\\> |")));
    EXPECT_TRUE(text.contains(QStringLiteral("**✕ missing**")));
}

TEST(Markdown, escapesAtTheStartOfALineToo)
{
    const struct {
        const char* text;
        const char* written;
    } cases[]{{"# no heading", "\\# no heading"},
              {"1. no list", "1\\. no list"},
              {"- no list", "\\- no list"},
              {"+ no list", "\\+ no list"},
              {"plain", "plain"}};
    for (const auto& one : cases)
        EXPECT_TRUE(linesOf(documentWith(Paragraph{QString::fromLatin1(one.text), Tone::Plain}))
                        .contains(QString::fromLatin1(one.written)))
            << one.text;
}

TEST(Markdown, fencesAListingWithMoreBackticksThanAreInIt)
{
    const Listing listing{{}, {QStringLiteral("````"), QStringLiteral("echo")}};
    const QStringList lines = linesOf(documentWith(listing));
    const qsizetype from = lines.indexOf(QStringLiteral("`````"));
    ASSERT_GE(from, 0);
    EXPECT_EQ(lines.mid(from, 4), (QStringList{QStringLiteral("`````"), QStringLiteral("````"), QStringLiteral("echo"),
                                               QStringLiteral("`````")}));
}

TEST(Markdown, keepsBackticksInsideALiteral)
{
    Table table;
    table.columns = QStringList{QStringLiteral("name")};
    table.rows = {{{QStringLiteral("a`b"), Tone::Plain, true}}, {{QStringLiteral("`c`"), Tone::Plain, true}}};
    const QStringList lines = linesOf(documentWith(table));
    EXPECT_TRUE(lines.contains(QStringLiteral("| ``a`b`` |")));
    EXPECT_TRUE(lines.contains(QStringLiteral("| `` `c` `` |")));
}

TEST(Markdown, endsWithTheFooter)
{
    const QString text = QString::fromUtf8(toMarkdown(sampleDocument()));
    EXPECT_TRUE(text.endsWith(QStringLiteral("---\n\nhydra · 25 November 2026 10:00 UTC · Twinrail 0.1\n")));
}
