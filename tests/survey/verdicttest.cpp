// SPDX-License-Identifier: Apache-2.0
#include "core/survey/verdict.h"
#include "tests/print.h"
#include "tests/survey/examplesurvey.h"

#include <gtest/gtest.h>

#include <stdexcept>

using namespace twinrail;

namespace {

/// One thing that is wrong, and what the verdict on LUN 10 of prague must be.
struct VerdictCase {
    const char* name;
    void (*spoil)(Site&, SiteSurvey&);
    Health health;
    int active;
    int unexpected = 0;
    const char* missing = ""; ///< words of the reason of the first missing path; empty: no path is missing
    const char* reason = "";  ///< words of the reason for the LUN; empty: there is none
};
std::ostream& operator<<(std::ostream& out, const VerdictCase& one) { return out << one.name; }

const QString alias = QStringLiteral("hydra_apps-a01");
const Wwid strange = parsed<Wwid>("3600144f0ffffffff0000000000000001");

class Verdicts : public testing::TestWithParam<VerdictCase> {};

TEST_P(Verdicts, sayWhatIsWrongWithTheFirstLun)
{
    Site site = exampleSite();
    SiteSurvey survey = exampleSurvey(site);
    GetParam().spoil(site, survey);
    const LunVerdict lun = judge(site, survey).luns.at(0);
    EXPECT_EQ(healthWord(lun.health), healthWord(GetParam().health));
    EXPECT_EQ(lun.active, GetParam().active);
    EXPECT_EQ(lun.unexpected, GetParam().unexpected);
    EXPECT_TRUE(lun.reason.contains(QLatin1String(GetParam().reason))) << lun.reason.toStdString();
    EXPECT_EQ(lun.reason.isEmpty(), *GetParam().reason == '\0') << lun.reason.toStdString();
    ASSERT_EQ(lun.missing.isEmpty(), *GetParam().missing == '\0');
    if (!lun.missing.isEmpty()) {
        EXPECT_TRUE(lun.missing.at(0).reason.contains(QLatin1String(GetParam().missing)))
            << lun.missing.at(0).reason.toStdString();
    }
}

PathRow& row(SiteSurvey& survey, int sid)
{
    for (PathRow& one : survey.clients[0].multipath.paths)
        if (one.disk == exampleDisk(sid, 10))
            return one;
    throw std::logic_error("no such path in the example");
}

Disk& disk(SiteSurvey& survey, int sid)
{
    for (Disk& one : survey.clients[0].disks)
        if (one.name == exampleDisk(sid, 10))
            return one;
    throw std::logic_error("no such disk in the example");
}

INSTANTIATE_TEST_SUITE_P(
    Table, Verdicts,
    testing::Values(
        VerdictCase{"allHealthy", [](Site&, SiteSurvey&) {}, Health::AsPlanned, 2},
        VerdictCase{"ghostCountsAsUsable", [](Site&, SiteSurvey& s) { row(s, 1).checker = QStringLiteral("ghost"); },
                    Health::AsPlanned, 2},
        VerdictCase{"onePathFailed", [](Site&, SiteSurvey& s) { row(s, 1).dmState = QStringLiteral("failed"); },
                    Health::Degraded, 1, 0, "failed"},
        VerdictCase{"onePathFaulty", [](Site&, SiteSurvey& s) { row(s, 2).checker = QStringLiteral("faulty"); },
                    Health::Degraded, 1, 0, "faulty"},
        VerdictCase{"bothPathsFailed",
                    [](Site&, SiteSurvey& s) {
                        row(s, 1).dmState = QStringLiteral("failed");
                        row(s, 2).dmState = QStringLiteral("failed");
                    },
                    Health::Critical, 0, 0, "failed"},
        VerdictCase{"oneSessionMissing",
                    [](Site&, SiteSurvey& s) {
                        s.clients[0].sessions.removeFirst();
                        s.clients[0].multipath.paths.remove(0, 4);
                    },
                    Health::Degraded, 1, 0, "not logged in"},
        VerdictCase{"oneSessionInRecovery", [](Site&, SiteSurvey& s) { s.clients[0].sessions[0].state = QStringLiteral("FAILED"); },
                    Health::Degraded, 1, 0, "recovery"},
        VerdictCase{"aSecondSessionHelpsOneInRecovery",
                    [](Site&, SiteSurvey& s) {
                        Session dead = s.clients[0].sessions[0];
                        dead.state = QStringLiteral("FAILED");
                        dead.sid = 99;
                        s.clients[0].sessions.prepend(dead);
                    },
                    Health::AsPlanned, 2},
        VerdictCase{"sessionOfAnotherInterface",
                    [](Site&, SiteSurvey& s) { s.clients[0].sessions[0].interface = QStringLiteral("default"); },
                    Health::Degraded, 1, 1, "not logged in"},
        VerdictCase{"diskMissing", [](Site&, SiteSurvey& s) { disk(s, 1).lun = 99; }, Health::Degraded, 1, 1, "no disk"},
        VerdictCase{"initiatorInNoHostGroup",
                    [](Site& site, SiteSurvey& s) {
                        disk(s, 1).lun = disk(s, 2).lun = 99;
                        s.appliance.hostGroups[site.hostGroup].clear();
                    },
                    Health::Critical, 0, 2, "no disk", "lacks the initiator"},
        VerdictCase{"lunMappedForOthers",
                    [](Site&, SiteSurvey& s) {
                        disk(s, 1).lun = disk(s, 2).lun = 99;
                        s.appliance.mappings[0].hostGroup = QStringLiteral("hg_other");
                    },
                    Health::Critical, 0, 2, "no disk", "step N5"},
        VerdictCase{"lunMappedForEverybody",
                    [](Site&, SiteSurvey& s) {
                        disk(s, 1).lun = 99;
                        s.appliance.mappings[0].hostGroup = s.appliance.mappings[0].targetGroup = QStringLiteral("All");
                    },
                    Health::Degraded, 1, 1, "no disk"},
        VerdictCase{"identityUnreadable", [](Site&, SiteSurvey& s) { disk(s, 1).wwid = {}; }, Health::Degraded, 1, 0, "identity"},
        VerdictCase{"otherUnitOnOnePath", [](Site&, SiteSurvey& s) { disk(s, 1).wwid = strange; }, Health::Critical, 1, 0,
                    "another logical unit", "another logical unit"},
        VerdictCase{"diskUnusedByMultipathd", [](Site&, SiteSurvey& s) { row(s, 1).disk = QStringLiteral("sdx"); },
                    Health::Degraded, 1, 1, "does not use"},
        VerdictCase{"multipathdHoldsAnOldIdentity", [](Site&, SiteSurvey& s) { row(s, 1).wwid = strange; }, Health::Degraded, 1, 0,
                    "takes the disk"},
        VerdictCase{"mapOfAnotherName",
                    [](Site&, SiteSurvey& s) { s.clients[0].multipath.maps[0].name = QStringLiteral("mpatha"); },
                    Health::Critical, 0, 0, "called mpatha", "called mpatha"},
        VerdictCase{"mapMissing", [](Site&, SiteSurvey& s) { s.clients[0].multipath.maps.removeFirst(); }, Health::Critical, 0, 0,
                    "no multipath map", "no multipath map"},
        VerdictCase{"noMapBecauseMultipathdIsStrict",
                    [](Site&, SiteSurvey& s) {
                        row(s, 1).dmState = row(s, 2).dmState = QStringLiteral("undef");
                        s.clients[0].multipath.maps.removeFirst();
                        s.clients[0].findMultipaths = QStringLiteral("strict");
                    },
                    Health::Critical, 0, 0, "no multipath map", "find_multipaths strict"},
        VerdictCase{"aliasOnAnotherUnit", [](Site&, SiteSurvey& s) { s.clients[0].multipath.maps[0].wwid = strange; },
                    Health::Critical, 0, 0, "no multipath map", "is another logical unit"},
        VerdictCase{"daemonDownButDeviceReadable", [](Site&, SiteSurvey& s) { s.clients[0].multipath = {}; }, Health::Unknown, 0,
                    0, "does not answer", "does not answer"},
        VerdictCase{"daemonDownAndDeviceGone",
                    [](Site&, SiteSurvey& s) {
                        s.clients[0].multipath = {};
                        s.clients[0].mapDevices[0].linked = false;
                    },
                    Health::Critical, 0, 0, "does not answer", "does not answer"},
        VerdictCase{"daemonDownAndNoSession",
                    [](Site&, SiteSurvey& s) {
                        s.clients[0].multipath = {};
                        s.clients[0].sessions.clear();
                    },
                    Health::Critical, 0, 0, "not logged in", "does not answer"},
        VerdictCase{"clientUnreachable",
                    [](Site&, SiteSurvey& s) {
                        s.clients[0] = ClientSurvey();
                        s.clients[0].client = QStringLiteral("prague");
                        s.clients[0].error = Error{Error::Kind::Unreachable, {}, QStringLiteral("Nobody answers."), {}};
                    },
                    Health::Unknown, 0, 0, "", "Nobody answers."},
        VerdictCase{"clientNotAsked", [](Site&, SiteSurvey& s) { s.clients.clear(); }, Health::Unknown, 0, 0, "", "not asked"},
        VerdictCase{"applianceUnreachable",
                    [](Site&, SiteSurvey& s) {
                        s.appliance = {};
                        s.applianceError = Error{Error::Kind::Refused, {}, QStringLiteral("Wrong password."), {}};
                    },
                    Health::Unknown, 2, 0, "", "Wrong password."},
        VerdictCase{"zvolMissing", [](Site&, SiteSurvey& s) { s.appliance.zvols.clear(); }, Health::Critical, 2, 0, "",
                    "no logical unit"},
        VerdictCase{"unitMissing", [](Site& site, SiteSurvey& s) { s.appliance.zvols[site.luns[0].zvol].hasUnit = false; },
                    Health::Critical, 2, 0, "", "no logical unit"},
        VerdictCase{"guidNotTold", [](Site& site, SiteSurvey& s) { s.appliance.zvols[site.luns[0].zvol].guid.reset(); },
                    Health::Unknown, 2, 0, "", "GUID"},
        VerdictCase{"nothingPlanned", [](Site& site, SiteSurvey&) { site.clients[0].interfaces.clear(); }, Health::Critical, 0, 2, "",
                    "No path is planned"},
        VerdictCase{"onePathNobodyPlanned",
                    [](Site&, SiteSurvey& s) {
                        PathRow extra = row(s, 1);
                        extra.disk = QStringLiteral("sdx");
                        s.clients[0].multipath.paths.append(extra);
                    },
                    Health::AsPlanned, 2, 1}),
    [](const auto& one) { return one.param.name; });

TEST(Verdict, ofAHealthySiteCoversEveryLunOfEveryClient)
{
    Site site = exampleSite();
    site.clients.append(exampleClient());
    site.clients[1].name = QStringLiteral("vienna");
    const Verdict verdict = judge(site, exampleSurvey(site));
    EXPECT_EQ(verdict.health, Health::AsPlanned);
    ASSERT_EQ(verdict.luns.size(), 8);
    EXPECT_EQ(verdict.luns.at(4).client, QStringLiteral("vienna"));
    EXPECT_EQ(verdict.luns.at(5).lun, 11);
    EXPECT_EQ(verdict.luns.at(5).wwid, Wwid::of(exampleGuid(11)));
    EXPECT_EQ(verdict.luns.at(5).planned, 2);
}

TEST(Verdict, namesTheMissingPath)
{
    const Site site = exampleSite();
    SiteSurvey survey = exampleSurvey(site);
    row(survey, 2).dmState = QStringLiteral("failed");
    const MissingPath missing = judge(site, survey).luns.at(0).missing.at(0);
    EXPECT_EQ(missing.interface, QStringLiteral("sw-iscsi-1"));
    EXPECT_EQ(missing.nic, QStringLiteral("eth2"));
    EXPECT_EQ(missing.target, site.targets.at(1).name);
    EXPECT_EQ(missing.portal, site.portalGroups.at(1).portal);
}

TEST(Verdict, ofTheSiteIsTheWorstOfItsLuns)
{
    const Site site = exampleSite();
    SiteSurvey survey = exampleSurvey(site);
    row(survey, 2).dmState = QStringLiteral("failed");
    EXPECT_EQ(judge(site, survey).health, Health::Degraded);
    survey.appliance.zvols[site.luns[1].zvol].guid.reset();
    EXPECT_EQ(judge(site, survey).health, Health::Unknown);
    survey.appliance.zvols.remove(site.luns[2].zvol);
    EXPECT_EQ(judge(site, survey).health, Health::Critical);
}

TEST(Verdict, ofNothingIsUnknown) { EXPECT_EQ(judge(Site(), SiteSurvey()).health, Health::Unknown); }

TEST(Verdict, hasAnExitCodeForEachHealth)
{
    EXPECT_EQ(exitCode(Health::AsPlanned), 0);
    EXPECT_EQ(exitCode(Health::Degraded), 1);
    EXPECT_EQ(exitCode(Health::Critical), 2);
    EXPECT_EQ(exitCode(Health::Unknown), 3);
}

} // namespace
