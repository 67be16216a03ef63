// SPDX-License-Identifier: Apache-2.0
#include "tests/initiator/confs.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

QByteArray edited(const QByteArray& text, const char* distro = "centos9")
{
    return withMultipathBase(text, multipathProfile(QString::fromLatin1(distro), 10, 60, 5));
}

qsizetype count(const QByteArray& text, const char* part) { return text.count(part); }

} // namespace

TEST(MultipathBase, bringsTheHowTosFileIntoForce)
{
    for (const char* distro : {"centos6", "centos9"})
        for (const QByteArray& conf : {howToConf(), howToConfLostBraces()}) {
            const MultipathWish wish = exampleWish(distro);
            EXPECT_EQ(multipathDifferences(wish, multipathInForce(wholeEdit(conf, wish))), QStringList());
        }
}

TEST(MultipathBase, closesWhatTheCopyLeftOpen)
{
    const QByteArray text =
        "defaults {\n\tverbosity 2\n\nblacklist {\n\tdevice {\n\t\tvendor DELL\n\t\tproduct PERC\ndevices {\n";
    const QByteArray after = edited(text);
    EXPECT_TRUE(after.startsWith("defaults {\n\tverbosity 2\n\tuser_friendly_names yes\n")) << after.toStdString();
    EXPECT_EQ(count(after, "{"), count(after, "}"));
}

TEST(MultipathBase, commentsOutWordsThatNoReleaseKnows)
{
    const QByteArray after = edited(howToConf());
    EXPECT_TRUE(after.contains("\n#        checker_timer               120\n"));
    EXPECT_TRUE(after.contains("\n#        selector                    \"round-robin 0\"\n"));
}

TEST(MultipathBase, commentsOutPatternsThatHideSanDisks)
{
    const QByteArray after = edited(howToConf());
    EXPECT_TRUE(after.contains("\n#        devnode \"^sda\"\n#        devnode \"^sda[0-9]\"\n"));
    EXPECT_TRUE(after.contains("\n        devnode \"^hd[a-z]\"\n"));
}

TEST(MultipathBase, leavesTurnedPatternsAlone)
{
    const QByteArray text = "blacklist {\n\tdevnode \"!^(sd[a-z]|dasd[a-z]|nvme[0-9])\"\n}\n";
    EXPECT_TRUE(edited(text).startsWith(QByteArray(text).chopped(2)));
}

TEST(MultipathBase, setsAValueWhereItStands)
{
    const QByteArray text = "defaults {\n  find_multipaths \t no # why\n}\n";
    EXPECT_TRUE(edited(text).startsWith("defaults {\n  find_multipaths \t yes # why\n  user_friendly_names yes\n"));
}

TEST(MultipathBase, takesOnForYes)
{
    const QByteArray text = "defaults {\n\tfind_multipaths \"on\"\n}\n";
    EXPECT_TRUE(edited(text).contains("\tfind_multipaths \"on\"\n"));
}

TEST(MultipathBase, setsTheDuplicateThatWins)
{
    const QByteArray text = "defaults {\n\tpolling_interval 5\n\tpolling_interval 10\n}\n";
    EXPECT_TRUE(edited(text).startsWith("defaults {\n#\tpolling_interval 5\n\tpolling_interval 5\n"));
}

TEST(MultipathBase, replacesTheEntryOfTheApplianceAsAWhole)
{
    const QByteArray after = edited(howToConf());
    EXPECT_EQ(count(after, "group_by_node_name"), 0);
    EXPECT_EQ(count(after, "queue_if_no_path"), 0);
    EXPECT_TRUE(after.contains("## This section Applicable to ALL NEXENTA/COMSTAR provisioned LUNs"));
}

TEST(MultipathBase, keepsForeignEntries)
{
    const QByteArray foreign = "\tdevice {\n\t\tvendor \"IBM\"\n\t\tproduct \"2145\" # ours\n\t}\n";
    const QByteArray after = edited("devices {\n" + foreign + "}\noverrides {\n\tno_path_retry fail\n}\n");
    EXPECT_TRUE(after.contains("devices {\n" + foreign + "\tdevice {\n\t\tvendor NEXENTA\n")) << after.toStdString();
    EXPECT_TRUE(after.contains("overrides {\n\tno_path_retry fail\n}\n"));
}

TEST(MultipathBase, leavesOneEntryOfSeveralForTheAppliance)
{
    const QByteArray entry = "\tdevice {\n\t\tvendor \"NEXENTA\"\n\t\tproduct \"^COMSTAR$\"\n\t}\n";
    const QByteArray after = edited("devices {\n" + entry + entry + "}\n");
    EXPECT_EQ(count(after, "COMSTAR"), 2) << after.toStdString(); // the other one is the exception of the blacklist
}

TEST(MultipathBase, doesNotHideOtherDisksUnlessAsked)
{
    MultipathWish wish = exampleWish("centos9");
    wish.whitelist = false;
    EXPECT_FALSE(withMultipathBase({}, wish).contains("blacklist"));
}

TEST(MultipathBase, givesEachSettingOfAOneLineSectionItsOwnLine)
{
    const QByteArray text = "devices {\n\tdevice { vendor \"IBM\" product \"2145\" }\n}\n";
    EXPECT_TRUE(edited(text).contains("\tdevice {\n\t\tvendor IBM\n\t\tproduct 2145\n\t}\n"))
        << edited(text).toStdString();
}

TEST(MultipathBase, writesCarriageReturnsWhereTheFileDoes)
{
    const QByteArray after = edited("defaults {\r\n}\r\n");
    EXPECT_EQ(count(after, "\n"), count(after, "\r\n"));
}

TEST(MultipathBase, leavesAFileAloneThatIsAlreadySo)
{
    const QByteArray text = edited({}).chopped(1); // also without its last newline
    EXPECT_EQ(edited(text), text);
}
