// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "ui/theme/icons.h"
#include "ui/theme/palettes.h"
#include "ui/theme/style.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace twinrail;

namespace {

// Leaves the program as it was.
struct Theme : ::testing::Test {
    ~Theme() override
    {
        QSettings().clear();
        QApplication::setStyle(QStringLiteral("Fusion"));
        QApplication::setPalette(QPalette());
    }
    static QColor window() { return QApplication::palette().color(QPalette::Window); }
};

bool shows(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

double strongest(const QImage& image, const QColor& ground)
{
    double most = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
    return most;
}

QImage picture(QWidget& widget) { return widget.grab().toImage().convertToFormat(QImage::Format_RGB32); }

} // namespace

TEST_F(Theme, setsThePaletteOfEachAppearance)
{
    applyAppearance(*qApp, Appearance::Light);
    EXPECT_EQ(window(), lightPalette().color(QPalette::Window));
    applyAppearance(*qApp, Appearance::Dark);
    EXPECT_EQ(window(), darkPalette().color(QPalette::Window));
    applyAppearance(*qApp, Appearance::HighContrast);
    EXPECT_EQ(window(), highContrastPalette().color(QPalette::Window));
    EXPECT_TRUE(dynamic_cast<Style*>(QApplication::style()));
}

TEST_F(Theme, isLightWhereNobodySaysOtherwise)
{
    applyAppearance(*qApp, Appearance::Dark);
    applyAppearance(*qApp, Appearance::System); // no palette of the platform, no bus
    EXPECT_EQ(window(), lightPalette().color(QPalette::Window));
}

TEST_F(Theme, remembersWhatWasChosen)
{
    EXPECT_EQ(savedAppearance(), Appearance::System);
    for (const AppearanceEntry& entry : appearanceTable()) {
        saveAppearance(entry.appearance);
        EXPECT_EQ(savedAppearance(), entry.appearance) << entry.word.toStdString();
    }
    QSettings().setValue(QStringLiteral("appearance"), QStringLiteral("of a later version"));
    EXPECT_EQ(savedAppearance(), Appearance::System);
}

TEST_F(Theme, outlinesAnEmptyCheckBoxOnADarkGround)
{
    applyAppearance(*qApp, Appearance::Dark);
    QCheckBox box;
    EXPECT_GE(strongest(picture(box), window()), 3);
}

TEST_F(Theme, showsWhereTheKeyboardIs)
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
        applyAppearance(*qApp, appearance);
        QWidget parent;
        QPushButton button(QStringLiteral("Back"), &parent);
        QPushButton other(QStringLiteral("Next"), &parent);
        parent.show();
        parent.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&parent));
        const QColor accent = QApplication::palette().color(QPalette::Highlight);
        other.setFocus(Qt::TabFocusReason);
        EXPECT_FALSE(shows(picture(button), accent));
        QTest::keyClick(&parent, Qt::Key_Tab, Qt::ShiftModifier);
        ASSERT_TRUE(button.hasFocus());
        EXPECT_TRUE(shows(picture(button), accent));
    }
}

TEST_F(Theme, growsWithTheFont)
{
    applyAppearance(*qApp, Appearance::Light);
    QPushButton button(QStringLiteral("Back"));
    const QSize before = button.sizeHint();
    QFont larger = button.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    button.setFont(larger);
    EXPECT_GE(button.sizeHint().height(), before.height() * 3 / 2);
}

TEST_F(Theme, drawsIconsInTheTextColourOfTheMoment)
{
    const auto inkOf = [] { return iconOf(Glyph::Check).pixmap(32).toImage(); };
    applyAppearance(*qApp, Appearance::Light);
    EXPECT_TRUE(shows(inkOf(), lightPalette().color(QPalette::WindowText)));
    applyAppearance(*qApp, Appearance::HighContrast);
    EXPECT_TRUE(shows(inkOf(), Qt::white));
    EXPECT_FALSE(applicationIcon().pixmap(32).isNull());
}

TEST_F(Theme, hasAPictureForEveryGlyph)
{
    QList<QImage> pictures;
    for (int glyph = int(Glyph::New); glyph <= int(Glyph::Fingerprint); ++glyph) {
        const QImage image = iconOf(Glyph(glyph)).pixmap(24).toImage();
        EXPECT_TRUE(shows(image, QApplication::palette().color(QPalette::WindowText))) << glyph;
        EXPECT_FALSE(pictures.contains(image)) << glyph << " looks like another";
        pictures << image;
    }
}
