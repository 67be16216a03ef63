// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/ssh/server.h"
#include "tests/ui/pages/pageprobe.h"
#include "ui/pages/clients/checkrows.h"
#include "ui/pages/clients/networkchecks.h"
#include "ui/pages/clients/networkpage.h"

namespace twinrail {

namespace {

/// Goes there as the wizard does, and waits for the answers.
[[nodiscard]] bool enter(LabSession& lab, Probe<NetworkPage>& probe)
{
    probe.page().enter();
    return LabSession::until([&] { return !lab.session().asking(); });
}

/// After somebody has left the page of clients, and before there were interfaces to try.
[[nodiscard]] bool askBeforeThereWerePaths(LabSession& lab)
{
    const Site ready = lab.session().site();
    Site site = ready;
    for (Client& client : site.clients)
        client.interfaces.clear();
    lab.session().setSite(site);
    const bool asked = lab.ask();
    lab.session().setSite(ready);
    return asked;
}

QStringList resultsOf(Probe<NetworkPage>& probe, const QString& check)
{
    QStringList words;
    for (int row = 0; row < probe.table("checkTable")->model()->rowCount(); ++row)
        if (probe.cell("checkTable", row, static_cast<int>(CheckColumn::Check)) == check)
            words << probe.cell("checkTable", row, static_cast<int>(CheckColumn::Result));
    return words;
}

} // namespace

TEST(NetworkPage, triesTheWaysThatWereNotPlannedBefore)
{
    LabSession lab(QStringLiteral("bare"), LabSession::Start::Site);
    ASSERT_TRUE(askBeforeThereWerePaths(lab));
    EXPECT_EQ(clientsToAskAgain(lab.session().site(), lab.session().facts()).size(), 2);

    Probe<NetworkPage> probe(lab.session());
    ASSERT_TRUE(enter(lab, probe));
    EXPECT_TRUE(clientsToAskAgain(lab.session().site(), lab.session().facts()).isEmpty());
    EXPECT_EQ(resultsOf(probe, QStringLiteral("A7")), (QStringList{QStringLiteral("pass"), QStringLiteral("pass")}));
    EXPECT_FALSE(hasError(probe.page().problems()));
    EXPECT_TRUE(probe.text("reversePathChanges").contains(QStringLiteral("stay as they are")));

    probe.page().enter();
    EXPECT_FALSE(lab.session().asking()) << "nothing is new";
}

TEST(NetworkPage, whatCannotBeSeenIsSaidAndBlocksNobody)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    Probe<NetworkPage> probe(lab.session());
    EXPECT_TRUE(resultsOf(probe, QStringLiteral("A4")).contains(QStringLiteral("unknown")));
    EXPECT_FALSE(hasError(probe.page().problems()));
}

TEST(NetworkPage, aPulledCableKeepsTheNextPageClosedUntilItIsBack)
{
    LabSession lab(QStringLiteral("bare"), LabSession::Start::Site);
    const auto pull = [&](bool out) {
        const std::lock_guard guard(lab.world().lock);
        for (lab::Fabric::Wire& wire : lab.world().fabric.wires)
            if (wire.client == QLatin1String("brno") && wire.nic == QLatin1String("eth2"))
                wire.up = !out;
    };
    pull(true);
    ASSERT_TRUE(lab.ask());
    Probe<NetworkPage> probe(lab.session());
    const Findings problems = probe.page().problems();
    EXPECT_TRUE(hasError(problems));
    EXPECT_EQ(problems.first().severity, Finding::Severity::Error) << "the worst comes first";
    EXPECT_EQ(problems.first().place, QStringLiteral("brno"));
    probe.page().showPlace(problems.first().place);
    EXPECT_EQ(probe.table("checkTable")->currentIndex().row(), 0);

    pull(false);
    probe.press("askNetworkAgain");
    EXPECT_EQ(probe.page().leave(), Page::Leaving::Later) << "the answers count";
    ASSERT_TRUE(LabSession::until([&] { return probe.finished() == 1; }));
    EXPECT_FALSE(hasError(probe.page().problems()));
    EXPECT_EQ(probe.page().leave(), Page::Leaving::Now);
}

TEST(NetworkPage, staysWhenTheQuestionIsStopped)
{
    LabSession lab(QStringLiteral("bare"), LabSession::Start::Site);
    ASSERT_TRUE(askBeforeThereWerePaths(lab));
    Probe<NetworkPage> probe(lab.session());
    for (const char* client : {"prague", "brno"})
        lab.lab().client(QLatin1String(client))->setFault(lab::SshFault::Freeze);
    probe.page().enter();
    ASSERT_EQ(probe.page().leave(), Page::Leaving::Later);
    lab.session().stopAsking();
    ASSERT_TRUE(LabSession::until([&] { return probe.finished() == 1; }));
    EXPECT_TRUE(hasError(probe.atFinish()));
    EXPECT_FALSE(hasError(probe.page().problems())) << "what was not tried is unknown, no more";
}

TEST(NetworkPage, saysWhichFiltersAFullMeshChanges)
{
    LabSession lab(QStringLiteral("bare"), LabSession::Start::Site);
    Site site = lab.session().site();
    site.pathPlan.kind = PathPlanKind::FullMesh;
    lab.session().setSite(site);
    ASSERT_TRUE(lab.ask());
    Probe<NetworkPage> probe(lab.session());
    EXPECT_TRUE(probe.text("reversePathChanges").contains(QStringLiteral("prague")));
    EXPECT_TRUE(probe.text("reversePathChanges").contains(QStringLiteral("eth2")));
}

TEST(NetworkPage, modelHoldsWhatModelsPromise)
{
    LabSession lab(QStringLiteral("bare"), LabSession::Start::Site);
    Probe<NetworkPage> probe(lab.session());
    const QAbstractItemModelTester tester(probe.table("checkTable")->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(lab.ask());
    EXPECT_GT(probe.table("checkTable")->model()->rowCount(), 8);
    EXPECT_FALSE(probe.table("checkTable")->model()->index(0, 0).data(Qt::DecorationRole).isNull());
}

} // namespace twinrail
