// SPDX-License-Identifier: Apache-2.0
#include "core/watch/condition.h"

#include "core/base/tr.h"

#include <algorithm>
#include <array>

namespace twinrail {

namespace {

struct Row {
    Condition condition;
    char16_t glyph; ///< in the fonts of every desktop
    const char* key;
    const char* word;
};

// From the worst to the best. What a path can be has the glyph of its state (core/topology/pathstate.cpp); what only a
// LUN can be is a triangle that points down, full where it is graver.
constexpr std::array rows{
    Row{Condition::Failed, u'✕', "failed", QT_TRANSLATE_NOOP("Tr", "failed")},
    Row{Condition::LastPath, u'▼', "last-path", QT_TRANSLATE_NOOP("Tr", "last path")},
    Row{Condition::Missing, u'!', "missing", QT_TRANSLATE_NOOP("Tr", "missing")},
    Row{Condition::Degraded, u'▽', "degraded", QT_TRANSLATE_NOOP("Tr", "degraded")},
    Row{Condition::Flapping, u'≈', "flapping", QT_TRANSLATE_NOOP("Tr", "flapping")},
    Row{Condition::Unexpected, u'+', "unexpected", QT_TRANSLATE_NOOP("Tr", "unexpected")},
    Row{Condition::Unknown, u'?', "unknown", QT_TRANSLATE_NOOP("Tr", "unknown")},
    Row{Condition::NotChecked, u'◌', "not-checked", QT_TRANSLATE_NOOP("Tr", "not yet checked")},
    Row{Condition::Ok, u'●', "ok", QT_TRANSLATE_NOOP("Tr", "ok")},
};

const Row& rowOf(Condition condition)
{
    return *std::find_if(rows.cbegin(), rows.cend(),
                         [condition](const Row& row) { return row.condition == condition; });
}

/// With at least one usable path.
Condition whileItWorks(const PathCount& count)
{
    const int undecided = count.unknown + count.notChecked;
    if (count.active == 1 && count.planned > 1 && undecided == 0)
        return Condition::LastPath;
    if (count.active + undecided < count.planned)
        return Condition::Degraded;
    if (count.flapping > 0)
        return Condition::Flapping;
    if (count.unexpected > 0)
        return Condition::Unexpected;
    if (count.unknown > 0)
        return Condition::Unknown;
    return count.notChecked > 0 ? Condition::NotChecked : Condition::Ok;
}

} // namespace

QString conditionWord(Condition condition) { return Tr::tr(rowOf(condition).word); }
QString conditionKey(Condition condition) { return QLatin1String(rowOf(condition).key); }
QChar conditionGlyph(Condition condition) { return rowOf(condition).glyph; }
Condition worst(Condition a, Condition b) { return &rowOf(a) <= &rowOf(b) ? a : b; }

QList<Condition> conditionsByGravity()
{
    QList<Condition> all;
    for (const Row& row : rows)
        all.append(row.condition);
    return all;
}

Condition conditionOf(PathState state)
{
    switch (state) {
    case PathState::Planned:
        return Condition::NotChecked;
    case PathState::Discovered:
        return Condition::Missing; // nothing is on its way any more
    case PathState::LoggedIn:      // a session of a site without LUNs: all that there can be
    case PathState::Active:
        return Condition::Ok;
    case PathState::Failed:
        return Condition::Failed;
    case PathState::Missing:
        return Condition::Missing;
    case PathState::Flapping:
        return Condition::Flapping;
    case PathState::Unexpected:
        return Condition::Unexpected;
    case PathState::Unknown:
        return Condition::Unknown;
    }
    return Condition::Unknown;
}

// What nobody knows may work: only when every planned path is known not to work, the LUN has failed.
Condition conditionOf(const PathCount& count)
{
    if (count.active > 0)
        return whileItWorks(count);
    if (count.unknown > 0)
        return Condition::Unknown;
    return count.notChecked > 0 ? Condition::NotChecked : Condition::Failed;
}

} // namespace twinrail
