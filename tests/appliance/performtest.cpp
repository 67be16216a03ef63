// SPDX-License-Identifier: Apache-2.0
#include "tests/appliance/performing.h"

#include <gtest/gtest.h>

using namespace twinrail;
using Manner = FakeReply::Manner;

namespace {

/// One list behind a handler: what the call `list` reads, and what the call `write` adds its last parameter to.
struct Shelf {
    QJsonArray content;
    QList<FakeReply> troubles; ///< replies to the first writes, in place of "done"
    bool doneAllTheSame = false;

    FakeReply write(const QJsonValue& item)
    {
        const bool troubled = !troubles.isEmpty();
        if ((!troubled || doneAllTheSame) && !content.contains(item))
            content.append(item);
        return troubled ? troubles.takeFirst() : resultReply({});
    }
};

FakeNms::Handler hostGroups(Shelf* shelf)
{
    return [shelf](const FakeCall& call) {
        if (call.name == qs("stmf.list_hostgroups"))
            return resultReply(shelf->content);
        if (call.name == qs("stmf.list_hostgroup_members"))
            return resultReply(QJsonArray());
        if (call.name == qs("stmf.create_hostgroup"))
            return shelf->write(call.params.first());
        return elsewise(call);
    };
}

const Deed makeGroup = make(hostGroupDeed());
const QString create = qs("stmf.create_hostgroup");

} // namespace

TEST(Perform, writesOnceAndReadsBack)
{
    Shelf shelf;
    FakeNms nms(hostGroups(&shelf));
    EXPECT_TRUE(perform(nms, makeGroup));
    EXPECT_EQ(nms.count(create), 1);
    EXPECT_EQ(nms.names().last(), qs("stmf.list_hostgroup_members"));
}

TEST(Perform, writesNothingWhenItIsSoAlready)
{
    Shelf shelf{{hostGroupDeed().name}, {}, false};
    FakeNms nms(hostGroups(&shelf));
    EXPECT_TRUE(perform(nms, makeGroup));
    EXPECT_EQ(nms.count(create), 0);
}

TEST(Perform, failsWhenTheWriteHasNoEffect)
{
    Shelf shelf{{}, {resultReply({})}, false};
    FakeNms nms(hostGroups(&shelf));
    const Result<> done = perform(nms, makeGroup);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, Error::Kind::Failed);
    EXPECT_EQ(done.error().where, qs("lab9"));
    EXPECT_EQ(nms.count(create), 1);
}

namespace {
struct DoubtCase {
    const char* name;
    FakeReply trouble;
    bool happened;
    qsizetype writes;
};
std::ostream& operator<<(std::ostream& out, const DoubtCase& row) { return out << row.name; }

const char* const noReply = "Did not receive a reply from the service";
} // namespace

class DoubtfulWrite : public testing::TestWithParam<DoubtCase> {};

TEST_P(DoubtfulWrite, isReadBackBeforeItIsRepeated)
{
    Shelf shelf{{}, {GetParam().trouble}, GetParam().happened};
    FakeNms nms(hostGroups(&shelf));
    const Result<> done = perform(nms, makeGroup, 400);
    EXPECT_TRUE(done) << describe(done.error()).toStdString();
    EXPECT_EQ(nms.count(create), GetParam().writes);
    const QStringList names = nms.names();
    EXPECT_EQ(names.value(names.indexOf(create) + 1), qs("stmf.list_hostgroups"));
}

INSTANTIATE_TEST_SUITE_P(, DoubtfulWrite,
                         testing::Values(DoubtCase{"timeoutButDone", brokenReply(Manner::Hang), true, 1},
                                         DoubtCase{"timeoutAndNotDone", brokenReply(Manner::Hang), false, 2},
                                         DoubtCase{"resetButDone", brokenReply(Manner::Reset), true, 1},
                                         DoubtCase{"resetAndNotDone", brokenReply(Manner::Reset), false, 2},
                                         DoubtCase{"halfButDone", brokenReply(Manner::Half), true, 1},
                                         DoubtCase{"pageAndNotDone", pageReply(200, "<html>"), false, 2},
                                         DoubtCase{"noReplyButDone", errorReply(noReply), true, 1},
                                         DoubtCase{"noReplyAndNotDone", errorReply(noReply), false, 2},
                                         DoubtCase{"somebodyElseWasFaster", errorReply("stmfadm: hg: already exists\n"),
                                                   true, 1}));

TEST(Perform, givesUpAfterASecondDoubtfulWrite)
{
    Shelf shelf{{}, QList<FakeReply>(5, errorReply(noReply)), false};
    FakeNms nms(hostGroups(&shelf));
    const Result<> done = perform(nms, makeGroup);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, Error::Kind::Unreachable);
    EXPECT_EQ(nms.count(create), 2);
}

TEST(Perform, doesNotRepeatAClearNo)
{
    Shelf shelf{{}, {errorReply("com.nexenta.nms.WrongArguments: no")}, false};
    FakeNms nms(hostGroups(&shelf));
    const Result<> done = perform(nms, makeGroup);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().evidence, qs("com.nexenta.nms.WrongArguments: no"));
    EXPECT_EQ(nms.count(create), 1);
}

TEST(Perform, refusesANameForTheShellBeforeItAsks)
{
    Shelf shelf;
    FakeNms nms(hostGroups(&shelf));
    const Result<> done = perform(nms, make(PortalGroupDeed{qs("a;b"), portal("10.10.8.90")}));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, Error::Kind::Malformed);
    EXPECT_EQ(nms.names().count(qs("appliance.execute")) + nms.count(qs("iscsitarget.list_tpg")), 0);
}

TEST(Perform, tellsThatAnInitiatorSitsInAnotherGroup)
{
    QJsonArray other; // filled behind our back, between our question and our order
    FakeNms nms([&other](const FakeCall& call) {
        if (call.name == qs("stmf.list_hostgroups"))
            return resultReply(QJsonArray{qs("hg_hydra_databases"), qs("hg_other")});
        if (call.name == qs("stmf.list_hostgroup_members"))
            return resultReply(call.params.first() == qs("hg_other") ? other : QJsonArray());
        if (call.name == qs("stmf.add_hostgroup_member")) {
            other = {qs(initiator)};
            return errorReply("Unable to add member to hostgroup: stmfadm: already exists\n");
        }
        return elsewise(call);
    });
    const Result<> done = perform(nms, make(hostMemberDeed()));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, Error::Kind::Conflict);
    EXPECT_TRUE(done.error().text.contains(qs("hg_other"))) << done.error().text.toStdString();
}

TEST(Preview, showsTheCallsThatAreThenSent)
{
    Shelf shelf;
    FakeNms nms(hostGroups(&shelf));
    const Result<OpenAppliance> opened = openFake(accessTo(nms));
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->appliance->preview(makeGroup),
              QStringList{qs(
                  R"(POST /rest/nms {"object":"stmf","method":"create_hostgroup","params":["hg_hydra_databases"]})")});
    EXPECT_EQ(opened->appliance->preview(make(PortalGroupDeed{qs("a;b"), portal("10.10.8.90")})), QStringList());
}
