// SPDX-License-Identifier: Apache-2.0
#include "core/report/pdfpages.h"
#include "core/report/pdflook.h"
#include "core/report/pdfwidths.h"
#include "tests/report/sampledocument.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

const QSizeF paper(210 * pdflook::millimetre, 297 * pdflook::millimetre);
const qreal width = paper.width() - 2 * pdflook::side;
const qreal height = paper.height() - pdflook::top - pdflook::bottom;

qreal endOf(const PdfPage& page) { return page.placed.last().y + page.placed.last().piece.height; }

bool beginsWith(const PdfPage& page, const QString& text)
{
    const QList<PdfText>& texts = page.placed.first().piece.texts;
    return !texts.isEmpty() && texts.first().text == text;
}

} // namespace

TEST(PdfPages, keepEverythingOnThePaper)
{
    PdfFlow flow = pdfPieces(sampleDocument(200), width);
    for (const PdfPage& page : pdfPages(flow, paper)) {
        if (!page.landscape) {
            EXPECT_LE(endOf(page), height);
        }
        for (const PdfPlaced& placed : page.placed)
            for (const PdfText& text : placed.piece.texts)
                EXPECT_LE(text.at.x() + pdflook::widthOf(text.text, text.font), width + 1) << qPrintable(text.text);
    }
}

TEST(PdfPages, breakNoShortWordOfATable)
{
    const PdfFlow flow = pdfPieces(sampleDocument(), width);
    int names = 0;
    for (const PdfPiece& piece : flow.pieces)
        for (const PdfText& text : piece.texts)
            names += text.text == QLatin1String("prague") ? 1 : 0;
    EXPECT_EQ(names, 12);
}

TEST(PdfPages, loseNothingOfALongName)
{
    const PdfFlow flow = pdfPieces(sampleDocument(), width);
    QString all;
    for (const PdfPiece& piece : flow.pieces)
        for (const PdfText& text : piece.texts)
            if (text.font.fixedPitch())
                all += text.text;
    EXPECT_TRUE(all.contains(longestName().right(150)));
}

TEST(PdfPages, beginWithTheHeadOfATableThatGoesOn)
{
    PdfFlow flow = pdfPieces(sampleDocument(200), width);
    const QList<PdfPage> pages = pdfPages(flow, paper);
    ASSERT_GT(pages.size(), 6);
    for (qsizetype i = 1; i < 5; ++i)
        EXPECT_TRUE(beginsWith(pages.at(i), QStringLiteral("Client"))) << i;
}

// However the text above it grows, what is to be kept with the next is never the last of a page.
TEST(PdfPages, endWithNoHeading)
{
    for (int rows = 1; rows < 60; ++rows) {
        PdfFlow flow = pdfPieces(sampleDocument(rows), width);
        for (const PdfPage& page : pdfPages(flow, paper)) {
            ASSERT_FALSE(page.placed.isEmpty());
            EXPECT_FALSE(page.placed.last().piece.keep) << "with " << rows << " rows";
        }
    }
}

TEST(PdfPages, giveTheDrawingAPageAcross)
{
    PdfFlow flow = pdfPieces(sampleDocument(), width);
    int across = 0;
    for (const PdfPage& page : pdfPages(flow, paper)) {
        const bool picture = !page.placed.last().piece.picture.isEmpty();
        EXPECT_EQ(page.landscape, picture);
        if (picture) {
            ++across;
            EXPECT_TRUE(beginsWith(page, QStringLiteral("Drawing"))) << "with its heading";
        }
    }
    EXPECT_EQ(across, 1);
}

TEST(PdfPages, knowWhereEachSectionBegins)
{
    PdfFlow flow = pdfPieces(sampleDocument(60), width);
    const QList<PdfPage> pages = pdfPages(flow, paper);
    ASSERT_EQ(flow.bookmarks.size(), 5);
    int before = 0;
    for (int i = 0; i < flow.bookmarks.size(); ++i) {
        const PdfBookmark& bookmark = flow.bookmarks.at(i);
        EXPECT_GE(bookmark.page, before);
        before = bookmark.page;
        bool found = false;
        for (const PdfPlaced& placed : pages.at(bookmark.page).placed)
            found = found || placed.piece.bookmark == i;
        EXPECT_TRUE(found) << qPrintable(bookmark.title);
    }
    EXPECT_EQ(flow.bookmarks.at(2).level, 1);
}

TEST(ColumnWidths, giveShortColumnsWhatTheyWantFirst)
{
    EXPECT_EQ(columnWidths({{50, 20}, {400, 40}}, 200), (QList<qreal>{50, 150}));
}

TEST(ColumnWidths, areAlikeForTwoLongTextsAlsoWhenOneHasALongWord)
{
    EXPECT_EQ(columnWidths({{500, 120}, {500, 30}, {60, 60}}, 360), (QList<qreal>{150, 150, 60}));
}

TEST(ColumnWidths, shareTooLittleInProportion)
{
    EXPECT_EQ(columnWidths({{100, 100}, {300, 300}}, 200), (QList<qreal>{50, 150}));
}

TEST(ColumnWidths, doNotSpreadASmallTableOverThePage)
{
    const QList<qreal> widths = columnWidths({{50, 20}, {50, 40}}, 1000);
    EXPECT_LT(widths.at(0) + widths.at(1), 200);
    EXPECT_GE(widths.at(0), 50);
}
