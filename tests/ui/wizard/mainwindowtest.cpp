// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/mainwindow.h"
#include "core/lab/client/ssh/server.h"
#include "tests/print.h"
#include "tests/ui/wizard/walker.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

Outfit outfitWith(const std::shared_ptr<SecretStore>& secrets)
{
    return Outfit{secrets,
                  {LabWorld{QStringLiteral("seed"), QStringLiteral("the how-to's site")}},
                  [](const QString&) -> Result<LabStart> {
                      return fail(Error::Kind::Failed, QStringLiteral("no lab in this test"));
                  }};
}

QDialog* dialogNamed(const QWidget& parent, const QString& name)
{
    QDialog* found = nullptr;
    (void)LabSession::until(
        [&] {
            for (QDialog* dialog : parent.findChildren<QDialog*>(name))
                if (dialog->isVisible())
                    found = dialog;
            return found != nullptr;
        },
        30);
    return found;
}

bool isThere(const QWidget& parent, const QString& name)
{
    const auto dialogs = parent.findChildren<QDialog*>(name);
    return std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog* dialog) { return dialog->isVisible(); });
}

QString siteFile(LabSession& lab, const Site& site)
{
    const QString path = lab.session().path();
    if (!writeDraft(Draft{site, path, {}, {}}))
        ADD_FAILURE() << "the site cannot be written";
    return path;
}

} // namespace

TEST(MainWindow, beginsWithTheStartScreenAndKeepsADraftThatIsClosed)
{
    MainWindow window(outfitWith(std::make_shared<SecretStore>()));
    window.show();
    EXPECT_EQ(window.wizard(), nullptr);
    window.newSetUp();
    ASSERT_NE(window.wizard(), nullptr);
    SiteSession& session = window.wizard()->session();
    const QString path = session.path();
    Site site = session.site();
    site.name = QStringLiteral("hydra");
    session.setSite(site);
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("hydra")));
    window.showStart();
    EXPECT_EQ(window.wizard(), nullptr);
    EXPECT_EQ(readDraft(path).value().site.name, QStringLiteral("hydra"));
    QFile::remove(path);
    QFile::remove(path + QStringLiteral(".draft"));
}

TEST(MainWindow, saysWhyASiteCannotBeOpened)
{
    MainWindow window(outfitWith(std::make_shared<SecretStore>()));
    window.show();
    window.openSite(QStringLiteral("/nowhere/at-all.twinrail"));
    EXPECT_NE(dialogNamed(window, QStringLiteral("refusal")), nullptr);
    EXPECT_EQ(window.wizard(), nullptr);
}

TEST(MainWindow, asksBeforeItLeavesARunHalfDoneAndFinishesWhatIsInHand)
{
    LabSession lab(QStringLiteral("bare"), LabSession::Start::Site);
    MainWindow window(outfitWith(lab.secrets()));
    window.show();
    window.openSite(siteFile(lab, lab.lab().site()));
    ASSERT_NE(window.wizard(), nullptr);
    SiteSession& session = window.wizard()->session();
    session.makePlan();
    ASSERT_TRUE(LabSession::until([&] { return session.plan().asked == Asked::Answered; }));
    session.apply();
    ASSERT_TRUE(session.run().running());
    window.close();
    EXPECT_TRUE(window.isVisible());
    QDialog* dialog = dialogNamed(window, QStringLiteral("leaveRunning"));
    ASSERT_NE(dialog, nullptr);
    auto* stop = dialog->findChild<QPushButton*>(QStringLiteral("yes"));
    ASSERT_NE(stop, nullptr);
    QTest::keyClick(stop, Qt::Key_Space);
    ASSERT_TRUE(LabSession::until([&] { return !window.isVisible(); }, 120));
    EXPECT_TRUE(unfinishedJournal(lab.session().path()).has_value());
}

TEST(Doorman, showsUnknownFingerprintsOnceAndPinsThoseThatWereCompared)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Addresses, false);
    MainWindow window(outfitWith(lab.secrets()));
    window.show();
    window.openSite(siteFile(lab, lab.session().site()));
    SiteSession& session = window.wizard()->session();
    session.askAll();
    QDialog* dialog = dialogNamed(window, QStringLiteral("trustDialog"));
    ASSERT_NE(dialog, nullptr);
    for (auto* box : dialog->findChildren<QCheckBox*>())
        QTest::keyClick(box, Qt::Key_Space);
    dialog->accept();
    ASSERT_TRUE(LabSession::until([&] { return session.facts().appliance.asked == Asked::Answered; }));
    ASSERT_TRUE(LabSession::until([&] { return !session.asking(); }));
    EXPECT_EQ(session.site().clients[0].hostKey, lab.lab().site().clients[0].hostKey);
    EXPECT_FALSE(isThere(window, QStringLiteral("trustDialog")));
}

TEST(Doorman, doesNotAskAgainUntilTheMachineIsAskedAgain)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Addresses, false);
    MainWindow window(outfitWith(lab.secrets()));
    window.show();
    window.openSite(siteFile(lab, lab.session().site()));
    SiteSession& session = window.wizard()->session();
    session.askAll();
    QDialog* dialog = dialogNamed(window, QStringLiteral("trustDialog"));
    ASSERT_NE(dialog, nullptr);
    dialog->reject();
    session.checkAgain(); // as a timer does
    QTest::qWait(500);
    EXPECT_FALSE(isThere(window, QStringLiteral("trustDialog")));
    session.askAll(); // as a person does
    EXPECT_NE(dialogNamed(window, QStringLiteral("trustDialog")), nullptr);
}

TEST(Doorman, showsBothPrintsOfAKeyThatHasChangedAndOffersNoWayAroundIt)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.lab().client(QStringLiteral("prague"))->replaceHostKey());
    MainWindow window(outfitWith(lab.secrets()));
    window.show();
    window.openSite(siteFile(lab, lab.session().site()));
    SiteSession& session = window.wizard()->session();
    session.askAll();
    QDialog* dialog = dialogNamed(window, QStringLiteral("changedKeyDialog"));
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(isThere(window, QStringLiteral("trustDialog")));
    dialog->reject();
    EXPECT_EQ(session.facts().client(QStringLiteral("prague")).asked, Asked::Failed);
    EXPECT_EQ(session.facts().client(QStringLiteral("brno")).asked, Asked::Answered);
    EXPECT_EQ(session.site().clients[0].hostKey, lab.lab().site().clients[0].hostKey);
}

TEST(Doorman, asksForAPasswordThatIsNotKnown)
{
    LabSession lab(QStringLiteral("seed"));
    MainWindow window(outfitWith(std::make_shared<SecretStore>()));
    window.show();
    window.openSite(siteFile(lab, lab.session().site()));
    SiteSession& session = window.wizard()->session();
    session.askAppliance();
    QDialog* dialog = dialogNamed(window, QStringLiteral("loginDialog"));
    ASSERT_NE(dialog, nullptr);
    auto* field = dialog->findChild<QLineEdit*>();
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, QStringLiteral("nexenta"));
    dialog->accept();
    ASSERT_TRUE(LabSession::until([&] { return session.facts().appliance.asked == Asked::Answered; }));
}
