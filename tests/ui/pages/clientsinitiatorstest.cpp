// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/pageprobe.h"
#include "ui/pages/clients/initiatorspage.h"

#include <QComboBox>

namespace twinrail {

namespace {

/// The clients as somebody leaves the page before: asked, and nothing decided.
[[nodiscard]] bool askUndecided(LabSession& lab)
{
    Site site = lab.session().site();
    for (Client& client : site.clients) {
        client.initiator = {};
        client.interfaces.clear();
    }
    lab.session().setSite(site);
    return lab.ask();
}

void choose(Probe<InitiatorsPage>& probe, Qt::Key arrow)
{
    auto* combo = probe.find<QComboBox>("client");
    combo->setFocus();
    QTest::keyClick(combo, arrow);
}

enum Column { Name, NicName, Mac, Address, RailName };

class Worlds : public ::testing::TestWithParam<const char*> {};

} // namespace

TEST_P(Worlds, giveEachClientANameAndTwoInterfaces)
{
    LabSession lab(QLatin1String(GetParam()), LabSession::Start::Site);
    ASSERT_TRUE(askUndecided(lab));
    Probe<InitiatorsPage> probe(lab.session());
    EXPECT_TRUE(hasError(probe.page().problems())) << "nothing is decided yet";
    probe.page().enter();
    EXPECT_FALSE(hasError(probe.page().problems()));
    for (const Client& client : lab.session().site().clients) {
        EXPECT_FALSE(client.initiator.isEmpty());
        EXPECT_EQ(client.interfaces.size(), 2);
    }
    EXPECT_EQ(probe.table("interfaceTable")->model()->rowCount(), 2);
    EXPECT_TRUE(probe.text("unfitNics").contains(QStringLiteral("eth0"))) << "one card is for administration";

    const Site proposed = lab.session().site();
    probe.page().enter();
    EXPECT_EQ(lab.session().site(), proposed) << "a second visit changes nothing";
}

INSTANTIATE_TEST_SUITE_P(All, Worlds, ::testing::Values("seed", "bare", "half-done", "debian", "one-rail-down"));

TEST(InitiatorsPage, keepsANameThatIsNoneAndTakesItWhenItIsOne)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    Probe<InitiatorsPage> probe(lab.session());
    const IscsiName before = lab.session().site().clients.first().initiator;
    probe.retype("initiatorName", QStringLiteral("IQN.2011-10"));
    EXPECT_EQ(lab.session().site().clients.first().initiator, before);
    EXPECT_TRUE(hasError(probe.page().problems()));
    EXPECT_EQ(Probe<InitiatorsPage>(lab.session()).find<QLineEdit>("initiatorName")->text(),
              QStringLiteral("IQN.2011-10"));

    probe.type("initiatorName", QStringLiteral(".dom.homer:prague"));
    EXPECT_FALSE(hasError(probe.page().problems()));
    EXPECT_EQ(lab.session().site().clients.first().initiator.text(), QStringLiteral("iqn.2011-10.dom.homer:prague"));
    EXPECT_EQ(probe.find<QLineEdit>("initiatorName")->text(), QStringLiteral("IQN.2011-10.dom.homer:prague"))
        << "nothing changes under the cursor";
    EXPECT_TRUE(probe.text("initiatorState").contains(QStringLiteral("will be changed"), Qt::CaseInsensitive));
}

TEST(InitiatorsPage, warnsOfANewNameUnderSessionsAndOffersTheOldOne)
{
    LabSession lab(QStringLiteral("half-done"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    Probe<InitiatorsPage> probe(lab.session());
    choose(probe, Qt::Key_Down); // brno has a session
    const IscsiName before = lab.session().site().clients.at(1).initiator;
    EXPECT_FALSE(findingAt(probe.page().problems(), "client.initiator-in-use"));

    probe.retype("initiatorName", QStringLiteral("iqn.2026-01.example:brno"));
    const auto warning = findingAt(probe.page().problems(), "client.initiator-in-use");
    ASSERT_TRUE(warning);
    EXPECT_EQ(warning->place, QStringLiteral("/clients/1/initiator"));

    probe.press("keepInitiatorName");
    EXPECT_EQ(lab.session().site().clients.at(1).initiator, before);
    EXPECT_FALSE(findingAt(probe.page().problems(), "client.initiator-in-use"));
}

TEST(InitiatorsPage, aChosenCardBringsItsAddresses)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    Probe<InitiatorsPage> probe(lab.session());
    QAbstractItemModel* model = probe.table("interfaceTable")->model();
    ASSERT_TRUE(model->setData(model->index(0, NicName), QStringLiteral("eth2"), Qt::EditRole));
    const Interface taken = lab.session().site().clients.first().interfaces.first();
    EXPECT_EQ(taken.mac.text(), QStringLiteral("00:0c:29:94:5b:8d"));
    EXPECT_EQ(taken.address.toString(), QStringLiteral("10.10.9.60"));
    EXPECT_EQ(taken.rail, QStringLiteral("rail-b"));

    model = probe.table("interfaceTable")->model();
    ASSERT_TRUE(model->setData(model->index(0, NicName), QStringLiteral("eth0"), Qt::EditRole));
    const auto unfit = findingAt(probe.page().problems(), "client.nic-unfit");
    ASSERT_TRUE(unfit);
    EXPECT_EQ(unfit->place, QStringLiteral("/clients/0/interfaces/0/nic"));
}

TEST(InitiatorsPage, interfacesComeAndGo)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    Probe<InitiatorsPage> probe(lab.session());
    const QAbstractItemModelTester tester(probe.table("interfaceTable")->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<Interface> before = lab.session().site().clients.first().interfaces;
    probe.table("interfaceTable")->selectRow(0);
    probe.press("removeInterface");
    EXPECT_EQ(lab.session().site().clients.first().interfaces, before.mid(1));

    probe.press("addInterface");
    const QList<Interface> after = lab.session().site().clients.first().interfaces;
    ASSERT_EQ(after.size(), 2);
    EXPECT_EQ(after.last().nic, before.first().nic) << "the card that is free";
    EXPECT_EQ(after.last().name, before.first().name) << "the name that is free";
}

TEST(InitiatorsPage, keepsTextThatIsNoAddress)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    Probe<InitiatorsPage> probe(lab.session());
    probe.typeInto("interfaceTable", 1, Address, QStringLiteral("10.10.9."));
    EXPECT_EQ(probe.cell("interfaceTable", 1, Address), QStringLiteral("10.10.9."));
    EXPECT_TRUE(hasError(probe.page().problems()));
    choose(probe, Qt::Key_Down);
    EXPECT_EQ(probe.cell("interfaceTable", 1, Address), QStringLiteral("10.10.9.61")) << "another client";
    probe.page().showPlace(QStringLiteral("/clients/0/interfaces/1/address"));
    EXPECT_EQ(probe.cell("interfaceTable", 1, Address), QStringLiteral("10.10.9."));
    EXPECT_EQ(probe.table("interfaceTable")->currentIndex().row(), 1);
}

} // namespace twinrail
