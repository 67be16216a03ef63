// SPDX-License-Identifier: Apache-2.0
#include "tests/appliance/performing.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

/// Targets and their group, as far as moving and deleting them goes.
struct Targets {
    QString status = qs("Online");
    int sessions = 0;
    bool there = true;
    bool wantsOffline = true;
    bool deletable = true;
    QJsonArray members;

    FakeReply operator()(const FakeCall& call)
    {
        if (call.name == qs("stmf.list_targets"))
            return resultReply(there ? QJsonObject{{qs(targetA), row()}} : QJsonObject());
        if (call.name == qs("iscsitarget.get_target_props"))
            return resultReply(json(R"({"tpgs":"tpg_lab9_e1000g1"})"));
        if (call.name == qs("stmf.list_targetgroups"))
            return resultReply(json(R"(["tg_hydra_databases"])"));
        if (call.name == qs("stmf.list_targetgroup_members"))
            return resultReply(members);
        if (call.name == qs("appliance.execute")) {
            const QString verb = call.params.first().toString().section(u' ', 1, 1);
            status = verb == qs("offline-target") ? qs("Offline") : qs("Online");
            return resultReply(QJsonArray());
        }
        const bool online = status == qs("Online");
        if (call.name == qs("stmf.add_targetgroup_member")) {
            if (online && wantsOffline)
                return errorReply("Unable to add member to targetgroup: stmfadm: STMF target must be offline");
            members.append(call.params.last());
            return resultReply({});
        }
        if (call.name == qs("iscsitarget.delete_target")) {
            if (online || !deletable)
                return errorReply("itadm: target is online\n");
            there = false;
            return resultReply({});
        }
        return elsewise(call);
    }

    QJsonObject row() const
    {
        return {{qs("status"), status}, {qs("protocol"), qs("iSCSI")}, {qs("sessions"), QString::number(sessions)}};
    }
};

FakeNms::Handler speaking(Targets* targets)
{
    return [targets](const FakeCall& call) { return (*targets)(call); };
}

} // namespace

TEST(PerformOnTarget, takesAnIdleTargetOffLineWhereItHasTo)
{
    Targets targets;
    FakeNms nms(speaking(&targets));
    const Result<> done = perform(nms, make(targetMemberDeed()));
    EXPECT_TRUE(done) << describe(done.error()).toStdString();
    EXPECT_EQ(targets.members, QJsonArray{qs(targetA)});
    EXPECT_EQ(targets.status, qs("Online"));
}

TEST(PerformOnTarget, leavesATargetOnLineWhereItCan)
{
    Targets targets;
    targets.wantsOffline = false;
    FakeNms nms(speaking(&targets));
    EXPECT_TRUE(perform(nms, make(targetMemberDeed())));
    EXPECT_EQ(nms.count(qs("appliance.execute")), 0);
}

TEST(PerformOnTarget, neverTakesATargetInUseOffLine)
{
    Targets targets;
    targets.sessions = 1;
    FakeNms nms(speaking(&targets));
    const Result<> added = perform(nms, make(targetMemberDeed()));
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().kind, Error::Kind::Conflict);
    EXPECT_FALSE(perform(nms, drop(targetDeed())));
    EXPECT_EQ(nms.count(qs("appliance.execute")), 0);
    EXPECT_EQ(nms.count(qs("iscsitarget.delete_target")), 0);
}

TEST(PerformOnTarget, deletesATargetAfterItWentOffLine)
{
    Targets targets;
    FakeNms nms(speaking(&targets));
    EXPECT_TRUE(perform(nms, drop(targetDeed())));
    EXPECT_FALSE(targets.there);
    EXPECT_EQ(nms.count(qs("appliance.execute")), 1);
}

TEST(PerformOnTarget, bringsATargetBackOnLineWhenItCannotBeDeleted)
{
    Targets targets;
    targets.deletable = false;
    FakeNms nms(speaking(&targets));
    EXPECT_FALSE(perform(nms, drop(targetDeed())));
    EXPECT_EQ(targets.status, qs("Online"));
}

TEST(PerformOnTarget, makesATargetWithoutAliasWhereTheAliasIsRefused)
{
    QJsonObject made;
    FakeNms nms([&made](const FakeCall& call) {
        if (call.name == qs("stmf.list_targets"))
            return resultReply(made.isEmpty() ? QJsonObject() : QJsonObject{{qs(targetA), Targets().row()}});
        if (call.name == qs("iscsitarget.get_target_props"))
            return resultReply(made);
        if (call.name == qs("iscsitarget.create_target")) {
            const QJsonObject options = call.params.first().toObject();
            if (options.contains(qs("alias")))
                return errorReply("com.nexenta.nms.WrongArguments: alias");
            made = options;
            return resultReply(options.value(qs("target_name")));
        }
        return elsewise(call);
    });
    TargetDeed deed = targetDeed();
    deed.alias = qs("rail A");
    EXPECT_TRUE(perform(nms, make(deed)));
    EXPECT_EQ(made.keys(), QStringList({qs("target_name"), qs("tpgs")}));
}
