// SPDX-License-Identifier: Apache-2.0
#include "core/survey/verdict.h"
#include "tests/ui/labsession.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

[[nodiscard]] bool planned(SiteSession& session)
{
    session.makePlan();
    return LabSession::until([&] { return session.plan().asked == Asked::Answered; });
}

[[nodiscard]] bool ended(SiteSession& session)
{
    return LabSession::until([&] { return !session.run().running() && !session.asking(); }, 180);
}

Health healthOf(const SiteSession& session)
{
    return judge(session.site(), session.facts().survey(session.site())).health;
}

} // namespace

TEST(SessionRun, leadsFromThePlanToPathsAsPlannedAndBack)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    SiteSession& session = lab.session();
    const QJsonObject before = lab.world().toJson();
    ASSERT_TRUE(planned(session));
    EXPECT_GT(session.plan().plan->changes(), 0);
    session.apply();
    EXPECT_EQ(session.run().phase, RunFacts::Phase::Applying);
    ASSERT_TRUE(ended(session));
    EXPECT_TRUE(session.run().applied);
    EXPECT_FALSE(session.run().result.firstError().has_value());
    EXPECT_EQ(healthOf(session), Health::AsPlanned);
    EXPECT_EQ(session.snapshot().count(PathState::Active), session.snapshot().paths.size());
    EXPECT_TRUE(session.unfinishedRun().isEmpty());

    ASSERT_TRUE(planned(session));
    EXPECT_EQ(session.plan().plan->changes(), 0);

    session.undo();
    ASSERT_TRUE(ended(session));
    EXPECT_TRUE(session.run().undone);
    EXPECT_EQ(lab.world().toJson(), before);
}

TEST(SessionRun, leavesAJournalToGoOnWithWhenItIsStopped)
{
    LabSession lab(QStringLiteral("bare"), LabSession::Start::Site);
    SiteSession& session = lab.session();
    ASSERT_TRUE(planned(session));
    QObject::connect(&session, &SiteSession::ran, &session, [&session](const RunEvent& event) {
        if (event.kind == RunEvent::Kind::ChangeDone)
            session.stop();
    });
    session.apply();
    ASSERT_TRUE(ended(session));
    ASSERT_TRUE(session.run().result.firstError().has_value());
    EXPECT_EQ(session.run().result.firstError()->kind, Error::Kind::Stopped);
    EXPECT_FALSE(session.unfinishedRun().isEmpty());
    EXPECT_EQ(session.unfinishedRun(), session.journal());
}

TEST(SessionRun, runsOnlyWhatWasPlanned)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    SiteSession& session = lab.session();
    ASSERT_TRUE(planned(session));
    Site site = session.site();
    site.luns.removeLast();
    session.setSite(site); // the plan is of the site before
    session.apply();
    EXPECT_FALSE(session.run().running());
    EXPECT_TRUE(session.journal().isEmpty());
}

TEST(SessionRun, plansAgainWhenAMachineHasOpenedAfterThePlan)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    SiteSession& session = lab.session();
    session.setAppliancePassword(Secret("wrong"), false);
    ASSERT_TRUE(planned(session));
    ASSERT_TRUE(session.plan().plan->appliance.error.has_value());
    session.setAppliancePassword(Secret("nexenta"), false);
    session.askAppliance();
    ASSERT_TRUE(LabSession::until([&] { return session.plan().plan && !session.plan().plan->appliance.error; }));
    EXPECT_GT(session.plan().plan->changes(), 0);
}
