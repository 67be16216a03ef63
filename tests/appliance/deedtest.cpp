// SPDX-License-Identifier: Apache-2.0
#include "tests/appliance/samples.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace twinrail;

TEST(Deed, hasAnExactOpposite)
{
    for (const DeedObject& object : everyObject()) {
        EXPECT_EQ(inverse(make(object)), drop(object));
        EXPECT_EQ(inverse(inverse(drop(object))), drop(object));
    }
}

TEST(Deed, surpassesJsonAndComesBackEqual)
{
    for (const DeedObject& object : everyObject())
        for (const Deed& deed : {make(object), drop(object)}) {
            const Result<Deed> back = deedFromJson(deedToJson(deed));
            ASSERT_TRUE(back) << deed << ": " << describe(back.error()).toStdString();
            EXPECT_EQ(*back, deed);
        }
}

TEST(Deed, keepsEverySizeExactInJson)
{
    ZvolDeed zvol = zvolDeed();
    zvol.sizeBytes = (quint64(1) << 53) + 1;
    EXPECT_EQ(deedFromJson(deedToJson(make(zvol))), make(zvol));
}

TEST(Deed, isDescribedByASentenceOfItsOwn)
{
    QSet<QString> sentences;
    for (const DeedObject& object : everyObject())
        for (const Deed& deed : {make(object), drop(object)}) {
            EXPECT_FALSE(describe(deed).contains(u'%')) << deed;
            sentences += describe(deed);
        }
    EXPECT_EQ(sentences.size(), 18);
    EXPECT_EQ(describe(make(portalGroupDeed())),
              qs("Create the target portal group tpg_lab9_e1000g1 with 10.10.8.90:3260"));
    EXPECT_EQ(describe(make(mappingDeed())), qs("Map the zvol tank/hydra_db-a01 as LUN 11 for the host group "
                                                "hg_hydra_databases and the target group tg_hydra_databases"));
}

namespace {
struct BadJson {
    const char* name;
    const char* text;
    const char* key;
};
std::ostream& operator<<(std::ostream& out, const BadJson& row) { return out << row.name; }
} // namespace

class DeedFromJson : public testing::TestWithParam<BadJson> {};

TEST_P(DeedFromJson, namesTheMemberThatIsWrong)
{
    const Result<Deed> deed = deedFromJson(json(GetParam().text).toObject());
    ASSERT_FALSE(deed);
    EXPECT_EQ(deed.error().kind, Error::Kind::Malformed);
    EXPECT_TRUE(deed.error().text.contains(qs("“") + qs(GetParam().key) + qs("”"))) << deed.error().text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    , DeedFromJson,
    testing::Values(
        BadJson{"nothing", R"({})", "kind"}, BadJson{"unknownKind", R"({"kind":"volume","wanted":"present"})", "kind"},
        BadJson{"unknownWish", R"({"kind":"host-group","wanted":"maybe","name":"hg"})", "wanted"},
        BadJson{"noName", R"({"kind":"host-group","wanted":"present"})", "name"},
        BadJson{"numberForName", R"({"kind":"host-group","wanted":"present","name":1})", "name"},
        BadJson{"badPortal", R"({"kind":"portal-group","wanted":"present","name":"t","portal":"x"})", "portal"},
        BadJson{"badTarget", R"({"kind":"target-member","wanted":"absent","group":"g","target":"disk"})", "target"},
        BadJson{"sizeAsNumber",
                R"({"kind":"zvol","wanted":"present","zvol":"a/b","sizeBytes":1,"blockSize":"","sparse":false})",
                "sizeBytes"},
        BadJson{"brokenLun",
                R"({"kind":"mapping","wanted":"present","zvol":"a/b","lun":1.5,"hostGroup":"h","targetGroup":"t"})",
                "lun"}));
