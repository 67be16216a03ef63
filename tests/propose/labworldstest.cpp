// SPDX-License-Identifier: Apache-2.0

// A site of which only the addresses were typed in, and every proposal in turn, on each of the lab's worlds.

#include "core/propose/propose.h"
#include "core/topology/pathplan.h"
#include "core/topology/rules.h"
#include "tests/plan/labfleet.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;
using twinrail::testing::LabFleet;

namespace {

Site addressesOf(const Site& ready)
{
    Site site;
    site.name = ready.name;
    site.appliance = ready.appliance;
    for (const Client& client : ready.clients)
        site.clients << Client{client.name, client.host, client.port, client.user, client.hostKey, {}, {}};
    return site;
}

Site proposed(Site site, const SiteSurvey& survey)
{
    site = withProposedPortalGroups(site, survey.appliance);
    site = withProposedTargets(site, survey.appliance);
    site = withProposedGroups(site, survey.appliance);
    site = withProposedLuns(site, survey.appliance);
    for (const ClientSurvey& client : survey.clients)
        site = withProposedClient(site, client);
    return site;
}

Site proposedFor(LabFleet& lab, const Site& start)
{
    const SiteSurvey survey = surveySite(start, lab.fleet, lab.stop);
    EXPECT_FALSE(survey.applianceError);
    return proposed(start, survey);
}

QStringList errorsOf(const Findings& findings)
{
    QStringList texts;
    for (const Finding& finding : findings)
        if (finding.severity == Finding::Severity::Error)
            texts += finding.id + QStringLiteral(": ") + finding.text;
    return texts;
}

QStringList numbersAndAliases(const Site& site)
{
    QStringList lines;
    for (const Lun& lun : site.luns)
        lines += QString::number(lun.number) + u' ' + lun.alias;
    return lines;
}

const QStringList howtoLuns{QStringLiteral("10 hydra_apps-a01"), QStringLiteral("11 hydra_db-a01"),
                            QStringLiteral("12 hydra_db-a02"), QStringLiteral("13 hydra_db-a03")};

/// Portal groups, interfaces and rails as the how-to has them, whatever the world holds besides.
void expectTheHowTosPaths(const Site& site, const Site& ready)
{
    EXPECT_EQ(site.rails, ready.rails);
    EXPECT_EQ(site.portalGroups, ready.portalGroups);
    for (const Client& client : ready.clients) {
        ASSERT_TRUE(site.client(client.name));
        EXPECT_EQ(site.client(client.name)->interfaces, client.interfaces) << client.name.toStdString();
        EXPECT_EQ(plannedSessions(site, *site.client(client.name)).size(), 2);
    }
    EXPECT_EQ(predict(site).sessions, 2 * ready.clients.size());
    EXPECT_EQ(predict(site).pathsPerLun, 2);
}

class Proposals : public ::testing::TestWithParam<QString> {};

TEST_P(Proposals, makeASoundSiteOfAddressesAlone)
{
    LabFleet lab(GetParam());
    const Site start = addressesOf(lab.site);
    const SiteSurvey survey = surveySite(start, lab.fleet, lab.stop);
    const Site site = proposed(start, survey);
    EXPECT_EQ(errorsOf(siteFindings(site)), QStringList());
    expectTheHowTosPaths(site, lab.site);
    EXPECT_EQ(numbersAndAliases(site), GetParam() == QStringLiteral("bare") ? QStringList() : howtoLuns);
    EXPECT_EQ(proposed(site, survey), site) << "asked again, it says something else";
}

TEST_P(Proposals, stayAwayFromWhatOtherPeopleHave)
{
    LabFleet lab(GetParam());
    const Site start = addressesOf(lab.site);
    const SiteSurvey survey = surveySite(start, lab.fleet, lab.stop);
    const Site site = proposed(start, survey);
    const MachinePlan plan = planAppliance(site, survey.appliance, **lab.fleet.appliance());
    EXPECT_FALSE(plan.error) << describe(*plan.error).toStdString();
    for (const MappingInfo& mapping : survey.appliance.mappings) {
        EXPECT_NE(mapping.hostGroup, site.hostGroup);
        EXPECT_NE(mapping.targetGroup, site.targetGroup);
        for (const Lun& lun : site.luns)
            EXPECT_NE(lun.zvol, mapping.zvol);
    }
}

INSTANTIATE_TEST_SUITE_P(Worlds, Proposals, ::testing::ValuesIn(lab::howtoWorldNames()), [](const auto& info) {
    QString name = info.param;
    return name.remove(u'-').toStdString();
});

TEST(ProposalsInHalfDone, takeOverWhatWasBegun)
{
    LabFleet lab(QStringLiteral("half-done"));
    const Site site = proposedFor(lab, addressesOf(lab.site));
    EXPECT_EQ(site.targets.at(0), lab.site.targets.at(0));
    EXPECT_EQ(site.targetGroup, lab.site.targetGroup);
    EXPECT_EQ(site.hostGroup, lab.site.hostGroup);
    for (qsizetype i = 0; i < site.clients.size(); ++i)
        EXPECT_EQ(site.clients.at(i).initiator, lab.site.clients.at(i).initiator);
}

TEST(ProposalsInBare, makeOneMoreZvolAndLun)
{
    LabFleet lab(QStringLiteral("bare"));
    const SiteSurvey survey = surveySite(addressesOf(lab.site), lab.fleet, lab.stop);
    Site site = proposed(addressesOf(lab.site), survey);
    const QString zvol = proposedZvol(site, survey.appliance);
    EXPECT_EQ(zvol, QStringLiteral("tank/hydra-01"));
    site.luns << proposedLun(site, survey.appliance, zvol, Q_UINT64_C(1) << 30);
    EXPECT_EQ(numbersAndAliases(site), QStringList{QStringLiteral("10 hydra-01")});
    EXPECT_EQ(errorsOf(siteFindings(site)), QStringList());
}

/// The promise of the wizard: only Next, and every path is as planned. Then somebody without the site file comes back
/// to the same machines and finds the same site.
TEST(ProposalsInSeed, leadToAllPathsAndAreFoundAgainAfterwards)
{
    LabFleet lab(QStringLiteral("seed"));
    const Site start = addressesOf(lab.site);
    lab.site = proposedFor(lab, start);
    const std::optional<Error> failure = lab.apply().firstError();
    ASSERT_FALSE(failure) << describe(*failure).toStdString();
    EXPECT_EQ(lab.verdict().health, Health::AsPlanned);
    EXPECT_EQ(lab.verdict().luns.size(), 8);
    EXPECT_EQ(proposedFor(lab, start), lab.site);
}

} // namespace
