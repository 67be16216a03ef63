// SPDX-License-Identifier: Apache-2.0
#include "tests/appliance/opened.h"

#include <gtest/gtest.h>

#include <map>

using namespace twinrail;

namespace {

/// An appliance that holds the example site, in the loose types of the reference (nms-api §2.2, §3).
std::map<QString, FakeReply> lab9()
{
    const auto text = [](const char* result) { return resultReply(json(result)); };
    return {
        {qs("appliance.get_license_info"), text(R"({"machine_sig":"8H4NA5LIP","license_days_left":"211"})")},
        {qs("appliance.get_prop"), text(R"("3.1.5-8461")")},
        {qs("netsvc.get_state"), text(R"("online")")},
        {qs("volume.get_names"), text(R"(["tank","syspool"])")},
        {qs("appliance.execute"), text(R"(["lo0/v4:127.0.0.1/8","e1000g1/v4:10.10.8.90/24"])")},
        {qs("iscsitarget.list_tpg"), text(R"({"tpg_lab9_e1000g1":["10.10.8.90:3260"]})")},
        {qs("stmf.list_targets"), text(R"({"iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58":
                  {"status":"Online","protocol":"iSCSI","alias":"-","sessions":"2"}})")},
        {qs("iscsitarget.get_target_props"), text(R"({"tpgs":"tpg_lab9_e1000g1"})")},
        {qs("stmf.list_targetgroups"), text(R"(["tg_hydra_databases"])")},
        {qs("stmf.list_targetgroup_members"),
         text(R"(["iqn.2011-09.dom.homer:01:13611547-B4E6-E4B9-D97B-D1F4DF275F58","wwn.210000E08B9BE8A8"])")},
        {qs("stmf.list_hostgroups"), text(R"(["hg_hydra_databases"])")},
        {qs("stmf.list_hostgroup_members"), text("null")},
        {qs("zvol.get_names"), text(R"(["tank/hydra_db-a01"])")},
        {qs("zvol.get_child_props"), text(R"({"size_bytes":"1073741824","volblocksize":"8K"})")},
        {qs("scsidisk.lu_exists"), text("1")},
        {qs("scsidisk.get_lu_props"), text(R"({"guid":"600144f0f484400000004e8685f80002","state":"Online"})")},
        {qs("scsidisk.list_lun_mapping_entries"),
         text(R"([{"zvol":"tank/hydra_db-a01","lun":"11","host_group":"hg_hydra_databases",
                   "target_group":"tg_hydra_databases","entry_number":"0"}])")},
    };
}

ApplianceState expected()
{
    ApplianceState state;
    state.version = qs("3.1.5-8461");
    state.machineSignature = qs("8H4NA5LIP");
    state.iscsiServiceOnline = true;
    state.pools = {qs("tank")};
    state.addresses = {QHostAddress(qs("10.10.8.90"))};
    state.interfaces = {{qs("e1000g1"), QHostAddress(qs("10.10.8.90")), 24, false}};
    state.portalGroups = {{qs("tpg_lab9_e1000g1"), {portal("10.10.8.90:3260")}}};
    state.targets = {{qs(targetA), {iscsi(targetA), {qs("tpg_lab9_e1000g1")}, qs("Online"), {}, 2}}};
    state.targetGroups = {{qs("tg_hydra_databases"), {iscsi(targetA)}}};
    state.hostGroups = {{qs("hg_hydra_databases"), {}}};
    state.foreignGroups = {qs("tg_hydra_databases")};
    state.zvols = {{qs("tank/hydra_db-a01"), {1073741824, qs("8K"), true, guid("600144F0F484400000004E8685F80002")}}};
    state.mappings = {{qs("tank/hydra_db-a01"), 11, qs("hg_hydra_databases"), qs("tg_hydra_databases"), qs("0")}};
    return state;
}

FakeNms::Handler speaking(std::map<QString, FakeReply> replies)
{
    return [replies](const FakeCall& call) {
        const auto reply = replies.find(call.name);
        return reply == replies.end() ? errorReply("no such method") : reply->second;
    };
}

Result<ApplianceState> stateOf(std::map<QString, FakeReply> replies)
{
    FakeNms nms(speaking(std::move(replies)));
    TWINRAIL_LET(opened, openFake(accessTo(nms)));
    return opened.appliance->read();
}

} // namespace

TEST(ReadNms, bringsEverythingTheHowToTouches)
{
    const Result<ApplianceState> state = stateOf(lab9());
    ASSERT_TRUE(state) << describe(state.error()).toStdString();
    EXPECT_EQ(state->addresses, expected().addresses);
    EXPECT_EQ(state->targets, expected().targets);
    EXPECT_EQ(state->targetGroups, expected().targetGroups);
    EXPECT_EQ(state->zvols, expected().zvols);
    EXPECT_EQ(state->mappings, expected().mappings);
    EXPECT_EQ(*state, expected());
}

TEST(ReadNms, asksEachThingOnce)
{
    FakeNms nms(speaking(lab9()));
    const auto opened = openFake(accessTo(nms));
    ASSERT_TRUE(opened);
    const qsizetype before = nms.calls().size();
    ASSERT_TRUE(opened->appliance->read());
    EXPECT_EQ(nms.calls().size() - before, 17);
}

TEST(ReadNms, readsAnEmptyApplianceInEveryFormOfNothing)
{
    for (const char* nothing : {"null", "[]", "{}"}) {
        std::map<QString, FakeReply> replies = lab9();
        for (const char* list : {"volume.get_names", "iscsitarget.list_tpg", "stmf.list_targets",
                                 "stmf.list_targetgroups", "stmf.list_hostgroups", "zvol.get_names"})
            replies[qs(list)] = resultReply(json(nothing));
        const Result<ApplianceState> state = stateOf(replies);
        ASSERT_TRUE(state) << nothing;
        EXPECT_TRUE(state->portalGroups.isEmpty() && state->targets.isEmpty() && state->targetGroups.isEmpty() &&
                    state->hostGroups.isEmpty() && state->zvols.isEmpty() && state->mappings.isEmpty())
            << nothing;
    }
}

TEST(ReadNms, doesWithoutVersionAndAddresses)
{
    std::map<QString, FakeReply> replies = lab9();
    replies.erase(qs("appliance.get_prop"));
    replies.erase(qs("appliance.execute"));
    ApplianceState bare = expected();
    bare.version.clear();
    bare.addresses.clear();
    bare.interfaces.clear();
    EXPECT_EQ(stateOf(replies), bare);
}

TEST(ReadNms, asksIfconfigWhereThereIsNoIpadm)
{
    const std::map<QString, FakeReply> replies = lab9();
    FakeNms nms([replies](const FakeCall& call) {
        if (call.name != qs("appliance.execute"))
            return replies.at(call.name);
        if (call.params.first().toString() == qs("ifconfig -a"))
            return resultReply(
                json(R"(["e1000g1: flags=1000843<UP> mtu 1500\n","\tinet 10.10.8.90 netmask ffffff00\n"])"));
        return errorReply("ipadm: command not found");
    });
    const auto opened = openFake(accessTo(nms));
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->appliance->read(), expected());
}

TEST(ReadNms, asksItadmWhereOnlyNamesOfPortalGroupsAreTold)
{
    std::map<QString, FakeReply> replies = lab9();
    replies[qs("iscsitarget.list_tpg")] = resultReply(json(R"(["tpg_lab9_e1000g1"])"));
    FakeNms nms([replies](const FakeCall& call) {
        if (call.name == qs("appliance.execute") && call.params.first().toString() == qs("itadm list-tpg -v"))
            return resultReply(json(R"(["TARGET PORTAL GROUP PORTAL COUNT","tpg_lab9_e1000g1 1",
                                        "    portals:\t10.10.8.90:3260"])"));
        return replies.at(call.name);
    });
    const auto opened = openFake(accessTo(nms));
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->appliance->read(), expected());
}

namespace {
struct UnitCase {
    const char* name;
    const char* method;
    FakeReply reply;
    bool hasUnit;
};
std::ostream& operator<<(std::ostream& out, const UnitCase& row) { return out << row.name; }
} // namespace

class ReadUnit : public testing::TestWithParam<UnitCase> {};

TEST_P(ReadUnit, toleratesWhatMayBe)
{
    std::map<QString, FakeReply> replies = lab9();
    replies[qs(GetParam().method)] = GetParam().reply;
    const Result<ApplianceState> state = stateOf(replies);
    ASSERT_TRUE(state) << describe(state.error()).toStdString();
    const ZvolInfo zvol = state->zvols.value(qs("tank/hydra_db-a01"));
    EXPECT_EQ(zvol.hasUnit, GetParam().hasUnit);
    EXPECT_FALSE(zvol.guid);
}

INSTANTIATE_TEST_SUITE_P(
    , ReadUnit,
    testing::Values(UnitCase{"none", "scsidisk.lu_exists", resultReply(json("0")), false},
                    UnitCase{"noneAsText", "scsidisk.lu_exists", resultReply(json(R"("0")")), false},
                    UnitCase{"zvolGone", "scsidisk.lu_exists", errorReply("Zvol 'Z' does not exist\n"), false},
                    UnitCase{"guidUnknown", "scsidisk.get_lu_props", resultReply(json(R"({"guid":"?"})")), true}));

TEST(ReadNms, readsNoEntriesWhereTheZvolIsNotLocated)
{
    std::map<QString, FakeReply> replies = lab9();
    replies[qs("scsidisk.list_lun_mapping_entries")] = errorReply("Unable to locate the specified zvol");
    ApplianceState state = expected();
    state.mappings.clear();
    EXPECT_EQ(stateOf(replies), state);
}

TEST(ReadNms, failsAsAWholeWhenAPartFails)
{
    for (const char* method : {"stmf.list_targets", "iscsitarget.list_tpg", "stmf.list_hostgroup_members",
                               "scsidisk.list_lun_mapping_entries", "zvol.get_names"}) {
        std::map<QString, FakeReply> replies = lab9();
        replies[qs(method)] = errorReply("com.nexenta.nms.IOError: disk on fire");
        const Result<ApplianceState> refused = stateOf(replies);
        ASSERT_FALSE(refused) << method;
        EXPECT_EQ(refused.error().evidence, qs("com.nexenta.nms.IOError: disk on fire"));
        EXPECT_TRUE(refused.error().text.contains(qs(method))) << refused.error().text.toStdString();
        replies[qs(method)] = resultReply(json("42"));
        const Result<ApplianceState> odd = stateOf(replies);
        ASSERT_FALSE(odd) << method;
        EXPECT_EQ(odd.error().kind, Error::Kind::Malformed);
    }
}
