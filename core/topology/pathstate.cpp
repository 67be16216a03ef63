// SPDX-License-Identifier: Apache-2.0
#include "core/topology/pathstate.h"

#include "core/base/tr.h"

#include <algorithm>
#include <array>

namespace twinrail {

namespace {

struct Row {
    PathState state;
    char16_t glyph; ///< in the fonts of every desktop
    const char* word;
};

// From the worst to the best. The glyphs of what advances fill up; those of what is wrong are no circles.
constexpr std::array rows{
    Row{PathState::Failed, u'✕', QT_TRANSLATE_NOOP("Tr", "failed")},
    Row{PathState::Missing, u'!', QT_TRANSLATE_NOOP("Tr", "missing")},
    Row{PathState::Flapping, u'≈', QT_TRANSLATE_NOOP("Tr", "flapping")},
    Row{PathState::Unexpected, u'+', QT_TRANSLATE_NOOP("Tr", "unexpected")},
    Row{PathState::Unknown, u'?', QT_TRANSLATE_NOOP("Tr", "unknown")},
    Row{PathState::Planned, u'◌', QT_TRANSLATE_NOOP("Tr", "planned")},
    Row{PathState::Discovered, u'○', QT_TRANSLATE_NOOP("Tr", "discovered")},
    Row{PathState::LoggedIn, u'◐', QT_TRANSLATE_NOOP("Tr", "logged in")},
    Row{PathState::Active, u'●', QT_TRANSLATE_NOOP("Tr", "active")},
};

const Row& rowOf(PathState state)
{
    return *std::find_if(rows.cbegin(), rows.cend(), [state](const Row& row) { return row.state == state; });
}

} // namespace

QString pathStateWord(PathState state) { return Tr::tr(rowOf(state).word); }
QString pathStateKey(PathState state) { return QString::fromLatin1(rowOf(state).word).replace(u' ', u'-'); }
QChar pathStateGlyph(PathState state) { return rowOf(state).glyph; }
PathState worst(PathState a, PathState b) { return &rowOf(a) <= &rowOf(b) ? a : b; }

} // namespace twinrail
