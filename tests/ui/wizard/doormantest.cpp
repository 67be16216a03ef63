// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/ssh/server.h"
#include "tests/ui/wizard/openwindow.h"

using namespace twinrail;

TEST(Doorman, showsUnknownFingerprintsOnceAndPinsThoseThatWereCompared)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Addresses, false);
    OpenWindow open(lab, lab.session().site(), lab.secrets());
    SiteSession& session = open.session();
    session.askAll();
    QDialog* dialog = dialogNamed(open.window, QStringLiteral("trustDialog"));
    ASSERT_NE(dialog, nullptr);
    for (auto* box : dialog->findChildren<QCheckBox*>())
        QTest::keyClick(box, Qt::Key_Space);
    dialog->accept();
    ASSERT_TRUE(LabSession::until([&] { return session.facts().appliance.asked == Asked::Answered; }));
    ASSERT_TRUE(LabSession::until([&] { return !session.asking(); }));
    EXPECT_EQ(session.site().clients[0].hostKey, lab.lab().site().clients[0].hostKey);
    EXPECT_FALSE(isThere(open.window, QStringLiteral("trustDialog")));
}

TEST(Doorman, doesNotAskAgainUntilTheMachineIsAskedAgain)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Addresses, false);
    OpenWindow open(lab, lab.session().site(), lab.secrets());
    SiteSession& session = open.session();
    session.askAll();
    QDialog* dialog = dialogNamed(open.window, QStringLiteral("trustDialog"));
    ASSERT_NE(dialog, nullptr);
    dialog->reject();
    session.checkAgain(); // as a timer does
    QTest::qWait(500);
    EXPECT_FALSE(isThere(open.window, QStringLiteral("trustDialog")));
    session.askAll(); // as a person does
    EXPECT_NE(dialogNamed(open.window, QStringLiteral("trustDialog")), nullptr);
}

TEST(Doorman, showsBothPrintsOfAKeyThatHasChangedAndOffersNoWayAroundIt)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.lab().client(QStringLiteral("prague"))->replaceHostKey());
    OpenWindow open(lab, lab.session().site(), lab.secrets());
    SiteSession& session = open.session();
    session.askAll();
    QDialog* dialog = dialogNamed(open.window, QStringLiteral("changedKeyDialog"));
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(isThere(open.window, QStringLiteral("trustDialog")));
    dialog->reject();
    EXPECT_EQ(session.facts().client(QStringLiteral("prague")).asked, Asked::Failed);
    EXPECT_EQ(session.facts().client(QStringLiteral("brno")).asked, Asked::Answered);
    EXPECT_EQ(session.site().clients[0].hostKey, lab.lab().site().clients[0].hostKey);
}

TEST(Doorman, asksForAPasswordThatIsNotKnown)
{
    LabSession lab(QStringLiteral("seed"));
    OpenWindow open(lab, lab.session().site(), std::make_shared<SecretStore>());
    SiteSession& session = open.session();
    session.askAppliance();
    QDialog* dialog = dialogNamed(open.window, QStringLiteral("loginDialog"));
    ASSERT_NE(dialog, nullptr);
    auto* field = dialog->findChild<QLineEdit*>();
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, QStringLiteral("nexenta"));
    dialog->accept();
    ASSERT_TRUE(LabSession::until([&] { return session.facts().appliance.asked == Asked::Answered; }));
}
