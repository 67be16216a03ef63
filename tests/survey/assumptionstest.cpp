// SPDX-License-Identifier: Apache-2.0
#include "core/survey/assumptions.h"
#include "tests/print.h"
#include "tests/survey/examplesurvey.h"

#include <gtest/gtest.h>

#include <QSet>

#include <algorithm>

using namespace twinrail;

namespace {

using Severity = Finding::Severity;

/// The worst finding of one id on one machine after one change of the healthy example.
struct CheckCase {
    const char* name;
    const char* id;
    const char* machine;
    void (*spoil)(Site&, SiteSurvey&);
    Severity worst;
};
std::ostream& operator<<(std::ostream& out, const CheckCase& one) { return out << one.name; }

constexpr auto nothing = [](Site&, SiteSurvey&) {};

Findings findingsOf(const Findings& all, const char* id, const char* machine)
{
    Findings some;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(some), [&](const Finding& finding) {
        return finding.id == QLatin1String(id) && finding.place == QLatin1String(machine);
    });
    return some;
}

class Assumptions : public testing::TestWithParam<CheckCase> {};

TEST_P(Assumptions, areJudged)
{
    Site site = exampleSite();
    SiteSurvey survey = exampleSurvey(site);
    GetParam().spoil(site, survey);
    const Findings findings = findingsOf(assumptionFindings(site, survey), GetParam().id, GetParam().machine);
    ASSERT_FALSE(findings.isEmpty());
    const auto worst = std::max_element(findings.cbegin(), findings.cend(),
                                        [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    EXPECT_EQ(severityWord(worst->severity), severityWord(GetParam().worst)) << worst->text.toStdString();
    EXPECT_FALSE(worst->text.isEmpty());
    EXPECT_EQ(worst->advice.isEmpty(), worst->severity == Severity::Pass);
}

ClientSurvey& prague(SiteSurvey& survey) { return survey.clients[0]; }
Nic& eth1(SiteSurvey& survey) { return survey.clients[0].nics.nics[0]; }
Nic& eth2(SiteSurvey& survey) { return survey.clients[0].nics.nics[1]; }

void makeMesh(Site& site, SiteSurvey& survey)
{
    site.pathPlan.kind = PathPlanKind::FullMesh;
    survey = exampleSurvey(site);
}

void cloneClient(Site& site, SiteSurvey& survey)
{
    site.clients.append(exampleClient());
    site.clients[1].name = QStringLiteral("vienna");
    survey = exampleSurvey(site);
}

NicAddress address(const char* text, const char* label)
{
    return {QHostAddress(QString::fromLatin1(text)), 24, QString::fromLatin1(label)};
}

INSTANTIATE_TEST_SUITE_P(
    Machine, Assumptions,
    testing::Values(
        CheckCase{"a1ProfileThere", "A1", "prague", nothing, Severity::Pass},
        CheckCase{"a1NoProfile", "A1", "prague", [](Site&, SiteSurvey& s) { prague(s).profile.reset(); },
                  Severity::Error},
        CheckCase{"a1NoRelease", "A1", "prague",
                  [](Site&, SiteSurvey& s) {
                      prague(s).profile.reset();
                      prague(s).release = {};
                  },
                  Severity::Unknown},
        CheckCase{"a9AllThere", "A9", "prague", nothing, Severity::Pass},
        CheckCase{"a9PackageMissing", "A9", "prague",
                  [](Site&, SiteSurvey& s) { prague(s).packages.remove(prague(s).profile->multipathPackage); },
                  Severity::Warning},
        CheckCase{"a9NotAtBoot", "A9", "prague",
                  [](Site&, SiteSurvey& s) {
                      prague(s).services[prague(s).profile->multipathService].boot = QStringLiteral("35");
                  },
                  Severity::Warning},
        CheckCase{"a9NotRunning", "A9", "prague",
                  [](Site&, SiteSurvey& s) { prague(s).services[prague(s).profile->multipathService].running = false; },
                  Severity::Warning},
        CheckCase{"a9ServiceUnknown", "A9", "prague", [](Site&, SiteSurvey& s) { prague(s).services.clear(); },
                  Severity::Unknown},
        CheckCase{"a9NoProfile", "A9", "prague", [](Site&, SiteSurvey& s) { prague(s).profile.reset(); },
                  Severity::Unknown},
        CheckCase{"a9HelperMissing", "A9", "prague",
                  [](Site&, SiteSurvey& s) { prague(s).profile->helperPackages << QStringLiteral("curl"); },
                  Severity::Note},
        CheckCase{"multipathConfMissing", "client.multipath", "prague", nothing, Severity::Note},
        CheckCase{"multipathConfSound", "client.multipath", "prague",
                  [](Site&, SiteSurvey& s) { prague(s).multipathConf = QByteArrayLiteral("defaults {\n}\n"); },
                  Severity::Pass},
        CheckCase{"multipathConfMakesNoMap", "client.multipath", "prague",
                  [](Site&, SiteSurvey& s) {
                      prague(s).profile->id = QStringLiteral("debian12");
                      prague(s).multipathConf = QByteArrayLiteral("defaults {\n}\n");
                  },
                  Severity::Warning},
        CheckCase{"multipathConfOfAnUnknownRelease", "client.multipath", "prague",
                  [](Site&, SiteSurvey& s) { prague(s).profile.reset(); }, Severity::Unknown},
        CheckCase{"initiatorAsPlanned", "client.initiator", "prague", nothing, Severity::Pass},
        CheckCase{"initiatorMissing", "client.initiator", "prague",
                  [](Site&, SiteSurvey& s) { prague(s).initiatorName.clear(); }, Severity::Note},
        CheckCase{"initiatorInvalid", "client.initiator", "prague",
                  [](Site&, SiteSurvey& s) { prague(s).initiatorName = QStringLiteral("iqn.prague"); },
                  Severity::Error},
        CheckCase{"initiatorInUpperCase", "client.initiator", "prague",
                  [](Site&, SiteSurvey& s) { prague(s).initiatorName = prague(s).initiatorName.toUpper(); },
                  Severity::Warning},
        CheckCase{"initiatorOther", "client.initiator", "prague",
                  [](Site&, SiteSurvey& s) {
                      prague(s).initiatorName = QStringLiteral("iqn.1994-05.com.redhat:abc");
                      prague(s).sessions.clear();
                  },
                  Severity::Note},
        CheckCase{"initiatorCloned", "client.initiator", "prague", &cloneClient, Severity::Error},
        CheckCase{"initiatorOfTheDaemonIsOld", "client.initiator", "prague",
                  [](Site&, SiteSurvey& s) {
                      prague(s).sessions[0].initiator = QStringLiteral("iqn.1994-05.com.redhat:abc");
                  },
                  Severity::Warning},
        CheckCase{"managedApart", "client.management", "prague", nothing, Severity::Pass},
        CheckCase{"managedOverARail", "client.management", "prague",
                  [](Site&, SiteSurvey& s) { prague(s).managementAddress = QStringLiteral("10.10.8.60"); },
                  Severity::Warning},
        CheckCase{"managedOverSomething", "client.management", "prague",
                  [](Site&, SiteSurvey& s) { prague(s).managementAddress.clear(); }, Severity::Unknown},
        CheckCase{"nothingElseThere", "client.existing", "prague", nothing, Severity::Pass},
        CheckCase{
            "otherSession", "client.existing", "prague",
            [](Site&, SiteSurvey& s) { prague(s).sessions[0].target = parsed<IscsiName>("iqn.2001-04.com.example:x"); },
            Severity::Note},
        CheckCase{"otherRecordAtBoot", "client.existing", "prague",
                  [](Site&, SiteSurvey& s) {
                      NodeRecord record;
                      record.target = parsed<IscsiName>("iqn.2001-04.com.example:x");
                      record.keys.insert(QStringLiteral("node.startup"), QStringLiteral("automatic"));
                      prague(s).nodes.append(record);
                  },
                  Severity::Note},
        CheckCase{"otherMap", "client.existing", "prague",
                  [](Site&, SiteSurvey& s) { prague(s).multipath.maps[0].name = QStringLiteral("mpatha"); },
                  Severity::Note}),
    [](const auto& one) { return one.param.name; });

INSTANTIATE_TEST_SUITE_P(Network, Assumptions,
                         testing::Values(
                             CheckCase{"a2AsPlanned", "A2", "prague", nothing, Severity::Pass},
                             CheckCase{"a2OnlyOne", "A2", "prague",
                                       [](Site& site, SiteSurvey&) { site.clients[0].interfaces.removeLast(); },
                                       Severity::Error},
                             CheckCase{"a2NicMissing", "A2", "prague",
                                       [](Site&, SiteSurvey& s) { eth1(s).name = QStringLiteral("eth9"); },
                                       Severity::Error},
                             CheckCase{"a2NoLink", "A2", "prague",
                                       [](Site&, SiteSurvey& s) { eth1(s).carrier = false; }, Severity::Error},
                             CheckCase{"a2InABond", "A2", "prague",
                                       [](Site&, SiteSurvey& s) { eth1(s).master = QStringLiteral("bond0"); },
                                       Severity::Error},
                             CheckCase{"a2Vlan", "A2", "prague", [](Site&, SiteSurvey& s) { eth1(s).physical = false; },
                                       Severity::Warning},
                             CheckCase{"a2OtherMac", "A2", "prague",
                                       [](Site&, SiteSurvey& s) { eth1(s).mac = eth2(s).mac; }, Severity::Error},
                             CheckCase{"a2NoAddress", "A2", "prague",
                                       [](Site&, SiteSurvey& s) { eth1(s).addresses.clear(); }, Severity::Error},
                             CheckCase{"a2OtherPrefix", "A2", "prague",
                                       [](Site&, SiteSurvey& s) { eth1(s).addresses[0].prefixLength = 25; },
                                       Severity::Warning},
                             CheckCase{"a2OneSubnet", "A2", "prague",
                                       [](Site&, SiteSurvey& s) {
                                           s.clients[0].nics.nics[2].addresses = {address("10.10.8.7", "eth0")};
                                       },
                                       Severity::Error},
                             CheckCase{"a2NothingSeen", "A2", "prague",
                                       [](Site&, SiteSurvey& s) { prague(s).nics = {}; }, Severity::Unknown},
                             CheckCase{"a3NoAlias", "A3", "prague", nothing, Severity::Pass},
                             CheckCase{
                                 "a3Alias", "A3", "prague",
                                 [](Site&, SiteSurvey& s) { eth1(s).addresses[0].label = QStringLiteral("eth1:0"); },
                                 Severity::Error},
                             CheckCase{
                                 "a3SecondAddress", "A3", "prague",
                                 [](Site&, SiteSurvey& s) { eth1(s).addresses.append(address("10.10.7.1", "eth1")); },
                                 Severity::Error},
                             CheckCase{"a3NicMissing", "A3", "prague",
                                       [](Site&, SiteSurvey& s) { eth1(s).name = QStringLiteral("eth9"); },
                                       Severity::Unknown},
                             CheckCase{"a4SwitchNeverSeen", "A4", "prague", nothing, Severity::Unknown},
                             CheckCase{"a4OneFunction", "A4", "prague",
                                       [](Site&, SiteSurvey& s) { eth1(s).pciAddress = eth2(s).pciAddress; },
                                       Severity::Error},
                             CheckCase{"a7Reached", "A7", "prague", nothing, Severity::Pass},
                             CheckCase{"a7NotReached", "A7", "prague",
                                       [](Site&, SiteSurvey& s) {
                                           prague(s).sessions.clear();
                                           prague(s).pings[QStringLiteral("eth1 10.10.8.90")] = Reach::No;
                                       },
                                       Severity::Error},
                             CheckCase{"a7PingsDroppedButLoggedIn", "A7", "prague",
                                       [](Site&, SiteSurvey& s) {
                                           prague(s).pings[QStringLiteral("eth1 10.10.8.90")] = Reach::No;
                                       },
                                       Severity::Unknown},
                             CheckCase{"a7LargePacketsLost", "A7", "prague",
                                       [](Site&, SiteSurvey& s) {
                                           prague(s).pings[QStringLiteral("eth2 10.10.9.90 mtu")] = Reach::No;
                                       },
                                       Severity::Error},
                             CheckCase{"a7LargePacketsNotTried", "A7", "prague",
                                       [](Site&, SiteSurvey& s) {
                                           prague(s).pings.remove(QStringLiteral("eth2 10.10.9.90 mtu"));
                                       },
                                       Severity::Unknown},
                             CheckCase{"a7NotTried", "A7", "prague",
                                       [](Site&, SiteSurvey& s) { prague(s).pings.clear(); }, Severity::Unknown},
                             CheckCase{"a7NothingPlanned", "A7", "prague",
                                       [](Site& site, SiteSurvey&) { site.targets.clear(); }, Severity::Unknown},
                             CheckCase{"a7OtherMtu", "A7", "prague", [](Site&, SiteSurvey& s) { eth1(s).mtu = 1500; },
                                       Severity::Warning},
                             CheckCase{"timersAsPlanned",
                                       "client.timers", "prague", [](Site&, SiteSurvey&) {}, Severity::Pass},
                             CheckCase{
                                 "recoveryOverwritten", "client.timers", "prague",
                                 [](Site&, SiteSurvey& s) { prague(s).sessions[1].recoveryTimeout = 5; },
                                 Severity::Warning},
                             CheckCase{
                                 "pingsOfAnOldLogin", "client.timers", "prague",
                                 [](Site&, SiteSurvey& s) { prague(s).sessions[0].noopTimeout = 60; },
                                 Severity::Warning},
                             CheckCase{
                                 "timersNotTold", "client.timers", "prague",
                                 [](Site&, SiteSurvey& s) { prague(s).sessions[0].recoveryTimeout = Session::notTold; },
                                 Severity::Unknown},
                             CheckCase{"filterOnItsOwnRail", "client.rp-filter", "prague",
                                       [](Site&, SiteSurvey& s) { eth1(s).rpFilter = 1; }, Severity::Pass},
                             CheckCase{"filterStrictInAMesh", "client.rp-filter", "prague",
                                       [](Site& site, SiteSurvey& s) {
                                           makeMesh(site, s);
                                           prague(s).nics.rpFilterAll = 1;
                                       },
                                       Severity::Warning},
                             CheckCase{"filterLooseInAMesh", "client.rp-filter", "prague",
                                       [](Site& site, SiteSurvey& s) {
                                           makeMesh(site, s);
                                           prague(s).nics.rpFilterAll = 1;
                                           eth1(s).rpFilter = eth2(s).rpFilter = 2;
                                       },
                                       Severity::Pass},
                             CheckCase{"filterOfAMissingNic", "client.rp-filter", "prague",
                                       [](Site&, SiteSurvey& s) { eth1(s).name = QStringLiteral("eth9"); },
                                       Severity::Unknown}),
                         [](const auto& one) { return one.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Appliance, Assumptions,
    testing::Values(
        CheckCase{"a3CardsNotTold", "A3", "lab9", nothing, Severity::Unknown},
        CheckCase{"a3OneAddressTwice", "A3", "lab9",
                  [](Site& site, SiteSurvey&) { site.portalGroups[1].portal = site.portalGroups[0].portal; },
                  Severity::Error},
        CheckCase{"a5Bound", "A5", "lab9", nothing, Severity::Pass},
        CheckCase{"a5NotThereYet", "A5", "lab9", [](Site&, SiteSurvey& s) { s.appliance.targets.clear(); },
                  Severity::Note},
        CheckCase{
            "a5OnEveryAddress", "A5", "lab9",
            [](Site& site, SiteSurvey& s) { s.appliance.targets[site.targets[0].name.text()].portalGroups.clear(); },
            Severity::Error},
        CheckCase{"a5OnTwoGroups", "A5", "lab9",
                  [](Site& site, SiteSurvey& s) {
                      s.appliance.targets[site.targets[0].name.text()].portalGroups.append(QStringLiteral("other"));
                  },
                  Severity::Error},
        CheckCase{"a5Offline", "A5", "lab9",
                  [](Site& site, SiteSurvey& s) {
                      s.appliance.targets[site.targets[0].name.text()].status = QStringLiteral("Offline");
                  },
                  Severity::Warning},
        CheckCase{"a5OnlyOnePlanned", "A5", "lab9", [](Site& site, SiteSurvey&) { site.targets.removeLast(); },
                  Severity::Warning},
        CheckCase{"a6OneAddressEach", "A6", "lab9", nothing, Severity::Pass},
        CheckCase{"a6NotThereYet", "A6", "lab9", [](Site&, SiteSurvey& s) { s.appliance.portalGroups.clear(); },
                  Severity::Note},
        CheckCase{"a6TwoAddresses", "A6", "lab9",
                  [](Site& site, SiteSurvey& s) {
                      s.appliance.portalGroups[site.portalGroups[0].name].append(parsed<Portal>("10.10.7.90"));
                  },
                  Severity::Error},
        CheckCase{"a6AddressNotThere", "A6", "lab9", [](Site&, SiteSurvey& s) { s.appliance.addresses.removeFirst(); },
                  Severity::Error},
        CheckCase{"a6AddressesNotTold", "A6", "lab9", [](Site&, SiteSurvey& s) { s.appliance.addresses.clear(); },
                  Severity::Unknown},
        CheckCase{"a6OtherPort", "A6", "lab9",
                  [](Site& site, SiteSurvey& s) {
                      site.portalGroups[0].portal = parsed<Portal>("10.10.8.90:860");
                      s = exampleSurvey(site);
                  },
                  Severity::Note},
        CheckCase{"a8InTheGroup", "A8", "lab9", nothing, Severity::Pass},
        CheckCase{"a8NotYet", "A8", "lab9", [](Site&, SiteSurvey& s) { s.appliance.targetGroups.clear(); },
                  Severity::Note},
        CheckCase{"a8InAnotherGroup", "A8", "lab9",
                  [](Site& site, SiteSurvey& s) {
                      s.appliance.targetGroups.insert(QStringLiteral("tg_other"),
                                                      s.appliance.targetGroups.take(site.targetGroup));
                  },
                  Severity::Error},
        CheckCase{"a10Groups", "A10", "lab9", nothing, Severity::Pass},
        CheckCase{"a10NotYet", "A10", "lab9", [](Site&, SiteSurvey& s) { s.appliance.hostGroups.clear(); },
                  Severity::Note},
        CheckCase{"a10InAnotherGroup", "A10", "lab9",
                  [](Site& site, SiteSurvey& s) {
                      s.appliance.hostGroups.insert(QStringLiteral("hg_other"),
                                                    s.appliance.hostGroups.take(site.hostGroup));
                  },
                  Severity::Error}),
    [](const auto& one) { return one.param.name; });

/// A4 always has an Unknown (the switch), so the finding about the cards is looked at by itself: it comes first.
struct CardCase {
    const char* name;
    void (*spoil)(Site&, SiteSurvey&);
    Severity severity;
};
std::ostream& operator<<(std::ostream& out, const CardCase& one) { return out << one.name; }

class Cards : public testing::TestWithParam<CardCase> {};

TEST_P(Cards, areComparedBeforeTheSwitch)
{
    Site site = exampleSite();
    SiteSurvey survey = exampleSurvey(site);
    GetParam().spoil(site, survey);
    const Findings findings = findingsOf(assumptionFindings(site, survey), "A4", "prague");
    ASSERT_EQ(findings.size(), 2);
    EXPECT_EQ(severityWord(findings.at(0).severity), severityWord(GetParam().severity));
    EXPECT_EQ(findings.at(1).severity, Severity::Unknown);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Cards,
    testing::Values(
        CardCase{"twoCards", nothing, Severity::Pass},
        CardCase{"twoPortsOfOneCard", [](Site&, SiteSurvey& s) { eth2(s).pciAddress = QStringLiteral("0000:03:00.1"); },
                 Severity::Warning},
        CardCase{"virtualMachine", [](Site&, SiteSurvey& s) { prague(s).nics.virtualMachine = true; },
                 Severity::Unknown},
        CardCase{"noPciAddress", [](Site&, SiteSurvey& s) { eth1(s).pciAddress.clear(); }, Severity::Unknown},
        CardCase{"nicMissing", [](Site&, SiteSurvey& s) { eth1(s).name = QStringLiteral("eth9"); }, Severity::Unknown}),
    [](const auto& one) { return one.param.name; });

TEST(AssumptionFindings, areAllUnknownWhenNobodyAnswers)
{
    const Site site = exampleSite();
    SiteSurvey survey;
    survey.applianceError = Error{Error::Kind::Unreachable, {}, QStringLiteral("Nobody answers."), {}};
    const Findings findings = assumptionFindings(site, survey);
    EXPECT_EQ(findings.size(), 17);
    for (const Finding& finding : findings)
        EXPECT_EQ(finding.severity, Severity::Unknown) << finding.id.toStdString();
}

TEST(AssumptionFindings, coverEveryAssumptionOfTheHowTo)
{
    const Site site = exampleSite();
    QSet<QString> ids;
    for (const Finding& finding : assumptionFindings(site, exampleSurvey(site)))
        ids.insert(finding.id);
    for (int i = 1; i <= 10; ++i)
        EXPECT_TRUE(ids.contains(QStringLiteral("A%1").arg(i))) << i;
}

} // namespace
