// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/clientspage.h"
#include "core/lab/client/ssh/server.h"
#include "tests/ui/pages/pageprobe.h"

#include <QComboBox>

namespace twinrail {

namespace {

const QString prague = QStringLiteral("prague");
const QString brno = QStringLiteral("brno");

/// Nobody has typed a client yet.
void forgetClients(SiteSession& session)
{
    Site site = session.site();
    site.clients.clear();
    session.setSite(site);
}

/// Presses the button that goes on, and waits for what it brings.
[[nodiscard]] bool leave(Probe<ClientsPage>& probe)
{
    const int before = probe.finished();
    if (probe.page().leave() == Page::Leaving::Now)
        return false;
    return LabSession::until([&] { return probe.finished() > before; });
}

enum Column { Name, Host, Port, User, State, Release, Software };

} // namespace

TEST(ClientsPage, takesManyClientsAtOnce)
{
    LabSession lab(QStringLiteral("bare"));
    forgetClients(lab.session());
    Probe<ClientsPage> probe(lab.session());
    EXPECT_TRUE(hasError(probe.page().problems())) << "there is no client";

    probe.type("addClients", QStringLiteral("root@prague:22, brno 10.10.8.63"));
    EXPECT_FALSE(hasError(probe.page().problems())) << "going on adds them";
    QTest::keyClick(probe.find<QLineEdit>("addClients"), Qt::Key_Return);

    EXPECT_EQ(lab.session().site().clients.size(), 3);
    EXPECT_EQ(probe.cell("clientTable", 1, Name), brno);
    EXPECT_EQ(probe.find<QLineEdit>("addClients")->text(), QString());
    EXPECT_FALSE(hasError(probe.page().problems()));
}

TEST(ClientsPage, keepsInTheFieldWhatIsNoClient)
{
    LabSession lab(QStringLiteral("bare"));
    forgetClients(lab.session());
    Probe<ClientsPage> probe(lab.session());
    probe.type("addClients", QStringLiteral("prague 10.10.8"));
    probe.press("addClientsButton");

    EXPECT_EQ(lab.session().site().clients.size(), 1);
    EXPECT_EQ(probe.find<QLineEdit>("addClients")->text(), QStringLiteral("10.10.8"));
    EXPECT_FALSE(probe.text("addClientsReasons").isEmpty());
    EXPECT_TRUE(hasError(probe.page().problems()));
    EXPECT_EQ(Probe<ClientsPage>(lab.session()).find<QLineEdit>("addClients")->text(), QStringLiteral("10.10.8"))
        << "it survives going back";
}

TEST(ClientsPage, asksAllOfThemOnLeaving)
{
    LabSession lab(QStringLiteral("seed"));
    Probe<ClientsPage> probe(lab.session());
    EXPECT_FALSE(probe.page().forwardText().isEmpty());
    EXPECT_EQ(probe.cell("clientTable", 0, Release), QStringLiteral("–"));

    ASSERT_TRUE(leave(probe));
    EXPECT_FALSE(hasError(probe.atFinish()));
    EXPECT_TRUE(probe.page().problems().isEmpty() ||
                probe.page().problems().first().severity == Finding::Severity::Note);
    EXPECT_EQ(probe.cell("clientTable", 0, Release), QStringLiteral("CentOS 6"));
    EXPECT_TRUE(probe.cell("clientTable", 1, State).contains(QStringLiteral("answered")));
    EXPECT_TRUE(probe.page().forwardText().isEmpty()) << "nothing is left to ask";
    EXPECT_EQ(probe.page().leave(), Page::Leaving::Now);
}

TEST(ClientsPage, saysWhatWillBeInstalled)
{
    LabSession lab(QStringLiteral("bare"));
    Probe<ClientsPage> probe(lab.session());
    ASSERT_TRUE(leave(probe));
    EXPECT_EQ(probe.cell("clientTable", 1, Software), QStringLiteral("will be installed"));
    probe.table("clientTable")->setCurrentIndex(probe.table("clientTable")->model()->index(1, 0));
    EXPECT_TRUE(probe.text("clientDetails").contains(QStringLiteral("device-mapper-multipath")));
}

TEST(ClientsPage, aClientThatIsDownCostsItsOwnRow)
{
    LabSession lab(QStringLiteral("seed"));
    lab.lab().client(brno)->setFault(lab::SshFault::Refuse);
    Probe<ClientsPage> probe(lab.session());
    ASSERT_TRUE(leave(probe));

    EXPECT_TRUE(hasError(probe.atFinish())) << "somebody must have a look first";
    EXPECT_FALSE(hasError(probe.page().problems())) << "but may go on";
    const auto warning = findingAt(probe.page().problems(), "client.no-answer");
    ASSERT_TRUE(warning);
    EXPECT_EQ(warning->place, QStringLiteral("/clients/1/host"));
    EXPECT_TRUE(probe.cell("clientTable", 0, State).contains(QStringLiteral("answered")));
    EXPECT_TRUE(probe.cell("clientTable", 1, State).contains(QStringLiteral("unreachable")));
    EXPECT_EQ(probe.page().leave(), Page::Leaving::Now);

    lab.lab().client(brno)->setFault(lab::SshFault::None);
    probe.page().showPlace(warning->place);
    probe.table("clientTable")->selectRow(1);
    probe.press("askClientsAgain");
    ASSERT_TRUE(LabSession::until([&] { return !lab.session().asking(); }));
    EXPECT_FALSE(findingAt(probe.page().problems(), "client.no-answer"));
}

TEST(ClientsPage, staysWhenTheQuestionIsStopped)
{
    LabSession lab(QStringLiteral("seed"));
    lab.lab().client(brno)->setFault(lab::SshFault::Freeze);
    Probe<ClientsPage> probe(lab.session());
    ASSERT_EQ(probe.page().leave(), Page::Leaving::Later);
    ASSERT_TRUE(LabSession::until([&] { return lab.session().facts().client(prague).asked == Asked::Answered; }));
    EXPECT_EQ(probe.finished(), 0);
    lab.session().stopAsking();
    ASSERT_TRUE(LabSession::until([&] { return probe.finished() == 1; }));
    EXPECT_TRUE(hasError(probe.atFinish()));
    EXPECT_FALSE(probe.page().forwardText().isEmpty()) << "one is left to ask";
}

TEST(ClientsPage, goesNowhereWhenNoClientAnswers)
{
    LabSession lab(QStringLiteral("seed"));
    for (const QString& name : {prague, brno})
        lab.lab().client(name)->setFault(lab::SshFault::Refuse);
    Probe<ClientsPage> probe(lab.session());
    ASSERT_TRUE(leave(probe));
    EXPECT_TRUE(hasError(probe.page().problems()));
    EXPECT_TRUE(findingAt(probe.page().problems(), "client.none-answers"));

    probe.table("clientTable")->selectRow(0);
    probe.press("removeClients");
    EXPECT_EQ(lab.session().site().clients.size(), 1);
    EXPECT_EQ(probe.cell("clientTable", 0, Name), brno);
}

TEST(ClientsPage, waitsForSomebodyToConfirmFingerprints)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Addresses, false);
    Probe<ClientsPage> probe(lab.session());
    ASSERT_TRUE(leave(probe));
    EXPECT_EQ(lab.session().unknownPrints().size(), 2);
    EXPECT_TRUE(hasError(probe.page().problems()));
    EXPECT_TRUE(probe.cell("clientTable", 0, State).contains(QStringLiteral("confirmed")));

    lab.session().trust(lab.session().unknownPrints());
    ASSERT_TRUE(LabSession::until([&] { return !lab.session().asking(); }));
    EXPECT_FALSE(hasError(probe.page().problems()));
    EXPECT_EQ(probe.page().leave(), Page::Leaving::Now);
}

TEST(ClientsPage, handsOverOnePasswordForAllClients)
{
    LabSession lab(QStringLiteral("seed"));
    const QJsonArray clients = lab.lab().description()[u"clients"].toArray();
    const QString password = clients.first().toObject()[u"password"].toString();
    for (const Client& client : lab.session().site().clients)
        lab.secrets()->keep(clientKey(client.user, client.host, client.port), Secret());
    Probe<ClientsPage> probe(lab.session());

    probe.type("clientPassword", QStringLiteral("wrong"));
    ASSERT_TRUE(leave(probe));
    EXPECT_TRUE(hasError(probe.page().problems()));
    EXPECT_TRUE(probe.cell("clientTable", 0, State).contains(QStringLiteral("refused")));
    EXPECT_TRUE(probe.find<QLineEdit>("clientPassword")->text().isEmpty()) << "it is held no longer than needed";

    probe.type("clientPassword", password);
    EXPECT_FALSE(hasError(probe.page().problems())) << "it can be tried now";
    EXPECT_FALSE(probe.page().forwardText().isEmpty());
    ASSERT_TRUE(leave(probe));
    EXPECT_TRUE(probe.cell("clientTable", 0, State).contains(QStringLiteral("answered")));
    EXPECT_FALSE(hasError(probe.page().problems()));
}

TEST(ClientsPage, handsOverAPasswordToTheSelectedClientsOnly)
{
    LabSession lab(QStringLiteral("seed"));
    for (const Client& client : lab.session().site().clients)
        lab.secrets()->keep(clientKey(client.user, client.host, client.port), Secret());
    Probe<ClientsPage> probe(lab.session());
    probe.table("clientTable")->selectRow(1);
    probe.type("clientPassword", QStringLiteral("secret"));
    probe.find<QComboBox>("clientPasswordFor")->setFocus();
    QTest::keyClick(probe.find<QComboBox>("clientPasswordFor"), Qt::Key_Down);
    probe.press("askClientsAgain");
    EXPECT_FALSE(lab.session().hasClientPassword(prague));
    EXPECT_TRUE(lab.session().hasClientPassword(brno));
    EXPECT_EQ(lab.session().facts().client(prague).asked, Asked::NotYet);
    EXPECT_EQ(lab.session().facts().client(brno).asked, Asked::Running);
    ASSERT_TRUE(LabSession::until([&] { return !lab.session().asking(); }));
}

TEST(ClientsPage, keepsTextThatIsNoPortInItsCell)
{
    LabSession lab(QStringLiteral("seed"));
    Probe<ClientsPage> probe(lab.session());
    probe.typeInto("clientTable", 1, Port, QStringLiteral("x22"));
    EXPECT_EQ(probe.cell("clientTable", 1, Port), QStringLiteral("x22"));
    EXPECT_TRUE(hasError(probe.page().problems()));
    EXPECT_EQ(lab.session().raw(QStringLiteral("/clients/1/port")), QStringLiteral("x22"));
    EXPECT_EQ(Probe<ClientsPage>(lab.session()).cell("clientTable", 1, Port), QStringLiteral("x22"));

    probe.table("clientTable")->selectRow(0);
    probe.press("removeClients");
    EXPECT_EQ(probe.cell("clientTable", 0, Port), QStringLiteral("x22")) << "it goes with its client";

    probe.typeInto("clientTable", 0, Port, QStringLiteral("22"));
    EXPECT_FALSE(hasError(probe.page().problems()));
    EXPECT_EQ(lab.session().site().clients.first().port, 22);
}

TEST(ClientsPage, aRenamedClientIsAskedAnew)
{
    LabSession lab(QStringLiteral("seed"));
    Probe<ClientsPage> probe(lab.session());
    ASSERT_TRUE(leave(probe));
    probe.typeInto("clientTable", 0, Name, QStringLiteral("praha"));
    EXPECT_EQ(lab.session().site().clients.first().name, QStringLiteral("praha"));
    EXPECT_TRUE(probe.cell("clientTable", 0, State).contains(QStringLiteral("not asked")));
    EXPECT_FALSE(probe.page().forwardText().isEmpty());
}

TEST(ClientsPage, modelHoldsWhatModelsPromise)
{
    LabSession lab(QStringLiteral("seed"));
    Probe<ClientsPage> probe(lab.session());
    const QAbstractItemModelTester tester(probe.table("clientTable")->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    probe.type("addClients", QStringLiteral("plzen"));
    probe.press("addClientsButton");
    probe.table("clientTable")->selectRow(0);
    probe.press("removeClients");
    EXPECT_EQ(lab.session().site().clients.size(), 2);
}

} // namespace twinrail
