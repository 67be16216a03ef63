// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/ssh/server.h"
#include "core/survey/verdict.h"
#include "tests/print.h"
#include "tests/ui/pages/runprobe.h"
#include "ui/pages/run/applypage.h"
#include "ui/widgets/linesview.h"

#include <QClipboard>
#include <QProgressBar>
#include <QTableView>

using namespace twinrail;

namespace {

QString cell(QTableView* table, int row, int column) { return table->model()->index(row, column).data().toString(); }

QString stateOf(QTableView* machines, const QString& machine)
{
    for (int row = 0; row < machines->model()->rowCount(); ++row)
        if (cell(machines, row, RunModel::Machine) == machine)
            return machines->model()->index(row, RunModel::State).data(Qt::AccessibleTextRole).toString();
    return QStringLiteral("no such machine");
}

} // namespace

TEST(ApplyPage, beginsNothingByItself)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    const QJsonObject before = lab.world().toJson();
    RunProbe<ApplyPage> probe(lab.session());
    ASSERT_TRUE(probe.planned());
    probe.page().enter();
    EXPECT_FALSE(lab.session().run().running());
    EXPECT_EQ(lab.world().toJson(), before);
    EXPECT_FALSE(probe.sees("stopRun"));
    EXPECT_FALSE(probe.sees("undoRun"));
}

TEST(ApplyPage, followsARunToItsEndOnABarThatNeverGoesBackwards)
{
    for (const char* world : {"seed", "bare"}) {
        LabSession lab(QString::fromLatin1(world), LabSession::Start::Site);
        RunProbe<ApplyPage> probe(lab.session());
        ASSERT_TRUE(probe.planned());
        auto* bar = probe.find<QProgressBar>("runBar");
        int highest = 0, finished = 0;
        QObject::connect(bar, &QProgressBar::valueChanged, &probe.page(), [&](int value) {
            EXPECT_TRUE(value >= highest) << world << ": from " << highest << " to " << value;
            highest = value;
        });
        QObject::connect(&probe.page(), &Page::finished, &probe.page(), [&] { ++finished; });
        lab.session().apply();
        EXPECT_TRUE(hasError(probe.page().problems()));
        EXPECT_TRUE(probe.sees("stopRun"));
        ASSERT_TRUE(probe.ended());
        EXPECT_EQ(finished, 1);
        EXPECT_EQ(bar->value(), bar->maximum());
        EXPECT_FALSE(hasError(probe.page().problems()));
        EXPECT_TRUE(probe.text("runSentence").startsWith(QStringLiteral("Finished")));
        auto* machines = probe.find<QTableView>("runMachines");
        for (const QString& name : {QStringLiteral("lab9"), QStringLiteral("prague"), QStringLiteral("brno")})
            EXPECT_EQ(stateOf(machines, name), QStringLiteral("done")) << world << ' ' << name.toStdString();
        const SiteSurvey survey = lab.session().facts().survey(lab.session().site());
        EXPECT_EQ(judge(lab.session().site(), survey).health, Health::AsPlanned) << world;
    }
}

TEST(ApplyPage, catchesUpWhenItIsMadeInTheMiddleOfARun)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    SiteSession& session = lab.session();
    session.makePlan();
    ASSERT_TRUE(LabSession::until([&] { return session.plan().asked == Asked::Answered; }));
    session.apply();
    ASSERT_TRUE(LabSession::until([&] { return session.run().events.size() > 5; }));
    RunProbe<ApplyPage> probe(session);
    EXPECT_GT(probe.find<QTableView>("runLog")->model()->rowCount(), 0);
    EXPECT_EQ(probe.find<QTableView>("runMachines")->model()->rowCount(), 3);
    ASSERT_TRUE(probe.ended());
    EXPECT_EQ(probe.find<QProgressBar>("runBar")->value(), 1000);
}

TEST(ApplyPage, saysWhatAClientThatDiesInTheMiddleSaidAndGoesOnWhenItIsBack)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    SiteSession& session = lab.session();
    RunProbe<ApplyPage> probe(session);
    ASSERT_TRUE(probe.planned());
    lab::SshServer* brno = lab.lab().client(QStringLiteral("brno"));
    bool died = false;
    QObject::connect(&session, &SiteSession::ran, &probe.page(), [&](const RunEvent& event) {
        if (!died && event.machine == QLatin1String("brno") && event.kind == RunEvent::Kind::ChangeDone) {
            died = true;
            brno->setFault(lab::SshFault::Refuse);
            brno->dropConnections();
        }
    });
    session.apply();
    ASSERT_TRUE(probe.ended());
    ASSERT_TRUE(died);
    auto* machines = probe.find<QTableView>("runMachines");
    EXPECT_EQ(stateOf(machines, QStringLiteral("prague")), QStringLiteral("done"));
    EXPECT_EQ(stateOf(machines, QStringLiteral("brno")), QStringLiteral("stopped"));
    EXPECT_TRUE(probe.text("runSentence").contains(QStringLiteral("brno")));
    EXPECT_LT(probe.find<QProgressBar>("runBar")->value(), 1000);
    EXPECT_TRUE(probe.sees("runEvidence"));
    EXPECT_TRUE(probe.find<LinesView>("runEvidence")->toPlainText().contains(QStringLiteral("brno")));
    probe.press("copyLog");
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("brno")));

    brno->setFault(lab::SshFault::None);
    probe.press("goOn");
    EXPECT_TRUE(hasError(probe.page().problems()));
    ASSERT_TRUE(LabSession::until([&] { return session.run().running(); }));
    ASSERT_TRUE(probe.ended());
    EXPECT_EQ(stateOf(machines, QStringLiteral("brno")), QStringLiteral("done"));
    EXPECT_EQ(judge(session.site(), session.facts().survey(session.site())).health, Health::AsPlanned);
}

TEST(ApplyPage, saysWhyItCannotGoOn)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    SiteSession& session = lab.session();
    RunProbe<ApplyPage> probe(session);
    ASSERT_TRUE(probe.planned());
    for (const char* name : {"prague", "brno"})
        lab.lab().client(QString::fromLatin1(name))->setFault(lab::SshFault::Refuse);
    session.apply();
    ASSERT_TRUE(probe.ended());
    probe.press("goOn");
    ASSERT_TRUE(LabSession::until([&] { return session.plan().asked == Asked::Answered; }));
    EXPECT_FALSE(session.run().running());
    EXPECT_TRUE(probe.text("runSentence").contains(QStringLiteral("No client can be set up")))
        << probe.text("runSentence").toStdString();
    EXPECT_TRUE(probe.sees("goOn"));
}

TEST(ApplyPage, stopsAfterThePresentChangeAndTakesEverythingBack)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    SiteSession& session = lab.session();
    const QJsonObject before = lab.world().toJson();
    RunProbe<ApplyPage> probe(session);
    ASSERT_TRUE(probe.planned());
    QString whileStopping;
    QObject::connect(&session, &SiteSession::ran, &probe.page(), [&](const RunEvent& event) {
        if (session.run().stopping || event.kind != RunEvent::Kind::ChangeDone || event.done < 3)
            return;
        if (session.run().phase == RunFacts::Phase::Applying) {
            probe.press("stopRun");
            whileStopping = probe.text("runSentence");
        }
    });
    session.apply();
    ASSERT_TRUE(probe.ended());
    EXPECT_TRUE(whileStopping.contains(QStringLiteral("what is in hand is finished first")));
    EXPECT_TRUE(session.run().result.firstError().has_value());
    EXPECT_NE(lab.world().toJson(), before);

    probe.press("undoRun");
    probe.answer("askUndo", "no");
    EXPECT_FALSE(session.run().running());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    probe.press("undoRun");
    probe.answer("askUndo", "yes");
    EXPECT_EQ(session.run().phase, RunFacts::Phase::Undoing);
    ASSERT_TRUE(probe.ended());
    EXPECT_EQ(lab.world().toJson(), before);
    EXPECT_TRUE(probe.text("runSentence").contains(QStringLiteral("taken back")));
    EXPECT_EQ(probe.find<QProgressBar>("runBar")->value(), 1000);
    EXPECT_FALSE(probe.sees("undoRun"));
}
