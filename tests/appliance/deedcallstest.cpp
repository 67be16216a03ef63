// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/nms/deedcalls.h"

#include "tests/appliance/samples.h"

#include <gtest/gtest.h>

using namespace twinrail;
using namespace twinrail::nms;

namespace {

struct CallCase {
    const char* name;
    Deed deed;
    const char* lines; ///< exactly, one call on each line
};
std::ostream& operator<<(std::ostream& out, const CallCase& row) { return out << row.name; }

TargetDeed named()
{
    TargetDeed target = targetDeed();
    target.alias = qs("rail A");
    return target;
}

MappingDeed forAll() { return {qs("tank/hydra_db-a01"), 11, {}, {}}; }

} // namespace

class DeedCalls : public testing::TestWithParam<CallCase> {};

TEST_P(DeedCalls, areExactlyThese)
{
    const Result<QList<Request>> calls = callsFor(GetParam().deed);
    ASSERT_TRUE(calls) << describe(calls.error()).toStdString();
    QStringList lines;
    for (const Request& call : *calls)
        lines += toLine(call);
    EXPECT_EQ(lines.join(u'\n'), qs(GetParam().lines));
}

#define TARGET "iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58"
#define CALL(object, method, params)                                                                                   \
    "POST /rest/nms {\"object\":\"" object "\",\"method\":\"" method "\",\"params\":[" params "]}"

INSTANTIATE_TEST_SUITE_P(
    Make, DeedCalls,
    testing::Values(
        CallCase{"portalGroup", make(portalGroupDeed()),
                 CALL("appliance", "execute", R"("itadm create-tpg tpg_lab9_e1000g1 10.10.8.90:3260")")},
        CallCase{"target", make(targetDeed()),
                 CALL("iscsitarget", "create_target", R"({"target_name":")" TARGET R"(","tpgs":"tpg_lab9_e1000g1"})")},
        CallCase{"targetWithAlias", make(named()),
                 CALL("iscsitarget", "create_target",
                      R"({"alias":"rail A","target_name":")" TARGET R"(","tpgs":"tpg_lab9_e1000g1"})")},
        CallCase{"targetGroup", make(targetGroupDeed()), CALL("stmf", "create_targetgroup", R"("tg_hydra_databases")")},
        CallCase{"targetMember", make(targetMemberDeed()),
                 CALL("stmf", "add_targetgroup_member", R"("tg_hydra_databases",")" TARGET R"(")")},
        CallCase{"hostGroup", make(hostGroupDeed()), CALL("stmf", "create_hostgroup", R"("hg_hydra_databases")")},
        CallCase{"hostMember", make(hostMemberDeed()),
                 CALL("stmf", "add_hostgroup_member",
                      R"("hg_hydra_databases","iqn.2011-10.dom.homer:1:server-lab6-583bf04eae36")")},
        CallCase{"zvol", make(zvolDeed()), CALL("zvol", "create", R"("tank/hydra_db-a01","1073741824","8K",true)")},
        CallCase{"unit", make(unitDeed()), CALL("scsidisk", "create_lu", R"("tank/hydra_db-a01",{})")},
        CallCase{"mapping", make(mappingDeed()),
                 CALL("scsidisk", "add_lun_mapping_entry",
                      R"("tank/hydra_db-a01",{"host_group":"hg_hydra_databases","lun":"11",)"
                      R"("target_group":"tg_hydra_databases"})")},
        CallCase{"mappingForAll", make(forAll()),
                 CALL("scsidisk", "add_lun_mapping_entry",
                      R"("tank/hydra_db-a01",{"host_group":"All","lun":"11","target_group":"All"})")}));

INSTANTIATE_TEST_SUITE_P(
    Drop, DeedCalls,
    testing::Values(CallCase{"portalGroup", drop(portalGroupDeed()),
                             CALL("appliance", "execute", R"("itadm delete-tpg tpg_lab9_e1000g1")")},
                    CallCase{"target", drop(targetDeed()),
                             CALL("appliance", "execute", R"("stmfadm offline-target )" TARGET R"(")") "\n" CALL(
                                 "iscsitarget", "delete_target", R"(")" TARGET R"(")")},
                    CallCase{"targetGroup", drop(targetGroupDeed()),
                             CALL("stmf", "destroy_targetgroup", R"("tg_hydra_databases")")},
                    CallCase{"targetMember", drop(targetMemberDeed()),
                             CALL("stmf", "remove_targetgroup_member", R"("tg_hydra_databases",")" TARGET R"(")")},
                    CallCase{"hostGroup", drop(hostGroupDeed()),
                             CALL("stmf", "destroy_hostgroup", R"("hg_hydra_databases")")},
                    CallCase{"hostMember", drop(hostMemberDeed()),
                             CALL("stmf", "remove_hostgroup_member",
                                  R"("hg_hydra_databases","iqn.2011-10.dom.homer:1:server-lab6-583bf04eae36")")},
                    CallCase{"zvol", drop(zvolDeed()), CALL("zvol", "destroy", R"("tank/hydra_db-a01","")")},
                    CallCase{"unit", drop(unitDeed()), CALL("scsidisk", "delete_lu", R"("tank/hydra_db-a01")")},
                    CallCase{"mapping", drop(mappingDeed()),
                             CALL("scsidisk", "remove_lun_mapping_entry",
                                  R"("tank/hydra_db-a01","<entry number, read just before>")")}));

#undef CALL
#undef TARGET

TEST(DeedCalls, passTheEntryNumberBackUnchanged)
{
    EXPECT_EQ(callsFor(drop(mappingDeed()), qs("007")).value().first().params.last(), QJsonValue(qs("007")));
}

TEST(DeedCalls, giveNothingToTheShellThatItCouldUnderstand)
{
    for (const char* name : {"tpg a", "tpg;reboot", "$(reboot)", "tpg`id`", "tpg'", "tpg\n", "", "-f", "tpg|x", "a*"}) {
        const Result<QList<Request>> calls = callsFor(make(PortalGroupDeed{qs(name), portal("10.10.8.90")}));
        ASSERT_FALSE(calls) << name;
        EXPECT_EQ(calls.error().kind, Error::Kind::Malformed);
        EXPECT_FALSE(callsFor(drop(PortalGroupDeed{qs(name), portal("10.10.8.90")}))) << name;
    }
    EXPECT_FALSE(callsFor(make(PortalGroupDeed{qs("tpg"), portal("[fd00::1]:3260")})));
}

TEST(DeedCalls, quoteTextsForJson)
{
    EXPECT_EQ(toJson({qs("stmf"), qs("create_hostgroup"), {qs("a\"b\\c\n")}}),
              QByteArrayLiteral(R"({"object":"stmf","method":"create_hostgroup","params":["a\"b\\c\n"]})"));
}
