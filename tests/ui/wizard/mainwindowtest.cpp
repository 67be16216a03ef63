// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/wizard/openwindow.h"

using namespace twinrail;

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
    OpenWindow open(lab, lab.lab().site(), lab.secrets());
    MainWindow& window = open.window;
    SiteSession& session = open.session();
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
