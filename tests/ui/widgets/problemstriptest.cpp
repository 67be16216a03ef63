// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/problemstrip.h"
#include "ui/widgets/wordybutton.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace twinrail;

namespace {

Finding finding(Finding::Severity severity, const QString& place, const QString& text)
{
    return {QStringLiteral("id"), severity, place, text, QStringLiteral("Do something about it.")};
}

// A strip above a field, as on a page.
struct Window : QWidget {
    Window()
    {
        auto* column = new QVBoxLayout(this);
        strip = new ProblemStrip;
        field = new QPushButton(QStringLiteral("field"));
        column->addWidget(strip);
        column->addWidget(field);
        column->addStretch();
        resize(600, 500);
        show();
    }
    QStringList lines() const
    {
        QStringList names;
        for (const WordyButton* line : strip->findChildren<WordyButton*>())
            if (line->isVisible())
                names << line->accessibleName();
        return names;
    }
    ProblemStrip* strip;
    QPushButton* field;
};

const QString luns = QStringLiteral("/luns/2/number");

} // namespace

TEST(ProblemStrip, isGoneWhenThereIsNothing)
{
    Window window;
    EXPECT_FALSE(window.strip->isVisible());
    window.strip->showFindings({finding(Finding::Severity::Pass, {}, QStringLiteral("All is well."))});
    EXPECT_FALSE(window.strip->isVisible());
    window.strip->showFindings({finding(Finding::Severity::Error, luns, QStringLiteral("LUN 10 is used twice."))});
    EXPECT_TRUE(window.strip->isVisible());
    window.strip->showFindings({});
    EXPECT_FALSE(window.strip->isVisible());
}

TEST(ProblemStrip, tellsErrorsFirstWithTheirWord)
{
    Window window;
    window.strip->showFindings({finding(Finding::Severity::Warning, {}, QStringLiteral("One card carries both rails.")),
                                finding(Finding::Severity::Error, luns, QStringLiteral("LUN 10 is used twice."))});
    EXPECT_EQ(window.lines(), (QStringList{QStringLiteral("Error: LUN 10 is used twice."),
                                           QStringLiteral("Warning: One card carries both rails.")}));
}

TEST(ProblemStrip, jumpsByKeyboard)
{
    Window window;
    QSignalSpy jumps(window.strip, &ProblemStrip::jump);
    window.strip->showFindings({finding(Finding::Severity::Error, luns, QStringLiteral("LUN 10 is used twice."))});
    window.field->setFocus();
    QTest::keyClick(&window, Qt::Key_Backtab, Qt::ShiftModifier);
    auto* line = dynamic_cast<WordyButton*>(window.focusWidget());
    ASSERT_TRUE(line);
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Space);
    ASSERT_EQ(jumps.size(), 2);
    EXPECT_EQ(jumps[0][0].toString(), luns);
}

TEST(ProblemStrip, jumpsByAccessiblePress)
{
    Window window;
    QSignalSpy jumps(window.strip, &ProblemStrip::jump);
    window.strip->showFindings({finding(Finding::Severity::Error, luns, QStringLiteral("LUN 10 is used twice."))});
    QAccessibleInterface* line = QAccessible::queryAccessibleInterface(window.strip->findChild<WordyButton*>());
    ASSERT_TRUE(line && line->actionInterface());
    EXPECT_EQ(line->role(), QAccessible::Button);
    EXPECT_EQ(line->text(QAccessible::Description), QStringLiteral("Do something about it."));
    line->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(QTest::qWaitFor([&] { return jumps.size() == 1; }));
}

TEST(ProblemStrip, showsTheOthersWhenAsked)
{
    Window window;
    Findings many;
    for (int number = 0; number < 30; ++number)
        many << finding(Finding::Severity::Error, luns, QStringLiteral("Number %1 is wrong.").arg(number));
    window.strip->showFindings(many);
    EXPECT_EQ(window.lines().size(), 3);
    auto* more = window.strip->findChild<QPushButton*>(QStringLiteral("moreProblems"));
    EXPECT_TRUE(more->text().contains(QLatin1String("27")));

    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    EXPECT_EQ(window.lines().size(), 30);
    QTest::qWait(1);
    EXPECT_LT(window.strip->height(), window.height() / 2 + 50) << "the page keeps its room";
    QTest::keyClick(more, Qt::Key_Space);
    EXPECT_EQ(window.lines().size(), 3);
}

TEST(ProblemStrip, keepsTheFocusWhenWordsChange)
{
    Window window;
    window.strip->showFindings({finding(Finding::Severity::Error, luns, QStringLiteral("LUN 10 is used twice."))});
    window.strip->findChild<WordyButton*>()->setFocus();
    window.strip->showFindings({finding(Finding::Severity::Error, luns, QStringLiteral("LUN 11 is used twice."))});
    EXPECT_TRUE(dynamic_cast<WordyButton*>(window.focusWidget()));
    EXPECT_EQ(window.lines(), QStringList(QStringLiteral("Error: LUN 11 is used twice.")));
}

TEST(WordyButton, growsWhenItIsNarrow)
{
    WordyButton line(WordyButton::Look::Line);
    line.setWords(Glyph::Error, QStringLiteral("A sentence of some length that has to wrap."), {});
    EXPECT_GT(line.heightForWidth(150), line.heightForWidth(900));
}
