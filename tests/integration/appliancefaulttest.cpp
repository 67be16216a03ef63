// SPDX-License-Identifier: Apache-2.0

// The lab's appliance in trouble: each deed is done once or not at all, and what cannot be had is said in one sentence.

#include "tests/integration/labappliance.h"
#include "tests/integration/sentence.h"

#include <QJsonDocument>

namespace twinrail {

namespace {

using lab::Fault;

/// "stmf.create_hostgroup": the first call that a deed sends.
QString callOf(const Appliance& appliance, const Deed& deed)
{
    const QString line = appliance.preview(deed).value(0);
    const QJsonObject call = QJsonDocument::fromJson(line.mid(line.indexOf(u'{')).toUtf8()).object();
    return call[u"object"].toString() + u'.' + call[u"method"].toString();
}

struct Trouble {
    const char* name;
    Fault fault;
    Error::Kind lasting; ///< what the trouble is called when it does not pass
};
std::ostream& operator<<(std::ostream& out, const Trouble& one) { return out << one.name; }

class InTrouble : public testing::TestWithParam<Trouble> {
protected:
    InTrouble() : lab9(thirdOverHttp), opened(lab9.openHurried()) {}
    void SetUp() override { ASSERT_TRUE(opened) << describe(opened.error()).toStdString(); }
    LabAppliance lab9;
    Result<OpenAppliance> opened;
};

/// The trouble in which nothing is performed.
class InDeafness : public InTrouble {};

constexpr Trouble noReplyAfter{"noReplyAfterTheWrite", Fault::NoReplyAfter, Error::Kind::Unreachable};
constexpr Trouble halfAnswer{"halfAnAnswer", Fault::HalfAnswer, Error::Kind::Unreachable};
constexpr Trouble noReplyBefore{"noReplyBeforeTheWrite", Fault::NoReplyBefore, Error::Kind::Unreachable};
constexpr Trouble reset{"connectionReset", Fault::Reset, Error::Kind::Unreachable};
constexpr Trouble page{"pageForPeople", Fault::HtmlBody, Error::Kind::Malformed};
constexpr Trouble unavailable{"serviceUnavailable", Fault::Unavailable, Error::Kind::Unreachable};
constexpr Trouble restarting{"cannotIntrospect", Fault::CannotIntrospect, Error::Kind::Unreachable};

} // namespace

TEST_P(InTrouble, everyWriteThatIsHitOnceIsDoneOnce)
{
    for (const DeedObject& object : everyObject()) {
        const Deed deed = make(object);
        const QString call = callOf(*opened->appliance, deed);
        lab9.server->forgetCalls();
        lab9.server->faults().plan({GetParam().fault, 1, call, {}});
        const Result<> done = opened->appliance->perform(deed);
        EXPECT_TRUE(done) << deed << ": " << describe(done.error()).toStdString();
        EXPECT_TRUE(lab9.server->faults().isEmpty()) << deed << " never calls " << call.toStdString();
        EXPECT_EQ(lab9.server->calls().writes, 1) << deed;
    }
}

TEST_P(InTrouble, readingThatIsNeverAnsweredIsOneSentence)
{
    lab9.server->faults().plan({GetParam().fault, 1000, qs("stmf.list_targets"), {}});
    const Result<ApplianceState> state = opened->appliance->read();
    ASSERT_FALSE(state);
    EXPECT_EQ(state.error().kind, GetParam().lasting);
    EXPECT_EQ(state.error().where, qs("lab9"));
    expectOneSentence(state.error());
    lab9.server->faults().clear();
    EXPECT_TRUE(opened->appliance->read()) << "the trouble is over";
}

TEST_P(InDeafness, aWriteThatNeverGetsThroughChangesNothingAndIsOneSentence)
{
    const QJsonObject before = lab9.everything();
    lab9.server->faults().plan({GetParam().fault, 1000, qs("stmf.create_hostgroup"), {}});
    const Result<> done = opened->appliance->perform(make(hostGroupDeed()));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, GetParam().lasting);
    expectOneSentence(done.error());
    EXPECT_EQ(lab9.everything(), before);
    EXPECT_EQ(lab9.server->calls().writes, 0);
}

INSTANTIATE_TEST_SUITE_P(Faults, InTrouble,
                         testing::Values(noReplyAfter, halfAnswer, noReplyBefore, reset, page, unavailable, restarting),
                         testing::PrintToStringParamName());
INSTANTIATE_TEST_SUITE_P(Faults, InDeafness, testing::Values(noReplyBefore, reset, page, unavailable, restarting),
                         testing::PrintToStringParamName());

TEST(LateAnswer, isWaitedFor)
{
    const LabAppliance lab9(fourthOverHttps);
    const Result<OpenAppliance> opened = lab9.open();
    ASSERT_TRUE(opened) << describe(opened.error()).toStdString();
    lab9.server->faults().plan({Fault::Delay, 1, qs("stmf.create_hostgroup"), std::chrono::milliseconds(700)});
    EXPECT_TRUE(opened->appliance->perform(make(hostGroupDeed())));
    EXPECT_EQ(lab9.server->calls().writes, 1);
}

} // namespace twinrail
