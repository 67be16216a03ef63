// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/standing.h"

#include "tests/appliance/samples.h"

#include <gtest/gtest.h>

#include <optional>

using namespace twinrail;

namespace {

ApplianceState world()
{
    ApplianceState state;
    state.portalGroups = {{qs("tpg_lab9_e1000g1"), {portal("10.10.8.90")}},
                          {qs("tpg_wide"), {portal("10.10.9.90"), portal("10.10.9.91")}}};
    state.targets = {{qs(targetA), {iscsi(targetA), {qs("tpg_lab9_e1000g1")}, qs("Online"), {}, 2}},
                     {qs(targetB), {iscsi(targetB), {}, qs("Online"), {}, 0}}};
    state.targetGroups = {{qs("tg_hydra_databases"), {iscsi(targetA)}}, {qs("tg_empty"), {}}, {qs("tg_fc"), {}}};
    state.foreignGroups = {qs("tg_fc")};
    state.hostGroups = {{qs("hg_hydra_databases"), {}}, {qs("hg_other"), {iscsi(initiator)}}};
    state.zvols = {{qs("tank/hydra_db-a01"), {1073741824, qs("8K"), true, {}}},
                   {qs("tank/bare"), {1073741824, qs("8K"), false, {}}}};
    state.mappings = {{qs("tank/hydra_db-a01"), 11, qs("hg_hydra_databases"), qs("tg_hydra_databases"), qs("0")}};
    return state;
}

struct Case {
    const char* name;
    Deed deed;
    std::optional<Standing> expected; ///< nothing: a conflict
};
std::ostream& operator<<(std::ostream& out, const Case& row) { return out << row.name; }

const std::optional<Standing> done = Standing::Done;
const std::optional<Standing> open = Standing::Open;
const std::optional<Standing> conflict;

MappingDeed mapping(const char* zvol, int lun, const char* host, const char* target)
{
    return {qs(zvol), lun, qs(host), qs(target)};
}

} // namespace

class StandingOf : public testing::TestWithParam<Case> {};

TEST_P(StandingOf, aDeed)
{
    const Result<Standing> found = standing(world(), GetParam().deed);
    if (GetParam().expected) {
        EXPECT_EQ(found, *GetParam().expected);
    } else {
        ASSERT_FALSE(found);
        EXPECT_EQ(found.error().kind, Error::Kind::Conflict);
        EXPECT_FALSE(found.error().text.contains(u'%')) << found.error().text.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(
    PortalGroups, StandingOf,
    testing::Values(Case{"sameIsDone", make(portalGroupDeed()), done},
                    Case{"newIsOpen", make(PortalGroupDeed{qs("tpg_new"), portal("10.10.7.1")}), open},
                    Case{"otherAddresses", make(PortalGroupDeed{qs("tpg_wide"), portal("10.10.9.90")}), conflict},
                    Case{"portalElsewhere", make(PortalGroupDeed{qs("tpg_new"), portal("10.10.9.91")}), conflict},
                    Case{"removeSame", drop(portalGroupDeed()), open},
                    Case{"removeChanged", drop(PortalGroupDeed{qs("tpg_wide"), portal("10.10.9.90")}), conflict},
                    Case{"removeMissing", drop(PortalGroupDeed{qs("tpg_new"), portal("10.10.9.91")}), done}));

INSTANTIATE_TEST_SUITE_P(
    Targets, StandingOf,
    testing::Values(Case{"sameIsDone", make(targetDeed()), done},
                    Case{"aliasIsNoPartOfIt", make(TargetDeed{iscsi(targetA), qs("tpg_lab9_e1000g1"), qs("x")}), done},
                    Case{"boundToAllAddresses", make(TargetDeed{iscsi(targetB), qs("tpg_lab9_e1000g1"), {}}), conflict},
                    Case{"newIsOpen", make(TargetDeed{iscsi("iqn.2020-01.x:y"), qs("tpg_wide"), {}}), open},
                    Case{"removeWithSessions", drop(targetDeed()), conflict},
                    Case{"removeMissing", drop(TargetDeed{iscsi("iqn.2020-01.x:y"), qs("tpg_wide"), {}}), done}));

INSTANTIATE_TEST_SUITE_P(
    Groups, StandingOf,
    testing::Values(Case{"targetGroupThere", make(targetGroupDeed()), done},
                    Case{"targetGroupNew", make(TargetGroupDeed{qs("tg_new")}), open},
                    Case{"removeEmpty", drop(TargetGroupDeed{qs("tg_empty")}), open},
                    Case{"removeFull", drop(targetGroupDeed()), conflict},
                    Case{"removeWithFibreChannel", drop(TargetGroupDeed{qs("tg_fc")}), conflict},
                    Case{"removeMissing", drop(HostGroupDeed{qs("hg_new")}), done},
                    Case{"removeFullHostGroup", drop(HostGroupDeed{qs("hg_other")}), conflict},
                    Case{"memberThere", make(targetMemberDeed()), done},
                    Case{"memberNew", make(TargetMemberDeed{qs("tg_empty"), iscsi(targetB)}), open},
                    Case{"memberOfAnother", make(TargetMemberDeed{qs("tg_empty"), iscsi(targetA)}), conflict},
                    Case{"leaveWithSessions", drop(targetMemberDeed()), conflict},
                    Case{"leaveAnother", drop(TargetMemberDeed{qs("tg_empty"), iscsi(targetA)}), done},
                    Case{"initiatorOfAnother", make(hostMemberDeed()), conflict},
                    Case{"initiatorNew", make(HostMemberDeed{qs("hg_hydra_databases"), iscsi("iqn.2020-01.x:y")}),
                         open},
                    Case{"initiatorLeaves", drop(HostMemberDeed{qs("hg_other"), iscsi(initiator)}), open}));

INSTANTIATE_TEST_SUITE_P(
    Units, StandingOf,
    testing::Values(
        Case{"sameZvol", make(zvolDeed()), done},
        Case{"sameBlockSizeInOtherWords", make(ZvolDeed{qs("tank/bare"), 1073741824, qs("8192"), false}), done},
        Case{"blockSizeNobodyKnows", make(ZvolDeed{qs("tank/bare"), 1073741824, qs("big"), false}), conflict},
        Case{"defaultBlockSize", make(ZvolDeed{qs("tank/bare"), 1073741824, {}, false}), done},
        Case{"otherSize", make(ZvolDeed{qs("tank/bare"), 1073741825, {}, false}), conflict},
        Case{"otherBlockSize", make(ZvolDeed{qs("tank/bare"), 1073741824, qs("4K"), false}), conflict},
        Case{"destroyUnderUnit", drop(zvolDeed()), conflict},
        Case{"destroyGrown", drop(ZvolDeed{qs("tank/bare"), 1, {}, false}), conflict},
        Case{"destroyBare", drop(ZvolDeed{qs("tank/bare"), 1073741824, {}, false}), open},
        Case{"unitThere", make(unitDeed()), done}, Case{"unitNew", make(LogicalUnitDeed{qs("tank/bare")}), open},
        Case{"unitStillMapped", drop(unitDeed()), conflict},
        Case{"unitMissing", drop(LogicalUnitDeed{qs("tank/bare")}), done}));

INSTANTIATE_TEST_SUITE_P(
    Mappings, StandingOf,
    testing::Values(
        Case{"same", make(mappingDeed()), done}, Case{"remove", drop(mappingDeed()), open},
        Case{"otherLunOfTheSameUnit",
             make(mapping("tank/hydra_db-a01", 12, "hg_hydra_databases", "tg_hydra_databases")), conflict},
        Case{"sameUnitForAll", make(mapping("tank/hydra_db-a01", 11, "All", "tg_hydra_databases")), conflict},
        Case{"sameUnitForOthers", make(mapping("tank/hydra_db-a01", 11, "hg_other", "tg_hydra_databases")), open},
        Case{"lunTaken", make(mapping("tank/bare", 11, "hg_hydra_databases", "All")), conflict},
        Case{"lunTakenByAll", make(mapping("tank/bare", 11, "", "")), conflict},
        Case{"lunTakenForOthersOnly", make(mapping("tank/bare", 11, "hg_other", "tg_hydra_databases")), open},
        Case{"otherLun", make(mapping("tank/bare", 12, "hg_hydra_databases", "tg_hydra_databases")), open},
        Case{"removeOtherLun", drop(mapping("tank/hydra_db-a01", 12, "hg_hydra_databases", "tg_hydra_databases")),
             done}));
