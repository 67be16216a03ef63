// SPDX-License-Identifier: Apache-2.0

// What is not exported, and that this is never silent.

#include "core/report/exports/ansibletext.h"
#include "tests/exports/exportlab.h"
#include "tests/print.h"

#include <gtest/gtest.h>

namespace twinrail {

using testing::bytesOf;
using testing::ExportLab;

namespace {

const Finding* of(const Exported& exported, const QString& place, Finding::Severity severity)
{
    for (const Finding& finding : exported.left)
        if (finding.place == place && finding.severity == severity)
            return &finding;
    return nullptr;
}

/// A plan of one client with these changes.
Plan planWith(const QList<Change>& changes)
{
    Plan plan;
    MachinePlan machine{QStringLiteral("prague"), {}, {}};
    machine.steps << PlannedStep{{u"C8"_qs, u"Login"_qs, u"p"_qs, u"s"_qs}, {changes, {}, {}}};
    plan.clients << machine;
    return plan;
}

Site siteOf(const QString& client)
{
    Site site;
    site.clients << Client{client, u"10.0.0.1"_qs, 22, u"root"_qs, {}, {}, {}};
    return site;
}

} // namespace

class BothExports : public ::testing::TestWithParam<Exported (*)(const Site&, const Plan&, const QDateTime&)> {
protected:
    [[nodiscard]] static Exported exported(const Site& site, const Plan& plan)
    {
        return GetParam()(site, plan, ExportLab::made());
    }
    /// The file that a person opens first.
    [[nodiscard]] static QByteArray firstFile(const Exported& exported) { return exported.files.value(0).bytes; }
};

TEST_P(BothExports, wantTheApplianceFirstWhereALunHasNoIdentityYet)
{
    ExportLab lab(QStringLiteral("bare"));

    const Exported some = exported(lab.site, lab.plan());

    for (const Client& client : lab.site.clients) {
        const Finding* finding = of(some, client.name, Finding::Severity::Error);
        ASSERT_TRUE(finding);
        EXPECT_EQ(finding->advice, u"Set up the appliance first (N1–N5).");
        EXPECT_TRUE(firstFile(some).contains(client.name.toUtf8())) << "it stands in the files too";
    }
    EXPECT_TRUE(of(some, lab.site.appliance.name, Finding::Severity::Warning));
    EXPECT_LE(some.files.size(), 2) << "no script, no tasks";
}

TEST_P(BothExports, leaveOutTheStepsThatWaitForPackagesAndSaySo)
{
    ExportLab lab(QStringLiteral("debian"));
    lab.setUpAppliance();

    const Exported some = exported(lab.site, lab.plan());

    const Finding* finding = of(some, QStringLiteral("prague"), Finding::Severity::Warning);
    ASSERT_TRUE(finding);
    EXPECT_TRUE(finding->text.contains(QStringLiteral("C8"))) << finding->text.toStdString();
    EXPECT_TRUE(finding->advice.contains(QStringLiteral("export again"))) << finding->advice.toStdString();
    int scripts = 0;
    for (const ExportFile& file : some.files)
        if (file.path.endsWith(QStringLiteral("prague.sh"))) {
            ++scripts;
            EXPECT_TRUE(file.bytes.contains("# Not in here: C3, ")) << file.bytes.left(2000).toStdString();
            EXPECT_FALSE(file.bytes.contains("step_C8"));
            EXPECT_EQ(file.mode & 0111, 0111);
        }
    EXPECT_EQ(scripts, 1);
}

TEST_P(BothExports, nameAMachineThatCouldNotBePlanned)
{
    Plan plan;
    plan.clients << MachinePlan{u"prague"_qs, Error{Error::Kind::Unreachable, {}, u"Nobody answers."_qs, {}}, {}};

    const Exported some = exported(siteOf(u"prague"_qs), plan);

    const Finding* finding = of(some, QStringLiteral("prague"), Finding::Severity::Error);
    ASSERT_TRUE(finding);
    EXPECT_TRUE(finding->text.contains(QStringLiteral("Nobody answers.")));
    EXPECT_TRUE(firstFile(some).contains("Nobody answers."));
}

TEST_P(BothExports, refuseAChangeThatNobodyCanCheck)
{
    const ToolChange strange{{}, {}, {Mutation(u"rm"_qs, {u"-f"_qs, u"/etc/x"_qs})}, {}};
    const Exported some = exported(siteOf(u"prague"_qs),
                                   planWith({Change{u"C8"_qs, u"Remove it"_qs, strange, {}, Change::OnFailure::Halt}}));

    const Finding* finding = of(some, QStringLiteral("prague"), Finding::Severity::Error);
    ASSERT_TRUE(finding);
    EXPECT_TRUE(finding->text.contains(QStringLiteral("Remove it")));
}

TEST_P(BothExports, refuseAChangeWhoseQuestionNobodyAsks)
{
    const ToolChange module{{}, {}, {Mutation(u"modprobe"_qs, {u"iscsi_tcp"_qs})}, {}};
    const Exported some =
        exported(siteOf(u"prague"_qs),
                 planWith({Change{u"C8"_qs, u"Load it"_qs, module, {spareToken(7)}, Change::OnFailure::GoOn}}));

    EXPECT_TRUE(of(some, QStringLiteral("prague"), Finding::Severity::Error));
}

TEST_P(BothExports, handNoPasswordAround)
{
    FileChange file;
    file.path = QStringLiteral("/etc/iscsi/iscsid.conf");
    file.edit = TextEdit::between("node.session.auth.password = one\n", "node.session.auth.password = two\n");
    file.diff = unifiedDiff(file.path, "node.session.auth.password = one\n", "node.session.auth.password = two\n");
    const Exported some =
        exported(siteOf(u"prague"_qs), planWith({Change{u"C10"_qs, u"Set it"_qs, file, {}, Change::OnFailure::Halt}}));

    EXPECT_TRUE(of(some, QStringLiteral("prague"), Finding::Severity::Error));
    for (const ExportFile& one : some.files)
        EXPECT_FALSE(one.bytes.contains("two")) << one.path.toStdString();
}

TEST_P(BothExports, giveEachClientAFileOfItsOwnWhateverItsName)
{
    Site site = siteOf(u"../a b"_qs);
    site.clients << site.clients.constFirst();
    site.clients.last().name = u"..$a'b"_qs;
    site.clients << site.clients.constFirst();
    site.clients.last().name = u"all"_qs;
    Plan plan;
    for (const Client& client : site.clients)
        plan.clients << MachinePlan{client.name, {}, {}};

    const Exported some = exported(site, plan);

    QStringList paths;
    for (const ExportFile& file : some.files) {
        EXPECT_FALSE(paths.contains(file.path)) << file.path.toStdString();
        EXPECT_FALSE(file.path.contains(QStringLiteral(".."))) << file.path.toStdString();
        paths << file.path;
    }
    EXPECT_EQ(paths.filter(QStringLiteral(".sh")).size(), 3);
    EXPECT_FALSE(paths.filter(QStringLiteral("all-2.sh")).isEmpty()) << "all is a group of every inventory";
}

INSTANTIATE_TEST_SUITE_P(Both, BothExports, ::testing::Values(&runbookOf, &ansibleOf));

TEST(Inventory, refusesWhatAnsibleWouldReadAsATemplate)
{
    Client client;
    client.name = u"prague"_qs;
    client.host = u"10.0.0.1"_qs;
    client.user = u"root"_qs;
    EXPECT_FALSE(exports::notForInventory(client));
    for (const char* host : {"{{ lookup('pipe', 'id') }}", "a b", "", "-oProxyCommand=id", "a=b"}) {
        client.host = QString::fromLatin1(host);
        EXPECT_TRUE(exports::notForInventory(client)) << host;
    }
}

TEST(Inventory, saysHowToReachEachClientAndWhoseKeyItIs)
{
    ExportLab lab(QStringLiteral("seed"));
    lab.setUpAppliance();
    const QByteArray inventory = bytesOf(lab.ansible(), QStringLiteral("ansible/inventory.ini"));
    for (const Client& client : lab.site.clients) {
        EXPECT_TRUE(inventory.contains(client.name.toUtf8() + " ansible_host=127.0.0.1 ansible_port=" +
                                       QByteArray::number(client.port) + " ansible_user=root ansible_become=false\n"))
            << inventory.toStdString();
        EXPECT_TRUE(inventory.contains(client.hostKey.toUtf8()));
    }
}

} // namespace twinrail
