// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/iscsi.h"
#include "tests/fixture.h"
#include "tests/print.h"

using namespace twinrail;

namespace {

struct Failure {
    const char* name;
    const char* file;
    Error::Kind kind;
    const char* words;
    friend std::ostream& operator<<(std::ostream& out, const Failure& failure) { return out << failure.name; }
};

class DiscoveryFailure : public testing::TestWithParam<Failure> {};

} // namespace

TEST(Discovery, storesNothingAndIsBoundToOneInterface)
{
    const Query query = discoveryQuery(Portal::parse(u"10.10.8.90").value(), QStringLiteral("sw-iscsi-0"));
    EXPECT_EQ(shellText(query.command()), QStringLiteral("iscsiadm -m discovery -t sendtargets -p 10.10.8.90:3260 "
                                                         "-I sw-iscsi-0 -o nonpersistent"));
}

TEST(Discovery, findsEachTargetAndPortal)
{
    const auto found = readDiscovery(fixture(QStringLiteral("iscsiadm/debian12-discovery.txt")));
    ASSERT_TRUE(found.has_value());
    ASSERT_EQ(found->size(), 2);
    EXPECT_EQ(found->at(0).target.text(),
              QStringLiteral("iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58"));
    EXPECT_EQ(found->at(0).portal.text(), QStringLiteral("10.10.8.90:3260"));
    EXPECT_EQ(found->at(0).tag, 2);
    EXPECT_EQ(found->at(1).portal.text(), QStringLiteral("10.10.9.90:3260"));
}

TEST(Discovery, findsTheOnlyTarget)
{
    const auto found = readDiscovery(fixture(QStringLiteral("iscsiadm/debian12-discovery-one.txt")));
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->size(), 1);
}

TEST(Discovery, countsARepeatedRowOnce)
{
    const QByteArray row = "10.10.8.90:3260,2 iqn.2011-09.dom.homer:01\n";
    EXPECT_EQ(readDiscovery(Output{row + row, "", 0}).value().size(), 1);
}

TEST(Discovery, findsNothingInAnEmptyAnswer) { EXPECT_TRUE(readDiscovery(Output{}).value().isEmpty()); }

TEST(Discovery, refusesRowsThatItDoesNotKnow)
{
    for (const char* row : {"10.10.8.90:3260,2 iqn.2011-", "10.10.8.90:3260", "Ziel: iqn.2011-09.dom.homer:01",
                            "10.10.8.90:3260,zwei iqn.2011-09.dom.homer:01"}) {
        const auto found = readDiscovery(Output{row, "", 0});
        ASSERT_FALSE(found.has_value()) << row;
        EXPECT_EQ(found.error().kind, Error::Kind::Malformed);
    }
}

TEST_P(DiscoveryFailure, isNamedByItsCauseNotItsExitStatus)
{
    const Output output = fixture(QString::fromLatin1(GetParam().file));
    const auto found = readDiscovery(output);
    ASSERT_FALSE(found.has_value());
    EXPECT_EQ(found.error().kind, GetParam().kind);
    EXPECT_TRUE(found.error().text.contains(QLatin1String(GetParam().words))) << found.error().text.toStdString();
    EXPECT_EQ(found.error().evidence, QString::fromUtf8(output.err).trimmed());
}

INSTANTIATE_TEST_SUITE_P(
    Recorded, DiscoveryFailure,
    testing::Values(
        Failure{"refused", "iscsiadm/debian12-discovery-refused.txt", Error::Kind::Unreachable, "port"},
        Failure{"badAddress", "iscsiadm/debian12-discovery-bad-address.txt", Error::Kind::Unreachable, "name"},
        Failure{"unknownIface", "iscsiadm/debian12-discovery-unknown-iface.txt", Error::Kind::NotFound, "create it"},
        Failure{"daemonMasked", "iscsiadm/debian12-discovery-iscsid-masked.txt", Error::Kind::Failed, "start iscsid"},
        Failure{"cableOut", "iscsiadm/debian12-discovery-cable-out.txt", Error::Kind::Unreachable, "cable"},
        Failure{"cableOutOnCentos6", "iscsiadm/centos6-discovery-no-route.txt", Error::Kind::Unreachable, "cable"},
        Failure{"noTargets", "iscsiadm/centos6-discovery-no-targets.txt", Error::Kind::Unreachable, "no target"},
        Failure{"authentication", "iscsiadm/centos6-discovery-auth.txt", Error::Kind::Refused, "CHAP"}),
    [](const auto& param) { return std::string(param.param.name); });

TEST(Discovery, keepsTheWordsOfAFailureThatItDoesNotKnow)
{
    const auto found = readDiscovery(Output{"", "iscsiadm: etwas anderes\n", 42});
    ASSERT_FALSE(found.has_value());
    EXPECT_EQ(found.error().kind, Error::Kind::Failed);
    EXPECT_TRUE(found.error().evidence.contains(u"etwas anderes"));
    EXPECT_EQ(readDiscovery(Output{"", "sh: iscsiadm: not found", 127}).error().kind, Error::Kind::NotFound);
}
