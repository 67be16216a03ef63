// SPDX-License-Identifier: Apache-2.0
#include "tests/initiator/confs.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

QString valueOf(const QList<QPair<QString, QString>>& settings, const char* word)
{
    for (const auto& [key, value] : settings)
        if (key == QLatin1String(word))
            return value;
    return {};
}

MultipathWish inForce(const char* name) { return multipathInForce(fixture(QString::fromLatin1(name)).out); }

} // namespace

TEST(MultipathInForce, readsTheDaemonsView)
{
    const MultipathWish view = inForce("multipathd/debian12-show-config.txt");
    EXPECT_EQ(valueOf(view.defaults, "find_multipaths"), QStringLiteral("off"));
    EXPECT_EQ(valueOf(view.defaults, "polling_interval"), QStringLiteral("10"));
    EXPECT_EQ(valueOf(view.device, "path_checker"), QStringLiteral("directio"));
    EXPECT_EQ(valueOf(view.device, "no_path_retry"), QStringLiteral("queue"));
    EXPECT_EQ(valueOf(view.device, "vendor"), QString());
    ASSERT_EQ(view.aliases.size(), 4);
    EXPECT_EQ(view.aliases[1].alias, QStringLiteral("hydra_db-a01"));
    EXPECT_FALSE(view.whitelist);
    EXPECT_EQ(view.hiding, QStringList());
}

TEST(MultipathInForce, findsTheBuiltInEntry)
{
    const MultipathWish view = inForce("multipath/debian12-config-builtin.txt");
    EXPECT_EQ(view.device.size(), 2);
    EXPECT_EQ(valueOf(view.device, "path_grouping_policy"), QStringLiteral("group_by_serial"));
    EXPECT_EQ(valueOf(view.device, "no_path_retry"), QStringLiteral("30"));
}

TEST(MultipathInForce, readsTheNextReleaseToo)
{
    EXPECT_EQ(inForce("multipath/debian13-config.txt"), [] {
        MultipathWish view = inForce("multipath/debian13-config.txt");
        view.device = inForce("multipathd/debian12-show-config.txt").device;
        view.aliases = inForce("multipathd/debian12-show-config.txt").aliases;
        return view;
    }());
}

TEST(MultipathInForce, takesTheUsersEntryBehindTheBuiltInOne)
{
    const QByteArray builtIn = fixture(QStringLiteral("multipath/debian12-config-builtin.txt")).out;
    QByteArray both = builtIn;
    both.replace("}\noverrides {",
                 "\tdevice {\n\t\tvendor \"NEXENTA\"\n\t\tproduct \"COMSTAR\"\n\t\tprio \"alua\"\n\t}\n}\noverrides {");
    ASSERT_NE(both, builtIn);
    EXPECT_EQ(multipathInForce(both).device.size(), 1);
}

TEST(MultipathInForce, putsOverridesAboveTheDevice)
{
    const QByteArray text = wholeEdit({}, exampleWish("centos9")) + "overrides {\n\tno_path_retry fail\n}\n";
    EXPECT_EQ(multipathDifferences(exampleWish("centos9"), multipathInForce(text)),
              QStringList{QStringLiteral("device no_path_retry: wanted 12, is fail")});
}

TEST(MultipathInForce, seesNothingBehindALostBrace)
{
    const MultipathWish view = multipathInForce(howToConfLostBraces());
    EXPECT_TRUE(view.device.isEmpty());
    EXPECT_TRUE(view.aliases.isEmpty());
}

TEST(MultipathInForce, readsUnquotedDumpsOfOldReleases)
{
    const QByteArray dump = "defaults {\n\tuser_friendly_names yes\n}\nblacklist {\n\tdevnode ^(ram|raw|loop)[0-9]*\n"
                            "\tdevice {\n\t\tvendor .*\n\t\tproduct .*\n\t}\n}\nblacklist_exceptions {\n"
                            "\tdevice {\n\t\tvendor NEXENTA\n\t\tproduct COMSTAR\n\t}\n}\n";
    EXPECT_TRUE(multipathInForce(dump).whitelist);
}

TEST(MultipathDifferences, areNamedOneByOne)
{
    MultipathWish wish = exampleWish("centos9");
    wish.aliases.resize(1);
    MultipathWish is = wish;
    is.device[3].second = QStringLiteral("directio");
    is.defaults.removeFirst();
    is.aliases[0].alias = QStringLiteral("mpatha");
    is.whitelist = false;
    is.hiding = {QStringLiteral("^sda")};
    EXPECT_EQ(
        multipathDifferences(wish, is),
        (QStringList{
            QStringLiteral("defaults user_friendly_names: wanted yes, is not set"),
            QStringLiteral("device path_checker: wanted tur, is directio"),
            QStringLiteral("blacklist: wanted everything but NEXENTA/COMSTAR, is something else"),
            QStringLiteral("blacklist: wanted no pattern that hides disks of the appliance, is ^sda"),
            QStringLiteral("multipath 3600144f0f484400000004e8685e70001 alias: wanted hydra_apps-a01, is mpatha")}));
}

TEST(MultipathDifferences, doNotMindSpelling)
{
    MultipathWish wish;
    wish.defaults = {{QStringLiteral("find_multipaths"), QStringLiteral("yes")},
                     {QStringLiteral("polling_interval"), QStringLiteral("5")}};
    MultipathWish is;
    is.defaults = {{QStringLiteral("polling_interval"), QStringLiteral("05")},
                   {QStringLiteral("find_multipaths"), QStringLiteral("ON")}};
    EXPECT_EQ(multipathDifferences(wish, is), QStringList());
}
