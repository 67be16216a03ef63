// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/ssh/server.h"
#include "tests/print.h"
#include "tests/ui/pages/runprobe.h"
#include "ui/pages/run/reviewpage.h"
#include "ui/pages/run/reviewwords.h"
#include "ui/pages/run/saveplan.h"
#include "ui/widgets/linesview.h"

#include <QClipboard>
#include <QFileDialog>
#include <QJsonDocument>
#include <QTreeView>

using namespace twinrail;

namespace {

bool blocks(const Page& page) { return hasError(page.problems()); }

QString words(const Findings& findings)
{
    QString all;
    for (const Finding& finding : findings)
        all += severityWord(finding.severity) + u' ' + finding.text + u'\n';
    return all;
}

} // namespace

TEST(ReviewPage, plansWhenSomebodyComesAndSaysWhatGoingOnDoes)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    RunProbe<ReviewPage> probe(lab.session());
    EXPECT_TRUE(blocks(probe.page()));
    probe.page().enter();
    EXPECT_EQ(lab.session().plan().asked, Asked::Running);
    EXPECT_TRUE(probe.sees("stopPlanning"));
    EXPECT_TRUE(blocks(probe.page()));
    ASSERT_TRUE(LabSession::until([&] { return lab.session().plan().asked == Asked::Answered; }));
    EXPECT_FALSE(blocks(probe.page())) << words(probe.page().problems()).toStdString();
    EXPECT_TRUE(probe.page().commits());
    EXPECT_TRUE(probe.page().forwardText().contains(u"2 client")) << probe.page().forwardText().toStdString();
    EXPECT_TRUE(probe.page().forwardText().contains(u"16 path")) << probe.page().forwardText().toStdString();
}

TEST(ReviewPage, showsTheExactLinesOfWhatIsSelected)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    RunProbe<ReviewPage> probe(lab.session());
    ASSERT_TRUE(probe.planned());
    auto* tree = probe.find<QTreeView>("planTree");
    auto* details = probe.find<LinesView>("planDetails");
    ASSERT_TRUE(tree->currentIndex().isValid());
    tree->setFocus();
    for (int presses = 0; presses < 200 && !details->toPlainText().contains(u"iscsiadm"); ++presses) {
        QTest::keyClick(tree, Qt::Key_Right);
        QTest::keyClick(tree, Qt::Key_Down);
    }
    EXPECT_TRUE(details->toPlainText().contains(u"iscsiadm"));
    probe.page().showPlace(QStringLiteral("prague/C11"));
    EXPECT_TRUE(tree->currentIndex().data().toString().startsWith(QStringLiteral("C11")));
    EXPECT_TRUE(details->toPlainText().contains(QStringLiteral("+++ ")));
    EXPECT_TRUE(details->isReadOnly());
}

TEST(ReviewPage, copiesAndSavesThePlan)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    RunProbe<ReviewPage> probe(lab.session());
    ASSERT_TRUE(probe.planned());
    const Plan plan = *lab.session().plan().plan;
    probe.press("copyPlan");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), planText(plan));
    probe.press("savePlan");
    auto* dialog = probe.page().findChild<QFileDialog*>(QStringLiteral("savePlanDialog"));
    ASSERT_NE(dialog, nullptr);
    const QString path = QFileInfo(lab.session().path()).dir().filePath(QStringLiteral("plan.json"));
    emit dialog->fileSelected(path);
    dialog->reject();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QJsonDocument::fromJson(file.readAll()).object(), planToJson(plan));
}

TEST(ReviewPage, saysWhyAPlanCannotBeSaved)
{
    EXPECT_FALSE(writePlan(Plan{}, QStringLiteral("/nowhere/at-all/plan.txt")).has_value());
}

TEST(ReviewPage, leavesOutAClientThatIsDownAndSaysSo)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    lab.lab().client(QStringLiteral("brno"))->setFault(lab::SshFault::Refuse);
    RunProbe<ReviewPage> probe(lab.session());
    ASSERT_TRUE(probe.planned());
    const Findings problems = probe.page().problems();
    ASSERT_EQ(problems.size(), 1) << words(problems).toStdString();
    EXPECT_EQ(problems[0].severity, Finding::Severity::Warning);
    EXPECT_TRUE(problems[0].text.contains(QStringLiteral("brno will be left out")));
    EXPECT_TRUE(probe.page().commits());
    EXPECT_TRUE(probe.page().forwardText().contains(u"1 client"));
    EXPECT_TRUE(probe.page().forwardText().contains(u"8 path"));
    EXPECT_TRUE(probe.sees("planFindings"));
}

TEST(ReviewPage, doesNotTakeSilenceForNothingToDo)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    for (const char* name : {"prague", "brno"})
        lab.lab().client(QString::fromLatin1(name))->setFault(lab::SshFault::Refuse);
    RunProbe<ReviewPage> probe(lab.session());
    ASSERT_TRUE(probe.planned());
    EXPECT_TRUE(blocks(probe.page()));
    EXPECT_FALSE(probe.page().commits());
    EXPECT_EQ(outlookOf(*lab.session().plan().plan), Outlook::Blocked);
    EXPECT_FALSE(probe.text("planSummary").contains(QStringLiteral("as planned already")));
}

TEST(ReviewPage, blocksWhenTheSiteHasAnError)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    Site site = lab.session().site();
    site.luns[1].number = site.luns[0].number;
    lab.session().setSite(site);
    RunProbe<ReviewPage> probe(lab.session());
    ASSERT_TRUE(probe.planned());
    EXPECT_TRUE(blocks(probe.page()));
}

TEST(ReviewPage, canStopAskingAndPlanAgain)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    RunProbe<ReviewPage> probe(lab.session());
    probe.page().enter();
    probe.press("stopPlanning");
    EXPECT_NE(lab.session().plan().asked, Asked::Running);
    EXPECT_FALSE(probe.sees("stopPlanning"));
    EXPECT_TRUE(probe.sees("planNothing"));
    probe.press("planAgain");
    ASSERT_TRUE(LabSession::until([&] { return lab.session().plan().asked == Asked::Answered; }));
    EXPECT_TRUE(probe.sees("planTree"));
}

TEST(ReviewPage, hasNothingToCommitOnceEverythingIsAsPlanned)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    RunProbe<ReviewPage> probe(lab.session());
    ASSERT_TRUE(probe.planned());
    lab.session().apply();
    ASSERT_TRUE(probe.ended());
    ASSERT_TRUE(probe.planned());
    EXPECT_FALSE(probe.page().commits());
    EXPECT_FALSE(blocks(probe.page()));
    EXPECT_EQ(probe.page().forwardText(), QStringLiteral("Check the pat&hs"));
    EXPECT_TRUE(probe.text("planSummary").contains(QStringLiteral("as planned already")));
    EXPECT_FALSE(probe.sees("unfinishedRun"));
}

TEST(ReviewPage, offersToTakeBackARunThatWasNotFinished)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    SiteSession& session = lab.session();
    const QJsonObject before = lab.world().toJson();
    RunProbe<ReviewPage> probe(session);
    ASSERT_TRUE(probe.planned());
    QObject::connect(&session, &SiteSession::ran, &session, [&session](const RunEvent& event) {
        if (event.kind == RunEvent::Kind::ChangeDone)
            session.stop();
    });
    session.apply();
    ASSERT_TRUE(probe.ended());
    EXPECT_TRUE(probe.sees("unfinishedRun"));
    EXPECT_NE(lab.world().toJson(), before);
    probe.press("undoUnfinished");
    EXPECT_FALSE(session.run().running());
    probe.answer("askUndo", "yes");
    ASSERT_TRUE(probe.ended());
    EXPECT_EQ(lab.world().toJson(), before);
}
