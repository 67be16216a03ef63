// SPDX-License-Identifier: Apache-2.0
#include "core/topology/sitefile.h"
#include "tests/examplesite.h"
#include "tests/print.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace twinrail;

namespace {

Site withoutOrigin(Site site)
{
    site.origin = {};
    return site;
}

QJsonObject objectOf(const QByteArray& json) { return QJsonDocument::fromJson(json).object(); }

Site fullSite()
{
    Site site = exampleSite();
    site.appliance = {QStringLiteral("lab9"), QStringLiteral("192.0.2.9"), 8457, ApplianceApi::Rest5, Scheme::Https,
                      QStringLiteral("root"), QStringLiteral("AB:CD")};
    site.clients[0].hostKey = QStringLiteral("SHA256:abc");
    site.clients[0].port = 2222;
    site.pathPlan = {PathPlanKind::Custom, {{QStringLiteral("sw-iscsi-0"), parsed<Portal>("10.10.9.90")}}};
    site.timers = {11, 6, 7, 16};
    site.multipath = {70, 3};
    site.luns[1].sparse = true;
    site.targets[0].alias = QStringLiteral("first");
    return site;
}

TEST(SiteFile, readsBackWhatItWrote)
{
    for (const Site& site : {exampleSite(), fullSite(), Site()}) {
        const Result<Site> read = siteFromJson(siteToJson(site));
        ASSERT_TRUE(read) << describe(read.error()).toStdString();
        EXPECT_EQ(withoutOrigin(*read), site);
        EXPECT_EQ(siteToJson(*read), siteToJson(site));
    }
}

/// A draft is saved after each key press, so nothing in it has to be whole yet.
TEST(SiteFile, readsBackADraftInTheMaking)
{
    Site draft = exampleSite();
    draft.appliance.host.clear();
    draft.appliance.user.clear();
    draft.rails += Rail{};
    draft.rails[0].subnet = Subnet();
    draft.portalGroups += PortalGroup{};
    draft.portalGroups[0].portal = Portal();
    draft.targets += Target{};
    draft.targets[0].name = IscsiName();
    draft.targetGroup.clear();
    draft.hostGroup = QStringLiteral("not a name yet…");
    draft.luns += Lun{};
    draft.luns[0].sizeBytes = 0;
    draft.clients += Client{};
    draft.clients[0].port = 0;
    draft.clients[0].initiator = IscsiName();
    draft.clients[0].interfaces[0] = Interface{};
    draft.clients[0].interfaces[1].address = QHostAddress();
    draft.pathPlan = {PathPlanKind::Custom, {CustomPath{}}};
    draft.timers.replacement = -1;
    const Result<Site> read = siteFromJson(siteToJson(draft));
    ASSERT_TRUE(read) << describe(read.error()).toStdString();
    EXPECT_EQ(withoutOrigin(*read), draft);
    EXPECT_EQ(read->luns.constLast().number, -1);
    EXPECT_EQ(siteToJson(*read), siteToJson(draft));
}

/// Where the draft began as a file, an emptied value must not come back from what was read.
TEST(SiteFile, forgetsAValueThatWasEmptied)
{
    Site draft = siteFromJson(siteToJson(exampleSite())).value();
    draft.hostGroup.clear();
    draft.luns[0].number = -1;
    draft.portalGroups[0].portal = Portal();
    draft.clients[0].interfaces.clear();
    const Site read = siteFromJson(siteToJson(draft)).value();
    EXPECT_EQ(withoutOrigin(read), withoutOrigin(draft));
}

TEST(SiteFile, isIndentedByTwoAndEndsWithOneNewline)
{
    const QByteArray json = siteToJson(exampleSite());
    EXPECT_TRUE(json.startsWith("{\n  \"appliance\": {\n    \"api\": \"nms\",\n"));
    EXPECT_TRUE(json.endsWith("}\n"));
    EXPECT_FALSE(json.endsWith("\n\n"));
}

TEST(SiteFile, keepsUnknownKeysAtEveryLevel)
{
    const QByteArray json = R"({"version":1,"zeta":[1,2],"appliance":{"host":"a","rack":7},
        "rails":[{"name":"b","colour":"blue"},{"name":"a","colour":"red"}],
        "luns":[{"number":10,"owner":"dba"},{"number":0,"owner":"ops"}],
        "targets":[{"name":"IQN.2011-09.dom.homer","note":"t"}],
        "portalGroups":[{"name":"p","note":"p"}],
        "pathPlan":{"why":"x","custom":[{"interface":"i","portal":"10.10.8.90","note":"c"}]},
        "clients":[{"name":"prague","site":"cz","interfaces":[{"name":"i","slot":3}]}],
        "timers":{"note":1},"multipath":{"note":2}})";
    Result<Site> site = siteFromJson(json);
    ASSERT_TRUE(site) << describe(site.error()).toStdString();
    std::swap(site->luns[0], site->luns[1]); // found again by number, not by position
    site->rails.removeFirst();
    site->clients.prepend(exampleClient());
    site->clients[0].name = QStringLiteral("vienna");
    const QJsonObject written = objectOf(siteToJson(*site));

    EXPECT_EQ(written[u"zeta"].toArray().size(), 2);
    EXPECT_EQ(written[u"appliance"][u"rack"].toInt(), 7);
    EXPECT_EQ(written[u"rails"].toArray().size(), 1);
    EXPECT_EQ(written[u"rails"][0][u"colour"].toString(), QStringLiteral("red"));
    EXPECT_EQ(written[u"luns"][0][u"owner"].toString(), QStringLiteral("ops"));
    EXPECT_EQ(written[u"luns"][1][u"owner"].toString(), QStringLiteral("dba"));
    EXPECT_EQ(written[u"targets"][0][u"note"].toString(), QStringLiteral("t"));
    EXPECT_EQ(written[u"portalGroups"][0][u"note"].toString(), QStringLiteral("p"));
    EXPECT_EQ(written[u"pathPlan"][u"why"].toString(), QStringLiteral("x"));
    EXPECT_EQ(written[u"pathPlan"][u"custom"][0][u"note"].toString(), QStringLiteral("c"));
    EXPECT_TRUE(written[u"clients"][0][u"site"].isUndefined());
    EXPECT_EQ(written[u"clients"][1][u"site"].toString(), QStringLiteral("cz"));
    EXPECT_EQ(written[u"clients"][1][u"interfaces"][0][u"slot"].toInt(), 3);
    EXPECT_EQ(written[u"timers"][u"note"].toInt(), 1);
    EXPECT_EQ(written[u"multipath"][u"note"].toInt(), 2);
}

TEST(SiteFile, keepsTheWayAValueWasWrittenWhileItMeansTheSame)
{
    const QByteArray json = R"({"version":1,"luns":[{"number":1,"sizeBytes":"1G"},{"number":2,"sizeBytes":"2G"}]})";
    Site site = siteFromJson(json).value();
    EXPECT_EQ(site.luns[0].sizeBytes, 1ULL << 30);
    site.luns[1].sizeBytes = 4096;
    const QJsonObject written = objectOf(siteToJson(site));
    EXPECT_EQ(written[u"luns"][0][u"sizeBytes"].toString(), QStringLiteral("1G"));
    EXPECT_EQ(written[u"luns"][1][u"sizeBytes"].toInteger(), 4096);
}

struct FaultCase {
    const char* name;
    QByteArray json;
    QString says;
};
std::ostream& operator<<(std::ostream& out, const FaultCase& one) { return out << one.name; }

class FaultySiteFiles : public testing::TestWithParam<FaultCase> {};

TEST_P(FaultySiteFiles, areRefusedWithThePlace)
{
    const Result<Site> site = siteFromJson(GetParam().json);
    ASSERT_FALSE(site);
    EXPECT_EQ(site.error().kind, Error::Kind::Malformed);
    EXPECT_TRUE(site.error().text.contains(GetParam().says)) << describe(site.error()).toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Table, FaultySiteFiles,
    testing::Values(
        FaultCase{"noJson", "{\"version\":1,", QStringLiteral("at byte")},
        FaultCase{"noObject", "[]", QStringLiteral("one JSON object")},
        FaultCase{"noVersion", "{}", QStringLiteral("no version")},
        FaultCase{"versionZero", R"({"version":0})", QStringLiteral("from 1 on")},
        FaultCase{"versionText", R"({"version":"1"})", QStringLiteral("from 1 on")},
        FaultCase{"newerVersion", R"({"version":2})", QStringLiteral("version 2")},
        FaultCase{"textForNumber", R"({"version":1,"luns":[{},{"number":"10"}]})", QStringLiteral("/luns/1/number: ")},
        FaultCase{"halfANumber", R"({"version":1,"timers":{"replacement":1.5}})",
                  QStringLiteral("/timers/replacement: ")},
        FaultCase{"hugeNumber", R"({"version":1,"timers":{"replacement":1e30}})",
                  QStringLiteral("/timers/replacement: ")},
        FaultCase{"portTooLarge", R"({"version":1,"clients":[{"port":65536}]})", QStringLiteral("/clients/0/port: ")},
        FaultCase{"numberForText", R"({"version":1,"hostGroup":1})", QStringLiteral("/hostGroup: ")},
        FaultCase{"textForTruth", R"({"version":1,"luns":[{"sparse":"no"}]})", QStringLiteral("/luns/0/sparse: ")},
        FaultCase{"badName", R"({"version":1,"targets":[{"name":"x"}]})", QStringLiteral("/targets/0/name: ")},
        FaultCase{"badPortal", R"({"version":1,"portalGroups":[{"portal":"x:1"}]})",
                  QStringLiteral("/portalGroups/0/portal: ")},
        FaultCase{"badSubnet", R"({"version":1,"rails":[{"subnet":"10.0.0.0"}]})", QStringLiteral("/rails/0/subnet: ")},
        FaultCase{"badMac", R"({"version":1,"clients":[{"interfaces":[{"mac":"00:0c"}]}]})",
                  QStringLiteral("/clients/0/interfaces/0/mac: ")},
        FaultCase{"badSize", R"({"version":1,"luns":[{"sizeBytes":"1.5G"}]})", QStringLiteral("/luns/0/sizeBytes: ")},
        FaultCase{"negativeSize", R"({"version":1,"luns":[{"sizeBytes":-1}]})", QStringLiteral("/luns/0/sizeBytes: ")},
        FaultCase{"unknownWord", R"({"version":1,"pathPlan":{"kind":"mesh"}})", QStringLiteral("full-mesh")},
        FaultCase{"objectForList", R"({"version":1,"luns":{}})", QStringLiteral("/luns: ")},
        FaultCase{"listForObject", R"({"version":1,"timers":[]})", QStringLiteral("/timers: ")},
        FaultCase{"numberInList", R"({"version":1,"rails":[7]})", QStringLiteral("/rails/0: ")}),
    [](const auto& one) { return one.param.name; });

TEST(SiteFile, isWrittenToAndReadFromDisk)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hydra.twinrail"));
    ASSERT_TRUE(writeSite(path, exampleSite()));
    EXPECT_EQ(withoutOrigin(readSite(path).value()), exampleSite());
}

TEST(SiteFile, thatIsMissingIsNotFound)
{
    const QTemporaryDir folder;
    EXPECT_EQ(readSite(folder.filePath(QStringLiteral("none"))).error().kind, Error::Kind::NotFound);
}

TEST(SiteFile, inAFolderThatIsMissingCannotBeWritten)
{
    const QTemporaryDir folder;
    EXPECT_EQ(writeSite(folder.filePath(QStringLiteral("no/where")), exampleSite()).error().kind, Error::Kind::Failed);
}

TEST(SiteFile, namesItselfInAnError)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("broken.twinrail")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
    file.close();
    EXPECT_EQ(readSite(file.fileName()).error().where, file.fileName());
}

} // namespace
