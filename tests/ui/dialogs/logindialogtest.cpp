// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/logindialog.h"

#include "tests/ui/labsession.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace twinrail;

namespace {

const QString password = QStringLiteral("passw0rd");

struct LogIn : ::testing::Test {
    std::shared_ptr<SecretStore> secrets = std::make_shared<SecretStore>();
    std::unique_ptr<SiteSession> session;
    std::unique_ptr<LoginDialog> dialog;

    LogIn()
    {
        Draft draft;
        draft.site.appliance.name = draft.site.appliance.host = QStringLiteral("lab9");
        for (const QString& name : {QStringLiteral("prague"), QStringLiteral("brno")}) {
            Client client;
            client.name = client.host = name;
            draft.site.clients << client;
        }
        session = std::make_unique<SiteSession>(draft, secrets);
    }
    void show(const QList<WantedLogin>& logins)
    {
        dialog = std::make_unique<LoginDialog>(*session, logins, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
    }
    QLineEdit* field(const QString& machine) const
    {
        return dialog->findChild<QLineEdit*>(QStringLiteral("password-") + machine);
    }
    // What was typed, as a machine would be told it.
    QByteArray passwordOf(int client) const
    {
        const auto login = secrets->sshLogin(session->site().clients[client]);
        return login ? login->password.reveal() : QByteArray("an error");
    }
};

const WantedLogin lab9{{}, QStringLiteral("lab9"), QStringLiteral("admin"), {}};
const WantedLogin prague{QStringLiteral("prague"), QStringLiteral("prague"), QStringLiteral("root"),
                         QStringLiteral("prague refused the password of root.")};
const WantedLogin brno{QStringLiteral("brno"), QStringLiteral("brno"), QStringLiteral("root"), {}};

} // namespace

TEST_F(LogIn, handsOverWhatWasTypedAndLeavesTheRest)
{
    show({lab9, prague, brno});
    EXPECT_FALSE(dialog->findChild<QPushButton*>(QStringLiteral("logIn"))->isEnabled());
    EXPECT_EQ(dialog->focusWidget(), field(QStringLiteral("appliance")));
    QTest::keyClicks(field(QStringLiteral("prague")), password);
    QTest::keyClick(field(QStringLiteral("prague")), Qt::Key_Return);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_TRUE(session->hasClientPassword(QStringLiteral("prague")));
    EXPECT_EQ(passwordOf(0), password.toUtf8());
    EXPECT_FALSE(session->hasClientPassword(QStringLiteral("brno")));
    EXPECT_FALSE(session->hasAppliancePassword());
}

TEST_F(LogIn, emptiesTheFieldsHoweverItEnds)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        show({lab9});
        QTest::keyClicks(field(QStringLiteral("appliance")), password);
        QTest::keyClick(field(QStringLiteral("appliance")), key);
        EXPECT_TRUE(field(QStringLiteral("appliance"))->text().isEmpty());
        EXPECT_FALSE(dialog->isVisible());
    }
}

TEST_F(LogIn, keepsNothingWhenItIsClosed)
{
    show({lab9});
    QTest::keyClicks(field(QStringLiteral("appliance")), password);
    QTest::keyClick(dialog->findChild<QPushButton*>(QStringLiteral("notNow")), Qt::Key_Space);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_FALSE(session->hasAppliancePassword());
}

TEST_F(LogIn, takesOnePasswordForAllClients)
{
    show({lab9, prague, brno});
    auto* same = dialog->findChild<QCheckBox*>(QStringLiteral("samePassword"));
    QTest::keyClick(same, Qt::Key_Space);
    EXPECT_FALSE(field(QStringLiteral("prague"))->isVisible());
    EXPECT_EQ(dialog->focusWidget(), field(QStringLiteral("all")));
    QTest::keyClicks(field(QStringLiteral("all")), password);
    QTest::keyClick(field(QStringLiteral("all")), Qt::Key_Return);
    EXPECT_EQ(passwordOf(0), password.toUtf8());
    EXPECT_EQ(passwordOf(1), password.toUtf8());
    EXPECT_FALSE(session->hasAppliancePassword());
}

TEST_F(LogIn, offersOnePasswordOnlyForOneUser)
{
    WantedLogin other = brno;
    other.user = QStringLiteral("operator");
    show({prague, other});
    EXPECT_FALSE(dialog->findChild<QCheckBox*>(QStringLiteral("samePassword")));
    show({prague});
    EXPECT_FALSE(dialog->findChild<QCheckBox*>(QStringLiteral("samePassword")));
}

TEST_F(LogIn, saysWhyItAsksAgain)
{
    show({prague, brno});
    EXPECT_EQ(field(QStringLiteral("prague"))->accessibleDescription(), prague.refusal);
    bool seen = false;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        seen |= label->isVisible() && label->text() == prague.refusal;
    EXPECT_TRUE(seen);
}

TEST_F(LogIn, tellsWhenTheKeychainDoesNotTakeIt)
{
    QSignalSpy refused(session.get(), &SiteSession::keychainRefused);
    show({lab9});
    QTest::keyClicks(field(QStringLiteral("appliance")), password);
    QTest::keyClick(dialog->findChild<QCheckBox*>(QStringLiteral("remember")), Qt::Key_Space);
    QTest::keyClick(field(QStringLiteral("appliance")), Qt::Key_Return);
    EXPECT_TRUE(session->hasAppliancePassword()) << "for this session all the same";
    EXPECT_TRUE(QTest::qWaitFor([&] { return refused.size() == 1; }));
}

TEST(LogInToTheLab, letsTheMachineInAfterARefusal)
{
    LabSession lab(QStringLiteral("seed"));
    SiteSession& session = lab.session();
    session.setClientPassword(QStringLiteral("prague"), Secret("wrong"), false);
    ASSERT_TRUE(lab.ask());
    const QList<WantedLogin> wanted = session.wantedLogins();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_FALSE(wanted[0].refusal.isEmpty());

    LoginDialog dialog(session, wanted, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    const QJsonArray clients = lab.lab().description()[u"clients"].toArray();
    for (const QJsonValue& client : clients)
        if (client[u"name"] == QLatin1String("prague"))
            QTest::keyClicks(dialog.focusWidget(), client[u"password"].toString());
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(lab.ask());
    EXPECT_TRUE(session.wantedLogins().isEmpty());
    EXPECT_EQ(session.facts().client(QStringLiteral("prague")).asked, Asked::Answered);
}
