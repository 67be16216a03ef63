// SPDX-License-Identifier: Apache-2.0
#include "core/survey/verdict.h"
#include "tests/print.h"
#include "tests/ui/wizard/walker.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace twinrail;

namespace {

struct WorldCase {
    const char* world;
    Health health;
};
std::ostream& operator<<(std::ostream& out, const WorldCase& row) { return out << row.world; }

class Walk : public ::testing::TestWithParam<WorldCase> {};

Health healthOf(const SiteSession& session)
{
    return judge(session.site(), session.facts().survey(session.site())).health;
}

} // namespace

TEST_P(Walk, leadsToTheVerdictByPressingNextOnly)
{
    LabSession lab(QString::fromLatin1(GetParam().world));
    Walker walker(lab.takeSession());
    ASSERT_EQ(walker.page(), QStringLiteral("appliance"));
    ASSERT_TRUE(walker.goTo(QStringLiteral("result"))) << "stuck on " << walker.page().toStdString();
    ASSERT_TRUE(LabSession::until([&] { return !walker.session().asking(); }));
    EXPECT_EQ(healthOf(walker.session()), GetParam().health);
    EXPECT_EQ(walker.session().site().clients.size(), 2);
    EXPECT_GE(walker.session().site().luns.size(), 1);
}

INSTANTIATE_TEST_SUITE_P(Worlds, Walk,
                         ::testing::Values(WorldCase{"seed", Health::AsPlanned}, WorldCase{"bare", Health::AsPlanned},
                                           WorldCase{"half-done", Health::AsPlanned},
                                           WorldCase{"one-rail-down", Health::Degraded},
                                           WorldCase{"debian", Health::AsPlanned}),
                         [](const auto& info) {
                             std::string name = info.param.world;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

TEST(Wizard, losesNothingOnTheWayBackAndForth)
{
    LabSession lab(QStringLiteral("seed"));
    Walker walker(lab.takeSession());
    ASSERT_TRUE(walker.goTo(QStringLiteral("review")));
    const Site before = walker.session().site();
    while (walker.page() != QLatin1String("appliance")) {
        const QString here = walker.page();
        walker.back();
        ASSERT_NE(walker.page(), here);
    }
    EXPECT_EQ(walker.session().site(), before);
    ASSERT_TRUE(walker.goTo(QStringLiteral("review")));
    EXPECT_EQ(walker.session().site(), before);
}

TEST(Wizard, takesUpADraftWhereItWasLeft)
{
    LabSession lab(QStringLiteral("seed"));
    QString path;
    {
        Walker walker(lab.takeSession());
        ASSERT_TRUE(walker.goTo(QStringLiteral("paths")));
        path = walker.session().path();
    }
    Walker again(std::make_unique<SiteSession>(readDraft(path).value(), lab.secrets()));
    EXPECT_EQ(again.page(), QStringLiteral("paths"));
    ASSERT_TRUE(again.goTo(QStringLiteral("result")));
}

TEST(Wizard, hasOnePageWhenASetUpIsOnlyLookedAt)
{
    LabSession lab(QStringLiteral("one-rail-down"), LabSession::Start::Site);
    const Draft draft{lab.session().site(), lab.session().path(), {}, {}};
    const QJsonObject before = lab.world().toJson();
    Walker walker(std::make_unique<SiteSession>(draft, lab.secrets(), SiteSession::Mode::ReadOnly));
    EXPECT_EQ(walker.page(), QStringLiteral("result"));
    ASSERT_TRUE(LabSession::until([&] { return !walker.session().asking(); }));
    EXPECT_EQ(lab.world().toJson(), before);
    EXPECT_NE(healthOf(walker.session()), Health::AsPlanned);
}
