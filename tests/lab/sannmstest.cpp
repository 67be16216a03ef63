// SPDX-License-Identifier: Apache-2.0
// What NMS answers, to the letter, in both personalities (nms-api §2, §3, §6).
#include "core/lab/san/nms.h"
#include "tests/lab/sanseed.h"
#include "tests/print.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace twinrail::lab {

namespace {

/// One call as JSON text: `["stmf","list_targets"]` and its arguments; the answer as JSON text, or "! " and the error.
QString ask(Comstar& san, Personality personality, const QByteArray& call)
{
    const QJsonArray words = QJsonDocument::fromJson(call).array();
    QJsonArray arguments = words;
    arguments.removeFirst();
    arguments.removeFirst();
    const NmsReply reply = callNms({san, row(personality)}, words.at(0).toString(), words.at(1).toString(), arguments);
    if (!reply)
        return QStringLiteral("! ") + reply.error();
    const QByteArray text = QJsonDocument(QJsonArray{*reply}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

struct CallCase {
    const char* name;
    const char* call;
    const char* on3;
    const char* on4 = nullptr; ///< where 4.x differs
};

std::ostream& operator<<(std::ostream& out, const CallCase& row) { return out << row.name; }

const CallCase calls[] = {
    // Identity
    {"license", R"(["appliance","get_license_info"])",
     R"({"license_days_left":"211","license_key":"LAB-8H4NA5LIP","license_message":"","license_type":"Trial","machine_sig":"8H4NA5LIP"})"},
    {"fqdn", R"(["appliance","get_fqdn"])", R"("lab9.dom.homer")"},
    {"version", R"(["appliance","get_prop","nms_version"])", R"("3.1.5-8461")", R"("4.0.4-58")"},
    {"unknownProperty", R"(["appliance","get_prop","colour"])",
     "! com.nexenta.nms.PropertyNotFound: appliance: no property colour\n"},
    {"volroot", R"(["server","get_prop","volroot"])", R"("/volumes")"},
    {"targetService", R"(["netsvc","get_state","svc:/network/iscsi/target:default"])", R"("online")"},
    {"plugins", R"(["plugin","get_names",""])", "[]"},
    // Pools
    {"poolNames", R"(["volume","get_all_names",""])", R"(["tank","syspool"])"},
    {"poolNamesByPattern", R"(["volume","get_names","^t"])", R"(["tank"])"},
    {"poolExists", R"(["volume","object_exists","tank"])", "1"},
    {"poolDoesNotExist", R"(["volume","object_exists","lake"])", "0"},
    {"poolProperties", R"(["volume","get_child_props","tank","health|size|used|available"])",
     R"({"available":"64.0T","health":"ONLINE","size":"64T","used":"3G"})"},
    {"poolProperty", R"(["volume","get_child_prop","tank","health"])", R"("ONLINE")"},
    {"missingPool", R"(["volume","get_child_props","lake",""])", "! Volume 'lake' does not exist\n"},
    {"folderProperties", R"(["folder","get_child_props","tank","used"])", R"({"used":"3G"})"},
    // Zvols
    {"zvolNames", R"(["zvol","get_names","db"])", R"(["tank/hydra_db-a01"])"},
    {"zvolExists", R"(["zvol","object_exists","tank/spare"])", "1"},
    {"zvolProperties", R"(["zvol","get_child_props","tank/spare","size_bytes|volblocksize|origin"])",
     R"({"origin":"-","size_bytes":"1073741824","volblocksize":"8K"})"},
    {"zvolProperty", R"(["zvol","get_child_prop","tank/spare","volsize"])", R"("1G")"},
    {"zvolCreate", R"(["zvol","create","tank/a","1G","4096",false])", "null"},
    {"zvolCreateOldStyle", R"(["zvol","create","tank/a","1024KB","8KB","0"])", "null"},
    {"zvolCreateTwice", R"(["zvol","create","tank/spare","1G","",true])",
     "! Unable to create zvol 'tank/spare': cannot create 'tank/spare': dataset already exists\n"},
    {"zvolCreateWithoutSize", R"(["zvol","create","tank/a","much","8K",false])",
     "! com.nexenta.nms.WrongArguments: zvol: bad size 'much'\n"},
    {"zvolCreateWithProperties", R"(["zvol","create_with_props","tank/a","1G","32768",false,{"compression":"lz4"}])",
     "null"},
    {"zvolGrow", R"(["zvol","set_child_prop","tank/spare","volsize","2G"])", "null"},
    {"zvolReadOnlyProperty", R"(["zvol","set_child_prop","tank/spare","volblocksize","4K"])",
     "! com.nexenta.nms.PropertyAccessDenied: tank/spare: denied access to property volblocksize - allowed: ri, "
     "attempted: w\n"},
    {"zvolDestroy", R"(["zvol","destroy","tank/spare",""])", "null"},
    {"zvolDestroyMissing", R"(["zvol","destroy","tank/none",""])", "! Zvol 'tank/none' does not exist\n"},
    {"snapshot", R"(["zvol","create_snapshot","tank/spare","s1",""])", "null"},
    {"cloneOfNothing", R"(["zvol","clone","tank/spare@s1","tank/b"])",
     "! Unable to clone: Snapshot 'tank/spare@s1' does not exist\n"},
    {"snapshotDestroyMissing", R"(["snapshot","destroy","tank/spare@s1",""])",
     "! Unable to destroy snapshot: Snapshot 'tank/spare@s1' does not exist\n"},
    // Portal groups and targets
    {"portalGroups", R"(["iscsitarget","list_tpg"])",
     R"({"tpg_lab9_e1000g1":["10.10.8.90:3260"],"tpg_lab9_e1000g2":["10.10.9.90:3260"]})"},
    {"targetCreate",
     R"(["iscsitarget","create_target",{"target_name":"iqn.2011-09.dom.homer:c","tpgs":"tpg_lab9_e1000g1"}])",
     R"("iqn.2011-09.dom.homer:c")"},
    {"targetCreateTwice", R"(["iscsitarget","create_target",{"target_name":"IQN.2011-09.dom.homer:c"}])",
     R"("iqn.2011-09.dom.homer:c")"},
    {"targetDuplicate",
     R"(["iscsitarget","create_target",{"target_name":"iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58"}])",
     "! Unable to create iscsi target\n iSCSI target "
     "iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58 already configured\n itadm create-target failed "
     "with error 17\n"},
    {"targetWithUnknownKey", R"(["iscsitarget","create_target",{"colour":"red"}])",
     "! com.nexenta.nms.WrongArguments: iscsitarget: colour\n"},
    {"targetDelete",
     R"(["iscsitarget","delete_target","iqn.2011-09.dom.homer:02:0e4f921a-407e-eb9f-9f53-aded8d99a723"])", "null"},
    {"targetDeleteMissing", R"(["iscsitarget","delete_target","iqn.2011-09.dom.homer:none"])",
     "! Unable to delete iscsi target\n iSCSI target iqn.2011-09.dom.homer:none does not exist\n itadm delete-target "
     "failed with error 2\n"},
    {"targetProperties",
     R"(["iscsitarget","get_target_props","iqn.2011-09.dom.homer:02:0e4f921a-407e-eb9f-9f53-aded8d99a723"])",
     R"({"alias":"-","auth":"none","tpgs":"tpg_lab9_e1000g2"})"},
    // Groups
    {"targetGroups", R"(["stmf","list_targetgroups"])", R"(["tg_hydra_databases"])"},
    {"targetGroupMembers", R"(["stmf","list_targetgroup_members","tg_hydra_databases"])",
     R"(["iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58","iqn.2011-09.dom.homer:02:0e4f921a-407e-eb9f-9f53-aded8d99a723"])"},
    {"hostGroups", R"(["stmf","list_hostgroups"])", R"(["hg_hydra_databases"])"},
    {"hostGroupMembers", R"(["stmf","list_hostgroup_members","hg_hydra_databases"])",
     R"(["iqn.2011-10.dom.homer:1:server-lab6-583bf04eae36"])"},
    {"targetGroupDuplicate", R"(["stmf","create_targetgroup","tg_hydra_databases"])",
     "! Unable to create targetgroup: stmfadm: tg_hydra_databases: already exists\n"},
    {"hostGroupCreate", R"(["stmf","create_hostgroup","hg_b"])", "null"},
    {"hostGroupInUse", R"(["stmf","destroy_hostgroup","hg_hydra_databases"])",
     "! Unable to destroy hostgroup: stmfadm: hg_hydra_databases: group is in use by existing view entry\n"},
    {"memberDuplicate",
     R"(["stmf","add_hostgroup_member","hg_hydra_databases","iqn.2011-10.dom.homer:1:server-lab6-583bf04eae36"])",
     "! Unable to add member to hostgroup: stmfadm: iqn.2011-10.dom.homer:1:server-lab6-583bf04eae36: already "
     "exists\n"},
    {"memberRemove",
     R"(["stmf","remove_targetgroup_member","tg_hydra_databases","iqn.2011-09.dom.homer:02:0e4f921a-407e-eb9f-9f53-aded8d99a723"])",
     "null"},
    // Units and mappings
    {"luExists", R"(["scsidisk","lu_exists","tank/hydra_db-a01"])", "1"},
    {"luDoesNotExist", R"(["scsidisk","lu_exists","tank/spare"])", "0"},
    {"luOfNoZvol", R"(["scsidisk","lu_exists","tank/none"])", "! Zvol 'tank/none' does not exist\n"},
    {"luShared", R"(["scsidisk","lu_shared","tank/hydra_db-a01"])", "1"},
    {"luNotShared", R"(["scsidisk","lu_shared","tank/spare"])", "! LU does not exist for zvol 'tank/spare'\n"},
    {"luCreate", R"(["scsidisk","create_lu","tank/spare",{}])", "null"},
    {"luCreateOldStyle", R"(["scsidisk","create_lu","tank/spare",[]])", "null"},
    {"luDuplicate", R"(["scsidisk","create_lu","tank/hydra_db-a01",{}])",
     "! Unable to create lu with zvol 'tank/hydra_db-a01':\n sbdadm: filename /dev/zvol/rdsk/tank/hydra_db-a01: in "
     "use\n",
     "! Unable to create lu with zvol 'tank/hydra_db-a01':\n stmfadm: filename /dev/zvol/rdsk/tank/hydra_db-a01: in "
     "use\n"},
    {"luProperties", R"(["scsidisk","get_lu_props","tank/hydra_db-a01"])",
     R"({"guid":"600144F0F484400000004E8685E80002","serial":"","size":"1073741824","state":"Online","views":"1"})"},
    {"luList", R"(["scsidisk","get_lu_list"])", R"(["tank/hydra_apps-a01","tank/hydra_db-a01"])"},
    {"luDelete", R"(["scsidisk","delete_lu","tank/hydra_db-a01"])", "null"},
    {"luDeleteMissing", R"(["scsidisk","delete_lu","tank/spare"])",
     "! Unable to delete lu with zvol 'tank/spare':\n LU does not exist for zvol 'tank/spare'\n"},
    {"luRealign", R"(["scsidisk","realign_size","tank/hydra_db-a01"])", "null"},
    {"luCache", R"(["scsidisk","writeback_cache_enable","tank/hydra_db-a01"])", "null"},
    {"mappings", R"(["scsidisk","list_lun_mapping_entries","tank/hydra_db-a01"])",
     R"([{"entry_number":"0","host_group":"hg_hydra_databases","lun":"11","target_group":"tg_hydra_databases","zvol":"tank/hydra_db-a01"}])"},
    {"mappingsWithoutUnit", R"(["scsidisk","list_lun_mapping_entries","tank/spare"])",
     "! Unable to locate the specified zvol\n"},
    {"mappingDuplicate", R"(["scsidisk","add_lun_mapping_entry","tank/hydra_db-a01",{"lun":"20"}])",
     "! Unable to add view to zvol 'tank/hydra_db-a01' (LUNs in use: ):\n stmfadm: view entry exists\n",
     "! (rc: 256) Unable to add view to zvol 'tank/hydra_db-a01':\n add-view: view already exists\n"},
    {"mappingWithoutUnit", R"(["scsidisk","add_lun_mapping_entry","tank/spare",{}])",
     "! LU does not exist for zvol 'tank/spare'\n"},
    {"mappingRemove", R"(["scsidisk","remove_lun_mapping_entry","tank/hydra_db-a01","0"])", "null"},
    {"mappingRemoveMissing", R"(["scsidisk","remove_lun_mapping_entry","tank/hydra_db-a01","7"])",
     "! Unable to remove view from zvol 'tank/hydra_db-a01':\n stmfadm: view entry 7 does not exist\n"},
    {"targetsOfALun", R"(["scsidisk","resolve_lun_to_targets","tank/hydra_db-a01"])",
     R"(["iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58","iqn.2011-09.dom.homer:02:0e4f921a-407e-eb9f-9f53-aded8d99a723"])"},
    // The shape of calls
    {"noSuchMethod", R"(["stmf","dance"])", "! com.nexenta.nms.WrongArguments: stmf: no method dance\n"},
    {"noSuchObject", R"(["netif","get_names",""])", "! com.nexenta.nms.WrongArguments: netif: no method get_names\n"},
    {"tooFewArguments", R"(["stmf","create_hostgroup"])",
     "! com.nexenta.nms.WrongArguments: stmf: wrong number of arguments for create_hostgroup\n"},
    {"anEmptyArgumentWhereNoneBelongs", R"(["stmf","list_targetgroups",""])", R"(["tg_hydra_databases"])",
     "! com.nexenta.nms.WrongArguments: stmf: wrong number of arguments for list_targetgroups\n"},
};

} // namespace

class NmsCall : public testing::TestWithParam<CallCase> {};

TEST_P(NmsCall, isAnsweredToTheLetter)
{
    Comstar three = seedSan();
    Comstar four = seedSan();
    const char* on4 = GetParam().on4 ? GetParam().on4 : GetParam().on3;
    EXPECT_EQ(ask(three, Personality::Nms3, GetParam().call), QString::fromUtf8(GetParam().on3));
    EXPECT_EQ(ask(four, Personality::Nms4, GetParam().call), QString::fromUtf8(on4));
    EXPECT_EQ(three.toJson(), four.toJson());
}

INSTANTIATE_TEST_SUITE_P(Calls, NmsCall, testing::ValuesIn(calls),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(Nms, listsTargetsWithTheirSessions)
{
    Comstar san = bareSan();
    EXPECT_EQ(ask(san, Personality::Nms4, R"(["stmf","list_targets"])"), QStringLiteral("{}"));
    san = seedSan();
    san.targets[secondTarget].alias = QStringLiteral("right");
    san.sessions << Comstar::Session{firstTarget, prague, QStringLiteral("prague"), firstPortal}
                 << Comstar::Session{firstTarget, prague, QStringLiteral("prague"), firstPortal};
    san.setTargetOnline(secondTarget, false);
    EXPECT_EQ(
        ask(san, Personality::Nms4, R"(["stmf","list_targets"])"),
        QStringLiteral(
            R"({"iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58":{"alias":"-","name":"iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58","protocol":"iSCSI","provider":"iscsit","sessions":"2","status":"Online"},"iqn.2011-09.dom.homer:02:0e4f921a-407e-eb9f-9f53-aded8d99a723":{"alias":"right","name":"iqn.2011-09.dom.homer:02:0e4f921a-407e-eb9f-9f53-aded8d99a723","protocol":"iSCSI","provider":"iscsit","sessions":"0","status":"Offline"}})"));
}

TEST(Nms, refusesToTouchATargetInUse)
{
    Comstar san = seedSan();
    san.removeTargetMember(targetGroup, firstTarget);
    san.sessions << Comstar::Session{firstTarget, prague, QStringLiteral("prague"), firstPortal};
    const QByteArray name = firstTarget.toLatin1();
    EXPECT_EQ(ask(san, Personality::Nms3, R"(["stmf","add_targetgroup_member","tg_hydra_databases",")" + name + "\"]"),
              QStringLiteral("! Unable to add member to targetgroup: stmfadm: STMF target must be offline\n"));
    EXPECT_EQ(ask(san, Personality::Nms3, R"(["iscsitarget","delete_target",")" + name + "\"]"),
              QStringLiteral("! Unable to delete iscsi target\n The target %1 is online or busy\n itadm delete-target "
                             "failed with error 16\n")
                  .arg(firstTarget));
    EXPECT_TRUE(san.targets.contains(firstTarget));
}

TEST(Nms, answersAMappingWithTheEntryThatWasMade)
{
    Comstar san = seedSan();
    ask(san, Personality::Nms4, R"(["scsidisk","create_lu","tank/spare",{"serial":"abc"}])");
    EXPECT_EQ(
        ask(san, Personality::Nms4,
            R"(["scsidisk","add_lun_mapping_entry","tank/spare",{"target_group":"tg_hydra_databases","host_group":"All","lun":12}])"),
        QStringLiteral(
            R"({"entry_number":"0","host_group":"All","lun":"12","target_group":"tg_hydra_databases","zvol":"tank/spare"})"));
    EXPECT_EQ(ask(san, Personality::Nms4, R"(["scsidisk","add_lun_mapping_entry","tank/spare",{"lun":"twelve"}])"),
              QStringLiteral("! (rc: 256) Unable to add view to zvol 'tank/spare':\n add-view: twelve: invalid "
                             "logical unit number\n"));
    EXPECT_EQ(san.zvols[QStringLiteral("tank/spare")].unit->serial, QStringLiteral("abc"));
}

TEST(Nms, leavesOutThePortalGroupsOfADefaultTarget)
{
    Comstar san = bareSan();
    ask(san, Personality::Nms4, R"(["iscsitarget","create_target",{"target_name":"iqn.2011-09.dom.homer:c"}])");
    EXPECT_EQ(ask(san, Personality::Nms4, R"(["iscsitarget","get_target_props","iqn.2011-09.dom.homer:c"])"),
              QStringLiteral(R"({"alias":"-","auth":"none"})"));
}

TEST(Nms, knowsWhichCallsWrite)
{
    EXPECT_FALSE(isWrite(QStringLiteral("stmf"), QStringLiteral("list_targets"), {}));
    EXPECT_TRUE(isWrite(QStringLiteral("stmf"), QStringLiteral("create_hostgroup"), {QStringLiteral("a")}));
    const auto execute = [](const char* line) {
        return isWrite(QStringLiteral("appliance"), QStringLiteral("execute"), {QString::fromLatin1(line)});
    };
    EXPECT_TRUE(execute("itadm create-tpg a 10.1.1.1"));
    EXPECT_FALSE(execute("itadm list-tpg -v"));
    EXPECT_FALSE(execute("rm -rf /"));
}

} // namespace twinrail::lab
