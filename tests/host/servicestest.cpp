// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/services.h"
#include "tests/fixture.h"
#include "tests/print.h"

using namespace twinrail;

namespace {

const DistroProfile sysV = allProfiles().first();
const DistroProfile systemd = allProfiles().last();
const QString iscsid = QStringLiteral("iscsid");
const QString unit = QStringLiteral("multipathd.service");

Output chkconfig(const char* name) { return fixture(QStringLiteral("chkconfig/") + QLatin1String(name)); }
Output service(const char* name) { return fixture(QStringLiteral("service/") + QLatin1String(name)); }

QStringList textsOf(const QList<Mutation>& deeds)
{
    QStringList texts;
    for (const Mutation& deed : deeds)
        texts << shellText(deed.command());
    return texts;
}

struct Unit {
    const char* name;
    Output enabled;
    Output active;
    ServiceState state;
    bool startsAtBoot;
    friend std::ostream& operator<<(std::ostream& out, const Unit& row) { return out << row.name; }
};

class SystemdUnit : public testing::TestWithParam<Unit> {};

ServiceState state(const char* boot, bool running) { return {true, QString::fromLatin1(boot), running}; }

} // namespace

TEST(SysV, readsTheRunlevelsAndTheStatus)
{
    const auto on = readService(sysV, {chkconfig("centos6-on.txt"), service("centos6-running.txt")});
    EXPECT_EQ(on.value(), state("345", true));
    EXPECT_TRUE(startsAtBoot(sysV, *on));
    const auto off = readService(sysV, {chkconfig("centos6-off.txt"), service("centos6-stopped.txt")});
    EXPECT_EQ(off.value(), state("", false));
    EXPECT_FALSE(startsAtBoot(sysV, *off));
}

TEST(SysV, doesNotKnowAServiceThatIsNotThere)
{
    const auto found = readService(sysV, {chkconfig("centos6-unknown.txt"), service("centos6-stopped.txt")});
    EXPECT_EQ(found.value(), ServiceState());
    EXPECT_FALSE(startsAtBoot(sysV, *found));
}

TEST(SysV, refusesForeignAndCutOffRows)
{
    EXPECT_FALSE(readService(sysV, {chkconfig("centos6-german.txt"), service("centos6-running.txt")}).has_value());
    EXPECT_FALSE(readService(sysV, {Output{"iscsid 0:off 1:off 2:o", "", 0}, Output{}}).has_value());
    EXPECT_FALSE(readService(sysV, {Output{}, Output{}}).has_value());
    EXPECT_FALSE(readService(sysV, {Output{"", "chkconfig: not found", 127}, Output{}}).has_value());
    EXPECT_FALSE(readService(sysV, {}).has_value());
}

TEST(SysV, startsAtBootOnlyInAllThreeRunlevels)
{
    EXPECT_FALSE(startsAtBoot(sysV, state("35", true)));
    EXPECT_TRUE(startsAtBoot(sysV, state("2345", false)));
    EXPECT_EQ(bootWanted(sysV), QStringLiteral("345"));
}

TEST(SysV, bringsEveryRunlevelToItsState)
{
    EXPECT_EQ(textsOf(setBoot(sysV, iscsid, QStringLiteral("345"))),
              (QStringList{QStringLiteral("chkconfig --level 0126 iscsid off"),
                           QStringLiteral("chkconfig --level 345 iscsid on")}));
    EXPECT_EQ(textsOf(setBoot(sysV, iscsid, QString())),
              QStringList{QStringLiteral("chkconfig --level 0123456 iscsid off")});
}

TEST(SysV, forcesTheIscsiDaemonToStart)
{
    EXPECT_EQ(shellText(startService(sysV, iscsid).command()), QStringLiteral("service iscsid force-start"));
    EXPECT_EQ(shellText(startService(sysV, QStringLiteral("multipathd")).command()),
              QStringLiteral("service multipathd start"));
    EXPECT_EQ(shellText(stopService(sysV, iscsid).command()), QStringLiteral("service iscsid stop"));
    EXPECT_EQ(shellText(restartService(sysV, QStringLiteral("multipathd")).command()),
              QStringLiteral("service multipathd restart"));
    const Command restart = restartService(sysV, iscsid).command();
    EXPECT_EQ(restart.program, QStringLiteral("sh"));
    EXPECT_TRUE(restart.arguments[1].contains(u"force-start"));
    EXPECT_EQ(restart.arguments.last(), iscsid);
}

TEST(SysV, asksBothQuestions)
{
    const QList<Query> queries = serviceQueries(sysV, iscsid);
    ASSERT_EQ(queries.size(), 2);
    EXPECT_EQ(shellText(queries[0].command()), QStringLiteral("chkconfig --list iscsid"));
    EXPECT_EQ(shellText(queries[1].command()), QStringLiteral("service iscsid status"));
}

TEST_P(SystemdUnit, isReadFromItsTwoWords)
{
    const auto found = readService(systemd, {GetParam().enabled, GetParam().active});
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(*found, GetParam().state);
    EXPECT_EQ(startsAtBoot(systemd, *found), GetParam().startsAtBoot);
}

INSTANTIATE_TEST_SUITE_P(
    Systemd, SystemdUnit,
    testing::Values(
        Unit{"enabled", {"enabled\n", "", 0}, {"active\n", "", 0}, state("enabled", true), true},
        Unit{"disabled", {"disabled\n", "", 1}, {"inactive\n", "", 3}, state("disabled", false), false},
        Unit{"masked", {"masked\n", "", 1}, {"inactive\n", "", 3}, state("masked", false), false},
        Unit{"static", {"static\n", "", 0}, {"active\n", "", 0}, state("static", true), false},
        Unit{"alias", {"alias\n", "", 0}, {"active\n", "", 0}, state("alias", true), false},
        Unit{"indirect", {"indirect\n", "", 0}, {"active\n", "", 0}, state("indirect", true), false},
        Unit{"onlyUntilReboot",
             {"enabled-runtime\n", "", 0},
             {"active\n", "", 0},
             state("enabled-runtime", true),
             false},
        Unit{"failed", {"enabled\n", "", 0}, {"failed\n", "", 3}, state("enabled", false), true},
        Unit{"newWord", {"splendid\n", "", 0}, {"radiant\n", "", 0}, state("splendid", false), false},
        Unit{"notFound", {"not-found\n", "", 4}, {"inactive\n", "", 4}, ServiceState(), false},
        Unit{"notFoundOld", {"", "Failed to get unit file state\n", 1}, {"unknown\n", "", 3}, ServiceState(), false}),
    [](const auto& param) { return std::string(param.param.name); });

TEST(Systemd, takesTheVerbOfTheWord)
{
    EXPECT_EQ(bootWanted(systemd), QStringLiteral("enabled"));
    EXPECT_EQ(textsOf(setBoot(systemd, unit, QStringLiteral("enabled"))),
              QStringList{QStringLiteral("systemctl enable multipathd.service")});
    EXPECT_EQ(textsOf(setBoot(systemd, unit, QStringLiteral("disabled"))),
              QStringList{QStringLiteral("systemctl disable multipathd.service")});
    EXPECT_TRUE(setBoot(systemd, unit, QStringLiteral("static")).isEmpty());
}

TEST(Systemd, startsStopsAndRestartsUnits)
{
    EXPECT_EQ(shellText(startService(systemd, unit).command()), QStringLiteral("systemctl start multipathd.service"));
    EXPECT_EQ(shellText(stopService(systemd, unit).command()), QStringLiteral("systemctl stop multipathd.service"));
    EXPECT_EQ(shellText(restartService(systemd, systemd.iscsiDaemon).command()),
              QStringLiteral("systemctl restart iscsid.service"));
}

TEST(Systemd, isNoSystemdWhereSystemctlIsMissing)
{
    EXPECT_FALSE(readService(systemd, {Output{"", "systemctl: not found", 127}, Output{}}).has_value());
}
