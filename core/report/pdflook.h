// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/document.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>

// What the printed report looks like. Lengths are dots of 300 to the inch; text is laid out in them, so nothing depends
// on the screen.
namespace twinrail::pdflook {

constexpr int dotsPerInch = 300;
constexpr qreal point = dotsPerInch / 72.0;
constexpr qreal millimetre = dotsPerInch / 25.4;

constexpr qreal side = 18 * millimetre;
constexpr qreal top = 16 * millimetre;
constexpr qreal bottom = 22 * millimetre; ///< with the footer in it
constexpr qreal footerBaseline = 12 * millimetre;

constexpr qreal textSize = 9.5; ///< points
constexpr qreal smallSize = 8;

[[nodiscard]] QFont textFont(qreal points, bool bold = false);
[[nodiscard]] QFont literalFont(qreal points, bool bold = false);
[[nodiscard]] qreal lineHeight(qreal points);
/// Where the baseline of a line of that height lies.
[[nodiscard]] qreal baseline(qreal points);

/// Paper is white: black text whatever palette the window has. Tones have at least 4.5:1.
[[nodiscard]] QColor ink();
[[nodiscard]] QColor quiet();
[[nodiscard]] QColor rule();
[[nodiscard]] QColor band();
[[nodiscard]] QColor toneColour(Tone tone);

/// The lines of a text that is broken between words where it can, and inside a word where it must.
[[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, qreal width);
[[nodiscard]] qreal widthOf(const QString& text, const QFont& font);

} // namespace twinrail::pdflook
