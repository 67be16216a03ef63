// SPDX-License-Identifier: Apache-2.0
#include "core/watch/snapshot.h"
#include "tests/print.h"
#include "tests/survey/examplesurvey.h"
#include "tests/watch/agreement.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

const Wwid strange = parsed<Wwid>("3600144f0ffffffff0000000000000001");

ClientSurvey& prague(SiteSurvey& survey) { return survey.clients[0]; }

/// A session and all that hangs on it is gone; the node record stays where `known`.
void dropSession(SiteSurvey& survey, int sid, bool known)
{
    ClientSurvey& client = prague(survey);
    for (const Session& session : std::as_const(client.sessions))
        if (session.sid == sid && known)
            client.nodes.append({session.target, session.portal, 1, session.interface, {}, false});
    client.sessions.removeIf([sid](const Session& one) { return one.sid == sid; });
    client.disks.removeIf([sid](const Disk& one) { return one.sid == sid; });
    client.multipath.paths.removeIf(
        [sid](const PathRow& one) { return one.disk.startsWith(QStringLiteral("sd%1-").arg(sid)); });
}

void dropDisk(SiteSurvey& survey)
{
    const QString name = exampleDisk(1, 10);
    prague(survey).disks.removeIf([&](const Disk& one) { return one.name == name; });
    prague(survey).multipath.paths.removeIf([&](const PathRow& one) { return one.disk == name; });
}

PathRow& firstPath(SiteSurvey& survey)
{
    for (PathRow& one : prague(survey).multipath.paths)
        if (one.disk == exampleDisk(1, 10))
            return one;
    throw std::logic_error("no such path in the example");
}

/// The state of LUN 10 through the first session, while setting up and afterwards.
struct StateCase {
    const char* name;
    void (*spoil)(SiteSurvey&);
    PathState settingUp;
    PathState later;
    const char* reason = ""; ///< words of it, afterwards
};
std::ostream& operator<<(std::ostream& out, const StateCase& one) { return out << one.name; }

class States : public testing::TestWithParam<StateCase> {};

TEST_P(States, ofThePathAreAsFarAsItHasCome)
{
    const Site site = exampleSite();
    SiteSurvey survey = exampleSurvey(site);
    GetParam().spoil(survey);
    const Snapshot during = snapshotOf(site, survey, true);
    const Snapshot later = snapshotOf(site, survey, false);
    EXPECT_EQ(pathStateWord(during.paths.at(0).state), pathStateWord(GetParam().settingUp));
    EXPECT_EQ(pathStateWord(later.paths.at(0).state), pathStateWord(GetParam().later));
    EXPECT_TRUE(later.paths.at(0).reason.contains(QLatin1String(GetParam().reason)))
        << later.paths.at(0).reason.toStdString();
    EXPECT_EQ(later.paths.at(0).reason.isEmpty(), later.paths.at(0).state == PathState::Active);
    EXPECT_EQ(disagreements(judge(site, survey), later).join(u'\n').toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(
    Table, States,
    testing::Values(
        StateCase{"healthy", [](SiteSurvey&) {}, PathState::Active, PathState::Active},
        StateCase{"clientNotAsked", [](SiteSurvey& s) { s.clients.clear(); }, PathState::Planned, PathState::Planned,
                  "not asked"},
        StateCase{"clientDead",
                  [](SiteSurvey& s) {
                      prague(s) = {};
                      prague(s).client = QStringLiteral("prague");
                      prague(s).error = Error{Error::Kind::Unreachable, {}, QStringLiteral("No answer."), {}};
                  },
                  PathState::Unknown, PathState::Unknown, "No answer."},
        StateCase{"nothingThere", [](SiteSurvey& s) { dropSession(s, 1, false); }, PathState::Planned,
                  PathState::Missing, "not logged in"},
        StateCase{"onlyRecorded", [](SiteSurvey& s) { dropSession(s, 1, true); }, PathState::Discovered,
                  PathState::Missing, "not logged in"},
        StateCase{"inRecovery", [](SiteSurvey& s) { prague(s).sessions[0].state = QStringLiteral("FAILED"); },
                  PathState::Failed, PathState::Failed, "recovery"},
        StateCase{"noDisk", [](SiteSurvey& s) { dropDisk(s); }, PathState::LoggedIn, PathState::Missing, "no disk"},
        StateCase{"hiddenByTheAppliance",
                  [](SiteSurvey& s) {
                      dropDisk(s);
                      s.appliance.mappings.clear();
                  },
                  PathState::LoggedIn, PathState::Missing, "N5"},
        StateCase{"otherUnit", [](SiteSurvey& s) { prague(s).disks[0].wwid = strange; }, PathState::Failed,
                  PathState::Failed, "another logical unit"},
        StateCase{"pathFailed", [](SiteSurvey& s) { firstPath(s).dmState = QStringLiteral("failed"); },
                  PathState::Failed, PathState::Failed, "failed"},
        StateCase{"inNoMap", [](SiteSurvey& s) { firstPath(s).dmState = QStringLiteral("undef"); }, PathState::LoggedIn,
                  PathState::Failed, "no multipath map"},
        StateCase{"daemonDown", [](SiteSurvey& s) { prague(s).multipath = {}; }, PathState::LoggedIn,
                  PathState::Unknown, "multipathd does not answer"}),
    [](const testing::TestParamInfo<StateCase>& one) { return std::string(one.param.name); });

// A second session beside the planned one, with a disk of LUN 10.
void addSession(SiteSurvey& survey, const QString& interface, bool withDisk)
{
    ClientSurvey& client = prague(survey);
    Session session = client.sessions.at(0);
    session.sid = 9;
    session.interface = interface;
    client.sessions.append(session);
    if (!withDisk)
        return;
    Disk disk = client.disks.at(0);
    disk.sid = 9;
    disk.name = QStringLiteral("sd9-10");
    client.disks.append(disk);
    PathRow path = client.multipath.paths.at(0);
    path.disk = disk.name;
    client.multipath.paths.append(path);
}

PathRowState lastOf(const Snapshot& snapshot) { return snapshot.paths.constLast(); }

TEST(Snapshots, standInTheOrderOfTheSite)
{
    const Site site = exampleSite();
    QStringList places;
    for (const PathRowState& row : snapshotOf(site, exampleSurvey(site), false).paths)
        places << QStringLiteral("%1 %2 %3 %4 %5").arg(row.client, row.nic, row.rail, row.portalGroup).arg(row.lun);
    ASSERT_EQ(places.size(), 8);
    EXPECT_EQ(places.first(), QStringLiteral("prague eth1 rail-a tpg_lab9_e1000g1 10"));
    EXPECT_EQ(places.last(), QStringLiteral("prague eth2 rail-b tpg_lab9_e1000g2 13"));
}

TEST(Snapshots, countByState)
{
    const Site site = exampleSite();
    SiteSurvey survey = exampleSurvey(site);
    dropSession(survey, 1, false);
    const Snapshot snapshot = snapshotOf(site, survey, false);
    EXPECT_EQ(snapshot.count(PathState::Active), 4);
    EXPECT_EQ(snapshot.count(PathState::Missing), 4);
    EXPECT_EQ(snapshot.count(PathState::Planned), 0);
}

TEST(Snapshots, haveOneRowForASessionBeforeTheSiteHasLuns)
{
    Site site = exampleSite();
    const SiteSurvey survey = exampleSurvey(site);
    site.luns.clear();
    const Snapshot snapshot = snapshotOf(site, survey, true);
    ASSERT_EQ(snapshot.paths.size(), 2);
    EXPECT_EQ(snapshot.paths.at(0).lun, -1);
    EXPECT_EQ(snapshot.paths.at(0).state, PathState::LoggedIn);
}

TEST(Snapshots, showAPathThatNobodyPlanned)
{
    Site site = exampleSite();
    SiteSurvey survey = exampleSurvey(site);
    addSession(survey, QStringLiteral("default"), true);
    const Snapshot snapshot = snapshotOf(site, survey, false);
    EXPECT_EQ(snapshot.count(PathState::Unexpected), 1);
    const PathRowState row = lastOf(snapshot);
    EXPECT_EQ(row.state, PathState::Unexpected);
    EXPECT_EQ(row.lun, 10);
    EXPECT_TRUE(row.interface.isEmpty()) << "it is not in the site";
    EXPECT_EQ(row.rail, QStringLiteral("rail-a"));
    EXPECT_TRUE(row.reason.contains(QLatin1String("default")));
    EXPECT_EQ(disagreements(judge(site, survey), snapshot).join(u'\n').toStdString(), "");
}

TEST(Snapshots, showASessionThatNobodyPlannedAndThatHasNoPath)
{
    const Site site = exampleSite();
    SiteSurvey survey = exampleSurvey(site);
    addSession(survey, QStringLiteral("sw-iscsi-1"), false);
    const PathRowState row = lastOf(snapshotOf(site, survey, true));
    EXPECT_EQ(row.state, PathState::Unexpected);
    EXPECT_EQ(row.lun, -1);
    EXPECT_EQ(row.nic, QStringLiteral("eth2"));
}

TEST(Snapshots, leaveSessionsOfOthersAlone)
{
    const Site site = exampleSite();
    SiteSurvey survey = exampleSurvey(site);
    addSession(survey, QStringLiteral("default"), false);
    prague(survey).sessions.last().target = parsed<IscsiName>("iqn.2010-08.org.illumos:02:of-others");
    EXPECT_EQ(snapshotOf(site, survey, false).count(PathState::Unexpected), 0);
}

TEST(Snapshots, giveASecondSessionBetweenTheSameEndsAKeyOfItsOwn)
{
    const Site site = exampleSite();
    SiteSurvey survey = exampleSurvey(site);
    addSession(survey, QStringLiteral("sw-iscsi-0"), true);
    const Snapshot snapshot = snapshotOf(site, survey, false);
    EXPECT_EQ(lastOf(snapshot).twin, 1);
    EXPECT_NE(lastOf(snapshot).key(), snapshot.paths.at(0).key());
    EXPECT_EQ(disagreements(judge(site, survey), snapshot).join(u'\n').toStdString(), "");
}

TEST(Snapshots, keepTheKeyOfAPathWhateverItsState)
{
    const Site site = exampleSite();
    SiteSurvey survey = exampleSurvey(site);
    const Snapshot before = snapshotOf(site, survey, false);
    dropSession(survey, 1, false);
    const Snapshot after = snapshotOf(site, survey, false);
    ASSERT_EQ(before.paths.size(), after.paths.size());
    for (qsizetype i = 0; i < before.paths.size(); ++i)
        EXPECT_EQ(before.paths.at(i).key(), after.paths.at(i).key());
}

} // namespace
