// SPDX-License-Identifier: Apache-2.0
#include "tests/initiator/confs.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

MultipathWish wish(const char* alias, const QString& wwid = QStringLiteral("3600144f0f484400000004e8685e70001"))
{
    MultipathWish result;
    result.aliases = {{wwid, QString::fromLatin1(alias)}};
    return result;
}

} // namespace

TEST(MultipathAliases, addsAnEntryBehindForeignOnes)
{
    const QByteArray foreign = "multipaths {\n  multipath {\n    wwid 36001\n    alias other\n  }\n";
    EXPECT_EQ(withMultipathAliases(foreign + "}\n", wish("db")),
              foreign + "  multipath {\n  \twwid 3600144f0f484400000004e8685e70001\n  \talias db\n  }\n}\n");
}

TEST(MultipathAliases, setsOnlyTheAliasOfAnExistingEntry)
{
    const QByteArray text =
        "multipaths {\n\tmultipath {\n\t\talias old # mine\n\t\twwid 3600144f0f484400000004e8685e70001\n"
        "\t\tno_path_retry fail\n\t}\n}\n";
    EXPECT_EQ(withMultipathAliases(text, wish("db")), QByteArray(text).replace("alias old", "alias db"));
}

TEST(MultipathAliases, dropsWordsThatAreInvalidThere)
{
    const QByteArray after = withMultipathAliases(howToConf(), exampleWish("centos6"));
    const QByteArray entries = after.mid(after.indexOf("multipaths {"));
    EXPECT_FALSE(entries.contains("NEXENTA"));
    EXPECT_EQ(entries.count("path_selector"), 4);
    EXPECT_EQ(entries.count("alias"), 4);
}

TEST(MultipathAliases, writesTheWwidAsTheDiskSaysIt)
{
    const QByteArray text = "multipaths {\n\tmultipath {\n\t\twwid \"3600144F0F484400000004E8685E70001\"\n\t}\n}\n";
    EXPECT_EQ(withMultipathAliases(text, wish("db")),
              "multipaths {\n\tmultipath {\n\t\twwid 3600144f0f484400000004e8685e70001\n\t\talias db\n\t}\n}\n");
}

TEST(MultipathAliases, findsAnEntryAgainWhoseWwidIsNotKnownYet)
{
    const MultipathWish later = wish("db", QStringLiteral("\u2039WWID of tank/DB one\u203a"));
    const QByteArray once = withMultipathAliases({}, later);
    EXPECT_TRUE(once.contains(QStringLiteral("\twwid \"\u2039WWID of tank/DB one\u203a\"\n").toUtf8()));
    EXPECT_EQ(withMultipathAliases(once, later), once);
    EXPECT_EQ(multipathDifferences(later, multipathInForce(once)), QStringList());
}

TEST(MultipathAliases, changesNothingWithoutAWish)
{
    EXPECT_EQ(withMultipathAliases(howToConf(), MultipathWish()), howToConf());
}
