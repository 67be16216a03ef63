// SPDX-License-Identifier: Apache-2.0
#include "tests/survey/checkcase.h"

namespace twinrail {

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

} // namespace twinrail
