// SPDX-License-Identifier: Apache-2.0
#include "tests/appliance/opened.h"

#include <gtest/gtest.h>

#include <map>

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

FakeReply elsewise(const FakeCall& call)
{
    return call.name == qs("appliance.get_license_info") ? resultReply(json("{}")) : errorReply("no such method");
}

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

Result<> perform(const FakeNms& nms, const Deed& deed, int deadline = 3000)
{
    const Result<OpenAppliance> opened = openFake(accessTo(nms), {}, {}, hurried(deadline));
    if (!opened)
        return fail(opened.error());
    return opened->appliance->perform(deed);
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

TEST(Perform, takesAnIdleTargetOffLineWhereItHasTo)
{
    Targets targets;
    FakeNms nms(speaking(&targets));
    const Result<> done = perform(nms, make(targetMemberDeed()));
    EXPECT_TRUE(done) << describe(done.error()).toStdString();
    EXPECT_EQ(targets.members, QJsonArray{qs(targetA)});
    EXPECT_EQ(targets.status, qs("Online"));
}

TEST(Perform, leavesATargetOnLineWhereItCan)
{
    Targets targets;
    targets.wantsOffline = false;
    FakeNms nms(speaking(&targets));
    EXPECT_TRUE(perform(nms, make(targetMemberDeed())));
    EXPECT_EQ(nms.count(qs("appliance.execute")), 0);
}

TEST(Perform, neverTakesATargetInUseOffLine)
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

TEST(Perform, deletesATargetAfterItWentOffLine)
{
    Targets targets;
    FakeNms nms(speaking(&targets));
    EXPECT_TRUE(perform(nms, drop(targetDeed())));
    EXPECT_FALSE(targets.there);
    EXPECT_EQ(nms.count(qs("appliance.execute")), 1);
}

TEST(Perform, bringsATargetBackOnLineWhenItCannotBeDeleted)
{
    Targets targets;
    targets.deletable = false;
    FakeNms nms(speaking(&targets));
    EXPECT_FALSE(perform(nms, drop(targetDeed())));
    EXPECT_EQ(targets.status, qs("Online"));
}

TEST(Perform, makesATargetWithoutAliasWhereTheAliasIsRefused)
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

namespace {

/// Views of two zvols; gives the LUN that the test says, whatever was asked for.
struct Views {
    std::map<QString, QJsonArray> entries{{qs("tank/hydra_db-a01"), {}}, {qs("tank/other"), {}}};
    QString givenLun = qs("11");

    FakeReply operator()(const FakeCall& call)
    {
        if (call.name == qs("zvol.get_names"))
            return resultReply(json(R"(["tank/hydra_db-a01","tank/other","tank/bare"])"));
        const QString zvol = call.params.first().toString();
        if (call.name == qs("scsidisk.list_lun_mapping_entries"))
            return entries.count(zvol) ? resultReply(entries[zvol]) : errorReply("Unable to locate the specified zvol");
        if (call.name == qs("scsidisk.add_lun_mapping_entry")) {
            QJsonObject entry = call.params.last().toObject();
            entry[qs("lun")] = givenLun;
            entry[qs("entry_number")] = QString::number(entries[zvol].size());
            entries[zvol].append(entry);
            return resultReply(entry);
        }
        if (call.name == qs("scsidisk.remove_lun_mapping_entry")) {
            QJsonArray& list = entries[zvol];
            for (qsizetype i = 0; i < list.size(); ++i)
                if (list.at(i).toObject().value(qs("entry_number")) == call.params.last()) {
                    list.removeAt(i);
                    return resultReply({});
                }
            return errorReply("stmfadm: view entry not found\n");
        }
        return elsewise(call);
    }

    void add(const char* zvol, const char* lun, const char* host, const char* target)
    {
        QJsonArray& list = entries[qs(zvol)];
        list.append(QJsonObject{{qs("lun"), qs(lun)},
                                {qs("host_group"), qs(host)},
                                {qs("target_group"), qs(target)},
                                {qs("entry_number"), QString::number(list.size())}});
    }
};

FakeNms::Handler speaking(Views* views)
{
    return [views](const FakeCall& call) { return (*views)(call); };
}

} // namespace

TEST(Perform, mapsALunAndFindsItAgain)
{
    Views views;
    FakeNms nms(speaking(&views));
    const Result<> done = perform(nms, make(mappingDeed()));
    EXPECT_TRUE(done) << describe(done.error()).toStdString();
    EXPECT_EQ(nms.count(qs("scsidisk.add_lun_mapping_entry")), 1);
    EXPECT_TRUE(perform(nms, make(mappingDeed())));
    EXPECT_EQ(nms.count(qs("scsidisk.add_lun_mapping_entry")), 1);
}

TEST(Perform, mapsNoLunThatSomebodySeesAlready)
{
    Views views;
    views.add("tank/other", "11", "hg_hydra_databases", "All");
    FakeNms nms(speaking(&views));
    const Result<> done = perform(nms, make(mappingDeed()));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(nms.count(qs("scsidisk.add_lun_mapping_entry")), 0);
}

TEST(Perform, takesBackOnlyTheMappingThatGotAnotherLun)
{
    Views views;
    views.givenLun = qs("3");
    views.add("tank/hydra_db-a01", "5", "hg_other", "tg_other");
    const QJsonArray before = views.entries[qs("tank/hydra_db-a01")];
    FakeNms nms(speaking(&views));
    const Result<> done = perform(nms, make(mappingDeed()));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, Error::Kind::Failed);
    EXPECT_TRUE(done.error().text.contains(qs("LUN 3"))) << done.error().text.toStdString();
    EXPECT_EQ(views.entries[qs("tank/hydra_db-a01")], before);
}

TEST(Perform, unmapsTheVeryEntry)
{
    Views views;
    views.add("tank/hydra_db-a01", "5", "hg_other", "tg_other");
    const QJsonArray before = views.entries[qs("tank/hydra_db-a01")];
    views.add("tank/hydra_db-a01", "11", "hg_hydra_databases", "tg_hydra_databases");
    FakeNms nms(speaking(&views));
    EXPECT_TRUE(perform(nms, drop(mappingDeed())));
    EXPECT_EQ(views.entries[qs("tank/hydra_db-a01")], before);
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
