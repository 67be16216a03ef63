// SPDX-License-Identifier: Apache-2.0
#include "tests/survey/checkcase.h"

#include <QSet>

namespace twinrail {

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

} // namespace twinrail
