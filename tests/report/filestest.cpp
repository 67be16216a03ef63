// SPDX-License-Identifier: Apache-2.0

// What is written, where, and that it is written as a whole or not at all.

#include "core/report/files.h"
#include "tests/print.h"
#include "tests/report/formats/richfacts.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace twinrail {

namespace {

Plan planOfPrague()
{
    FileChange file;
    file.path = QStringLiteral("/etc/multipath.conf");
    file.existsBefore = false;
    file.edit = TextEdit::between("", "defaults {\n}\n");
    file.diff = unifiedDiff(file.path, QByteArrayLiteral(""), QByteArrayLiteral("defaults {\n}\n"));
    PlannedStep step;
    step.info.id = QStringLiteral("C11");
    step.prepared.changes << Change{QStringLiteral("C11"), QStringLiteral("Set the defaults"), file, {}, {}};
    Plan plan;
    plan.appliance.machine = QStringLiteral("lab9");
    plan.clients << MachinePlan{QStringLiteral("prague"), {}, {step}};
    return plan;
}

class ReportFilesOf : public ::testing::Test {
protected:
    ReportFilesOf()
    {
        order.folder = place.filePath(QStringLiteral("hand-over"));
        order.name = QStringLiteral("hydra");
        order.formats = reportFormats();
    }
    Result<ReportFiles> write() { return writeReport(report, planOfPrague(), order); }
    /// Everything below the place, by its path there; folders end with a slash.
    [[nodiscard]] QStringList found() const { return below(QString()); }
    [[nodiscard]] QByteArray bytes(const QString& path) const
    {
        QFile file(place.filePath(path));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    [[nodiscard]] QFile::Permissions mode(const QString& path) const
    {
        const auto others = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup |
                            QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther |
                            QFile::ExeOther;
        return QFile::permissions(place.filePath(path)) & others;
    }

    QTemporaryDir place;
    Report report = reportOf(richFacts(), ReportDetail::Standard);
    ReportOrder order;

private:
    [[nodiscard]] QStringList below(const QString& folder) const
    {
        QStringList names;
        const QDir dir(place.filePath(folder));
        for (const QFileInfo& info :
             dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)) {
            const QString path = folder + info.fileName();
            if (info.isDir())
                names << path + u'/' << below(path + u'/');
            else
                names << path;
        }
        return names;
    }
};

constexpr QFile::Permissions onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions everybodyReads = onlyOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions everybodyRuns = everybodyReads | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

} // namespace

TEST_F(ReportFilesOf, areOneForEachFormat)
{
    const auto written = write();
    ASSERT_TRUE(written) << describe(written.error()).toStdString();
    EXPECT_EQ(found(), (QStringList{QStringLiteral("hand-over/"), QStringLiteral("hand-over/hydra.html"),
                                    QStringLiteral("hand-over/hydra.json"), QStringLiteral("hand-over/hydra.md"),
                                    QStringLiteral("hand-over/hydra.pdf")}));
    QStringList told = written->written;
    told.sort();
    QStringList real;
    for (const QString& path : found().mid(1))
        real << place.filePath(path);
    EXPECT_EQ(told, real);
    EXPECT_EQ(written->maskKey, QString());

    EXPECT_TRUE(bytes(QStringLiteral("hand-over/hydra.html")).startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(bytes(QStringLiteral("hand-over/hydra.pdf")).startsWith("%PDF-"));
    EXPECT_TRUE(bytes(QStringLiteral("hand-over/hydra.md")).startsWith("# "));
    EXPECT_EQ(QJsonDocument::fromJson(bytes(QStringLiteral("hand-over/hydra.json"))).object(), reportToJson(report));
    EXPECT_EQ(mode(QStringLiteral("hand-over")), everybodyRuns);
    EXPECT_EQ(mode(QStringLiteral("hand-over/hydra.html")), everybodyReads);
}

TEST_F(ReportFilesOf, areOnlyTheFormatsThatWereOrdered)
{
    order.formats = {QStringLiteral("markdown")};
    order.folder += QStringLiteral("/of/today/");
    ASSERT_TRUE(write());
    EXPECT_EQ(found().last(), QStringLiteral("hand-over/of/today/hydra.md"));
    EXPECT_EQ(found().size(), 4);
}

TEST_F(ReportFilesOf, overwriteNothing)
{
    ASSERT_TRUE(write());
    const QStringList before = found();
    const QByteArray html = bytes(QStringLiteral("hand-over/hydra.html"));
    report.reason = QStringLiteral("another");

    const auto again = write();

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, Error::Kind::Conflict);
    EXPECT_TRUE(again.error().text.contains(QStringLiteral("hand-over")));
    EXPECT_EQ(found(), before);
    EXPECT_EQ(bytes(QStringLiteral("hand-over/hydra.html")), html);
}

TEST_F(ReportFilesOf, doNotOverwriteAKeyThatIsLeftOfAnother)
{
    order.masked = true;
    QFile key(place.filePath(QStringLiteral("hand-over.mask-key.json")));
    ASSERT_TRUE(key.open(QIODevice::WriteOnly));
    key.close();
    const auto refused = write();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(found(), QStringList{QStringLiteral("hand-over.mask-key.json")});
}

TEST_F(ReportFilesOf, areNoneForAFormatThatIsNotThere)
{
    order.formats << QStringLiteral("odt");
    const auto refused = write();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::NotFound);
    EXPECT_TRUE(refused.error().text.contains(QStringLiteral("odt")));
    EXPECT_TRUE(refused.error().text.contains(QStringLiteral("html, pdf, markdown, json")));
    EXPECT_EQ(found(), QStringList());
}

TEST_F(ReportFilesOf, areNeverMaskedTogetherWithExports)
{
    order.masked = order.exports = true;
    const auto refused = write();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(found(), QStringList());
}

TEST_F(ReportFilesOf, haveTheKeyOfTheMaskBesideThemForTheOwnerAlone)
{
    order.masked = true;
    const auto written = write();
    ASSERT_TRUE(written) << describe(written.error()).toStdString();

    const QString key = QStringLiteral("hand-over.mask-key.json");
    EXPECT_EQ(written->maskKey, place.filePath(key));
    EXPECT_FALSE(written->written.contains(written->maskKey));
    EXPECT_EQ(mode(key), onlyOwner);
    EXPECT_EQ(found().filter(QStringLiteral("mask-key")), QStringList{key});
    const QJsonObject masks = QJsonDocument::fromJson(bytes(key)).object()[u"masks"].toObject();
    EXPECT_GT(masks.size(), 10);

    for (const QString& path : found().filter(QStringLiteral("hand-over/"))) {
        EXPECT_FALSE(path.contains(QStringLiteral("hydra"))) << path.toStdString() << " names the site";
        if (path.endsWith(u'/') || path.endsWith(QLatin1String(".pdf"))) // its texts are tested with the formats
            continue;
        for (const QString& name : realNames())
            EXPECT_FALSE(bytes(path).contains(name.toUtf8())) << name.toStdString() << " in " << path.toStdString();
    }
}

TEST_F(ReportFilesOf, haveRunbookAndPlaybookWithTheirModes)
{
    order.exports = true;
    const auto written = write();
    ASSERT_TRUE(written) << describe(written.error()).toStdString();
    const QString script = QStringLiteral("hand-over/runbook/prague.sh");
    ASSERT_TRUE(found().contains(script)) << found().join(u'\n').toStdString();
    EXPECT_TRUE(bytes(script).startsWith("#!/bin/sh"));
    EXPECT_EQ(mode(script), everybodyRuns);
    ASSERT_TRUE(found().contains(QStringLiteral("hand-over/ansible/site.yml")));
    EXPECT_EQ(mode(QStringLiteral("hand-over/ansible/site.yml")), everybodyReads);
    EXPECT_EQ(written->written.size(), found().filter(QRegularExpression(QStringLiteral("[^/]$"))).size());
}

TEST_F(ReportFilesOf, areNoneWhereNoFolderCanBeMade)
{
    QFile inTheWay(place.filePath(QStringLiteral("file")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    order.masked = true;
    for (const QString& folder : {place.filePath(QStringLiteral("file/report")), // below a file
                                  QStringLiteral("/proc/report"),                // where nobody may write
                                  place.filePath(QString(300, u'x')),            // no name for a folder
                                  place.filePath(QString(250, u'x'))}) {         // no room for the name of the key
        order.folder = folder;
        const auto refused = write();
        ASSERT_FALSE(refused) << folder.toStdString();
        EXPECT_EQ(refused.error().kind, Error::Kind::Failed) << folder.toStdString();
        EXPECT_TRUE(refused.error().text.contains(QFileInfo(folder).path())) << refused.error().text.toStdString();
        EXPECT_EQ(found(), QStringList{QStringLiteral("file")}) << folder.toStdString();
    }
}

TEST_F(ReportFilesOf, areNoneWhenOneOfThemCannotBeWritten)
{
    order.name = QString(300, u'x');
    const auto refused = write();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Failed);
    EXPECT_EQ(found(), QStringList());
}

TEST(DefaultReportFolder, standsBesideTheSiteFileAndSaysWhen)
{
    const QDateTime now(QDate(2026, 11, 25), QTime(9, 5, 7), Qt::UTC);
    EXPECT_EQ(defaultReportFolder(QStringLiteral("/srv/sites/hydra.twinrail"), now),
              QStringLiteral("/srv/sites/hydra report 2026-11-25 090507"));
}

} // namespace twinrail
