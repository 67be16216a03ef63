// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/ask.h"

#include <gtest/gtest.h>

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace twinrail;

namespace {

Ask undo()
{
    return {QStringLiteral("askUndo"),
            QStringLiteral("Undo what was done?"),
            QStringLiteral("14 changes are taken back."),
            QStringLiteral("<b>Foreign</b> sessions stay."),
            QStringLiteral("&Undo 14 changes"),
            QStringLiteral("&Keep them"),
            false};
}

struct Asking : ::testing::Test {
    QWidget window;
    QList<bool> answers;

    QDialog* show(const Ask& what, QObject* receiver = nullptr)
    {
        window.show();
        ask(&window, what, receiver ? receiver : &window, [this](bool yes) { answers << yes; });
        auto* dialog = window.findChild<QDialog*>(what.name);
        EXPECT_TRUE(dialog && QTest::qWaitForWindowActive(dialog));
        return dialog;
    }
};

} // namespace

TEST_F(Asking, returnsBeforeItIsAnswered)
{
    QDialog* dialog = show(undo());
    EXPECT_TRUE(answers.isEmpty());
    EXPECT_EQ(dialog->windowModality(), Qt::WindowModal);
}

TEST_F(Asking, takesReturnForTheHarmlessAnswer)
{
    QTest::keyClick(show(undo()), Qt::Key_Return);
    EXPECT_EQ(answers, QList<bool>{true});
}

TEST_F(Asking, takesReturnForNoWhereYesIsDangerous)
{
    Ask what = undo();
    what.dangerous = true;
    QTest::keyClick(show(what), Qt::Key_Return);
    EXPECT_EQ(answers, QList<bool>{false});
}

TEST_F(Asking, canStillSayYesToADangerByMnemonic)
{
    Ask what = undo();
    what.dangerous = true;
    QTest::keyClick(show(what), Qt::Key_U, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return answers == QList<bool>{true}; }));
}

TEST_F(Asking, takesEscapeForNoAndGoesAway)
{
    const QPointer<QDialog> dialog = show(undo());
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_EQ(answers, QList<bool>{false});
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }));
}

TEST_F(Asking, saysNothingToSomebodyWhoHasGone)
{
    auto* receiver = new QObject;
    QDialog* dialog = show(undo(), receiver);
    delete receiver;
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_TRUE(answers.isEmpty());
}

TEST_F(Asking, isAMessageWithOneButtonOnly)
{
    Ask what = undo();
    what.no.clear();
    EXPECT_EQ(show(what)->findChildren<QPushButton*>().size(), 1);
}

TEST_F(Asking, takesNoTextForHtml)
{
    for (const QLabel* label : show(undo())->findChildren<QLabel*>())
        EXPECT_TRUE(label->textFormat() == Qt::PlainText || label->text().isEmpty()) << label->text().toStdString();
}
