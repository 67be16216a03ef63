// SPDX-License-Identifier: Apache-2.0

// What multipath and multipathd print: topology, tables, JSON, messages (linux-initiator §5.2, §6.2–6.4).

#include "tests/fixture.h"
#include "tests/lab/multipathsamples.h"
#include "tests/lab/tworails.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace twinrail::lab {
namespace {

class MultipathPrint : public OnBoth {};
ON_BOTH_RELEASES(MultipathPrint);
class MultipathPrintSix : public OnSix {};
class MultipathPrintNine : public OnNine {};

TEST_F(MultipathPrintSix, printsItsTopology)
{
    startMultipathd(QByteArray(plain) + howtoDevice);
    logIn();
    EXPECT_EQ(out("multipath -ll hydra_apps-a01"),
              QByteArray("hydra_apps-a01 (3600144f0f484400000004e8685e70001) dm-0 NEXENTA,COMSTAR\n"
                         "size=1.0G features='1 queue_if_no_path' hwhandler='0' wp=rw\n"
                         "`-+- policy='service-time 0' prio=1 status=active\n"
                         "  |- 3:0:0:10 sda 8:0  active ready running\n"
                         "  `- 4:0:0:10 sde 8:64 active ready running\n"));
    EXPECT_TRUE(out("multipath -l")
                    .contains("`-+- policy='service-time 0' prio=-1 status=active\n"
                              "  |- 3:0:0:10 sda 8:0  active undef running\n"));
}

TEST_F(MultipathPrintNine, printsFailedPathsAsRecorded)
{
    startMultipathd(QByteArray(plain) + QByteArray(howtoDevice).replace("multibus", "failover"));
    logIn();
    setWire("eth1", false);
    EXPECT_EQ(out("multipath -ll hydra_apps-a01"),
              QByteArray("hydra_apps-a01 (3600144f0f484400000004e8685e70001) dm-0 NEXENTA,COMSTAR\n"
                         "size=1.0G features='1 queue_if_no_path' hwhandler='1 alua' wp=rw\n"
                         "|-+- policy='service-time 0' prio=0 status=enabled\n"
                         "| `- 3:0:0:10 sda 8:0  failed faulty running\n"
                         "`-+- policy='service-time 0' prio=50 status=active\n"
                         "  `- 4:0:0:10 sde 8:64 active ready  running\n"));
}

TEST_P(MultipathPrint, listsPathsAndMapsByFormat)
{
    startMultipathd(QByteArray(plain) + howtoDevice);
    logIn();
    EXPECT_TRUE(out("multipathd -k'show paths raw format \"%w|%d|%i|%t|%T|%o|%a|%n\"'")
                    .startsWith("3600144f0f484400000004e8685e70001|sda|3:0:0:10|active|ready|running|10.10.8.60|" +
                                target(0) + '\n'));
    EXPECT_TRUE(out("multipathd -k'show maps format \"%n|%w|%d|%N\"'")
                    .startsWith("name                             |uuid                             |sysfs|paths\n"
                                "hydra_apps-a01                   |3600144f0f484400000004e8685e70001|dm-0 |2    \n"));
}

TEST_P(MultipathPrint, saysOkInsteadOfAnEmptyList)
{
    startMultipathd(plain);
    EXPECT_EQ(out("multipathd -k'show paths'"), QByteArray("ok\n"));
}

TEST_F(MultipathPrintNine, jsonCanBeRead)
{
    startMultipathd(QByteArray(plain) + howtoDevice);
    EXPECT_EQ(out("multipathd show maps json"),
              fixture(QStringLiteral("multipathd/debian12-show-maps-json-empty.txt")).out);
    logIn();
    const QJsonArray maps =
        QJsonDocument::fromJson(out("multipathd show maps json")).object().value(QStringLiteral("maps")).toArray();
    ASSERT_EQ(maps.size(), 4);
    const QJsonObject map = maps.first().toObject();
    EXPECT_EQ(map.value(QStringLiteral("name")).toString(), QStringLiteral("hydra_apps-a01"));
    EXPECT_EQ(map.value(QStringLiteral("queueing")).toString(), QStringLiteral("12 chk"));
    const QJsonObject group = map.value(QStringLiteral("path_groups")).toArray().first().toObject();
    ASSERT_EQ(group.value(QStringLiteral("paths")).toArray().size(), 2);
    EXPECT_EQ(QJsonDocument::fromJson(out("multipathd show map hydra_apps-a01 json"))
                  .object()
                  .value(QStringLiteral("map"))
                  .toObject(),
              map);
}

TEST_F(MultipathPrintSix, putsMessagesOfItsParserOnStandardOutput)
{
    startMultipathd("defaults {\n\tchecker_timer 120\n}\n");
    static const QRegularExpression dated(
        QStringLiteral("^[A-Z][a-z]{2} [ 0-9]\\d \\d\\d:\\d\\d:\\d\\d \\| .*line 2, invalid keyword: checker_timer"));
    EXPECT_TRUE(dated.match(QString::fromUtf8(out("multipath -v2"))).hasMatch());
    EXPECT_EQ(run("multipath -t").status, 1); // unknown to so old a release
}

TEST_F(MultipathPrintNine, dumpsWithMessagesOnStandardError)
{
    write("/etc/multipath.conf", "defaults {\n\tchecker_timer 120\n}\n");
    const Reply reply = run("multipath -t");
    EXPECT_EQ(reply.status, 0);
    EXPECT_TRUE(reply.err.endsWith(" | /etc/multipath.conf line 2, invalid keyword: checker_timer\n"));
    EXPECT_TRUE(reply.out.contains("\tfind_multipaths \"off\"\n"));
    EXPECT_TRUE(reply.out.contains("\t\tvendor \"NEXENTA\"\n\t\tproduct \"COMSTAR\"\n"
                                   "\t\tpath_grouping_policy \"group_by_serial\"\n\t\tno_path_retry 30\n"));
}

} // namespace
} // namespace twinrail::lab
