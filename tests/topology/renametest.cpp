// SPDX-License-Identifier: Apache-2.0
#include "core/topology/rename.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString c = QStringLiteral("c");

/// Rails and portal groups "a" and "b"; whatever refers to one of them refers to both once.
Site site()
{
    Site site;
    site.rails = {{a, {}}, {b, {}}};
    site.portalGroups = {{a, {}, a}, {b, {}, b}};
    site.targets = {{{}, a, {}}, {{}, b, {}}};
    Client client;
    for (const QString& rail : {a, b})
        client.interfaces << Interface{{}, {}, {}, {}, rail};
    site.clients << client;
    return site;
}

struct Case {
    const char* name;
    QString old, renamed;
};

class UncertainNames : public testing::TestWithParam<Case> {};

} // namespace

TEST(Rename, whatIsOnARailFollowsItsName)
{
    const Site renamed = withRailRenamed(site(), a, c);
    EXPECT_EQ(renamed.rails.at(0).name, c);
    EXPECT_EQ(renamed.portalGroups.at(0), (PortalGroup{a, {}, c}));
    EXPECT_EQ(renamed.clients.at(0).interfaces.at(0).rail, c);
    EXPECT_EQ(renamed.rails.at(1).name, b);
    EXPECT_EQ(renamed.portalGroups.at(1).rail, b);
    EXPECT_EQ(renamed.clients.at(0).interfaces.at(1).rail, b);
}

TEST(Rename, targetsFollowTheNameOfTheirPortalGroup)
{
    const Site renamed = withPortalGroupRenamed(site(), b, c);
    EXPECT_EQ(renamed.portalGroups.at(1), (PortalGroup{c, {}, b}));
    EXPECT_EQ(renamed.targets.at(1).portalGroup, c);
    EXPECT_EQ(renamed.targets.at(0).portalGroup, a);
    EXPECT_EQ(renamed.rails.at(1).name, b) << "another thing of the same name";
}

TEST_P(UncertainNames, leaveEverythingAsItIs)
{
    Site before = site();
    before.rails << Rail{QStringLiteral("twice"), {}} << Rail{QStringLiteral("twice"), {}} << Rail{};
    before.portalGroups << PortalGroup{QStringLiteral("twice"), {}, QStringLiteral("twice")}
                        << PortalGroup{QStringLiteral("twice"), {}, {}} << PortalGroup{};
    EXPECT_EQ(withRailRenamed(before, GetParam().old, GetParam().renamed), before);
    EXPECT_EQ(withPortalGroupRenamed(before, GetParam().old, GetParam().renamed), before);
}

INSTANTIATE_TEST_SUITE_P(Table, UncertainNames,
                         testing::Values(Case{"fromNothing", {}, c}, Case{"toNothing", a, {}},
                                         Case{"toATakenOne", a, b}, Case{"ofNobody", QStringLiteral("nobody"), c},
                                         Case{"ofTwo", QStringLiteral("twice"), c}),
                         [](const auto& it) { return std::string(it.param.name); });
