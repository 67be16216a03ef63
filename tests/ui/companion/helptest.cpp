// SPDX-License-Identifier: Apache-2.0
#include "ui/companion/helppanel.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

using namespace twinrail;

namespace {

const QStringList pages = QStringLiteral("start appliance portal-groups targets groups luns clients initiators network "
                                         "paths multipath review apply result")
                              .split(u' ');

} // namespace

TEST(HelpText, isThereForEveryPage)
{
    for (const QString& page : pages) {
        const HelpText text = helpTextFor(page);
        EXPECT_EQ(text.page, page);
        EXPECT_GE(text.purpose.count(QRegularExpression(QStringLiteral("[.?]( |$)"))), 2)
            << page.toStdString() << " says its purpose in a few sentences";
        EXPECT_GE(text.terms.size(), 2) << page.toStdString();
        EXPECT_GE(text.troubles.size(), 2) << page.toStdString();
        EXPECT_LE(text.troubles.size(), 4) << page.toStdString();
    }
    EXPECT_EQ(helpTexts().size(), pages.size()) << "and for nothing else";
}

TEST(HelpText, explainsEachTermInOneSentence)
{
    for (const HelpText& text : helpTexts())
        for (const HelpTerm& term : text.terms) {
            EXPECT_TRUE(term.meaning.endsWith(u'.')) << term.term.toStdString();
            EXPECT_FALSE(term.meaning.contains(QLatin1String(". "))) << term.term.toStdString();
        }
}

TEST(HelpText, knowsEveryStepOfTheHowTo)
{
    for (const auto& [letter, count] : {std::pair{u'A', 10}, std::pair{u'N', 5}, std::pair{u'C', 14}})
        for (int number = 1; number <= count; ++number) {
            const QString id = QChar(letter) + QString::number(number);
            const auto step = helpStep(id);
            ASSERT_TRUE(step) << id.toStdString();
            EXPECT_EQ(step->id, id);
            EXPECT_FALSE(step->title.isEmpty() || step->purpose.isEmpty()) << id.toStdString();
        }
    EXPECT_FALSE(helpStep(QStringLiteral("C15")));
}

TEST(HelpHtml, takesNoTextForHtml)
{
    const QString evil = QStringLiteral("<img src=x>&amp;");
    const QString html = helpHtml({evil, evil, {{evil, evil}}, {{evil, evil}}}, {evil, QStringLiteral("N5")});
    EXPECT_FALSE(html.contains(QLatin1String("<img")));
    EXPECT_EQ(html.count(QLatin1String("&lt;img src=x&gt;&amp;amp;")), 5)
        << "all that is shown; an unknown step is not";
}

TEST(HelpPanel, showsTheStepsOfThePageAndLeadsToThem)
{
    HelpPanel panel;
    panel.resize(400, 200);
    panel.show();
    panel.showPage(QStringLiteral("groups"), {QStringLiteral("N3"), QStringLiteral("N4")});
    auto* browser = panel.findChild<QTextBrowser*>();
    EXPECT_TRUE(browser->toPlainText().contains(helpTextFor(QStringLiteral("groups")).purpose));
    EXPECT_TRUE(browser->toPlainText().contains(helpStep(QStringLiteral("N4"))->title));

    browser->setFocus();
    browser->moveCursor(QTextCursor::Start);
    QTest::keyClick(browser, Qt::Key_Tab); // to the first link
    QTest::keyClick(browser, Qt::Key_Return);
    EXPECT_EQ(browser->source().fragment(), QStringLiteral("N3"));
    EXPECT_GT(browser->verticalScrollBar()->value(), 0);
    EXPECT_TRUE(browser->toPlainText().contains(helpStep(QStringLiteral("N4"))->title)) << "it is still there";
}

TEST(HelpPanel, beginsAtTheTopOfAnotherPage)
{
    HelpPanel panel;
    panel.resize(300, 150);
    panel.show();
    panel.showPage(QStringLiteral("luns"), {QStringLiteral("N5")});
    auto* browser = panel.findChild<QTextBrowser*>();
    QScrollBar* place = browser->verticalScrollBar();
    place->setValue(place->maximum());
    ASSERT_GT(place->value(), 0);
    panel.showPage(QStringLiteral("luns"), {QStringLiteral("N5")});
    EXPECT_GT(place->value(), 0) << "the same page stays where it is";
    panel.showPage(QStringLiteral("clients"), {QStringLiteral("C1")});
    EXPECT_EQ(place->value(), 0);
}
