// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/pageprobe.h"
#include "ui/pages/clients/multipathpage.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextBlock>
#include <QTextLayout>

namespace twinrail {

namespace {

QString diffOf(Probe<MultipathPage>& probe) { return probe.find<QPlainTextEdit>("multipathDiff")->toPlainText(); }

void setSeconds(Probe<MultipathPage>& probe, const char* name, const char* seconds)
{
    auto* box = probe.find<QSpinBox>(name);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QLatin1String(seconds));
    QTest::keyClick(box, Qt::Key_Return);
}

} // namespace

TEST(MultipathPage, showsTheFileAsADiffThatIsReadWithoutColour)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    Probe<MultipathPage> probe(lab.session());
    const QString prague = diffOf(probe);
    EXPECT_TRUE(prague.contains(QStringLiteral("\n+"))) << prague.toStdString();
    EXPECT_TRUE(prague.contains(QStringLiteral("hydra_db-a01")));
    EXPECT_FALSE(prague.contains(QStringLiteral("\n-\twwid"))) << "the shelf of others stays";

    auto* combo = probe.find<QComboBox>("client");
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    EXPECT_NE(diffOf(probe), prague) << "another client, another file";
}

TEST(MultipathPage, coloursWhatComesAndWhatGoes)
{
    LabSession lab(QStringLiteral("half-done"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    Probe<MultipathPage> probe(lab.session());
    QTextDocument* text = probe.find<QPlainTextEdit>("multipathDiff")->document();
    QSet<QRgb> added, removed;
    for (QTextBlock line = text->begin(); line.isValid(); line = line.next()) {
        if (line.text().startsWith(QLatin1String("+++")) || line.text().startsWith(QLatin1String("---")))
            continue;
        for (const QTextLayout::FormatRange& range : line.layout()->formats())
            (line.text().startsWith(u'+') ? added : removed).insert(range.format.foreground().color().rgb());
    }
    EXPECT_EQ(added.size(), 1);
    EXPECT_FALSE(removed.isEmpty());
    EXPECT_FALSE(removed.intersects(added));
}

TEST(MultipathPage, saysWhyThereIsNoDiff)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    Probe<MultipathPage> probe(lab.session());
    EXPECT_TRUE(diffOf(probe).contains(QStringLiteral("not answered")));
}

TEST(MultipathPage, timersSayWhatTheyMeanTogether)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    Probe<MultipathPage> probe(lab.session());
    EXPECT_TRUE(probe.text("plannedStall").contains(QStringLiteral("20"))) << probe.text("plannedStall").toStdString();
    setSeconds(probe, "replacementTimer", "30");
    EXPECT_EQ(lab.session().site().timers.replacement, 30);
    EXPECT_TRUE(probe.text("plannedStall").contains(QStringLiteral("40")));

    setSeconds(probe, "noopInterval", "0");
    EXPECT_TRUE(probe.text("plannedStall").contains(QStringLiteral("without end")));
    EXPECT_TRUE(hasError(probe.page().problems())) << "the rule of the site says so too";
    probe.page().showPlace(QStringLiteral("/timers/noopInterval"));
    EXPECT_TRUE(probe.find<QSpinBox>("noopInterval")->hasFocus());
}

TEST(MultipathPage, aShortQueueIsWarnedOf)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    Probe<MultipathPage> probe(lab.session());
    setSeconds(probe, "queueSeconds", "5");
    EXPECT_TRUE(findingAt(probe.page().problems(), "site.timer.queue-short"));
    EXPECT_FALSE(hasError(probe.page().problems()));
}

TEST(MultipathPage, timersChangeTheDiff)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    Probe<MultipathPage> probe(lab.session());
    const QString before = diffOf(probe);
    setSeconds(probe, "queueSeconds", "300");
    EXPECT_NE(diffOf(probe), before);
}

TEST(MultipathPage, aliasesSayWhichWwidIsKnown)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    Probe<MultipathPage> probe(lab.session());
    const QAbstractItemModelTester tester(probe.table("aliasTable")->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(probe.cell("aliasTable", 0, 0), QStringLiteral("10"));
    EXPECT_EQ(probe.cell("aliasTable", 0, 1), QStringLiteral("hydra_apps-a01"));
    EXPECT_TRUE(probe.cell("aliasTable", 0, 2).contains(QStringLiteral("LUN is made")));
    ASSERT_TRUE(lab.ask());
    EXPECT_TRUE(probe.cell("aliasTable", 0, 2).startsWith(QStringLiteral("3600144f0")));
}

} // namespace twinrail
