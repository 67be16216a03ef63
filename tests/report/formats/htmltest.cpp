// SPDX-License-Identifier: Apache-2.0
#include "core/report/formats.h"
#include "core/report/svgparts.h"
#include "tests/report/sampledocument.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace twinrail;
using testing::HasSubstr;
using testing::Not;

namespace {

struct Element {
    QString name;
    QMap<QString, QString> attributes;
    QString text; ///< its own, not that of what is in it
};

// Every element in its order; fails the test when the text is not well-formed.
QList<Element> elementsOf(const QByteArray& html)
{
    QList<Element> elements;
    QList<qsizetype> open;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            Element element{reader.name().toString(), {}, {}};
            for (const QXmlStreamAttribute& one : reader.attributes())
                element.attributes.insert(one.name().toString(), one.value().toString());
            open.append(elements.size());
            elements.append(element);
        } else if (reader.isEndElement()) {
            open.removeLast();
        } else if (reader.isCharacters() && !open.isEmpty()) {
            elements[open.last()].text += reader.text();
        }
    }
    EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString()) << " in line " << reader.lineNumber();
    return elements;
}

QList<Element> named(const QList<Element>& elements, const char* name)
{
    QList<Element> found;
    for (const Element& one : elements)
        if (one.name == QLatin1String(name))
            found.append(one);
    return found;
}

} // namespace

TEST(Html, isWellFormedAndSaysItsLanguage)
{
    const QList<Element> elements = elementsOf(toHtml(sampleDocument()));
    ASSERT_FALSE(elements.isEmpty());
    EXPECT_EQ(elements.first().name, QStringLiteral("html"));
    EXPECT_EQ(elements.first().attributes[QStringLiteral("lang")], QStringLiteral("en"));
    EXPECT_EQ(named(elements, "h1").size(), 1);
    EXPECT_EQ(named(elements, "main").size(), 1);
    EXPECT_EQ(named(elements, "header").size(), 1);
}

TEST(Html, needsNothingFromElsewhereAndRunsNothing)
{
    const QByteArray html = toHtml(sampleDocument());
    EXPECT_TRUE(named(elementsOf(html), "script").isEmpty());
    EXPECT_TRUE(named(elementsOf(html), "link").isEmpty());
    EXPECT_TRUE(named(elementsOf(html), "img").isEmpty());
    EXPECT_THAT(html.toStdString(), Not(HasSubstr("@import")));
    // The name of the SVG namespace is the one address in it, and nobody loads that.
    EXPECT_EQ(QByteArray(html).replace("http://www.w3.org/2000/svg", "").count("http"), 0);
}

TEST(Html, hasASectionForEveryEntryOfItsContents)
{
    const QList<Element> elements = elementsOf(toHtml(sampleDocument()));
    QStringList ids;
    for (const Element& section : named(elements, "section"))
        ids << section.attributes[QStringLiteral("id")];
    EXPECT_EQ(ids, (QStringList{QStringLiteral("summary"), QStringLiteral("paths"), QStringLiteral("awkward"),
                                QStringLiteral("drawing"), QStringLiteral("commands")}));
    QStringList wanted;
    for (const Element& link : named(elements, "a"))
        wanted << link.attributes[QStringLiteral("href")].mid(1);
    EXPECT_EQ(wanted, ids);
}

TEST(Html, tellsEachTableItsHeads)
{
    const QList<Element> elements = elementsOf(toHtml(sampleDocument(5)));
    const QList<Element> heads = named(elements, "th");
    int columns = 0, rows = 0;
    for (const Element& head : heads) {
        const QString scope = head.attributes[QStringLiteral("scope")];
        columns += scope == QLatin1String("col") ? 1 : 0;
        rows += scope == QLatin1String("row") ? 1 : 0;
    }
    EXPECT_EQ(columns, 7 + 2);
    EXPECT_EQ(rows, 5 + 2);
    EXPECT_EQ(columns + rows, heads.size());
    ASSERT_EQ(named(elements, "caption").size(), 1);
    EXPECT_EQ(named(elements, "caption").first().text, QStringLiteral("Paths, planned and active"));
}

TEST(Html, keepsEveryTextAsItIs)
{
    const QByteArray html = toHtml(sampleDocument());
    EXPECT_THAT(html.toStdString(), HasSubstr("&lt;b&gt;not bold&lt;/b&gt; &amp; *not slanted*"));
    QStringList codes;
    for (const Element& code : named(elementsOf(html), "code"))
        codes << code.text;
    EXPECT_TRUE(codes.contains(QStringLiteral("x | y")));
    EXPECT_TRUE(codes.contains(longestName()));
    EXPECT_TRUE(codes.last().contains(QStringLiteral("echo `hostname` | tr a-z A-Z > /tmp/<name>")));
}

TEST(Html, tellsAToneBySignAndWordNotByColourAlone)
{
    const QByteArray html = toHtml(sampleDocument());
    EXPECT_THAT(html.toStdString(), HasSubstr("<td class=\"unknown\"><span class=\"sign\">?</span>\u00a0unknown</td>"));
    // A text that brings a sign of its own gets no second one.
    EXPECT_THAT(html.toStdString(), HasSubstr("<td class=\"bad\">✕ missing</td>"));
}

TEST(Html, showsTheDrawingAsAPictureWithWords)
{
    const QList<Element> svgs = named(elementsOf(toHtml(sampleDocument())), "svg");
    ASSERT_EQ(svgs.size(), 1);
    EXPECT_EQ(svgs.first().attributes[QStringLiteral("role")], QStringLiteral("img"));
    EXPECT_EQ(svgs.first().attributes[QStringLiteral("aria-label")],
              QStringLiteral("The paths of hydra: 7 of 8 paths active."));
    EXPECT_EQ(svgs.first().attributes[QStringLiteral("viewBox")], QStringLiteral("0 0 400 200"));
    EXPECT_FALSE(svgs.first().attributes.contains(QStringLiteral("width"))) << "it fits the page it is on";
}

TEST(Html, takesNoDrawingThatRunsOrLoadsSomething)
{
    const auto svg = [](const char* inside) {
        return QByteArrayLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">") + inside + "</svg>";
    };
    EXPECT_FALSE(inlineSvg(svg("<rect/>"), {}).isEmpty());
    EXPECT_TRUE(inlineSvg(svg("<script>alert(1)</script>"), {}).isEmpty());
    EXPECT_TRUE(inlineSvg(svg("<image href=\"http://elsewhere/\"/>"), {}).isEmpty());
    EXPECT_TRUE(inlineSvg(QByteArrayLiteral("<svg><rect></svg>"), {}).isEmpty());
    EXPECT_TRUE(inlineSvg(QByteArrayLiteral("no picture"), {}).isEmpty());
    EXPECT_FALSE(inlineSvg(svg("<rect onclick=\"alert(1)\"/>"), {}).contains(QLatin1String("alert")));
}
