// SPDX-License-Identifier: Apache-2.0
#include "tests/survey/checkcase.h"

namespace twinrail {

INSTANTIATE_TEST_SUITE_P(
    Appliance, Assumptions,
    testing::Values(
        CheckCase{"a3CardForEachPortal", "A3", "lab9", nothing, Severity::Pass},
        CheckCase{"a3CardsNotTold", "A3", "lab9", [](Site&, SiteSurvey& s) { s.appliance.interfaces[1].nic.clear(); },
                  Severity::Unknown},
        CheckCase{"a3TwoPortalsOnOneCard", "A3", "lab9",
                  [](Site&, SiteSurvey& s) { s.appliance.interfaces[1].nic = s.appliance.interfaces[0].nic; },
                  Severity::Error},
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

} // namespace twinrail
