// SPDX-License-Identifier: Apache-2.0
// The command lines behind appliance.execute (nms-api §3.2, §3.5, §3.9).
#include "core/lab/san/nmsexecute.h"
#include "tests/lab/sanseed.h"
#include "tests/print.h"

#include <gtest/gtest.h>

namespace twinrail::lab {

namespace {

/// Output lines joined, or "! " and what was said instead.
QString run(Comstar& san, const QString& line, Personality personality = Personality::Nms4)
{
    const CommandOutput output = runCommand({san, row(personality)}, line);
    return output ? output->join(u'\n') : QStringLiteral("! ") + output.error();
}

} // namespace

TEST(Execute, makesAndDropsAPortalGroup)
{
    Comstar san = bareSan();
    EXPECT_EQ(run(san, QStringLiteral("itadm create-tpg tpg_a 10.10.8.90:3260 10.10.8.91")), QString());
    EXPECT_EQ(san.portalGroups.value(QStringLiteral("tpg_a")),
              (QStringList{QStringLiteral("10.10.8.90:3260"), QStringLiteral("10.10.8.91:3260")}));
    EXPECT_EQ(run(san, QStringLiteral("itadm create-tpg tpg_b 10.10.8.90")),
              QStringLiteral("! Portal 10.10.8.90:3260 already in use\n itadm create-tpg failed with error 17\n"));
    EXPECT_EQ(run(san, QStringLiteral("itadm delete-tpg tpg_a")), QString());
    EXPECT_TRUE(san.portalGroups.isEmpty());
    EXPECT_EQ(run(san, QStringLiteral("itadm delete-tpg tpg_a")),
              QStringLiteral("! Target Portal Group tpg_a does not exist\n itadm delete-tpg failed with error 2\n"));
}

TEST(Execute, dropsABoundPortalGroupOnlyByForce)
{
    Comstar san = seedSan();
    EXPECT_TRUE(run(san, QStringLiteral("itadm delete-tpg tpg_lab9_e1000g1")).contains(u"in use by a target"));
    EXPECT_EQ(run(san, QStringLiteral("itadm delete-tpg -f tpg_lab9_e1000g1")), QString());
}

TEST(Execute, listsPortalGroupsInTwoColumns)
{
    Comstar san = seedSan();
    EXPECT_EQ(run(san, QStringLiteral("itadm list-tpg -v")),
              QStringLiteral("TARGET PORTAL GROUP           PORTAL COUNT\n"
                             "tpg_lab9_e1000g1              1\n    portals:\t10.10.8.90:3260\n"
                             "tpg_lab9_e1000g2              1\n    portals:\t10.10.9.90:3260"));
    san = bareSan();
    EXPECT_EQ(run(san, QStringLiteral("itadm list-tpg -v")), QString());
}

TEST(Execute, takesATargetOffLineAndBack)
{
    Comstar san = seedSan();
    EXPECT_EQ(run(san, QStringLiteral("stmfadm offline-target ") + firstTarget), QString());
    EXPECT_FALSE(san.targets[firstTarget].online);
    EXPECT_EQ(run(san, QStringLiteral("stmfadm online-target ") + firstTarget), QString());
    EXPECT_TRUE(san.targets[firstTarget].online);
    EXPECT_EQ(run(san, QStringLiteral("stmfadm online-target iqn.2011-09.dom.homer:none")),
              QStringLiteral("! stmfadm: iqn.2011-09.dom.homer:none: not found\n"));
}

TEST(Execute, showsEachSessionOfATarget)
{
    Comstar san = seedSan();
    const Comstar::Session session{firstTarget, prague, QStringLiteral("prague"), firstPortal};
    san.sessions << session << session;
    const QString block = QStringLiteral("        Initiator: iqn.2011-10.dom.homer:1:server-lab6-583bf04eae36\n"
                                         "            Alias: prague\n            Logged in since: -");
    EXPECT_EQ(run(san, QStringLiteral("stmfadm list-target -v ") + firstTarget),
              QStringLiteral("Target: ") + firstTarget +
                  QStringLiteral("\n    Operational Status: Online\n    Provider Name     : iscsit\n"
                                 "    Alias             : -\n    Protocol          : iSCSI\n"
                                 "    Sessions          : 2\n") +
                  block + u'\n' + block);
    EXPECT_TRUE(run(san, QStringLiteral("stmfadm list-target -v")).contains(secondTarget));
}

TEST(Execute, listsGroupsViewsAndUnits)
{
    Comstar san = seedSan();
    EXPECT_EQ(run(san, QStringLiteral("stmfadm list-hg -v")),
              QStringLiteral("Host Group: hg_hydra_databases\n        Member: ") + prague);
    EXPECT_EQ(run(san, QStringLiteral("stmfadm list-tg -v")),
              QStringLiteral("Target Group: tg_hydra_databases\n        Member: ") + firstTarget +
                  QStringLiteral("\n        Member: ") + secondTarget);
    EXPECT_EQ(run(san, QStringLiteral("stmfadm list-lu")),
              QStringLiteral("LU Name: 600144F0F484400000004E8685E70001\nLU Name: 600144F0F484400000004E8685E80002"));
    EXPECT_EQ(run(san, QStringLiteral("stmfadm list-view -l 600144f0f484400000004e8685e80002")),
              QStringLiteral("View Entry: 0\n    Host group   : hg_hydra_databases\n"
                             "    Target group : tg_hydra_databases\n    LUN          : 11"));
    san.removeView(secondZvol, 0);
    EXPECT_TRUE(
        run(san, QStringLiteral("stmfadm list-view -l 600144F0F484400000004E8685E80002")).contains(u"no views found"));
}

TEST(Execute, showsAddressesInTheWayOfEachGeneration)
{
    Comstar san = bareSan();
    const QString ipadm = QStringLiteral("ipadm show-addr -p -o addr");
    EXPECT_EQ(run(san, ipadm), QStringLiteral("127.0.0.1/8\n10.10.8.90/24\n10.10.9.90/24"));
    EXPECT_EQ(run(san, ipadm, Personality::Nms3), QStringLiteral("! ipadm: command not found\n"));
    san.addresses << QStringLiteral("fd00::9/64");
    const QString withObjects = QStringLiteral("ipadm show-addr -p -o addrobj,addr");
    EXPECT_EQ(run(san, withObjects), QStringLiteral("lo0/v4:127.0.0.1/8\ne1000g1/v4:10.10.8.90/24\n"
                                                    "e1000g2/v4:10.10.9.90/24\ne1000g3/v6:fd00\\:\\:9/64"));
    EXPECT_EQ(run(san, withObjects, Personality::Nms3), QStringLiteral("! ipadm: command not found\n"));
    EXPECT_TRUE(run(san, QStringLiteral("ifconfig -a"), Personality::Nms3).contains(u"\ne1000g2: flags="));
    EXPECT_TRUE(run(san, QStringLiteral("ifconfig -a"), Personality::Nms3)
                    .contains(u"inet 10.10.8.90 netmask ffffff00 broadcast 10.10.8.255"));
    EXPECT_TRUE(run(san, QStringLiteral("uname -a"), Personality::Nms3).contains(u"NexentaOS_134f"));
    EXPECT_TRUE(run(san, QStringLiteral("uname -a")).contains(u"NexentaOS_4"));
}

TEST(Execute, renamesAZvol)
{
    Comstar san = seedSan();
    EXPECT_EQ(run(san, QStringLiteral("zfs rename tank/spare tank/other")), QString());
    EXPECT_TRUE(san.zvols.contains(QStringLiteral("tank/other")));
    EXPECT_FALSE(san.zvols.contains(QStringLiteral("tank/spare")));
}

TEST(Execute, understandsNothingHalfWay)
{
    Comstar san = seedSan();
    const QJsonObject before = san.toJson();
    const QStringList lines{QStringLiteral("rm -rf /"),
                            QStringLiteral("itadm create-tpg a 10.1.1.1; reboot"),
                            QStringLiteral("itadm create-tpg a 10.1.1.1 && true"),
                            QStringLiteral("uname -a ; reboot"),
                            QStringLiteral("stmfadm list-lu | sh"),
                            QStringLiteral("itadm create-tpg a"),
                            QStringLiteral("itadm delete-tpg"),
                            QStringLiteral("itadmcreate-tpg a 10.1.1.1"),
                            QStringLiteral("uname -a\n"),
                            QString()};
    for (const QString& line : lines)
        EXPECT_TRUE(run(san, line).startsWith(u"! ")) << line.toStdString();
    EXPECT_EQ(san.toJson(), before);
}

} // namespace twinrail::lab
