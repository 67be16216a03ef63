// SPDX-License-Identifier: Apache-2.0

// From the wizard to the dashboard and to a report, by keyboard and mouse, over a lab that is set up already.

#include "tests/ui/wizard/openwindow.h"
#include "ui/wizard/watchroom.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMenuBar>

using namespace twinrail;

namespace {

const QString world = QStringLiteral("scale");

QString wordIn(MainWindow& window)
{
    const auto* word = window.watchRoom()->view()->findChild<QLabel*>(QStringLiteral("conditionWord"));
    return word ? word->text() : QString();
}

bool says(MainWindow& window, const char* what)
{
    return LabSession::until([&] { return window.watchRoom() && wordIn(window).contains(QLatin1String(what)); });
}

template <typename Widget> Widget* part(MainWindow& window, const char* name)
{
    return window.findChild<Widget*>(QLatin1String(name));
}

void cutFirstWire(LabSession& lab)
{
    const std::lock_guard guard(lab.world().lock);
    for (lab::Fabric::Wire& wire : lab.world().fabric.wires)
        if (wire.nic == QLatin1String("eth1")) {
            wire.up = false;
            return;
        }
}

} // namespace

TEST(WatchRoom, opensFromTheMenuAndLeadsBackToTheSetUp)
{
    LabSession lab(world, LabSession::Start::Site);
    OpenWindow open(lab, lab.lab().site(), lab.secrets());
    MainWindow& window = open.window;
    ASSERT_EQ(window.watchRoom(), nullptr);

    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F9);
    ASSERT_NE(window.watchRoom(), nullptr);
    EXPECT_FALSE(window.wizard()->isVisible());
    EXPECT_TRUE(says(window, "ok")) << wordIn(window).toStdString();

    QTest::mouseClick(part<QPushButton>(window, "backToSetUp"), Qt::LeftButton);
    EXPECT_TRUE(LabSession::until([&] { return window.watchRoom() == nullptr; }));
    EXPECT_TRUE(window.wizard()->isVisible());
}

TEST(WatchRoom, showsWhatIsLostAndThatItIsBack)
{
    LabSession lab(world, LabSession::Start::Site);
    OpenWindow open(lab, lab.lab().site(), lab.secrets());
    open.window.watchPaths();
    ASSERT_TRUE(says(open.window, "ok")) << wordIn(open.window).toStdString();

    cutFirstWire(lab);
    QTest::mouseClick(part<QPushButton>(open.window, "checkNow"), Qt::LeftButton);
    EXPECT_TRUE(LabSession::until([&] { return !wordIn(open.window).contains(QLatin1String("ok")); }))
        << wordIn(open.window).toStdString();

    {
        const std::lock_guard guard(lab.world().lock);
        for (lab::Fabric::Wire& wire : lab.world().fabric.wires)
            wire.up = true;
    }
    QTest::mouseClick(part<QPushButton>(open.window, "checkNow"), Qt::LeftButton);
    EXPECT_TRUE(says(open.window, "ok")) << wordIn(open.window).toStdString();
}

TEST(WatchRoom, isTheFirstThingSomebodySeesWhoOnlyWantsToWatch)
{
    LabSession lab(world, LabSession::Start::Site);
    MainWindow window(outfitWith(lab.secrets()));
    window.show();
    window.watchSite(siteFile(lab, lab.lab().site()));

    ASSERT_NE(window.watchRoom(), nullptr);
    EXPECT_EQ(window.wizard()->session().mode(), SiteSession::Mode::ReadOnly);
    EXPECT_TRUE(says(window, "ok")) << wordIn(window).toStdString();
}

TEST(ReportSaver, writesWhatWasOrderedAndSaysWhereItIs)
{
    LabSession lab(world, LabSession::Start::Site);
    OpenWindow open(lab, lab.lab().site(), lab.secrets());
    open.window.saveReport();
    QDialog* order = dialogNamed(open.window, QStringLiteral("reportDialog"));
    ASSERT_NE(order, nullptr);
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("handed over"));
    auto* field = order->findChild<QLineEdit*>(QStringLiteral("reportFolder"));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, folder);
    QTest::keyClick(order->findChild<QCheckBox*>(QStringLiteral("jsonFormat")), Qt::Key_Space);
    QTest::mouseClick(order->findChild<QPushButton*>(QStringLiteral("writeReport")), Qt::LeftButton);

    QDialog* saved = dialogNamed(open.window, QStringLiteral("reportSaved"));
    ASSERT_NE(saved, nullptr);
    const QString name = QFileInfo(open.session().path()).completeBaseName();
    EXPECT_EQ(
        QDir(folder).entryList(QDir::Files, QDir::Name),
        QStringList({name + QStringLiteral(".html"), name + QStringLiteral(".md"), name + QStringLiteral(".pdf")}));
    QTest::mouseClick(saved->findChild<QPushButton*>(QStringLiteral("no")), Qt::LeftButton);
}

TEST(ReportSaver, cannotOverwriteAFolder)
{
    LabSession lab(world, LabSession::Start::Site);
    OpenWindow open(lab, lab.lab().site(), lab.secrets());
    open.window.saveReport();
    QDialog* order = dialogNamed(open.window, QStringLiteral("reportDialog"));
    ASSERT_NE(order, nullptr);
    auto* write = order->findChild<QPushButton*>(QStringLiteral("writeReport"));
    EXPECT_TRUE(write->isEnabled());
    const QTemporaryDir there;
    auto* field = order->findChild<QLineEdit*>(QStringLiteral("reportFolder"));
    field->selectAll();
    QTest::keyClicks(field, there.path());
    EXPECT_FALSE(write->isEnabled());
}
