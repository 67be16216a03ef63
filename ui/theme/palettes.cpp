// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/palettes.h"

#include <array>
#include <cmath>

namespace twinrail {

namespace {

struct Row {
    QPalette::ColorRole role;
    QRgb light, dark, highContrast;
};

// Dark is the outline of everything that can be worked with; Mid and Midlight are lines that only divide.
constexpr std::array rows{
    Row{QPalette::Window, 0xfff4f6f8, 0xff1f242a, 0xff000000},
    Row{QPalette::WindowText, 0xff1b222a, 0xffe6eaee, 0xffffffff},
    Row{QPalette::Base, 0xffffffff, 0xff171b20, 0xff000000},
    Row{QPalette::AlternateBase, 0xffeef2f6, 0xff20262c, 0xff151515},
    Row{QPalette::Text, 0xff1b222a, 0xffe6eaee, 0xffffffff},
    Row{QPalette::Button, 0xffffffff, 0xff2c333b, 0xff000000},
    Row{QPalette::ButtonText, 0xff1b222a, 0xffe6eaee, 0xffffffff},
    Row{QPalette::BrightText, 0xffffffff, 0xffffffff, 0xffffffff},
    Row{QPalette::Highlight, 0xff1d6bae, 0xff6db5ee, 0xffffe14d},
    Row{QPalette::HighlightedText, 0xffffffff, 0xff0c1218, 0xff000000},
    Row{QPalette::Link, 0xff175f9c, 0xff86c2f2, 0xff8fd3ff},
    Row{QPalette::LinkVisited, 0xff6a4799, 0xffc6a8ee, 0xffe2beff},
    Row{QPalette::ToolTipBase, 0xffffffff, 0xff2c333b, 0xff000000},
    Row{QPalette::ToolTipText, 0xff1b222a, 0xffe6eaee, 0xffffffff},
    Row{QPalette::PlaceholderText, 0xff5d6875, 0xff9ca7b3, 0xffd6d6d6},
    Row{QPalette::Light, 0xffffffff, 0xff475059, 0xff606060},
    Row{QPalette::Midlight, 0xffe3e8ed, 0xff343c45, 0xff404040},
    Row{QPalette::Mid, 0xffcdd4dc, 0xff4a545e, 0xffb0b0b0},
    Row{QPalette::Dark, 0xff7e8996, 0xff8994a0, 0xffffffff},
    Row{QPalette::Shadow, 0xff55606c, 0xff000000, 0xff000000},
};

// What says "not now": the same words, paler; nothing is selected in it.
constexpr std::array disabledRows{
    Row{QPalette::WindowText, 0xff7a8592, 0xff828d99, 0xffa6a6a6},
    Row{QPalette::Text, 0xff7a8592, 0xff828d99, 0xffa6a6a6},
    Row{QPalette::ButtonText, 0xff7a8592, 0xff828d99, 0xffa6a6a6},
    Row{QPalette::PlaceholderText, 0xff7a8592, 0xff828d99, 0xffa6a6a6},
    Row{QPalette::Base, 0xfff4f6f8, 0xff1f242a, 0xff000000},
    Row{QPalette::Button, 0xfff4f6f8, 0xff262c33, 0xff000000},
    Row{QPalette::Highlight, 0xffcdd4dc, 0xff4a545e, 0xff404040},
    Row{QPalette::HighlightedText, 0xff55606c, 0xffb9c2cb, 0xffd6d6d6},
    Row{QPalette::Dark, 0xffb4bdc7, 0xff56616c, 0xffa6a6a6},
};

QPalette paletteOf(QRgb Row::*colour)
{
    QPalette palette;
    for (const Row& row : rows)
        palette.setColor(row.role, QColor(row.*colour));
    for (const Row& row : disabledRows)
        palette.setColor(QPalette::Disabled, row.role, QColor(row.*colour));
    return palette;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QPalette lightPalette() { return paletteOf(&Row::light); }
QPalette darkPalette() { return paletteOf(&Row::dark); }
QPalette highContrastPalette() { return paletteOf(&Row::highContrast); }

double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace twinrail
