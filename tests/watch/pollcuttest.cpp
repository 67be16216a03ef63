// SPDX-License-Identifier: Apache-2.0

// A poll after a wire was cut: what changes from one moment to the next is asked anew, the rest is remembered.

#include "core/watch/poll.h"
#include "core/watch/snapshot.h"
#include "tests/plan/labfleet.h"
#include "tests/print.h"

#include <gtest/gtest.h>

namespace twinrail {

namespace {

/// A disk whose session is down does not say any more which logical unit it is: the poll remembers, a survey cannot.
QList<Disk> withUnitsOf(QList<Disk> disks, const QList<Disk>& known)
{
    for (Disk& disk : disks)
        for (const Disk& one : known)
            if (disk.wwid.isEmpty() && one.name == disk.name)
                disk.wwid = one.wwid;
    return disks;
}

class PollOfACutRail : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_FALSE(lab.apply().firstError());
        before = surveyClient(host(), lab.site, client());
        ASSERT_FALSE(before.error);
    }
    [[nodiscard]] const Client& client() const { return lab.site.clients.first(); }
    HostHands& host() { return *lab.fleet.host(client().name).value(); }
    void plug(bool up)
    {
        const std::lock_guard lock(lab.lab->world().lock);
        for (lab::Fabric::Wire& wire : lab.lab->world().fabric.wires)
            if (wire.client == client().name && wire.nic == client().interfaces.last().nic)
                wire.up = up;
    }
    [[nodiscard]] int activeIn(const ClientSurvey& found) const
    {
        SiteSurvey survey;
        survey.applianceError = Error{Error::Kind::NotFound, {}, QStringLiteral("Not asked."), {}};
        survey.clients = {found};
        return snapshotOf(lab.site, survey, false).count(PathState::Active);
    }
    testing::LabFleet lab{QStringLiteral("seed")};
    ClientSurvey before;
};

TEST_F(PollOfACutRail, seesItAndItsReturnAsASurveyDoes)
{
    const int all = activeIn(before);
    const auto luns = static_cast<int>(lab.site.luns.size());
    for (const bool up : {false, true}) {
        plug(up);
        const ClientSurvey polled = pollClient(host(), lab.site, client(), before);
        const ClientSurvey whole = surveyClient(host(), lab.site, client());
        EXPECT_EQ(activeIn(polled), up ? all : all - luns) << "one path of each LUN";
        EXPECT_EQ(polled.sessions, whole.sessions);
        EXPECT_EQ(withUnitsOf(whole.disks, polled.disks), polled.disks);
        EXPECT_EQ(polled.multipath, whole.multipath);
        before = polled; // the next poll builds on it
    }
}

TEST_F(PollOfACutRail, remembersWhatItDoesNotAskFor)
{
    plug(false);
    ClientSurvey told = before;
    told.initiatorName = QStringLiteral("iqn.1998-01.com.example:remembered");
    told.managementAddress = QStringLiteral("192.0.2.1");
    told.sessions.clear();
    told.multipath = {};
    const ClientSurvey polled = pollClient(host(), lab.site, client(), told);
    ASSERT_FALSE(polled.error);
    EXPECT_EQ(polled.initiatorName, told.initiatorName);
    EXPECT_EQ(polled.managementAddress, told.managementAddress);
    EXPECT_EQ(polled.packages, before.packages);
    EXPECT_EQ(polled.multipathConf, before.multipathConf);
    EXPECT_EQ(polled.nodes.size(), before.nodes.size());
    EXPECT_EQ(polled.sessions.size(), before.sessions.size()) << "these it asks for";
    EXPECT_TRUE(polled.multipath.paths.size() > 0);
}

} // namespace

} // namespace twinrail
