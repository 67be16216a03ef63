// SPDX-License-Identifier: Apache-2.0
#include "core/report/formats.h"
#include "core/report/pdfobjects.h"
#include "core/report/pdfoutline.h"
#include "tests/report/sampledocument.h"
#include "tests/ui/diagram/sites.h"
#include "ui/diagram/svg.h"

#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtAlgorithms>

using namespace twinrail;

namespace {

QByteArray pdfOf(const ReportDocument& document)
{
    const auto pdf = toPdf(document);
    EXPECT_TRUE(pdf.has_value()) << (pdf ? "" : qPrintable(describe(pdf.error())));
    return pdf.value_or(QByteArray());
}

// The readers that other people use (poppler-utils, qpdf: packaging/packages.sh).
QByteArray bytesOf(const QByteArray& pdf, const char* program, QStringList arguments)
{
    const QString path = QStandardPaths::findExecutable(QString::fromLatin1(program));
    EXPECT_FALSE(path.isEmpty()) << program << " is not installed: see packaging/packages.sh";
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.pdf"));
    QFile out(file);
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(pdf);
    out.close();
    for (QString& argument : arguments)
        argument.replace(QLatin1String("FILE"), file);
    QProcess process;
    process.start(path, arguments);
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

QString said(const QByteArray& pdf, const char* program, const QStringList& arguments)
{
    return QString::fromUtf8(bytesOf(pdf, program, arguments));
}

// Black dots of the first page, which comes as a bitmap: "P4", width and height, then a bit for each dot.
int inkOf(const QByteArray& pdf)
{
    const QByteArray bitmap = bytesOf(pdf, "pdftoppm", QStringLiteral("-r 60 -f 1 -l 1 -mono FILE").split(u' '));
    EXPECT_TRUE(bitmap.startsWith("P4"));
    int dots = 0;
    for (const char byte : bitmap.mid(bitmap.indexOf('\n', 3) + 1))
        dots += qPopulationCount(static_cast<quint8>(byte));
    return dots;
}

ReportDocument drawnDocument()
{
    ReportDocument document = sampleDocument(30);
    const Site site = exampleSite();
    document.sections[3].blocks = {Drawing{diagramSvg(site, oneRailDown(site)), QStringLiteral("The paths.")}};
    return document;
}

} // namespace

TEST(Pdf, isSoundToAStrictReader)
{
    const QString answer = said(pdfOf(drawnDocument()), "qpdf", {QStringLiteral("--check"), QStringLiteral("FILE")});
    EXPECT_TRUE(answer.contains(QLatin1String("No syntax or stream encoding errors found"))) << qPrintable(answer);
}

TEST(Pdf, holdsTextThatCanBeSelected)
{
    const QString text =
        said(pdfOf(drawnDocument()), "pdftotext", {QStringLiteral("FILE"), QStringLiteral("-")}).simplified();
    for (const char* wanted : {"Setup report of hydra", "Übersicht", "Überblick", "● active", "✕ missing",
                               "Twinrail 0.1", "eth1", "hydra_db-a02", "echo `hostname` | tr a-z A-Z"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(wanted))) << wanted << "\nin " << qPrintable(text.left(2000));
    static const QRegularExpression number(QStringLiteral("\\b1 ?/ ?\\d+\\b"));
    EXPECT_TRUE(text.contains(number)) << "page 1 of so many";
}

TEST(Pdf, isMadeOfVectorsAlone)
{
    const QString images = said(pdfOf(drawnDocument()), "pdfimages", {QStringLiteral("-list"), QStringLiteral("FILE")});
    EXPECT_EQ(images.trimmed().count(u'\n'), 1) << qPrintable(images); // its two lines of headings
}

TEST(Pdf, bringsItsFonts)
{
    const QStringList fonts =
        said(pdfOf(drawnDocument()), "pdffonts", {QStringLiteral("FILE")}).trimmed().split(u'\n').mid(2);
    ASSERT_FALSE(fonts.isEmpty());
    for (const QString& font : fonts) // name type encoding emb sub uni object
        EXPECT_TRUE(font.contains(QLatin1String("yes no  yes")) || font.contains(QLatin1String("yes yes yes")))
            << qPrintable(font);
}

TEST(Pdf, saysItsTitleAndIsA4)
{
    const QString info = said(pdfOf(drawnDocument()), "pdfinfo", {QStringLiteral("FILE")});
    EXPECT_TRUE(info.contains(QLatin1String("Setup report of hydra"))) << qPrintable(info);
    EXPECT_TRUE(info.contains(QLatin1String("(A4)"))) << qPrintable(info);
}

TEST(Pdf, hasABookmarkForEverySection)
{
    const QString json =
        said(pdfOf(drawnDocument()), "qpdf",
             {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), QStringLiteral("FILE")});
    const QJsonArray outlines =
        QJsonDocument::fromJson(json.toUtf8()).object().value(QStringLiteral("outlines")).toArray();
    QStringList titles;
    int page = 0;
    for (const QJsonValue& one : outlines) {
        titles << one[QStringLiteral("title")].toString();
        EXPECT_GE(one[QStringLiteral("destpageposfrom1")].toInt(), page);
        page = one[QStringLiteral("destpageposfrom1")].toInt();
    }
    EXPECT_EQ(titles, (QStringList{QStringLiteral("Summary – Überblick"), QStringLiteral("Paths"),
                                   QStringLiteral("Drawing"), QStringLiteral("Commands")}));
    EXPECT_EQ(outlines.at(1)[QStringLiteral("kids")].toArray().size(), 1);
}

TEST(Pdf, isPrintedInBlackOnWhiteWhateverTheWindowLooksLike)
{
    const QPalette usual = QGuiApplication::palette();
    QPalette dark;
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::WindowText, Qt::white);
    QGuiApplication::setPalette(dark);
    const QByteArray pdf = pdfOf(sampleDocument());
    QGuiApplication::setPalette(usual);
    EXPECT_GT(inkOf(pdf), 2000);
    EXPECT_EQ(inkOf(pdf), inkOf(pdfOf(sampleDocument())));
}

TEST(PdfOutline, leavesWhatIsThereAsItIs)
{
    const QByteArray pdf = pdfOf(sampleDocument());
    const qsizetype end = pdf.indexOf("%%EOF");
    ASSERT_GT(end, 0);
    EXPECT_EQ(pdf.count("%%EOF"), 2) << "an update after the first end";
    const auto objects = PdfObjects::read(pdf.left(end + 6));
    ASSERT_TRUE(objects.has_value());
    EXPECT_FALSE(objects->body(objects->catalogue()).contains("/Outlines")) << "the first version is still there";
    EXPECT_GE(objects->pages().size(), 3);
}

TEST(PdfOutline, leadsFromTheContentsAndSaysTheLanguage)
{
    const QByteArray pdf = pdfOf(sampleDocument());
    EXPECT_EQ(pdf.count("/Subtype /Link"), 4) << "one for each section";
    EXPECT_TRUE(pdf.contains("/Lang (en)"));
    EXPECT_TRUE(pdf.contains("/DisplayDocTitle true"));
}

TEST(PdfOutline, refusesWhatIsNoPdf)
{
    EXPECT_FALSE(withPdfOutline(QByteArrayLiteral("no PDF"), {}).has_value());
    EXPECT_FALSE(withPdfOutline(QByteArrayLiteral("startxref\n99999\n%%EOF"), {}).has_value());
}

TEST(PdfOutline, refusesABookmarkOnAPageThatIsNotThere)
{
    const QByteArray pdf = pdfOf(sampleDocument());
    const QByteArray first = pdf.left(pdf.indexOf("%%EOF") + 6);
    EXPECT_TRUE(withPdfOutline(first, {{{QStringLiteral("One"), 0, 0, 10}}, {}, {}, 1}).has_value());
    EXPECT_FALSE(withPdfOutline(first, {{{QStringLiteral("One"), 0, 99, 10}}, {}, {}, 1}).has_value());
}
