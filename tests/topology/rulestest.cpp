// SPDX-License-Identifier: Apache-2.0
#include "core/topology/rules.h"
#include "tests/examplesite.h"
#include "tests/print.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace twinrail;

namespace {

using Severity = Finding::Severity;

/// One change of the example site, and the one finding that it must bring.
struct RuleCase {
    const char* name;
    void (*spoil)(Site&);
    const char* id;
    const char* place;
    Severity severity = Severity::Error;
};
std::ostream& operator<<(std::ostream& out, const RuleCase& one) { return out << one.name; }

void addClient(Site& site)
{
    Client client = exampleClient();
    client.name = QStringLiteral("vienna");
    client.host = QStringLiteral("vienna");
    client.initiator = parsed<IscsiName>("iqn.2011-10.dom.homer:2");
    client.interfaces[0].mac = parsed<MacAddress>("00:0c:29:00:00:01");
    client.interfaces[1].mac = parsed<MacAddress>("00:0c:29:00:00:02");
    client.interfaces[0].address = QHostAddress(QStringLiteral("10.10.8.61"));
    client.interfaces[1].address = QHostAddress(QStringLiteral("10.10.9.61"));
    site.clients.append(client);
}

class Rules : public testing::TestWithParam<RuleCase> {};

TEST_P(Rules, findTheFault)
{
    Site site = exampleSite();
    GetParam().spoil(site);
    const Findings findings = siteFindings(site);
    const auto found = std::find_if(findings.cbegin(), findings.cend(), [](const Finding& finding) {
        return finding.id == QLatin1String(GetParam().id) && finding.place == QLatin1String(GetParam().place);
    });
    ASSERT_NE(found, findings.cend());
    EXPECT_EQ(found->severity, GetParam().severity);
    EXPECT_FALSE(found->text.isEmpty());
    EXPECT_FALSE(found->advice.isEmpty());
}

TEST(RulesOfTheExample, findNothing)
{
    for (const Finding& finding : siteFindings(exampleSite()))
        ADD_FAILURE() << finding.id.toStdString() << " " << finding.place.toStdString();
}

TEST(RulesOfTheExample, findNothingButSharedLunsForTwoClientsInAFullMesh)
{
    Site site = exampleSite();
    addClient(site);
    site.pathPlan.kind = PathPlanKind::FullMesh;
    const Findings findings = siteFindings(site);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings.at(0).id, QStringLiteral("site.host-group.shared-luns"));
}

INSTANTIATE_TEST_SUITE_P(
    Appliance, Rules,
    testing::Values(
        RuleCase{"noHost", [](Site& s) { s.appliance.host.clear(); }, "site.appliance.no-host", "/appliance/host"},
        RuleCase{"noUser", [](Site& s) { s.appliance.user.clear(); }, "site.appliance.no-user", "/appliance/user"},
        RuleCase{"noRailName", [](Site& s) { s.rails[0].name.clear(); }, "site.rail.no-name", "/rails/0/name"},
        RuleCase{"noSubnet", [](Site& s) { s.rails[1].subnet = {}; }, "site.rail.no-subnet", "/rails/1/subnet"},
        RuleCase{"twoRailsOfOneName", [](Site& s) { s.rails[1].name = s.rails[0].name; }, "site.rail.duplicate-name",
                 "/rails/1/name"},
        RuleCase{"railsOverlap", [](Site& s) { s.rails[1].subnet = parsed<Subnet>("10.10.8.0/22"); },
                 "site.rail.overlap", "/rails/1/subnet"},
        RuleCase{"noGroupName", [](Site& s) { s.portalGroups[0].name.clear(); }, "site.portal-group.name",
                 "/portalGroups/0/name"},
        RuleCase{"groupNameTooLong", [](Site& s) { s.portalGroups[0].name = QString(256, u'g'); },
                 "site.portal-group.name", "/portalGroups/0/name"},
        RuleCase{"twoGroupsOfOneName", [](Site& s) { s.portalGroups[1].name = s.portalGroups[0].name; },
                 "site.portal-group.duplicate-name", "/portalGroups/1/name"},
        RuleCase{"noPortal", [](Site& s) { s.portalGroups[0].portal = {}; }, "site.portal-group.no-portal",
                 "/portalGroups/0/portal"},
        RuleCase{"twoGroupsOfOneAddress", [](Site& s) { s.portalGroups[1].portal = parsed<Portal>("10.10.8.90:3261"); },
                 "site.portal-group.duplicate-portal", "/portalGroups/1/portal"},
        RuleCase{"otherPort", [](Site& s) { s.portalGroups[1].portal = parsed<Portal>("10.10.9.90:860"); },
                 "site.portal-group.other-port", "/portalGroups/1/portal", Severity::Note},
        RuleCase{"portalOutsideItsRail", [](Site& s) { s.portalGroups[0].portal = parsed<Portal>("10.10.7.90"); },
                 "site.portal-group.outside-rail", "/portalGroups/0/portal"},
        RuleCase{"groupOnUnknownRail", [](Site& s) { s.portalGroups[0].rail = QStringLiteral("x"); },
                 "site.portal-group.unknown-rail", "/portalGroups/0/rail"},
        RuleCase{"noTarget", [](Site& s) { s.targets.clear(); }, "site.target.none", "/targets"},
        RuleCase{"noTargetName", [](Site& s) { s.targets[0].name = {}; }, "site.target.no-name", "/targets/0/name"},
        RuleCase{"twoTargetsOfOneName", [](Site& s) { s.targets[1].name = s.targets[0].name; },
                 "site.target.duplicate-name", "/targets/1/name"},
        RuleCase{"targetOfUnknownGroup", [](Site& s) { s.targets[1].portalGroup = QStringLiteral("x"); },
                 "site.target.unknown-portal-group", "/targets/1/portalGroup"},
        RuleCase{"noTargetGroup", [](Site& s) { s.targetGroup.clear(); }, "site.target-group.name", "/targetGroup"},
        RuleCase{"reservedHostGroup", [](Site& s) { s.hostGroup = QStringLiteral("All"); }, "site.host-group.name",
                 "/hostGroup"},
        RuleCase{"starInHostGroup", [](Site& s) { s.hostGroup = QStringLiteral("hg*"); }, "site.host-group.name",
                 "/hostGroup"},
        RuleCase{"twoInitiators", [](Site& s) { addClient(s); }, "site.host-group.shared-luns", "/clients",
                 Severity::Note}),
    [](const auto& one) { return one.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Luns, Rules,
    testing::Values(
        RuleCase{"none", [](Site& s) { s.luns.clear(); }, "site.lun.none", "/luns", Severity::Warning},
        RuleCase{"leadingSlash", [](Site& s) { s.luns[0].zvol.prepend(u'/'); }, "site.lun.zvol-path", "/luns/0/zvol"},
        RuleCase{"poolOnly", [](Site& s) { s.luns[0].zvol = QStringLiteral("tank"); }, "site.lun.zvol-path",
                 "/luns/0/zvol"},
        RuleCase{"parentFolder", [](Site& s) { s.luns[0].zvol = QStringLiteral("tank/../x"); }, "site.lun.zvol-path",
                 "/luns/0/zvol"},
        RuleCase{"twoOnOneZvol", [](Site& s) { s.luns[3].zvol = s.luns[0].zvol; }, "site.lun.duplicate-zvol",
                 "/luns/3/zvol"},
        RuleCase{"negativeNumber", [](Site& s) { s.luns[0].number = -1; }, "site.lun.number-range", "/luns/0/number"},
        RuleCase{"numberTooLarge", [](Site& s) { s.luns[0].number = 16384; }, "site.lun.number-range",
                 "/luns/0/number"},
        RuleCase{"twoOfOneNumber", [](Site& s) { s.luns[2].number = 10; }, "site.lun.duplicate-number",
                 "/luns/2/number"},
        RuleCase{"twoOfNumberZero", [](Site& s) { s.luns[1].number = s.luns[2].number = 0; },
                 "site.lun.duplicate-number", "/luns/2/number"},
        RuleCase{"noAlias", [](Site& s) { s.luns[0].alias.clear(); }, "site.lun.alias-form", "/luns/0/alias"},
        RuleCase{"slashInAlias", [](Site& s) { s.luns[0].alias = QStringLiteral("a/b"); }, "site.lun.alias-form",
                 "/luns/0/alias"},
        RuleCase{"newlineInAlias", [](Site& s) { s.luns[0].alias = QStringLiteral("a\n"); }, "site.lun.alias-form",
                 "/luns/0/alias"},
        RuleCase{"mpathAlias", [](Site& s) { s.luns[0].alias = QStringLiteral("mpatha"); }, "site.lun.alias-reserved",
                 "/luns/0/alias"},
        RuleCase{"controlAlias", [](Site& s) { s.luns[0].alias = QStringLiteral("control"); },
                 "site.lun.alias-reserved", "/luns/0/alias"},
        RuleCase{"twoOfOneAlias", [](Site& s) { s.luns[1].alias = s.luns[0].alias; }, "site.lun.duplicate-alias",
                 "/luns/1/alias"},
        RuleCase{"noSize", [](Site& s) { s.luns[0].sizeBytes = 0; }, "site.lun.size", "/luns/0/sizeBytes"},
        RuleCase{"sizeOffTheBlock", [](Site& s) { s.luns[0].sizeBytes += 4096; }, "site.lun.size", "/luns/0/sizeBytes"},
        RuleCase{"blockSizeIsNoPowerOfTwo", [](Site& s) { s.luns[0].blockSize = QStringLiteral("12K"); },
                 "site.lun.block-size", "/luns/0/blockSize"},
        RuleCase{"blockSizeTooLarge", [](Site& s) { s.luns[0].blockSize = QStringLiteral("1M"); },
                 "site.lun.block-size", "/luns/0/blockSize"}),
    [](const auto& one) { return one.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Clients, Rules,
    testing::Values(
        RuleCase{"none", [](Site& s) { s.clients.clear(); }, "site.client.none", "/clients", Severity::Warning},
        RuleCase{"noName", [](Site& s) { s.clients[0].name.clear(); }, "site.client.no-name", "/clients/0/name"},
        RuleCase{"noHost", [](Site& s) { s.clients[0].host.clear(); }, "site.client.no-host", "/clients/0/host"},
        RuleCase{"noUser", [](Site& s) { s.clients[0].user.clear(); }, "site.client.no-user", "/clients/0/user"},
        RuleCase{"noInitiator", [](Site& s) { s.clients[0].initiator = {}; }, "site.client.no-initiator",
                 "/clients/0/initiator"},
        RuleCase{"initiatorIsTarget", [](Site& s) { s.clients[0].initiator = s.targets[0].name; },
                 "site.client.initiator-is-target", "/clients/0/initiator"},
        RuleCase{"twoOfOneName",
                 [](Site& s) {
                     addClient(s);
                     s.clients[1].name = s.clients[0].name;
                 },
                 "site.client.duplicate-name", "/clients/1/name"},
        RuleCase{"twoOfOneHost",
                 [](Site& s) {
                     addClient(s);
                     s.clients[1].host = s.clients[0].host;
                 },
                 "site.client.duplicate-host", "/clients/1/host"},
        RuleCase{"twoOfOneInitiator",
                 [](Site& s) {
                     addClient(s);
                     s.clients[1].initiator = s.clients[0].initiator;
                 },
                 "site.client.duplicate-initiator", "/clients/1/initiator"},
        RuleCase{"upperCaseInterface", [](Site& s) { s.clients[0].interfaces[0].name = QStringLiteral("Sw"); },
                 "site.interface.name", "/clients/0/interfaces/0/name"},
        RuleCase{"builtInInterface", [](Site& s) { s.clients[0].interfaces[0].name = QStringLiteral("default"); },
                 "site.interface.name", "/clients/0/interfaces/0/name"},
        RuleCase{"interfaceNameTooLong", [](Site& s) { s.clients[0].interfaces[0].name = QString(65, u'a'); },
                 "site.interface.name", "/clients/0/interfaces/0/name"},
        RuleCase{"interfaceNamedLikeItsNic", [](Site& s) { s.clients[0].interfaces[0].name = QStringLiteral("eth1"); },
                 "site.interface.name-is-nic", "/clients/0/interfaces/0/name"},
        RuleCase{"noNic", [](Site& s) { s.clients[0].interfaces[0].nic.clear(); }, "site.interface.nic",
                 "/clients/0/interfaces/0/nic"},
        RuleCase{"nicAlias", [](Site& s) { s.clients[0].interfaces[0].nic = QStringLiteral("eth1:0"); },
                 "site.interface.nic-alias", "/clients/0/interfaces/0/nic"},
        RuleCase{"parentFolderAsNic", [](Site& s) { s.clients[0].interfaces[0].nic = QStringLiteral(".."); },
                 "site.interface.nic", "/clients/0/interfaces/0/nic"},
        RuleCase{"twoInterfacesOfOneName",
                 [](Site& s) { s.clients[0].interfaces[1].name = s.clients[0].interfaces[0].name; },
                 "site.interface.duplicate-name", "/clients/0/interfaces/1/name"},
        RuleCase{"twoInterfacesOnOneNic",
                 [](Site& s) { s.clients[0].interfaces[1].nic = s.clients[0].interfaces[0].nic; },
                 "site.interface.duplicate-nic", "/clients/0/interfaces/1/nic"},
        RuleCase{"unknownRail", [](Site& s) { s.clients[0].interfaces[0].rail = QStringLiteral("x"); },
                 "site.interface.unknown-rail", "/clients/0/interfaces/0/rail"},
        RuleCase{"noAddress", [](Site& s) { s.clients[0].interfaces[0].address = {}; }, "site.interface.no-address",
                 "/clients/0/interfaces/0/address", Severity::Warning},
        RuleCase{"outsideItsRail",
                 [](Site& s) { s.clients[0].interfaces[0].address = QHostAddress(QStringLiteral("10.10.9.61")); },
                 "site.interface.outside-rail", "/clients/0/interfaces/0/address"},
        RuleCase{"oneAddressTwice",
                 [](Site& s) {
                     addClient(s);
                     s.clients[1].interfaces[0].address = s.clients[0].interfaces[0].address;
                 },
                 "site.interface.duplicate-address", "/clients/1/interfaces/0/address"},
        RuleCase{"oneMacTwice",
                 [](Site& s) {
                     addClient(s);
                     s.clients[1].interfaces[0].mac = s.clients[0].interfaces[0].mac;
                 },
                 "site.interface.duplicate-mac", "/clients/1/interfaces/0/mac"}),
    [](const auto& one) { return one.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Paths, Rules,
    testing::Values(
        RuleCase{"none", [](Site& s) { s.clients[0].interfaces.clear(); }, "site.path.none", "/clients/0"},
        RuleCase{"onlyOne", [](Site& s) { s.clients[0].interfaces.removeLast(); }, "site.path.no-redundancy",
                 "/clients/0", Severity::Warning},
        RuleCase{"allOverOneNic",
                 [](Site& s) {
                     s.clients[0].interfaces.removeLast();
                     s.pathPlan.kind = PathPlanKind::FullMesh;
                 },
                 "site.path.one-rail", "/clients/0", Severity::Warning},
        RuleCase{"unusedPortal", [](Site& s) { s.clients[0].interfaces.removeLast(); }, "site.path.unused-portal",
                 "/portalGroups/1/portal", Severity::Warning},
        RuleCase{"unusedInterface", [](Site& s) { s.targets.removeLast(); }, "site.path.unused-interface",
                 "/clients/0/interfaces/1/name", Severity::Warning},
        RuleCase{"customInterfaceIsUnknown",
                 [](Site& s) {
                     s.pathPlan = {PathPlanKind::Custom, {{QStringLiteral("x"), s.portalGroups[0].portal}}};
                 },
                 "site.path.unknown-interface", "/pathPlan/custom/0/interface"},
        RuleCase{
            "customPortalIsUnknown",
            [](Site& s) {
                s.pathPlan = {PathPlanKind::Custom, {{QStringLiteral("sw-iscsi-0"), parsed<Portal>("10.10.8.91")}}};
            },
            "site.path.unknown-portal", "/pathPlan/custom/0/portal"}),
    [](const auto& one) { return one.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Timers, Rules,
    testing::Values(
        RuleCase{"replacementZero", [](Site& s) { s.timers.replacement = 0; }, "site.timer.range",
                 "/timers/replacement"},
        RuleCase{"noPing", [](Site& s) { s.timers.noopInterval = 0; }, "site.timer.range", "/timers/noopInterval"},
        RuleCase{"noPingTimeout", [](Site& s) { s.timers.noopTimeout = 0; }, "site.timer.range", "/timers/noopTimeout"},
        RuleCase{"loginTooLong", [](Site& s) { s.timers.loginTimeout = 301; }, "site.timer.range",
                 "/timers/loginTimeout"},
        RuleCase{"noPolling", [](Site& s) { s.multipath.pollingInterval = 0; }, "site.timer.range",
                 "/multipath/pollingInterval"},
        RuleCase{"negativeQueue", [](Site& s) { s.multipath.queueSeconds = -1; }, "site.timer.range",
                 "/multipath/queueSeconds"},
        RuleCase{"queueShorterThanReplacement", [](Site& s) { s.multipath.queueSeconds = 9; }, "site.timer.queue-short",
                 "/multipath/queueSeconds", Severity::Warning}),
    [](const auto& one) { return one.param.name; });

TEST(Findings, areErrorsOnlyWhenOneIs)
{
    Findings findings{{QStringLiteral("a"), Severity::Warning, {}, {}, {}}};
    EXPECT_FALSE(hasError(findings));
    findings.append({QStringLiteral("b"), Severity::Error, {}, {}, {}});
    EXPECT_TRUE(hasError(findings));
    EXPECT_EQ(severityWord(Severity::Unknown), QStringLiteral("unknown"));
}

} // namespace
