// SPDX-License-Identifier: Apache-2.0

// Somebody changes what was set up: each difference is named with what was, what is, and the step that puts it right.

#include "core/watch/drift.h"
#include "tests/plan/labfleet.h"
#include "tests/print.h"

#include <gtest/gtest.h>

namespace twinrail {

using testing::LabFleet;

namespace {

QList<Drift> driftIn(LabFleet& lab)
{
    const Plan plan = lab.plan();
    QList<Drift> drift;
    for (const MachinePlan& machine : QList<MachinePlan>{plan.appliance} + plan.clients) {
        EXPECT_TRUE(knowsDrift(machine)) << describe(machine.error.value_or(Error())).toStdString();
        drift += driftOf(machine);
    }
    return drift;
}

std::string told(const QList<Drift>& drift)
{
    QStringList lines;
    for (const Drift& one : drift)
        lines << QStringLiteral("%1 %2 %3 | %4 | %5 | %6")
                     .arg(one.machine, one.step, one.what, one.wanted, one.found, one.advice);
    return lines.join(u'\n').toStdString();
}

/// What an administrator types on prague, and what is then said.
struct Planted {
    const char* name;
    const char* typed;
    const char* step;
    const char* what;   ///< words of it
    const char* wanted; ///< likewise
    const char* found;  ///< likewise
    friend std::ostream& operator<<(std::ostream& out, const Planted& one) { return out << one.name; }
};

class PlantedDrift : public ::testing::TestWithParam<Planted> {
protected:
    void type(const char* line)
    {
        HostHands* hands = lab.fleet.host(QStringLiteral("prague")).value();
        const Command command{QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromLatin1(line)}, {}};
        const Result<Output> output = hands->perform(Mutation(command));
        ASSERT_TRUE(output && output->ok()) << line << (output ? output->err : QByteArray("not sent")).toStdString();
    }
    LabFleet lab{QStringLiteral("seed")};
};

TEST_P(PlantedDrift, isNamedWithTheStepThatPutsItRight)
{
    ASSERT_FALSE(lab.apply().firstError());
    ASSERT_EQ(told(driftIn(lab)), "");
    ASSERT_NO_FATAL_FAILURE(type(GetParam().typed));

    const QList<Drift> drift = driftIn(lab);
    const auto named = std::find_if(drift.cbegin(), drift.cend(), [](const Drift& one) {
        return one.step == QLatin1String(GetParam().step) && one.what.contains(QLatin1String(GetParam().what)) &&
               one.wanted.contains(QLatin1String(GetParam().wanted)) &&
               one.found.contains(QLatin1String(GetParam().found));
    });
    ASSERT_NE(named, drift.cend()) << told(drift);
    EXPECT_EQ(named->machine, QStringLiteral("prague"));
    EXPECT_FALSE(named->advice.isEmpty());
    QSet<QString> keys;
    for (const Drift& one : drift)
        keys.insert(one.key());
    EXPECT_EQ(keys.size(), drift.size());
}

INSTANTIATE_TEST_SUITE_P(
    Table, PlantedDrift,
    ::testing::Values(
        Planted{"timerInTheFile",
                "sed -i 's/^node.session.timeo.replacement_timeout = .*/"
                "node.session.timeo.replacement_timeout = 120/' /etc/iscsi/iscsid.conf",
                "C10", "timers for new records", "replacement_timeout = 10", "replacement_timeout = 120"},
        Planted{"timerOfALiveSession", "echo 120 > /sys/class/iscsi_session/session1/recovery_tmo", "C10",
                "timer of the live session", "10", "120"},
        Planted{"lineOfMultipathConf", "sed -i 's/no_path_retry .*/no_path_retry fail/' /etc/multipath.conf", "C11", "",
                "no_path_retry", "no_path_retry fail"},
        Planted{"aliasOfAUnit", "sed -i 's/hydra_db-a01/oracle/' /etc/multipath.conf", "C12", "Name the LUNs",
                "hydra_db-a01", "oracle"},
        Planted{"sectionOfAnAlias", "sed -i 's/600144f0/600144f1/' /etc/multipath.conf", "C12", "Name the LUNs",
                "3600144f0", ""}, // the sections of other units stay: nobody planned them
        Planted{"bindingOfAnInterface", "iscsiadm -m iface -I sw-iscsi-0 -o update -n iface.net_ifacename -v eth2",
                "C4", "Bind the interface sw-iscsi-0", "eth1", "eth2"},
        Planted{"interfaceInUse", "iscsiadm -m iface -I sw-iscsi-0 -o update -n iface.net_ifacename -v eth2", "C4",
                "sessions use it", "", ""},
        Planted{"serviceAtBoot", "chkconfig multipathd off", "C2", "at boot", "345", ""},
        Planted{"serviceStopped", "service multipathd stop", "C2", "now", "running", "stopped"},
        Planted{"initiatorName", "echo InitiatorName=iqn.1994-05.com.redhat:somebody > /etc/iscsi/initiatorname.iscsi",
                "C3", "", "server-lab6", "iqn.1994-05.com.redhat:somebody"},
        Planted{"recordThatIsNotAutomatic", "iscsiadm -m node -o update -n node.startup -v manual", "C10",
                "timers of the record", "node.startup=automatic", "node.startup=manual"}),
    [](const ::testing::TestParamInfo<Planted>& one) { return std::string(one.param.name); });

/// What the appliance was changed to, without the how-to.
class ApplianceDrift : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_FALSE(lab.apply().firstError());
        ASSERT_EQ(told(driftIn(lab)), "");
    }
    template <typename Deed> void change(const Deed& deed)
    {
        const std::lock_guard lock(lab.lab->world().lock);
        deed(lab.lab->world().san);
    }
    LabFleet lab{QStringLiteral("seed")};
};

TEST_F(ApplianceDrift, ofTheUnitBehindALunIsNamedOnTheClients)
{
    const Lun lun = lab.site.luns.first();
    const QString other = QStringLiteral("600144F0F484400000004E8699990009");
    change([&](lab::Comstar& san) { san.zvols[lun.zvol].unit->guid = Guid::parse(other).value(); });
    const QList<Drift> drift = driftIn(lab);
    ASSERT_FALSE(drift.isEmpty());
    const bool named = std::any_of(drift.cbegin(), drift.cend(), [&](const Drift& one) {
        return one.step == QLatin1String("C12") && one.wanted.contains(other, Qt::CaseInsensitive) &&
               one.wanted.contains(lun.alias);
    });
    EXPECT_TRUE(named) << told(drift);
}

TEST_F(ApplianceDrift, ofAMappingThatIsGoneHasTheCallsThatMakeItAgain)
{
    change([&](lab::Comstar& san) { san.zvols[lab.site.luns.first().zvol].unit->views.clear(); });
    const QList<Drift> drift = driftIn(lab);
    ASSERT_EQ(drift.size(), 1) << told(drift);
    EXPECT_EQ(drift.first().machine, lab.site.appliance.name);
    EXPECT_EQ(drift.first().step, QStringLiteral("N5"));
    EXPECT_FALSE(drift.first().wanted.isEmpty()) << "the calls";
    EXPECT_TRUE(drift.first().found.isEmpty());
}

TEST_F(ApplianceDrift, bySomebodyElseIsNamedToo)
{
    const QString stranger = QStringLiteral("iqn.2010-08.org.illumos:02:of-others");
    change([&](lab::Comstar& san) { san.targetGroups[lab.site.targetGroup].append(stranger); });
    const QList<Drift> drift = driftIn(lab);
    ASSERT_EQ(drift.size(), 1) << told(drift);
    EXPECT_EQ(drift.first().step, QStringLiteral("N3"));
    EXPECT_TRUE(drift.first().what.contains(stranger));
    EXPECT_FALSE(drift.first().advice.isEmpty());
}

/// After an apply nothing is left to do, so nothing has drifted; what the site does not say may still be pointed out.
/// Where a cable is out, what needs it stays undone.
class SetUp : public ::testing::TestWithParam<std::string> {};

TEST_P(SetUp, leavesNoDrift)
{
    LabFleet lab{QString::fromStdString(GetParam())};
    EXPECT_NE(told(driftIn(lab)), "") << "nothing is set up yet";
    ASSERT_FALSE(lab.apply().firstError());
    QStringList left;
    for (const Drift& one : driftIn(lab))
        if (one.advice.startsWith(QStringLiteral("Run the set-up again")))
            left << one.machine + u' ' + one.step;
    EXPECT_EQ(left.join(u' ').toStdString(), GetParam() == "one-rail-down" ? "prague C6 prague C8" : "");
}

std::vector<std::string> worlds()
{
    std::vector<std::string> names;
    for (const QString& name : lab::howtoWorldNames())
        names.push_back(name.toStdString());
    return names;
}

INSTANTIATE_TEST_SUITE_P(Worlds, SetUp, ::testing::ValuesIn(worlds()),
                         [](const ::testing::TestParamInfo<std::string>& one) {
                             std::string name = one.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

MachinePlan planWith(const Prepared& prepared)
{
    return {QStringLiteral("prague"), {}, {{{QStringLiteral("C11"), QStringLiteral("Multipath"), {}, {}}, prepared}}};
}

TEST(Drifts, areTheLinesOfADiffWithoutItsHeadAndContext)
{
    FileChange change;
    change.diff = "--- /etc/multipath.conf\n+++ /etc/multipath.conf\n@@ -1,3 +1,3 @@\n defaults {\n"
                  "-\tno_path_retry fail\n+\tno_path_retry 12\n--- odd\n }\n";
    Prepared prepared;
    prepared.changes << Change{QStringLiteral("C11"), QStringLiteral("Write it"), change, {}, Change::OnFailure::Halt};
    const QList<Drift> drift = driftOf(planWith(prepared));
    ASSERT_EQ(drift.size(), 1);
    EXPECT_EQ(drift.first().wanted, QStringLiteral("\tno_path_retry 12"));
    EXPECT_EQ(drift.first().found, QStringLiteral("\tno_path_retry fail\n-- odd"));
}

TEST(Drifts, areNoQuestionsNotesOrThingsThatPass)
{
    Prepared prepared;
    prepared.changes << Change{
        QStringLiteral("C14"),
        QStringLiteral("Read it"),
        Lesson{Lesson::About::DeviceReady, Query(QStringLiteral("cat"), {}), {}, {}, {}, {}, {}, 0},
        {},
        Change::OnFailure::Halt};
    for (const Finding::Severity severity :
         {Finding::Severity::Pass, Finding::Severity::Note, Finding::Severity::Unknown})
        prepared.findings << Finding{QStringLiteral("C11"), severity, {}, QStringLiteral("So it is."), {}};
    EXPECT_TRUE(driftOf(planWith(prepared)).isEmpty());
}

TEST(Drifts, areWhatWaitsForAPackage)
{
    Prepared prepared;
    prepared.waitsFor = QStringLiteral("planned as soon as its package is installed (A9)");
    const QList<Drift> drift = driftOf(planWith(prepared));
    ASSERT_EQ(drift.size(), 1);
    EXPECT_TRUE(drift.first().what.contains(QStringLiteral("package")));
    EXPECT_TRUE(drift.first().advice.contains(QStringLiteral("C11")));
}

TEST(Drifts, areNotKnownOfAMachineThatCouldNotBeAsked)
{
    Prepared prepared;
    prepared.waitsFor = QStringLiteral("later");
    MachinePlan plan = planWith(prepared);
    plan.error = Error{Error::Kind::Unreachable, {}, QStringLiteral("Nobody answers."), {}};
    EXPECT_FALSE(knowsDrift(plan));
    EXPECT_TRUE(driftOf(plan).isEmpty());
}

TEST(Drifts, areKnownOfAMachineThatAConflictBlocks)
{
    Prepared prepared;
    prepared.findings << Finding{QStringLiteral("C4"), Finding::Severity::Error, QStringLiteral("prague"),
                                 QStringLiteral("Sessions use it."), QStringLiteral("Log them out.")};
    MachinePlan plan = planWith(prepared);
    plan.error = Error{Error::Kind::Conflict, {}, QStringLiteral("Sessions use it."), {}};
    ASSERT_TRUE(knowsDrift(plan));
    EXPECT_EQ(driftOf(plan).value(0).advice, QStringLiteral("Log them out."));
}

} // namespace

} // namespace twinrail
