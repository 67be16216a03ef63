// SPDX-License-Identifier: Apache-2.0
#include "core/report/formats.h"
#include "core/report/mask.h"
#include "tests/report/formats/richfacts.h"
#include "tests/ui/diagram/sites.h"
#include "ui/diagram/svg.h"

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace twinrail;

namespace {

/// One report with its mask, made once.
struct Masked {
    Report report;
    Mask mask;
    QByteArray html, markdown, json, svg;
};

const Masked& maskedReport()
{
    static const Masked one = [] {
        ReportFacts facts = richFacts();
        facts.drawing = diagramSvg(facts.site, snapshotOf(facts.site, facts.survey, false));
        Masked made;
        made.mask = Mask::of(facts);
        made.report = reportOf(facts, ReportDetail::Full);
        const ReportDocument document = made.mask.masked(documentOf(made.report));
        made.html = toHtml(document);
        made.markdown = toMarkdown(document);
        made.json = QJsonDocument(made.mask.masked(reportToJson(made.report))).toJson();
        made.svg = made.mask.masked(facts.drawing);
        return made;
    }();
    return one;
}

// The original again, with nothing but the key.
QString unmasked(const QString& text, const QJsonObject& key)
{
    const QJsonObject masks = key.value(QStringLiteral("masks")).toObject();
    QStringList words = masks.keys();
    std::stable_sort(words.begin(), words.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    const QRegularExpression pattern(QStringLiteral("(%1)(?!\\d)").arg(words.join(u'|')));
    QString result;
    qsizetype at = 0;
    auto match = pattern.globalMatch(text);
    while (match.hasNext()) {
        const auto one = match.next();
        result += text.mid(at, one.capturedStart() - at) + masks.value(one.captured()).toString();
        at = one.capturedEnd();
    }
    return result + text.mid(at);
}

void expectNothingReal(const QByteArray& text, const char* what)
{
    const QString all = QString::fromUtf8(text);
    for (const QString& real : realNames()) {
        const qsizetype at = all.indexOf(real, 0, Qt::CaseInsensitive);
        EXPECT_LT(at, 0) << qPrintable(real) << " is in the " << what << ": "
                         << qPrintable(all.mid(std::max<qsizetype>(0, at - 60), 160));
    }
}

} // namespace

TEST(MaskedReport, namesNothingReal)
{
    expectNothingReal(maskedReport().html, "HTML");
    expectNothingReal(maskedReport().markdown, "Markdown");
    expectNothingReal(maskedReport().json, "JSON");
    expectNothingReal(maskedReport().svg, "drawing");
}

// The list above is made by hand; this one is whatever was collected.
TEST(MaskedReport, namesNothingThatHasAMask)
{
    const QJsonObject masks = maskedReport().mask.key().value(QStringLiteral("masks")).toObject();
    EXPECT_GT(masks.size(), 40);
    for (auto one = masks.begin(); one != masks.end(); ++one) {
        const QRegularExpression real(
            QStringLiteral("(?<![A-Za-z0-9])%1(?![A-Za-z0-9])").arg(QRegularExpression::escape(one->toString())));
        EXPECT_FALSE(QString::fromUtf8(maskedReport().json).contains(real)) << qPrintable(one->toString());
        EXPECT_FALSE(QString::fromUtf8(maskedReport().html).contains(real)) << qPrintable(one->toString());
    }
}

TEST(MaskedReport, comesBackWithItsKey)
{
    const Masked& one = maskedReport();
    const QByteArray original = QJsonDocument(reportToJson(one.report)).toJson();
    const QString back = unmasked(QString::fromUtf8(one.json), one.mask.key());
    EXPECT_EQ(QJsonDocument::fromJson(back.toUtf8()), QJsonDocument::fromJson(original));
    // The Markdown escapes "_" in names and nothing in masks, so the document is compared before it is written.
    const ReportDocument document = documentOf(one.report);
    const ReportDocument masked = one.mask.masked(document);
    ASSERT_EQ(masked.sections.size(), document.sections.size());
    EXPECT_EQ(unmasked(masked.title, one.mask.key()), document.title);
    EXPECT_EQ(unmasked(masked.footer, one.mask.key()), document.footer);
}

TEST(MaskedReport, saysTheSameInEveryFormat)
{
    const QString client = maskedReport().mask.masked(QStringLiteral("prague"));
    const QString target =
        maskedReport().mask.masked(QStringLiteral("iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58"));
    for (const QByteArray& format : {maskedReport().html, maskedReport().markdown, maskedReport().json}) {
        EXPECT_TRUE(format.contains(client.toUtf8()));
        EXPECT_TRUE(format.contains(target.toUtf8())) << qPrintable(target);
    }
    EXPECT_TRUE(maskedReport().svg.contains(client.toUtf8()));
}

TEST(MaskedReport, keepsEveryNumberAndVerdict)
{
    const ReportDocument masked = maskedReport().mask.masked(documentOf(maskedReport().report));
    EXPECT_EQ(masked.result, documentOf(maskedReport().report).result);
    const QJsonObject plain = reportToJson(maskedReport().report);
    const QJsonObject hidden = maskedReport().mask.masked(plain);
    for (auto one = plain.begin(); one != plain.end(); ++one)
        if (one->isDouble() || one->isBool()) {
            EXPECT_EQ(hidden.value(one.key()), *one);
        }
}

TEST(MaskedReport, canStillBeDrawnAndRead)
{
    EXPECT_FALSE(maskedReport().svg.contains("…")) << "a shortened name has a mask, which is short";
    EXPECT_TRUE(maskedReport().html.contains("<figure>"));
}
