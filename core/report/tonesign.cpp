// SPDX-License-Identifier: Apache-2.0
#include "core/report/tonesign.h"

#include <array>

namespace twinrail {

namespace {

struct Row {
    Tone tone;
    const char16_t* sign;
    const char* key;
    bool strong;
};

// In the order of the enumeration. The shapes differ, not only the colours.
constexpr std::array rows{
    Row{Tone::Plain, u"", "plain", false},         Row{Tone::Good, u"✓", "good", false},
    Row{Tone::Attention, u"!", "attention", true}, Row{Tone::Bad, u"✕", "bad", true},
    Row{Tone::Unknown, u"?", "unknown", true},
};

const Row& rowOf(Tone tone) { return rows.at(static_cast<std::size_t>(tone)); }

// "● active", "✕": a glyph that is no word, alone or before a space.
bool beginsWithSign(const QString& text)
{
    if (text.isEmpty() || text.at(0).isLetterOrNumber())
        return false;
    return text.size() == 1 || text.at(1).isSpace();
}

} // namespace

QString toneSign(Tone tone) { return QString::fromUtf16(rowOf(tone).sign); }
QLatin1String toneKey(Tone tone) { return QLatin1String(rowOf(tone).key); }
bool toneIsStrong(Tone tone) { return rowOf(tone).strong; }

QString withSign(const QString& text, Tone tone)
{
    const QString sign = toneSign(tone);
    return sign.isEmpty() || beginsWithSign(text) ? text : text.isEmpty() ? sign : sign + u' ' + text;
}

} // namespace twinrail
