// SPDX-License-Identifier: Apache-2.0
#include "tests/print.h"
#include "tests/propose/prague.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace twinrail;

namespace {

std::string proposed(const ClientSurvey& found, const Site& site = withRails())
{
    return withProposedClient(site, found).clients.at(0).initiator.text().toStdString();
}

ClientSurvey nameless()
{
    ClientSurvey found = foundPrague();
    found.initiatorName.clear();
    return found;
}

constexpr const char* redHatForm = "iqn\\.1994-05\\.com\\.redhat:[0-9a-f]{12}";

TEST(ProposedInitiator, isTheNameThatTheClientHas)
{
    EXPECT_EQ(proposed(foundPrague()), "iqn.1994-05.com.redhat:aaaaaaaaaaaa");
}

TEST(ProposedInitiator, isThatNameInLowerCaseAsTheApplianceKeepsIt)
{
    ClientSurvey found = foundPrague();
    found.initiatorName = QStringLiteral("iqn.2011-10.dom.Homer:Prague");
    EXPECT_EQ(proposed(found), "iqn.2011-10.dom.homer:prague");
}

TEST(ProposedInitiator, isMadeInTheFormOfTheDistributionWhereThereIsNone)
{
    ClientSurvey found = nameless();
    EXPECT_THAT(proposed(found), testing::MatchesRegex(redHatForm));
    EXPECT_EQ(proposed(found), proposed(found));
    found.profile->packages = PackageFamily::Deb;
    EXPECT_THAT(proposed(found), testing::MatchesRegex("iqn\\.1993-08\\.org\\.debian:01:[0-9a-f]{12}"));
}

TEST(ProposedInitiator, isMadeWhereTheFileHoldsNoName)
{
    ClientSurvey found = foundPrague();
    found.initiatorName = QStringLiteral("prague");
    EXPECT_THAT(proposed(found), testing::MatchesRegex(redHatForm));
}

TEST(ProposedInitiator, differsFromClientToClientAndSiteToSite)
{
    Site site = withRails();
    site.clients[0].host = QStringLiteral("192.0.2.61");
    EXPECT_NE(proposed(nameless(), site), proposed(nameless()));
    site = withRails();
    site.name = QStringLiteral("kraken");
    EXPECT_NE(proposed(nameless(), site), proposed(nameless()));
}

TEST(ProposedInitiator, isNewForACloneThatCameWithTheNameOfAnother)
{
    Site site = withRails();
    site.clients += Client{};
    site.clients[1].name = QStringLiteral("brno");
    site.clients[1].initiator = parsed<IscsiName>("iqn.1994-05.com.redhat:aaaaaaaaaaaa");
    const std::string name = proposed(foundPrague(), site);
    EXPECT_NE(name, "iqn.1994-05.com.redhat:aaaaaaaaaaaa");
    EXPECT_THAT(name, testing::MatchesRegex(redHatForm));
}

TEST(ProposedInitiator, isNeverTheNameOfATarget)
{
    Site site = withRails();
    site.targets = {{parsed<IscsiName>("iqn.1994-05.com.redhat:aaaaaaaaaaaa"), {}, {}}};
    EXPECT_NE(proposed(foundPrague(), site), "iqn.1994-05.com.redhat:aaaaaaaaaaaa");
}

TEST(ProposedInitiator, isTriedAgainWhereAnotherClientHasTheMadeUpName)
{
    Site site = withRails();
    site.clients += Client{};
    site.clients[1].name = QStringLiteral("brno");
    site.clients[1].initiator = IscsiName::parse(QString::fromStdString(proposed(nameless()))).value();
    EXPECT_NE(proposed(nameless(), site), proposed(nameless()));
}

TEST(ProposedInitiator, isNoneForAReleaseWithoutAProfile)
{
    ClientSurvey found = nameless();
    found.profile.reset();
    EXPECT_EQ(proposed(found), "");
}

} // namespace
