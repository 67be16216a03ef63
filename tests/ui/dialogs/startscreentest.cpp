// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/startscreen.h"

#include "ui/session/draftfile.h"
#include "ui/widgets/wordybutton.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace twinrail;

namespace {

struct Start : ::testing::Test {
    QTemporaryDir directory;

    Start() { QSettings().clear(); }
    ~Start() override { QSettings().clear(); }

    QString site(const QString& name)
    {
        const QString path = directory.filePath(name + QStringLiteral(".twinrail"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        noteRecentSite(path);
        return path;
    }
    static std::unique_ptr<StartScreen> screen()
    {
        auto start = std::make_unique<StartScreen>(
            QList<LabWorld>{{QStringLiteral("seed"), QStringLiteral("The how-to's site.")},
                            {QStringLiteral("bare"), QStringLiteral("Nothing is prepared.")}});
        start->show();
        start->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(start.get()));
        return start;
    }
    template <typename Widget> static Widget* part(const QWidget& start, const char* name)
    {
        return start.findChild<Widget*>(QLatin1String(name));
    }
};

} // namespace

TEST_F(Start, beginsANewSetUpByMnemonic)
{
    const auto start = screen();
    QSignalSpy begun(start.get(), &StartScreen::newSetUp);
    QTest::keyClick(start.get(), Qt::Key_N, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return begun.size() == 1; }));
}

TEST_F(Start, triesTheChosenWorld)
{
    const auto start = screen();
    QSignalSpy tried(start.get(), &StartScreen::tryInLab);
    QTest::keyClick(part<QComboBox>(*start, "labWorld"), Qt::Key_Down);
    QTest::keyClick(part<WordyButton>(*start, "tryInLab"), Qt::Key_Return);
    ASSERT_EQ(tried.size(), 1);
    EXPECT_EQ(tried[0][0].toString(), QStringLiteral("bare"));
}

TEST_F(Start, listsRecentSitesAndOpensByReturn)
{
    site(QStringLiteral("older"));
    const QString newest = site(QStringLiteral("newest"));
    const auto start = screen();
    auto* recent = part<QListWidget>(*start, "recentSites");
    ASSERT_EQ(recent->count(), 2);
    EXPECT_TRUE(recent->item(0)->text().startsWith(QLatin1String("newest")));
    EXPECT_TRUE(recent->item(0)->toolTip().contains(newest));
    QSignalSpy opened(start.get(), &StartScreen::openSite);
    QTest::keyClick(recent, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toString(), newest);
}

TEST_F(Start, checksARecentSiteWithoutOpeningIt)
{
    const QString older = site(QStringLiteral("older"));
    site(QStringLiteral("newest"));
    const auto start = screen();
    QSignalSpy opened(start.get(), &StartScreen::openSite);
    QSignalSpy checked(start.get(), &StartScreen::checkSite);
    auto* recent = part<QListWidget>(*start, "recentSites");
    QTest::keyClick(recent, Qt::Key_Down);
    QTest::keyClick(part<QPushButton>(*start, "checkRecent"), Qt::Key_Space);
    emit recent->customContextMenuRequested(QPoint(5, 5)); // the menu key
    auto* menu = part<QMenu>(*start, "recentMenu");
    ASSERT_TRUE(menu);
    QTest::keyClick(menu, Qt::Key_C);
    EXPECT_EQ(opened.size(), 0);
    ASSERT_EQ(checked.size(), 2);
    EXPECT_EQ(checked[0][0].toString(), older);
    EXPECT_EQ(checked[1][0].toString(), older);
}

TEST_F(Start, followsTheRecentSitesWhenItIsShownAgain)
{
    const auto start = screen();
    auto* recent = part<QListWidget>(*start, "recentSites");
    EXPECT_FALSE(recent->isVisible()) << "an empty list says nothing";
    start->hide();
    site(QStringLiteral("hydra"));
    start->show();
    EXPECT_TRUE(recent->isVisible());
    EXPECT_EQ(recent->count(), 1);
}

TEST_F(Start, asksForTheFileWithoutWaiting)
{
    const QString path = site(QStringLiteral("hydra"));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const auto start = screen();
    QSignalSpy checked(start.get(), &StartScreen::checkSite);
    QTest::keyClick(part<WordyButton>(*start, "checkSite"), Qt::Key_Space);
    auto* chooser = part<QFileDialog>(*start, "siteChooser");
    ASSERT_TRUE(chooser);
    chooser->findChild<QLineEdit*>()->setText(path);
    static_cast<QDialog*>(chooser)->accept();
    EXPECT_TRUE(QTest::qWaitFor([&] { return checked.size() == 1; }));
    EXPECT_EQ(checked.value(0).value(0).toString(), path);
}
