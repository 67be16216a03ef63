// SPDX-License-Identifier: Apache-2.0
#include "core/topology/names.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

struct NameCase {
    const char* name;
    QString text;
    QString canonical; ///< empty: refused
};
std::ostream& operator<<(std::ostream& out, const NameCase& one) { return out << one.name; }

class IscsiNames : public testing::TestWithParam<NameCase> {};

TEST_P(IscsiNames, areReadOrRefused)
{
    const Result<IscsiName> name = IscsiName::parse(GetParam().text);
    EXPECT_EQ(name ? name->text() : QString(), GetParam().canonical);
    if (!name) {
        EXPECT_EQ(name.error().kind, Error::Kind::Malformed);
        EXPECT_FALSE(name.error().text.isEmpty());
    }
}

const QString longName = QStringLiteral("iqn.2011-09.dom.homer:") + QString(201, u'a');

INSTANTIATE_TEST_SUITE_P(
    Table, IscsiNames,
    testing::Values(
        NameCase{"howToTarget", QStringLiteral("iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58"),
                 QStringLiteral("iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58")},
        NameCase{"upperCase", QStringLiteral("IQN.2011-09.Dom.Homer:ABC"), QStringLiteral("iqn.2011-09.dom.homer:abc")},
        NameCase{"authorityOnly", QStringLiteral("iqn.2001-04.com.example"), QStringLiteral("iqn.2001-04.com.example")},
        NameCase{"longest", longName, longName}, NameCase{"oneByteTooLong", longName + u'a', {}},
        NameCase{"monthZero", QStringLiteral("iqn.2011-00.dom.homer"), {}},
        NameCase{"monthThirteen", QStringLiteral("iqn.2011-13.dom.homer"), {}},
        NameCase{"shortYear", QStringLiteral("iqn.11-09.dom.homer"), {}},
        NameCase{"noAuthority", QStringLiteral("iqn.2011-09."), {}},
        NameCase{"noAuthorityButText", QStringLiteral("iqn.2011-09.:disk"), {}},
        NameCase{"underscore", QStringLiteral("iqn.2011-09.dom.homer:db_01"), {}},
        NameCase{"blank", QStringLiteral("iqn.2011-09.dom.homer:db 01"), {}},
        NameCase{"newlineAtTheEnd", QStringLiteral("iqn.2011-09.dom.homer\n"), {}},
        NameCase{"letterThatLowersToAscii", QStringLiteral("iqn.2011-09.dom.homer:\u212A"), {}},
        NameCase{"otherPrefix", QStringLiteral("iqm.2011-09.dom.homer"), {}}, NameCase{"nothing", {}, {}},
        NameCase{"eui", QStringLiteral("eui.02004567a425678d"), QStringLiteral("eui.02004567A425678D")},
        NameCase{"euiTooShort", QStringLiteral("eui.02004567A425678"), {}},
        NameCase{"euiOfALigature", QStringLiteral("eui.02004567A42567\uFB00"), {}},
        NameCase{"naa64", QStringLiteral("naa.52004567BA64678D"), QStringLiteral("naa.52004567BA64678D")},
        NameCase{"naa128", QStringLiteral("naa.62004567ba64678d0123456789abcdef"),
                 QStringLiteral("naa.62004567BA64678D0123456789ABCDEF")},
        NameCase{"naaInBetween", QStringLiteral("naa.62004567BA64678D01234567"), {}}),
    [](const auto& one) { return one.param.name; });

TEST(IscsiName, knowsItsForm)
{
    EXPECT_EQ(IscsiName::parse(u"iqn.2011-09.dom.homer").value().form(), IscsiName::Form::Iqn);
    EXPECT_EQ(IscsiName::parse(u"eui.02004567A425678D").value().form(), IscsiName::Form::Eui);
    EXPECT_EQ(IscsiName::parse(u"naa.52004567BA64678D").value().form(), IscsiName::Form::Naa);
}

TEST(IscsiName, saysWhichCharacterIsWrong)
{
    EXPECT_TRUE(IscsiName::parse(u"iqn.2011-09.dom.homer:db_01").error().text.contains(u"“_”"));
}

TEST(Guid, isUpperCaseAndExactlyThirtyTwoDigits)
{
    EXPECT_EQ(Guid::parse(u"600144f0f484400000004e8685e70001").value().text(),
              QStringLiteral("600144F0F484400000004E8685E70001"));
    EXPECT_FALSE(Guid::parse(u"600144f0f484400000004e8685e7000"));
    EXPECT_FALSE(Guid::parse(u"600144f0f484400000004e8685e70001\n"));
    EXPECT_FALSE(Guid::parse(u"g00144f0f484400000004e8685e70001"));
}

TEST(Wwid, isTheGuidInLowerCaseAfterAThree)
{
    const Guid guid = Guid::parse(u"600144F0F484400000004E8685E70001").value();
    EXPECT_EQ(Wwid::of(guid).text(), QStringLiteral("3600144f0f484400000004e8685e70001"));
    EXPECT_EQ(Wwid::of(guid).guid(), guid);
    EXPECT_EQ(Wwid::parse(Wwid::of(guid).text()).value(), Wwid::of(guid));
    EXPECT_TRUE(Wwid::of(Guid()).isEmpty());
    EXPECT_TRUE(Wwid().guid().isEmpty());
    EXPECT_FALSE(Wwid::parse(u"600144f0f484400000004e8685e700010"));
    EXPECT_FALSE(Wwid::parse(u"3600144f0f484400000004e8685e7000"));
}

TEST(MacAddress, readsBothSeparatorsButNotMixed)
{
    EXPECT_EQ(MacAddress::parse(u"00-0C-29-94-5B-83").value().text(), QStringLiteral("00:0c:29:94:5b:83"));
    EXPECT_EQ(MacAddress::parse(u"00:0c:29:94:5b:83").value().text(), QStringLiteral("00:0c:29:94:5b:83"));
    EXPECT_FALSE(MacAddress::parse(u"00:0c-29:94:5b:83"));
    EXPECT_FALSE(MacAddress::parse(u"00:0c:29:94:5b"));
    EXPECT_FALSE(MacAddress::parse(u"000c29945b83"));
}

} // namespace
