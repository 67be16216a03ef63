// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/palettes.h"

#include <gtest/gtest.h>

#include <QMetaEnum>

using namespace twinrail;

namespace {

struct Pair {
    QPalette::ColorRole ink, ground;
};
// What is written on what.
const QList<Pair> texts{
    {QPalette::WindowText, QPalette::Window},
    {QPalette::WindowText, QPalette::Base},
    {QPalette::Text, QPalette::Base},
    {QPalette::Text, QPalette::AlternateBase},
    {QPalette::ButtonText, QPalette::Button},
    {QPalette::PlaceholderText, QPalette::Base},
    {QPalette::HighlightedText, QPalette::Highlight},
    {QPalette::ToolTipText, QPalette::ToolTipBase},
    {QPalette::Link, QPalette::Base},
    {QPalette::Link, QPalette::Window},
    {QPalette::LinkVisited, QPalette::Base},
    {QPalette::LinkVisited, QPalette::Window},
    {QPalette::Text, QPalette::Midlight}, // words over a progress bar
};
const QList<Pair> disabledTexts{
    {QPalette::WindowText, QPalette::Window},
    {QPalette::Text, QPalette::Base},
    {QPalette::ButtonText, QPalette::Button},
    {QPalette::HighlightedText, QPalette::Highlight},
};
// Outlines of what can be worked with, and the frame around what has the focus.
const QList<Pair> graphics{
    {QPalette::Dark, QPalette::Base},        {QPalette::Dark, QPalette::Window},
    {QPalette::Dark, QPalette::Button},      {QPalette::Highlight, QPalette::Base},
    {QPalette::Highlight, QPalette::Window}, {QPalette::Highlight, QPalette::Button},
};

struct Look {
    const char* name;
    QPalette palette;
    double wanted;
};
QList<Look> looks()
{
    return {{"light", lightPalette(), 4.5}, {"dark", darkPalette(), 4.5}, {"high contrast", highContrastPalette(), 7}};
}

void expectContrast(const Look& look, QPalette::ColorGroup group, const QList<Pair>& pairs, double wanted)
{
    const auto roles = QMetaEnum::fromType<QPalette::ColorRole>();
    for (const Pair& pair : pairs)
        EXPECT_GE(contrast(look.palette.color(group, pair.ink), look.palette.color(group, pair.ground)), wanted)
            << look.name << ": " << roles.valueToKey(pair.ink) << " on " << roles.valueToKey(pair.ground);
}

} // namespace

TEST(Contrast, isAsWcagDefinesIt)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.01);
    EXPECT_NEAR(contrast(Qt::white, Qt::black), 21, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01); // the well-known grey that just fails
}

TEST(Palettes, letTextBeRead)
{
    for (const Look& look : looks()) {
        expectContrast(look, QPalette::Active, texts, look.wanted);
        expectContrast(look, QPalette::Inactive, texts, look.wanted);
    }
}

TEST(Palettes, letEvenWhatIsSwitchedOffBeRead)
{
    for (const Look& look : looks())
        expectContrast(look, QPalette::Disabled, disabledTexts, 3);
}

TEST(Palettes, letOutlinesAndFocusBeSeen)
{
    for (const Look& look : looks())
        expectContrast(look, QPalette::Active, graphics, 3);
}

TEST(Palettes, sayWhichIsDark)
{
    EXPECT_GT(lightPalette().color(QPalette::Window).lightness(), 200);
    EXPECT_LT(darkPalette().color(QPalette::Window).lightness(), 60);
    EXPECT_EQ(highContrastPalette().color(QPalette::Window), QColor(Qt::black));
}
