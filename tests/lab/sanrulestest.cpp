// SPDX-License-Identifier: Apache-2.0
// Every rule of COMSTAR that the lab keeps, once kept and once broken (nms-api §5). A broken rule changes nothing.
#include "core/lab/san/comstar.h"
#include "tests/lab/sanseed.h"
#include "tests/print.h"

#include <gtest/gtest.h>

namespace twinrail::lab {

namespace {

const QString tpg = QStringLiteral("tpg_new");
const QString spare = QStringLiteral("tank/spare");
const QString other = QStringLiteral("iqn.2011-09.dom.homer:03:other");

struct RuleCase {
    const char* name;
    Comstar::Answer (*deed)(Comstar& san);
    const char* answer; ///< nullptr: done
};

std::ostream& operator<<(std::ostream& out, const RuleCase& row) { return out << row.name; }

void use(Comstar& san, const QString& target)
{
    san.sessions << Comstar::Session{target, prague, QStringLiteral("prague"), firstPortal};
}

const RuleCase rules[] = {
    // Portal groups, §5.1
    {"aPortalGroupTakesAFreePortal",
     [](Comstar& san) { return san.createPortalGroup(tpg, {QStringLiteral("10.10.8.91")}); }, nullptr},
    {"aPortalIsInOneGroupOnlyAlsoWithoutItsPort",
     [](Comstar& san) { return san.createPortalGroup(tpg, {QStringLiteral("10.10.8.90")}); },
     "Portal 10.10.8.90:3260 already in use"},
    {"anotherPortOfTheSameAddressIsFree",
     [](Comstar& san) { return san.createPortalGroup(tpg, {QStringLiteral("10.10.8.90:3261")}); }, nullptr},
    {"aPortalComesOnceInACall",
     [](Comstar& san) {
         return san.createPortalGroup(tpg, {QStringLiteral("10.1.1.1"), QStringLiteral("10.1.1.1:3260")});
     },
     "Portal 10.1.1.1:3260 already in use"},
    {"aPortalGroupNameIsTakenOnce",
     [](Comstar& san) { return san.createPortalGroup(firstGroup, {QStringLiteral("10.1.1.1")}); },
     "Target Portal Group tpg_lab9_e1000g1 already exists"},
    {"aPortalNeedsAnAddress", [](Comstar& san) { return san.createPortalGroup(tpg, {QStringLiteral("nobody")}); },
     "Bad portal name nobody"},
    {"aPortalGroupNameHas255Characters",
     [](Comstar& san) { return san.createPortalGroup(QString(255, u'g'), {QStringLiteral("10.1.1.1")}); }, nullptr},
    {"aBoundPortalGroupStays", [](Comstar& san) { return san.deletePortalGroup(firstGroup, false); },
     "Target Portal Group tpg_lab9_e1000g1 is in use by a target"},
    {"aBoundPortalGroupGoesByForce", [](Comstar& san) { return san.deletePortalGroup(firstGroup, true); }, nullptr},
    {"aMissingPortalGroupCannotGo", [](Comstar& san) { return san.deletePortalGroup(tpg, true); },
     "Target Portal Group tpg_new does not exist"},
    // Targets, §5.2
    {"aTargetIsMade", [](Comstar& san) { return san.createTarget(other, {firstGroup}, {}, nullptr); }, nullptr},
    {"aTargetNameIsTakenOnceInAnyCase",
     [](Comstar& san) { return san.createTarget(firstTarget.toUpper(), {}, {}, nullptr); },
     "iSCSI target iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58 already configured"},
    {"aTargetNameHasNoUnderscore",
     [](Comstar& san) { return san.createTarget(QStringLiteral("iqn.2011-09.dom.homer:a_b"), {}, {}, nullptr); },
     "Invalid iSCSI name iqn.2011-09.dom.homer:a_b"},
    {"aTargetNameHasAForm",
     [](Comstar& san) { return san.createTarget(QStringLiteral("disk-of-homer"), {}, {}, nullptr); },
     "Invalid name disk-of-homer"},
    {"aTargetNameHasTwelveCharacters",
     [](Comstar& san) { return san.createTarget(QStringLiteral("iqn.2011-09"), {}, {}, nullptr); },
     "Invalid iSCSI name iqn.2011-09"},
    {"aTargetNameEndsWithItsLine",
     [](Comstar& san) { return san.createTarget(QStringLiteral("iqn.2011-09.dom.homer:a\n"), {}, {}, nullptr); },
     "Invalid iSCSI name iqn.2011-09.dom.homer:a\n"},
    {"aTargetMayBeAnEui",
     [](Comstar& san) { return san.createTarget(QStringLiteral("eui.02004567a425678d"), {}, {}, nullptr); }, nullptr},
    {"aTargetNeedsItsPortalGroups", [](Comstar& san) { return san.createTarget(other, {tpg}, {}, nullptr); },
     "Target Portal Group tpg_new does not exist"},
    {"anOnlineTargetStays", [](Comstar& san) { return san.deleteTarget(firstTarget, false); },
     "The target iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58 is online or busy"},
    {"anOnlineTargetGoesByForce", [](Comstar& san) { return san.deleteTarget(firstTarget, true); }, nullptr},
    {"anOfflineTargetGoes",
     [](Comstar& san) {
         san.targets[firstTarget].online = false;
         return san.deleteTarget(firstTarget, false);
     },
     nullptr},
    // Target groups, §5.3
    {"aTargetGroupNameIsTakenOnce", [](Comstar& san) { return san.createTargetGroup(targetGroup); },
     "tg_hydra_databases: already exists"},
    {"theStarIsReserved", [](Comstar& san) { return san.createTargetGroup(QStringLiteral("*")); },
     "*: invalid group name"},
    {"aTargetIsInOneGroupOnly",
     [](Comstar& san) {
         san.createTargetGroup(QStringLiteral("tg_b"));
         return san.addTargetMember(QStringLiteral("tg_b"), firstTarget);
     },
     "iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58: already exists"},
    {"membershipIsTestedBeforeUse",
     [](Comstar& san) {
         use(san, firstTarget);
         return san.addTargetMember(targetGroup, firstTarget);
     },
     "iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58: already exists"},
    {"aTargetInUseCannotJoin",
     [](Comstar& san) {
         san.createTarget(other, {}, {}, nullptr);
         use(san, other);
         return san.addTargetMember(targetGroup, other);
     },
     "STMF target must be offline"},
    {"anIdleOnlineTargetJoins",
     [](Comstar& san) {
         san.createTarget(other, {}, {}, nullptr);
         return san.addTargetMember(targetGroup, other.toUpper());
     },
     nullptr},
    {"aTargetInUseCannotLeave",
     [](Comstar& san) {
         use(san, firstTarget);
         return san.removeTargetMember(targetGroup, firstTarget);
     },
     "STMF target must be offline"},
    {"anIdleTargetLeaves", [](Comstar& san) { return san.removeTargetMember(targetGroup, firstTarget); }, nullptr},
    {"aTargetGroupInAViewStays", [](Comstar& san) { return san.deleteTargetGroup(targetGroup); },
     "tg_hydra_databases: group is in use by existing view entry"},
    {"aTargetGroupWithoutViewsGoes",
     [](Comstar& san) {
         san.deleteUnit(firstZvol);
         san.deleteUnit(secondZvol);
         return san.deleteTargetGroup(targetGroup);
     },
     nullptr},
    {"aMissingTargetGroupHasNoMembers", [](Comstar& san) { return san.addTargetMember(tpg, other); },
     "tpg_new: not found"},
    // Host groups, §5.4
    {"anInitiatorJoinsBeforeItEverLogsIn", [](Comstar& san) { return san.addHostMember(hostGroup, other); }, nullptr},
    {"anInitiatorIsInOneHostGroupOnly",
     [](Comstar& san) {
         san.createHostGroup(QStringLiteral("hg_b"));
         return san.addHostMember(QStringLiteral("hg_b"), prague.toUpper());
     },
     "IQN.2011-10.DOM.HOMER:1:SERVER-LAB6-583BF04EAE36: already exists"},
    {"anInitiatorNeedsAName", [](Comstar& san) { return san.addHostMember(hostGroup, QStringLiteral("prague")); },
     "prague: unrecognized device id"},
    {"aHostGroupInAViewStays", [](Comstar& san) { return san.deleteHostGroup(hostGroup); },
     "hg_hydra_databases: group is in use by existing view entry"},
    {"anInitiatorLeavesAlsoWhileLoggedIn",
     [](Comstar& san) {
         use(san, firstTarget);
         return san.removeHostMember(hostGroup, prague);
     },
     nullptr},
    {"aStrangerCannotLeave", [](Comstar& san) { return san.removeHostMember(hostGroup, other); },
     "iqn.2011-09.dom.homer:03:other: not found"},
    // Views, §5.5
    {"aViewNeedsItsHostGroup",
     [](Comstar& san) { return san.addView(secondZvol, 20, QStringLiteral("hg_b"), targetGroup, nullptr); },
     "invalid host group"},
    {"aViewNeedsItsTargetGroup",
     [](Comstar& san) { return san.addView(secondZvol, 20, hostGroup, QStringLiteral("tg_b"), nullptr); },
     "invalid target group"},
    {"twoViewsOfAUnitMayNotOverlap",
     [](Comstar& san) { return san.addView(firstZvol, 20, hostGroup, targetGroup, nullptr); }, "view entry exists"},
    {"allOverlapsEverything", [](Comstar& san) { return san.addView(firstZvol, 20, {}, targetGroup, nullptr); },
     "view entry exists"},
    {"aUnitMayHaveSeveralViews",
     [](Comstar& san) {
         san.createHostGroup(QStringLiteral("hg_b"));
         return san.addView(firstZvol, 10, QStringLiteral("hg_b"), targetGroup, nullptr);
     },
     nullptr},
    {"aLunIsTakenOnceWhereItIsSeen",
     [](Comstar& san) {
         san.createUnit(spare, {});
         return san.addView(spare, 10, hostGroup, {}, nullptr);
     },
     "LUN already in use"},
    {"aLunIsFreeWhereItIsNotSeen",
     [](Comstar& san) {
         san.createHostGroup(QStringLiteral("hg_b"));
         san.createUnit(spare, {});
         return san.addView(spare, 10, QStringLiteral("hg_b"), targetGroup, nullptr);
     },
     nullptr},
    {"theHighestLunIs16383",
     [](Comstar& san) {
         san.createUnit(spare, {});
         return san.addView(spare, 16383, hostGroup, targetGroup, nullptr);
     },
     nullptr},
    {"aLunAboveIsRefused",
     [](Comstar& san) {
         san.createUnit(spare, {});
         return san.addView(spare, 16384, hostGroup, targetGroup, nullptr);
     },
     "16384: invalid logical unit number"},
    {"aViewNeedsAUnit", [](Comstar& san) { return san.addView(spare, 20, hostGroup, targetGroup, nullptr); },
     "LU does not exist for zvol 'tank/spare'"},
    {"aViewGoesByItsEntry", [](Comstar& san) { return san.removeView(firstZvol, 0); }, nullptr},
    {"aMissingViewCannotGo", [](Comstar& san) { return san.removeView(firstZvol, 1); }, "view entry 1 does not exist"},
    // Units, §5.6
    {"aZvolHasOneUnit", [](Comstar& san) { return san.createUnit(firstZvol, {}); },
     "filename /dev/zvol/rdsk/tank/hydra_apps-a01: in use"},
    {"aUnitNeedsAZvol", [](Comstar& san) { return san.createUnit(QStringLiteral("tank/none"), {}); },
     "Zvol 'tank/none' does not exist"},
    {"aSerialHas252Characters", [](Comstar& san) { return san.createUnit(spare, QString(252, u's')); }, nullptr},
    {"aUnitGoesWithItsViews", [](Comstar& san) { return san.deleteUnit(firstZvol); }, nullptr},
    // Zvols, §3.4
    {"aZvolPathIsTakenOnce",
     [](Comstar& san) { return san.createZvol(firstZvol, 1 << 20, QStringLiteral("8K"), false); },
     "cannot create 'tank/hydra_apps-a01': dataset already exists"},
    {"aZvolNeedsItsPool",
     [](Comstar& san) { return san.createZvol(QStringLiteral("lake/a"), 1 << 20, QStringLiteral("8K"), false); },
     "cannot create 'lake/a': no such pool 'lake'"},
    {"aZvolSizeIsAMultipleOfItsBlocks",
     [](Comstar& san) { return san.createZvol(QStringLiteral("tank/a"), 10000, QStringLiteral("8K"), false); },
     "cannot create 'tank/a': volume size must be a multiple of volume block size"},
    {"aBlockSizeIsAPowerOfTwo",
     [](Comstar& san) { return san.createZvol(QStringLiteral("tank/a"), 12288, QStringLiteral("12K"), false); },
     "cannot create 'tank/a': 'volblocksize' must be power of 2 from 512B to 128KB"},
    {"aZvolMustFitIntoItsPool",
     [](Comstar& san) {
         san.poolBytes = 4ULL << 30;
         return san.createZvol(QStringLiteral("tank/a"), 2ULL << 30, {}, false);
     },
     "cannot create 'tank/a': out of space"},
    {"aSparseZvolMayPromiseMore",
     [](Comstar& san) {
         san.poolBytes = 4ULL << 30;
         return san.createZvol(QStringLiteral("tank/a"), 2ULL << 30, {}, true);
     },
     nullptr},
    {"aZvolWithAUnitStays", [](Comstar& san) { return san.destroyZvol(firstZvol, true); },
     "cannot destroy 'tank/hydra_apps-a01': dataset is busy"},
    {"aZvolWithSnapshotsStays",
     [](Comstar& san) {
         san.createSnapshot(spare, QStringLiteral("s1"));
         return san.destroyZvol(spare, false);
     },
     "cannot destroy 'tank/spare': zvol has children"},
    {"aZvolGoesWithItsSnapshots",
     [](Comstar& san) {
         san.createSnapshot(spare, QStringLiteral("s1"));
         return san.destroyZvol(spare, true);
     },
     nullptr},
    {"aClonedSnapshotStays",
     [](Comstar& san) {
         san.createSnapshot(spare, QStringLiteral("s1"));
         san.cloneSnapshot(QStringLiteral("tank/spare@s1"), QStringLiteral("tank/copy"));
         return san.destroySnapshot(QStringLiteral("tank/spare@s1"));
     },
     "cannot destroy 'tank/spare@s1': snapshot has dependent clones"},
    {"aMissingSnapshotCannotGo", [](Comstar& san) { return san.destroySnapshot(QStringLiteral("tank/spare@s1")); },
     "Snapshot 'tank/spare@s1' does not exist"},
    {"aZvolIsRenamedWithinItsPool", [](Comstar& san) { return san.renameZvol(spare, QStringLiteral("tank/b")); },
     nullptr},
    {"aRenamedZvolKeepsOffOthers", [](Comstar& san) { return san.renameZvol(spare, firstZvol); },
     "cannot create 'tank/hydra_apps-a01': dataset already exists"},
};

} // namespace

class ComstarRule : public testing::TestWithParam<RuleCase> {};

TEST_P(ComstarRule, answersAsTheApplianceDoes)
{
    Comstar san = seedSan();
    const QJsonObject before = san.toJson();
    const Comstar::Answer answer = GetParam().deed(san);
    if (!GetParam().answer) {
        EXPECT_FALSE(answer) << answer->toStdString();
        EXPECT_NE(san.toJson(), before);
        return;
    }
    ASSERT_TRUE(answer);
    EXPECT_EQ(*answer, QString::fromLatin1(GetParam().answer));
    // What a row prepares is there by now, so a second try shows that a refusal leaves everything as it was.
    const QJsonObject refused = san.toJson();
    EXPECT_EQ(GetParam().deed(san), answer);
    EXPECT_EQ(san.toJson(), refused);
}

INSTANTIATE_TEST_SUITE_P(Rules, ComstarRule, testing::ValuesIn(rules),
                         [](const auto& tested) { return std::string(tested.param.name); });

} // namespace twinrail::lab
