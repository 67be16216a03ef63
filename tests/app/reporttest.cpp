// SPDX-License-Identifier: Apache-2.0

// What a script sees of `twinrail report`.

#include "tests/app/program.h"
#include "tests/print.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace twinrail {

using testing::LabProcess;
using testing::Said;
using testing::twinrail;

namespace {

Said report(const LabProcess& lab, const QStringList& more = {})
{
    return twinrail(QStringList{QStringLiteral("report"), lab.site()} + lab.credentials() + more);
}

Said reportInto(const LabProcess& lab, const QString& folder, const QStringList& more = {})
{
    return report(lab, QStringList{QStringLiteral("--output"), folder} + more);
}

void apply(const LabProcess& lab)
{
    (void)twinrail(QStringList{QStringLiteral("apply"), lab.site(), QStringLiteral("--yes")} + lab.credentials());
}

QStringList filesIn(const QString& folder) { return QDir(folder).entryList(QDir::Files, QDir::Name); }

/// Folders that reports made of themselves beside the site file.
QStringList reportsBeside(const LabProcess& lab)
{
    return QDir(lab.directory()).entryList({QStringLiteral("*report*")}, QDir::Dirs | QDir::Hidden);
}

} // namespace

TEST(Report, writesFourFilesBesideTheSiteAndSaysWhich)
{
    const LabProcess lab(QStringLiteral("seed"));
    apply(lab);

    const Said said = report(lab);

    EXPECT_EQ(said.exitCode, 0) << said.err.toStdString();
    ASSERT_EQ(reportsBeside(lab).size(), 1);
    const QString folder = lab.directory() + u'/' + reportsBeside(lab).first();
    EXPECT_TRUE(reportsBeside(lab).first().contains(
        QRegularExpression(QStringLiteral("^seed report \\d{4}-\\d\\d-\\d\\d \\d{6}$"))));
    const QStringList names{QStringLiteral("seed.html"), QStringLiteral("seed.json"), QStringLiteral("seed.md"),
                            QStringLiteral("seed.pdf")};
    EXPECT_EQ(filesIn(folder), names);
    for (const QString& name : names) {
        EXPECT_TRUE(said.out.contains(folder + u'/' + name + u'\n')) << said.out.toStdString();
        EXPECT_GT(QFileInfo(folder + u'/' + name).size(), 1000) << name.toStdString();
    }
    EXPECT_TRUE(said.out.contains(QStringLiteral("Result: as planned. 16 of 16 planned paths are active")))
        << said.out.toStdString();
    EXPECT_FALSE(said.out.contains(QStringLiteral("(s)"))) << "plurals: " << said.out.toStdString();
}

TEST(Report, endsWithTheCodeOfItsResult)
{
    const LabProcess seed(QStringLiteral("seed"));
    EXPECT_EQ(reportInto(seed, seed.directory() + QStringLiteral("/before")).exitCode, 2);
    const LabProcess down(QStringLiteral("one-rail-down"));
    apply(down);
    const Said said = reportInto(down, down.directory() + QStringLiteral("/after"));
    EXPECT_EQ(said.exitCode, 1) << said.err.toStdString();
    EXPECT_TRUE(said.out.contains(QStringLiteral("Result: degraded."))) << said.out.toStdString();
}

TEST(Report, isIncompleteWithTheJournalOfARunThatWasCutOff)
{
    const LabProcess lab(QStringLiteral("seed"));
    apply(lab);
    const QStringList journals = QDir(lab.directory()).entryList({QStringLiteral("*.journal")});
    ASSERT_EQ(journals.size(), 1);
    const QString journal = lab.directory() + u'/' + journals.first();
    ASSERT_EQ(twinrail(QStringList{QStringLiteral("undo"), journal} + lab.credentials()).exitCode, 0);
    QFile file(journal);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (int line = 0; line < 9; ++line)
        (void)file.readLine();
    ASSERT_TRUE(file.resize(file.pos()));

    const Said said = report(lab, {QStringLiteral("--json")});

    EXPECT_EQ(said.json()[u"result"].toString(), QStringLiteral("incomplete"));
    EXPECT_EQ(said.exitCode, 2) << "and no path is left: what is incomplete hides nothing worse";
}

TEST(Report, asJsonAlonePrintsTheTwinAndWritesNothing)
{
    const LabProcess lab(QStringLiteral("seed"));
    const QStringList before = QDir(lab.directory()).entryList();

    const Said said = report(lab, {QStringLiteral("--json")});

    EXPECT_EQ(said.exitCode, 2);
    EXPECT_EQ(said.json()[u"schema"].toString(), QStringLiteral("twinrail-report"));
    EXPECT_EQ(said.json()[u"result"].toString(), QStringLiteral("critical"));
    EXPECT_EQ(said.json()[u"numbers"][u"pathsPlanned"].toInt(), 16);
    EXPECT_EQ(QDir(lab.directory()).entryList(), before);
}

TEST(Report, writesTheFormatsAndTheExportsThatWereAskedFor)
{
    const LabProcess lab(QStringLiteral("seed"));
    const QString folder = lab.directory() + QStringLiteral("/hand over");

    const Said said = reportInto(lab, folder + u'/',
                                 {QStringLiteral("--format"), QStringLiteral("markdown,json"),
                                  QStringLiteral("--exports"), QStringLiteral("--detail"), QStringLiteral("full"),
                                  QStringLiteral("--author"), QStringLiteral("Erika Mustermann")});

    EXPECT_EQ(said.exitCode, 2) << said.err.toStdString();
    EXPECT_EQ(filesIn(folder), (QStringList{QStringLiteral("seed.json"), QStringLiteral("seed.md")}));
    EXPECT_TRUE(QFileInfo(folder + QStringLiteral("/runbook/prague.sh")).isExecutable());
    EXPECT_TRUE(QFileInfo::exists(folder + QStringLiteral("/ansible/site.yml")));
    QFile text(folder + QStringLiteral("/seed.md"));
    ASSERT_TRUE(text.open(QIODevice::ReadOnly));
    const QByteArray bytes = text.readAll();
    EXPECT_TRUE(bytes.contains("Erika Mustermann"));
    EXPECT_TRUE(bytes.contains("Appendix: the site file"));
}

TEST(Report, maskedNamesNothingAndKeepsItsKeyApart)
{
    const LabProcess lab(QStringLiteral("seed"));
    const QString folder = lab.directory() + QStringLiteral("/masked");

    const Said said = reportInto(lab, folder, {QStringLiteral("--mask")});

    EXPECT_EQ(said.exitCode, 2) << said.err.toStdString();
    ASSERT_EQ(filesIn(folder).size(), 4);
    for (const QString& name : filesIn(folder)) {
        QFile file(folder + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char* word : {"prague", "lab9", "10.10.8.", "iqn.20"})
            EXPECT_FALSE(bytes.contains(word)) << word << " in " << name.toStdString();
    }
    const QString key = folder + QStringLiteral(".mask-key.json");
    EXPECT_TRUE(said.out.contains(key)) << said.out.toStdString();
    EXPECT_EQ(QFile::permissions(key) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST(Report, refusesWhatIsThereAlreadyInOneSentence)
{
    const LabProcess lab(QStringLiteral("seed"));
    const QString folder = lab.directory() + QStringLiteral("/there");
    ASSERT_TRUE(QDir().mkpath(folder));

    const Said said = reportInto(lab, folder);

    EXPECT_EQ(said.exitCode, 13);
    const QString last = said.err.trimmed().section(u'\n', -1); // Qt may complain of the desktop before
    EXPECT_TRUE(last.startsWith(folder + QStringLiteral(" is there already"))) << said.err.toStdString();
    EXPECT_EQ(filesIn(folder), QStringList());
}

TEST(Report, refusesWordsThatItDoesNotKnowAndSitesThatAreNotThere)
{
    const LabProcess lab(QStringLiteral("seed"));
    const Said detail = report(lab, {QStringLiteral("--detail"), QStringLiteral("nonsense")});
    EXPECT_EQ(detail.exitCode, 64);
    EXPECT_TRUE(detail.err.contains(QStringLiteral("summary, standard or full"))) << detail.err.toStdString();
    const Said format = report(lab, {QStringLiteral("--format"), QStringLiteral("odt")});
    EXPECT_EQ(format.exitCode, 17);
    EXPECT_TRUE(format.err.contains(QStringLiteral("html, pdf, markdown, json"))) << format.err.toStdString();
    EXPECT_EQ(reportsBeside(lab), QStringList());
    EXPECT_EQ(twinrail({QStringLiteral("report"), QStringLiteral("no-such.twinrail")}).exitCode, 17);
}

} // namespace twinrail
