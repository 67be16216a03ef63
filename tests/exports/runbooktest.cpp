// SPDX-License-Identifier: Apache-2.0

// The scripts on the lab's clients, over real SSH: what they reach, and what Twinrail thinks of it.

#include "tests/exports/exportlab.h"
#include "tests/print.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace twinrail {

using testing::bytesOf;
using testing::differences;
using testing::ExportLab;

namespace {

constexpr int shortfalls = 3;

std::string both(const Output& output) { return (output.out + output.err).toStdString(); }

QString scriptName(const Client& client) { return QStringLiteral("runbook/%1.sh").arg(client.name); }

class Runbook : public ::testing::TestWithParam<const char*> {
protected:
    Runbook() { m_lab.setUpAppliance(); }
    /// Every client's script, once.
    void runAll(const Exported& exported)
    {
        for (const Client& client : m_lab.site.clients) {
            const Output said = m_lab.run(client.name, bytesOf(exported, scriptName(client)));
            EXPECT_EQ(said.status, 0) << both(said);
        }
    }
    ExportLab m_lab{QString::fromLatin1(GetParam())};
};

} // namespace

TEST_P(Runbook, leavesNothingForTwinrailToDo)
{
    runAll(m_lab.runbook());
    if (m_lab.plan().waits())
        GTEST_FAIL() << "packages are there now";
    if (m_lab.plan().changes() > 0) // what waited for packages
        runAll(m_lab.runbook());

    EXPECT_EQ(m_lab.plan().changes(), 0) << planText(m_lab.plan()).toStdString();
    EXPECT_EQ(m_lab.verdict().health, Health::AsPlanned);
}

TEST_P(Runbook, changesNothingTheSecondTime)
{
    runAll(m_lab.runbook());
    const Exported exported = m_lab.runbook();
    runAll(exported);
    const QJsonObject once = m_lab.world();

    for (const Client& client : m_lab.site.clients) {
        const Output said = m_lab.run(client.name, bytesOf(exported, scriptName(client)));
        EXPECT_EQ(said.status, 0) << both(said);
        EXPECT_TRUE(said.out.contains("twinrail: changed=0 ")) << both(said);
    }
    EXPECT_EQ(differences(once, m_lab.world()).join(u'\n').toStdString(), "");
}

TEST_P(Runbook, doesWhatTheFirstScriptSaysOnlyOnce)
{
    const Exported exported = m_lab.runbook();
    runAll(exported);
    const QJsonObject once = m_lab.world();

    for (const Client& client : m_lab.site.clients) {
        const Output said = m_lab.run(client.name, bytesOf(exported, scriptName(client)));
        EXPECT_EQ(said.status, 0) << both(said);
        EXPECT_TRUE(said.out.contains("twinrail: changed=0 ")) << both(said);
    }
    EXPECT_EQ(differences(once, m_lab.world()).join(u'\n').toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(Worlds, Runbook, ::testing::Values("seed", "bare", "half-done", "debian"),
                         [](const ::testing::TestParamInfo<const char*>& one) {
                             return QString::fromLatin1(one.param).replace(u'-', u'_').toStdString();
                         });

TEST(RunbookInTrouble, goesOnWhereApplyWouldAndDoesNotEndAsASuccess)
{
    ExportLab lab(QStringLiteral("one-rail-down"));
    lab.setUpAppliance();

    const Output said = lab.run(QStringLiteral("prague"), bytesOf(lab.runbook(), QStringLiteral("runbook/prague.sh")));

    EXPECT_EQ(said.status, shortfalls) << both(said);
    EXPECT_TRUE(said.err.contains("FAILED   The portal ")) << both(said);
    EXPECT_TRUE(said.out.contains("changed  Log in: ")) << both(said);
}

TEST(RunbookInTrouble, leavesAFileAloneThatSomebodyChangedSince)
{
    ExportLab lab(QStringLiteral("seed"));
    lab.setUpAppliance();
    const QByteArray script = bytesOf(lab.runbook(), QStringLiteral("runbook/prague.sh"));
    auto host = lab.fleet.host(QStringLiteral("prague"));
    ASSERT_TRUE(host);
    const QString path = QStringLiteral("/etc/iscsi/iscsid.conf");
    const FileImage other{QByteArrayLiteral("# by hand\nnode.startup = manual\n"), 0600, QStringLiteral("0:0")};
    ASSERT_TRUE((*host)->replace(path, other));

    const Output said = lab.run(QStringLiteral("prague"), script);

    EXPECT_EQ(said.status, 1) << both(said);
    EXPECT_TRUE(said.err.contains("/etc/iscsi/iscsid.conf")) << both(said);
    EXPECT_EQ((*host)->read(path).value(), other);
    EXPECT_FALSE(said.out.contains("Log in: ")) << both(said);
}

TEST(RunbookInTrouble, changesNothingOnAnotherMachine)
{
    ExportLab lab(QStringLiteral("seed"));
    lab.setUpAppliance();
    const QByteArray script = bytesOf(lab.runbook(), QStringLiteral("runbook/prague.sh"));

    const Output said = lab.run(QStringLiteral("brno"), script);

    EXPECT_EQ(said.status, 1) << both(said);
    EXPECT_TRUE(said.err.contains("This is not prague")) << both(said);
    EXPECT_TRUE(said.out.contains("changed=0 ")) << both(said);
}

TEST(RunbookInTrouble, takesTheTagOfAPortalFromWhicheverInterfaceIsTold)
{
    ExportLab lab(QStringLiteral("seed"));
    lab.setUpAppliance();
    lab.site.pathPlan.kind = PathPlanKind::FullMesh; // the lab's rails are isolated: the crossing paths stay silent

    const Output said = lab.run(QStringLiteral("prague"), bytesOf(lab.runbook(), QStringLiteral("runbook/prague.sh")));

    EXPECT_EQ(said.status, shortfalls) << both(said);
    EXPECT_EQ(said.out.count("changed  Make the node record: "), 4) << both(said);
    EXPECT_EQ(said.out.count("changed  Log in: "), 2) << both(said);
    for (const QByteArray& line : said.out.trimmed().split('\n'))
        EXPECT_TRUE(QRegularExpression(QStringLiteral("^(ok|changed|C\\d+|twinrail:) "))
                        .match(QString::fromUtf8(line))
                        .hasMatch())
            << line.toStdString();
}

TEST(RunbookByStep, asksAgainWhatAnEarlierStepHadLearnt)
{
    ExportLab lab(QStringLiteral("seed"));
    lab.setUpAppliance();
    const QByteArray script = bytesOf(lab.runbook(), QStringLiteral("runbook/prague.sh"));
    for (const char* step : {"C3", "C1", "C4", "C10", "C11", "C12", "C6", "C8"}) {
        const Output said = lab.run(QStringLiteral("prague"), script, {QString::fromLatin1(step)});
        EXPECT_EQ(said.status, 0) << both(said);
        EXPECT_TRUE(said.out.startsWith(step)) << both(said);
    }
    EXPECT_TRUE(lab.run(QStringLiteral("prague"), script, {QStringLiteral("C8")}).out.contains("changed=0 "));
    EXPECT_EQ(lab.run(QStringLiteral("prague"), script, {QStringLiteral("C99")}).status, 1);
}

namespace {

/// prague, set up by its script.
class RunbookLater : public ::testing::Test {
protected:
    RunbookLater()
    {
        m_lab.setUpAppliance();
        const Output said = runAgain();
        EXPECT_EQ(said.status, 0) << both(said);
    }
    /// With what is planned now.
    [[nodiscard]] Output runAgain()
    {
        m_script = bytesOf(m_lab.runbook(), QStringLiteral("runbook/prague.sh"));
        return m_lab.run(QStringLiteral("prague"), m_script);
    }
    [[nodiscard]] int changesLeft() { return m_lab.plan().clients.constFirst().changes(); }
    ExportLab m_lab{QStringLiteral("seed")};
    QByteArray m_script;
};

} // namespace

TEST_F(RunbookLater, logsOutWhatIsNotPlannedAnyMoreAndOnlyOnce)
{
    const PlannedSession kept = plannedSessions(m_lab.site, m_lab.site.clients.constFirst()).constFirst();
    m_lab.site.pathPlan = PathPlan{PathPlanKind::Custom, {CustomPath{kept.interface, kept.portal}}};
    ASSERT_GT(changesLeft(), 0);

    const Output said = runAgain();

    EXPECT_EQ(said.status, 0) << both(said);
    EXPECT_TRUE(said.out.contains("changed  Log out the unplanned session")) << both(said);
    EXPECT_EQ(changesLeft(), 0);
    const Output again = m_lab.run(QStringLiteral("prague"), m_script);
    EXPECT_EQ(again.status, 0) << both(again);
    EXPECT_TRUE(again.out.contains("twinrail: changed=0 ")) << both(again);
}

TEST_F(RunbookLater, keepsAnUnplannedSessionWhoseDisksHaveNoOtherPath)
{
    const PlannedSession kept = plannedSessions(m_lab.site, m_lab.site.clients.constFirst()).constFirst();
    m_lab.site.pathPlan = PathPlan{PathPlanKind::Custom, {CustomPath{kept.interface, kept.portal}}};
    const QByteArray script = bytesOf(m_lab.runbook(), QStringLiteral("runbook/prague.sh"));
    auto host = m_lab.fleet.host(QStringLiteral("prague"));
    ASSERT_TRUE(host);
    const auto out = (*host)->perform(Mutation(
        u"iscsiadm"_qs, {u"-m"_qs, u"node"_qs, u"-T"_qs, kept.target.text(), u"-p"_qs, kept.portal.text(), u"-u"_qs}));
    ASSERT_TRUE(out && out->ok());

    const Output said = m_lab.run(QStringLiteral("prague"), script, {QStringLiteral("C8")});

    EXPECT_EQ(said.status, shortfalls) << both(said);
    EXPECT_TRUE(said.err.contains("The unplanned session")) << both(said);
    EXPECT_FALSE(said.out.contains("changed  ")) << both(said);
}

TEST_F(RunbookLater, letsADaemonReadItsFileAgainAndCountsItOnlyWhenThatChangedAnything)
{
    auto host = m_lab.fleet.host(QStringLiteral("prague"));
    ASSERT_TRUE(host);
    const QString path = QStringLiteral("/etc/multipath.conf");
    const auto right = (*host)->read(path).value();
    FileImage other = *right;
    other.bytes.replace("polling_interval 5", "polling_interval 7");
    ASSERT_TRUE((*host)->replace(path, other));
    ASSERT_TRUE((*host)->perform(Mutation(u"multipathd"_qs, {u"-kreconfigure"_qs})));
    ASSERT_TRUE((*host)->replace(path, right));
    ASSERT_EQ(changesLeft(), 1);

    const Output said = runAgain();

    EXPECT_TRUE(said.out.contains("twinrail: changed=1 ")) << both(said);
    EXPECT_EQ(changesLeft(), 0);
    EXPECT_TRUE(m_lab.run(QStringLiteral("prague"), m_script).out.contains("twinrail: changed=0 "));
}

} // namespace twinrail
