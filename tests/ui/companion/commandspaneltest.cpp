// SPDX-License-Identifier: Apache-2.0
#include "ui/companion/commandspanel.h"
#include "tests/print.h"
#include "tests/ui/labsession.h"
#include "ui/companion/commandwords.h"
#include "ui/widgets/linesview.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>

using namespace twinrail;

namespace {

const QStringList loginSteps{QStringLiteral("C7"), QStringLiteral("C8")};

template <typename Widget> Widget* find(const CommandsPanel& panel, const char* name)
{
    return panel.findChild<Widget*>(QLatin1String(name));
}
QString lines(const CommandsPanel& panel) { return find<LinesView>(panel, "commandLines")->toPlainText(); }
bool sees(const CommandsPanel& panel, const char* name) { return find<QWidget>(panel, name)->isVisible(); }

[[nodiscard]] bool answered(SiteSession& session)
{
    return LabSession::until([&] { return session.plan().asked == Asked::Answered; });
}

} // namespace

TEST(CommandsPanel, saysWhoHasNotAnsweredAndAsksWhenTold)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    CommandsPanel panel(lab.session());
    panel.setSteps(loginSteps);
    panel.show();
    EXPECT_EQ(lab.session().plan().asked, Asked::NotYet);
    EXPECT_TRUE(find<QLabel>(panel, "whyNoCommands")->text().contains(QStringLiteral("lab9, prague, brno")));
    EXPECT_FALSE(sees(panel, "commandLines"));
    auto* ask = find<QPushButton>(panel, "askForCommands");
    ASSERT_TRUE(ask->isVisible());
    QTest::keyClick(ask, Qt::Key_Space);
    ASSERT_TRUE(answered(lab.session()));
    EXPECT_TRUE(sees(panel, "commandLines"));
    EXPECT_TRUE(lines(panel).contains(QStringLiteral("## prague")));
    EXPECT_TRUE(lines(panel).contains(QStringLiteral("iscsiadm")));
    EXPECT_FALSE(lines(panel).contains(QStringLiteral("multipath.conf")));
}

TEST(CommandsPanel, asksByItselfOnceWhenSomebodyLooksAndTheMachinesHaveAnswered)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    SiteSession& session = lab.session();
    CommandsPanel panel(session);
    panel.setSteps(loginSteps);
    ASSERT_TRUE(lab.ask());
    EXPECT_EQ(session.plan().asked, Asked::NotYet) << "nobody looks";
    panel.show();
    EXPECT_EQ(session.plan().asked, Asked::Running);
    ASSERT_TRUE(answered(session));

    Site site = session.site();
    site.timers.replacement = 12;
    session.setSite(site);
    EXPECT_EQ(session.plan().asked, Asked::NotYet) << "not after every key press";
    EXPECT_TRUE(sees(panel, "askForCommands"));
    panel.setSteps({QStringLiteral("C10")});
    EXPECT_EQ(session.plan().asked, Asked::Running);
    ASSERT_TRUE(answered(session));
    EXPECT_TRUE(lines(panel).contains(QStringLiteral("12")));
    QTest::keyClick(find<QPushButton>(panel, "copyCommands"), Qt::Key_Space);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), lines(panel));
}

TEST(CommandsPanel, asksNothingWhileTheSiteHasAnError)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    EXPECT_TRUE(canPlan(lab.session()));
    Site site = lab.session().site();
    site.luns[1].number = site.luns[0].number;
    lab.session().setSite(site);
    CommandsPanel panel(lab.session());
    panel.setSteps(loginSteps);
    panel.show();
    EXPECT_EQ(lab.session().plan().asked, Asked::NotYet);
    EXPECT_FALSE(canPlan(lab.session()));
}

TEST(CommandsPanel, saysWhatAPageAsksThatChangesNothing)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    CommandsPanel panel(lab.session());
    panel.setSteps({QStringLiteral("A5"), QStringLiteral("A6")});
    panel.show();
    EXPECT_EQ(lab.session().plan().asked, Asked::NotYet) << "there is no command to show";
    EXPECT_TRUE(find<QLabel>(panel, "askedHere")->text().contains(QStringLiteral("A5: ")));
    EXPECT_FALSE(sees(panel, "askForCommands"));
    panel.setSteps({});
    EXPECT_TRUE(sees(panel, "askedHere"));
}

TEST(CommandsPanel, plansNothingWhenASetUpIsOnlyLookedAt)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    SiteSession session(Draft{lab.session().site(), lab.session().path(), {}, {}}, lab.secrets(),
                        SiteSession::Mode::ReadOnly);
    session.askAll();
    ASSERT_TRUE(LabSession::until([&] { return !session.asking(); }));
    CommandsPanel panel(session);
    panel.setSteps(loginSteps);
    panel.show();
    EXPECT_EQ(session.plan().asked, Asked::NotYet);
    EXPECT_FALSE(sees(panel, "askForCommands"));
    EXPECT_TRUE(find<QLabel>(panel, "whyNoCommands")->text().contains(QStringLiteral("only looked at")));
}

TEST(CommandWords, knowEveryAssumption)
{
    for (int number = 1; number <= 10; ++number)
        EXPECT_EQ(askedSentences({QStringLiteral("A%1").arg(number)}).size(), 1) << number;
    EXPECT_TRUE(askedSentences({QStringLiteral("C8")}).isEmpty());
}
