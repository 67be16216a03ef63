// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/ssh/server.h"
#include "tests/print.h"
#include "tests/ui/pages/runprobe.h"
#include "ui/pages/run/freshness.h"
#include "ui/pages/run/nextsteps.h"
#include "ui/pages/run/resultpage.h"
#include "ui/pages/run/stallwords.h"

#include <QTableView>

using namespace twinrail;

namespace {

/// Sets the world up, and lets the page look.
[[nodiscard]] bool setUp(SiteSession& session, RunProbe<ResultPage>& probe)
{
    if (!probe.planned())
        return false;
    session.apply();
    return probe.ended();
}

} // namespace

TEST(ResultPage, saysAsPlannedWithTheNumbersThatWereChecked)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    RunProbe<ResultPage> probe(lab.session());
    ASSERT_TRUE(setUp(lab.session(), probe));
    EXPECT_EQ(probe.text("verdict"), QStringLiteral("As planned"));
    EXPECT_TRUE(probe.text("pathNumbers").startsWith(QStringLiteral("16 of 16 planned paths are active on 2 client")));
    EXPECT_EQ(probe.find<QTableView>("verdictTable")->model()->rowCount(), 8);
    EXPECT_TRUE(probe.text("nextSteps").contains(QStringLiteral("_netdev")));
    EXPECT_TRUE(probe.text("nextSteps").contains(QStringLiteral("/dev/mapper/hydra_apps-a01")));
    EXPECT_TRUE(probe.text("nextSteps").contains(lab.session().journal()));
    EXPECT_TRUE(probe.text("predictedStall").contains(QStringLiteral("15 to 20")));
    EXPECT_TRUE(probe.text("checkedAt").startsWith(QStringLiteral("Checked at ")));
    EXPECT_FALSE(probe.sees("missingPaths"));
}

TEST(ResultPage, namesEachMissingPathItsReasonAndItsStep)
{
    LabSession lab(QStringLiteral("one-rail-down"), LabSession::Start::Site);
    RunProbe<ResultPage> probe(lab.session());
    ASSERT_TRUE(setUp(lab.session(), probe));
    EXPECT_EQ(probe.text("verdict"), QStringLiteral("Degraded"));
    ASSERT_TRUE(probe.sees("missingPaths"));
    const QString missing = probe.text("missingPaths");
    EXPECT_TRUE(missing.contains(QStringLiteral("sw-iscsi-"))) << missing.toStdString();
    EXPECT_TRUE(missing.contains(QStringLiteral(":3260: "))) << missing.toStdString();
    EXPECT_TRUE(probe.text("nextSteps").contains(QStringLiteral("step C8"))) << probe.text("nextSteps").toStdString();
    EXPECT_TRUE(probe.sees("attention"));
}

TEST(ResultPage, asksWhenSomebodyComesAndKnowsNothingBefore)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    RunProbe<ResultPage> probe(lab.session());
    EXPECT_EQ(probe.text("verdict"), QStringLiteral("Unknown"));
    EXPECT_EQ(probe.text("checkedAt"), QStringLiteral("Not checked yet"));
    probe.page().enter();
    EXPECT_TRUE(lab.session().asking());
    ASSERT_TRUE(LabSession::until([&] { return !lab.session().asking(); }));
    EXPECT_EQ(probe.text("verdict"), QStringLiteral("Critical")); // nothing is set up yet
    EXPECT_FALSE(probe.sees("undoResult"));
}

TEST(ResultPage, isUnknownAndNotGreenWhenAClientDoesNotAnswerAnyMore)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    RunProbe<ResultPage> probe(lab.session());
    ASSERT_TRUE(setUp(lab.session(), probe));
    lab.lab().client(QStringLiteral("brno"))->setFault(lab::SshFault::Refuse);
    probe.press("checkAgain");
    ASSERT_TRUE(LabSession::until([&] { return !lab.session().asking(); }));
    EXPECT_EQ(probe.text("verdict"), QStringLiteral("Unknown"));
    EXPECT_TRUE(probe.text("pathNumbers").contains(QStringLiteral("8 of 16")));
    EXPECT_TRUE(probe.text("pathNumbers").contains(QStringLiteral("4 LUN")));
}

TEST(ResultPage, takesEverythingBackAndSaysWhatWasTakenBack)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    const QJsonObject before = lab.world().toJson();
    RunProbe<ResultPage> probe(lab.session());
    ASSERT_TRUE(setUp(lab.session(), probe));
    ASSERT_TRUE(probe.sees("undoResult"));
    probe.press("undoResult");
    probe.answer("askUndo", "yes");
    ASSERT_TRUE(probe.ended());
    EXPECT_EQ(lab.world().toJson(), before);
    EXPECT_EQ(probe.text("nextTitle"), QStringLiteral("What was taken back"));
    EXPECT_TRUE(probe.text("nextSteps").contains(QStringLiteral("prague: ")));
    EXPECT_FALSE(probe.sees("undoResult"));
}

TEST(ResultPage, changesNothingAndOffersNothingWhenASetUpIsOnlyLookedAt)
{
    LabSession lab(QStringLiteral("one-rail-down"), LabSession::Start::Site);
    RunProbe<ResultPage> writer(lab.session());
    ASSERT_TRUE(setUp(lab.session(), writer));
    const QJsonObject before = lab.world().toJson();
    SiteSession session(Draft{lab.session().site(), lab.session().path(), {}, {}}, lab.secrets(),
                        SiteSession::Mode::ReadOnly);
    RunProbe<ResultPage> probe(session);
    probe.page().enter();
    ASSERT_TRUE(LabSession::until([&] { return !session.asking(); }));
    EXPECT_EQ(probe.text("verdict"), QStringLiteral("Degraded"));
    EXPECT_FALSE(probe.sees("undoResult"));
    EXPECT_TRUE(probe.text("nextSteps").contains(QStringLiteral("only looked at")));
    EXPECT_EQ(lab.world().toJson(), before);
}

TEST(ResultPage, checksAgainByItselfOnlyWhileSomebodyLooks)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    RunProbe<ResultPage> probe(lab.session());
    auto* check = probe.find<QTimer>("checkTimer");
    EXPECT_EQ(check->interval(), checkEvery * 1000);
    EXPECT_TRUE(check->isActive());
    check->setInterval(1); // seconds are too long for a test
    EXPECT_TRUE(LabSession::until([&] { return lab.session().asking(); }));
    probe.page().hide();
    EXPECT_FALSE(check->isActive());
}

TEST(Freshness, makesUnknownOfWhatIsOld)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    const Site site = lab.session().site();
    Facts facts = lab.session().facts();
    const QDateTime now = QDateTime::currentDateTime();
    facts.appliance.when = now.addSecs(-1);
    facts.clients[QStringLiteral("prague")].when = now.addSecs(-oldAfter);
    facts.clients[QStringLiteral("brno")].when = now.addSecs(-oldAfter - 1);
    EXPECT_EQ(staleMachines(site, facts, now), QStringList{QStringLiteral("brno")});
    const SiteSurvey survey = freshSurvey(site, facts, now);
    EXPECT_FALSE(survey.applianceError.has_value());
    EXPECT_FALSE(survey.clients[0].error.has_value());
    ASSERT_TRUE(survey.clients[1].error.has_value());
    EXPECT_EQ(checkedAt(site, facts), now.addSecs(-oldAfter - 1));
    EXPECT_TRUE(checkedSentence(now.addSecs(-7), now).contains(QStringLiteral("(7 s ago)")));
    EXPECT_TRUE(checkedSentence(now.addSecs(-600), now).contains(QStringLiteral("(10 min ago)")));
}

TEST(StallWords, warnOfTimersThatAreNotInForce)
{
    Site site;
    const QList<ClientStall> stalls{{QStringLiteral("prague"), Stall{15, 20}},
                                    {QStringLiteral("brno"), Stall{125, 130}},
                                    {QStringLiteral("plzen"), Stall{5, std::nullopt}},
                                    {QStringLiteral("ostrava"), std::nullopt}};
    const Findings findings = stallFindings(site, stalls);
    ASSERT_EQ(findings.size(), 2);
    EXPECT_EQ(findings[0].place, QStringLiteral("brno"));
    EXPECT_TRUE(findings[0].text.contains(QStringLiteral("130")));
    EXPECT_TRUE(findings[1].text.contains(QStringLiteral("without end")));
    EXPECT_TRUE(stallSentence(stalls).contains(QStringLiteral("without end")));
    EXPECT_TRUE(stallSentence(stalls.mid(0, 2)).contains(QStringLiteral("125 to 130")));
    EXPECT_TRUE(stallSentence(stalls.mid(3)).isEmpty());
}

TEST(NextSteps, sayWhatAnUndoCouldNotTakeBack)
{
    RunResult result;
    result.appliance = MachineResult{
        QStringLiteral("lab9"), 0, Error{Error::Kind::Conflict, {}, QStringLiteral("Left as it is."), {}}, {}};
    result.clients << MachineResult{QStringLiteral("prague"), 4, {}, {}};
    const QString lines = takenBack(result).lines.join(u'\n');
    EXPECT_TRUE(lines.contains(QStringLiteral("Not taken back: Left as it is.")));
    EXPECT_TRUE(lines.contains(QStringLiteral("prague: 4 change")));
    EXPECT_FALSE(lines.contains(QStringLiteral("as they were before")));
}
