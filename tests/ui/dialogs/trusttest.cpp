// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/changedkeydialog.h"
#include "ui/dialogs/printtext.h"
#include "ui/dialogs/trustdialog.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace twinrail;

namespace {

const QString hostPrint = QStringLiteral("SHA256:2cNeeIBFQAPlvHWZVcRcZtBTa14QHmXWmh9PpX9yTgk");
const QString otherPrint = QStringLiteral("SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8");
const QString certificate = QStringList(QList<QString>(32, QStringLiteral("3F"))).join(u':');

const UnknownPrint lab9{{}, QStringLiteral("lab9"), certificate};
const UnknownPrint prague{QStringLiteral("prague"), QStringLiteral("prague"), hostPrint};
const UnknownPrint brno{QStringLiteral("brno"), QStringLiteral("brno"), otherPrint};

template <typename Dialog> std::unique_ptr<Dialog> shown(Dialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
    return std::unique_ptr<Dialog>(dialog);
}

QStringList texts(const QWidget& dialog)
{
    QStringList all;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        all << label->text();
    return all;
}

Error changed(const QString& evidence)
{
    return {Error::Kind::Untrusted, QStringLiteral("prague"), QStringLiteral("It has changed."), evidence};
}

} // namespace

TEST(TrustDialog, trustsOnlyWhatWasChecked)
{
    const auto dialog = shown(new TrustDialog({lab9, prague, brno}, nullptr));
    auto* trust = dialog->findChild<QPushButton*>(QStringLiteral("trustChecked"));
    EXPECT_FALSE(trust->isEnabled());
    EXPECT_FALSE(dialog->findChild<QLabel*>(QStringLiteral("hint"))->text().isEmpty()) << "says why";

    QTest::keyClick(dialog->findChild<QCheckBox*>(QStringLiteral("same-prague")), Qt::Key_Space);
    EXPECT_TRUE(trust->isEnabled());
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("hint"))->text().isEmpty());
    QTest::keyClick(dialog.get(), Qt::Key_T, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->result() == QDialog::Accepted; }));
    EXPECT_EQ(dialog->trusted(), QList<UnknownPrint>{prague});
}

TEST(TrustDialog, trustsNobodyByReturn)
{
    const auto dialog = shown(new TrustDialog({prague}, nullptr));
    auto* check = dialog->findChild<QCheckBox*>();
    QTest::keyClick(check, Qt::Key_Space);
    QTest::keyClick(check, Qt::Key_Return);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(dialog->trusted(), QList<UnknownPrint>{});
}

TEST(TrustDialog, startsAtTheFirstMachineAndReachesEverythingByTab)
{
    const auto dialog = shown(new TrustDialog({lab9, prague}, nullptr));
    QSet<QString> reached;
    for (int step = 0; step < 20; ++step) {
        if (const QWidget* widget = dialog->focusWidget())
            reached << widget->objectName();
        QTest::keyClick(dialog.get(), Qt::Key_Tab);
    }
    EXPECT_TRUE(reached.contains(QStringLiteral("same-appliance")));
    EXPECT_TRUE(reached.contains(QStringLiteral("same-prague")));
    EXPECT_TRUE(reached.contains(QStringLiteral("trustNone")));
}

TEST(TrustDialog, copiesAFingerprintWhole)
{
    const auto dialog = shown(new TrustDialog({lab9}, nullptr));
    for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->accessibleName().contains(QLatin1String("lab9")))
            QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), certificate);
}

TEST(TrustDialog, explainsOnlyWhatIsNeeded)
{
    EXPECT_TRUE(texts(*shown(new TrustDialog({prague}, nullptr))).contains(hostKeyCommand()));
    EXPECT_FALSE(texts(*shown(new TrustDialog({lab9}, nullptr))).contains(hostKeyCommand()));
}

TEST(TrustDialog, clipsNoFingerprintWithMany)
{
    QList<UnknownPrint> many{lab9};
    for (int number = 0; number < 40; ++number)
        many << UnknownPrint{QString::number(number), QString::number(number), hostPrint};
    const auto dialog = shown(new TrustDialog(many, nullptr));
    EXPECT_LE(dialog->height(), dialog->screen()->availableSize().height());
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        if (label->accessibleName().contains(QLatin1String("Fingerprint")))
            EXPECT_GE(label->width(), label->sizeHint().width());
}

TEST(PrintText, breaksACertificateInTheMiddleAndLeavesAHostKeyWhole)
{
    EXPECT_EQ(wrappedPrint(hostPrint), hostPrint);
    QString joined = wrappedPrint(certificate);
    EXPECT_EQ(joined.count(u'\n'), 1);
    EXPECT_EQ(joined.remove(u'\n'), certificate);
}

TEST(PrintText, findsBothPrintsInAnError)
{
    const auto host = changedPrint(changed(QStringLiteral("pinned %1\nseen %2").arg(hostPrint, otherPrint)));
    ASSERT_TRUE(host);
    EXPECT_EQ(host->pinned, hostPrint);
    EXPECT_EQ(host->seen, otherPrint);
    const auto appliance =
        changedPrint(changed(QStringLiteral("pinned: %1\nseen:   %2").arg(certificate, certificate)));
    ASSERT_TRUE(appliance);
    EXPECT_EQ(appliance->seen, certificate);
    EXPECT_FALSE(changedPrint(changed(hostPrint))) << "an unknown key is no changed one";
    Error other = changed(QStringLiteral("pinned a\nseen b"));
    other.kind = Error::Kind::Failed;
    EXPECT_FALSE(changedPrint(other));
}

TEST(ChangedKeyDialog, showsBothPrintsAndOffersToCloseOnly)
{
    const Error error = changed(QStringLiteral("pinned %1\nseen %2").arg(hostPrint, otherPrint));
    const auto dialog = shown(new ChangedKeyDialog(error, nullptr));
    EXPECT_TRUE(texts(*dialog).contains(hostPrint));
    EXPECT_TRUE(texts(*dialog).contains(otherPrint));
    EXPECT_TRUE(dialog->windowTitle().contains(QLatin1String("prague")));
    for (const auto* button : dialog->findChildren<QPushButton*>())
        EXPECT_TRUE(button->objectName() == QLatin1String("close") || button->accessibleName().startsWith(u"Copy"))
            << button->text().toStdString();
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    EXPECT_EQ(dialog->result(), QDialog::Rejected);
    EXPECT_FALSE(dialog->isVisible());
}

TEST(ChangedKeyDialog, saysWhatItKnowsOfAnErrorThatIsNotUnderstood)
{
    const auto dialog = shown(new ChangedKeyDialog(changed(QStringLiteral("something else")), nullptr));
    EXPECT_TRUE(texts(*dialog).contains(QStringLiteral("It has changed.")));
    EXPECT_TRUE(texts(*dialog).contains(QStringLiteral("something else")));
}
