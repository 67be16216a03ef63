// SPDX-License-Identifier: Apache-2.0

// What Twinrail says to an appliance, said to the lab's: all nine deeds, in both generations.

#include "core/appliance/predict.h"
#include "tests/integration/labappliance.h"

namespace twinrail {

namespace {

class OnAppliance : public testing::TestWithParam<Generation> {
protected:
    OnAppliance() : lab9(GetParam()), opened(lab9.open()) {}
    void SetUp() override { ASSERT_TRUE(opened) << describe(opened.error()).toStdString(); }
    [[nodiscard]] ApplianceState read() { return opened->appliance->read().value(); }
    void doEverything()
    {
        for (const DeedObject& object : everyObject())
            ASSERT_TRUE(opened->appliance->perform(make(object))) << make(object);
    }

    LabAppliance lab9;
    Result<OpenAppliance> opened;
};

/// The GUID of a new logical unit is the appliance's own choice; nobody can predict it.
ApplianceState withoutGuids(ApplianceState state)
{
    for (ZvolInfo& zvol : state.zvols)
        zvol.guid.reset();
    return state;
}

} // namespace

TEST_P(OnAppliance, isFoundOverTheSchemeThatItSpeaks)
{
    const bool tls = GetParam().tls == lab::Tls::Yes;
    EXPECT_EQ(opened->plainHttp, !tls);
    EXPECT_EQ(opened->certificate, lab9.server->certificateFingerprint());
    EXPECT_EQ(opened->url,
              qs("%1://127.0.0.1:%2/rest/nms").arg(tls ? qs("https") : qs("http")).arg(lab9.server->port()));
}

TEST_P(OnAppliance, readsPoolsAndAddressesOfAnEmptyOne)
{
    const ApplianceState state = read();
    EXPECT_EQ(state.pools, QStringList{qs("tank")});
    EXPECT_EQ(state.addresses, (QList<QHostAddress>{QHostAddress(qs("10.10.8.90")), QHostAddress(qs("10.10.9.90"))}));
    EXPECT_EQ(state.interfaces, (QList<ApplianceAddress>{{qs("e1000g1"), QHostAddress(qs("10.10.8.90")), 24, false},
                                                         {qs("e1000g2"), QHostAddress(qs("10.10.9.90")), 24, false}}));
    EXPECT_TRUE(state.iscsiServiceOnline);
    EXPECT_FALSE(state.version.isEmpty());
    EXPECT_FALSE(state.machineSignature.isEmpty());
    EXPECT_TRUE(state.targets.isEmpty() && state.portalGroups.isEmpty() && state.zvols.isEmpty());
    EXPECT_EQ(lab9.server->calls().writes, 0);
}

TEST_P(OnAppliance, holdsAfterEachDeedWhatWasPredicted)
{
    ApplianceState before = read();
    for (const DeedObject& object : everyObject()) {
        ASSERT_TRUE(opened->appliance->perform(make(object))) << make(object);
        const ApplianceState after = read();
        EXPECT_NE(after, before) << make(object);
        EXPECT_EQ(withoutGuids(after), withoutGuids(predicted(before, make(object)))) << make(object);
        before = after;
    }
    EXPECT_TRUE(before.zvols.value(unitDeed().zvol).guid.has_value());
}

TEST_P(OnAppliance, isToldNothingTheSecondTime)
{
    ASSERT_NO_FATAL_FAILURE(doEverything());
    const QJsonObject made = lab9.everything();
    EXPECT_EQ(lab9.server->calls().writes, everyObject().size());
    lab9.server->forgetCalls();
    ASSERT_NO_FATAL_FAILURE(doEverything());
    EXPECT_EQ(lab9.server->calls().writes, 0);
    EXPECT_EQ(lab9.everything(), made);
}

TEST_P(OnAppliance, isAfterEachInverseExactlyAsBeforeTheDeed)
{
    const QList<DeedObject> objects = everyObject();
    QList<QJsonObject> worlds;
    for (const DeedObject& object : objects) {
        worlds << lab9.everything();
        ASSERT_TRUE(opened->appliance->perform(make(object))) << make(object);
        EXPECT_NE(lab9.everything(), worlds.last()) << make(object);
    }
    for (qsizetype i = objects.size(); i-- > 0;) {
        const Deed back = inverse(make(objects[i]));
        ASSERT_TRUE(opened->appliance->perform(back)) << back;
        EXPECT_EQ(lab9.everything(), worlds[i]) << back;
    }
}

TEST_P(OnAppliance, leavesAnObjectOfSomebodyElseUntouched)
{
    {
        const std::lock_guard guard(lab9.lock);
        ASSERT_FALSE(lab9.san.createPortalGroup(portalGroupDeed().name, {qs("10.10.9.90:3260")}));
    }
    const QJsonObject before = lab9.everything();
    const Result<> done = opened->appliance->perform(make(portalGroupDeed()));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(lab9.everything(), before);
    EXPECT_EQ(lab9.server->calls().writes, 0);
}

INSTANTIATE_TEST_SUITE_P(Generations, OnAppliance, testing::Values(thirdOverHttp, fourthOverHttps),
                         testing::PrintToStringParamName());

} // namespace twinrail
