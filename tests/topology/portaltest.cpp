// SPDX-License-Identifier: Apache-2.0
#include "core/topology/portal.h"
#include "core/topology/size.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

struct TextCase {
    const char* name;
    QString text;
    QString canonical; ///< empty: refused
};
std::ostream& operator<<(std::ostream& out, const TextCase& one) { return out << one.name; }

class Portals : public testing::TestWithParam<TextCase> {};

TEST_P(Portals, areReadOrRefused)
{
    const Result<Portal> portal = Portal::parse(GetParam().text);
    EXPECT_EQ(portal ? portal->text() : QString(), GetParam().canonical);
    EXPECT_TRUE(portal || !portal.error().text.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Table, Portals,
    testing::Values(TextCase{"withPort", QStringLiteral("10.10.8.90:3261"), QStringLiteral("10.10.8.90:3261")},
                    TextCase{"withoutPort", QStringLiteral("10.10.8.90"), QStringLiteral("10.10.8.90:3260")},
                    TextCase{"v6", QStringLiteral("[FD00::1]:860"), QStringLiteral("[fd00::1]:860")},
                    TextCase{"v6WithoutPort", QStringLiteral("[fd00::1]"), QStringLiteral("[fd00::1]:3260")},
                    TextCase{"v6WithoutBrackets", QStringLiteral("fd00::1"), {}},
                    TextCase{"v4InBrackets", QStringLiteral("[10.10.8.90]:3260"), {}},
                    TextCase{"portZero", QStringLiteral("10.10.8.90:0"), {}},
                    TextCase{"portTooLarge", QStringLiteral("10.10.8.90:65536"), {}},
                    TextCase{"largestPort", QStringLiteral("10.10.8.90:65535"), QStringLiteral("10.10.8.90:65535")},
                    TextCase{"portWithSign", QStringLiteral("10.10.8.90:+3260"), {}},
                    TextCase{"portMissing", QStringLiteral("10.10.8.90:"), {}},
                    TextCase{"shortForm", QStringLiteral("10.90:3260"), {}},
                    TextCase{"leadingZero", QStringLiteral("10.10.08.90:3260"), {}},
                    TextCase{"octetTooLarge", QStringLiteral("10.10.8.256:3260"), {}},
                    TextCase{"everyAddress", QStringLiteral("0.0.0.0:3260"), {}},
                    TextCase{"multicast", QStringLiteral("224.0.0.1:3260"), {}},
                    TextCase{"scope", QStringLiteral("[fe80::1%eth1]:3260"), {}},
                    TextCase{"name", QStringLiteral("lab9:3260"), {}},
                    TextCase{"newlineAtTheEnd", QStringLiteral("10.10.8.90:3260\n"), {}},
                    TextCase{"blankBefore", QStringLiteral(" 10.10.8.90"), {}}, TextCase{"nothing", {}, {}}),
    [](const auto& one) { return one.param.name; });

class Subnets : public testing::TestWithParam<TextCase> {};

TEST_P(Subnets, areReadOrRefused)
{
    const Result<Subnet> subnet = Subnet::parse(GetParam().text);
    EXPECT_EQ(subnet ? subnet->text() : QString(), GetParam().canonical);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Subnets,
    testing::Values(TextCase{"usual", QStringLiteral("10.10.8.0/24"), QStringLiteral("10.10.8.0/24")},
                    TextCase{"odd", QStringLiteral("10.10.8.128/25"), QStringLiteral("10.10.8.128/25")},
                    TextCase{"one", QStringLiteral("10.10.8.90/32"), QStringLiteral("10.10.8.90/32")},
                    TextCase{"v6", QStringLiteral("fd00:8::/64"), QStringLiteral("fd00:8::/64")},
                    TextCase{"hostBits", QStringLiteral("10.10.8.90/24"), {}},
                    TextCase{"tooLong", QStringLiteral("10.10.8.0/33"), {}},
                    TextCase{"everything", QStringLiteral("10.0.0.0/0"), {}},
                    TextCase{"mask", QStringLiteral("10.10.8.0/255.255.255.0"), {}},
                    TextCase{"noPrefix", QStringLiteral("10.10.8.0"), {}}),
    [](const auto& one) { return one.param.name; });

TEST(Subnet, refusesAnAddressAndNamesItsSubnet)
{
    EXPECT_TRUE(Subnet::parse(u"10.10.8.90/24").error().text.contains(u"10.10.8.0/24"));
}

TEST(Subnet, containsItsAddressesAndNoOthers)
{
    const Subnet subnet = Subnet::parse(u"10.10.8.128/25").value();
    EXPECT_TRUE(subnet.contains(QHostAddress(QStringLiteral("10.10.8.128"))));
    EXPECT_TRUE(subnet.contains(QHostAddress(QStringLiteral("10.10.8.255"))));
    EXPECT_FALSE(subnet.contains(QHostAddress(QStringLiteral("10.10.8.127"))));
    EXPECT_FALSE(subnet.contains(QHostAddress(QStringLiteral("fd00::1"))));
    EXPECT_FALSE(Subnet().contains(QHostAddress(QStringLiteral("10.10.8.128"))));
    EXPECT_TRUE(Subnet::parse(u"fd00:8::/64").value().contains(QHostAddress(QStringLiteral("fd00:8::90"))));
    EXPECT_FALSE(Subnet::parse(u"fd00:8::/64").value().contains(QHostAddress(QStringLiteral("fd00:9::90"))));
}

TEST(Subnet, overlapsWhatItHoldsAndWhatHoldsIt)
{
    const Subnet wide = Subnet::parse(u"10.10.8.0/22").value();
    const Subnet narrow = Subnet::parse(u"10.10.9.0/24").value();
    const Subnet other = Subnet::parse(u"10.10.12.0/24").value();
    EXPECT_TRUE(wide.overlaps(narrow));
    EXPECT_TRUE(narrow.overlaps(wide));
    EXPECT_FALSE(wide.overlaps(other));
    EXPECT_FALSE(Subnet().overlaps(Subnet()));
}

TEST(Subnet, ofAnAddressDropsTheHostBits)
{
    EXPECT_EQ(Subnet::of(QHostAddress(QStringLiteral("10.10.8.60")), 24).text(), QStringLiteral("10.10.8.0/24"));
    EXPECT_EQ(Subnet::of(QHostAddress(QStringLiteral("10.10.8.60")), 0).text(), QStringLiteral("0.0.0.0/0"));
    EXPECT_TRUE(Subnet::of(QHostAddress(QStringLiteral("10.10.8.60")), 33).isEmpty());
    EXPECT_TRUE(Subnet::of(QHostAddress(), 24).isEmpty());
}

TEST(Size, readsTheWaysTheApplianceWrites)
{
    EXPECT_EQ(parseSize(u"1073741824"), 1ULL << 30);
    EXPECT_EQ(parseSize(u"1G"), 1ULL << 30);
    EXPECT_EQ(parseSize(u"8KB"), 8192U);
    EXPECT_EQ(parseSize(u"512b"), 512U);
    for (const QStringView wrong : {QStringView(u""), QStringView(u"G"), QStringView(u"1.5G"), QStringView(u"-1"),
                                    QStringView(u"1 G"), QStringView(u"16384P"), QStringView(u"1G\n")})
        EXPECT_FALSE(parseSize(wrong)) << wrong.toString().toStdString();
}

} // namespace
