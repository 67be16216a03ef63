// SPDX-License-Identifier: Apache-2.0
#include "core/report/journalled.h"

#include "core/plan/steptable.h"

#include <utility>

namespace twinrail {

namespace {

// unifiedDiff() is the one place that knows which lines carry a password.
QStringList shown(const QList<QByteArray>& lines)
{
    QStringList safe;
    const QList<QByteArray> printed = unifiedDiff(QString(), QByteArrayLiteral(""), lines.join()).split('\n');
    bool inHunk = false;
    for (const QByteArray& line : printed) {
        if (inHunk && line.startsWith('+'))
            safe << QString::fromUtf8(line.mid(1));
        inHunk = inHunk || line.startsWith("@@");
    }
    return safe;
}

struct Sides {
    BeforeAfter operator()(const FileChange& change) const
    {
        BeforeAfter sides;
        for (const TextEdit::Hunk& hunk : change.edit.hunks()) {
            sides.before += shown(hunk.removed);
            sides.after += shown(hunk.added);
        }
        return sides;
    }
    BeforeAfter operator()(const ToolChange& change) const { return {one(change.before), one(change.after)}; }
    BeforeAfter operator()(const ApplianceChange& change) const
    {
        // The title says what it is; how it was called is in exactLines().
        const QStringList absent{QStringLiteral("absent")}, present{QStringLiteral("present")};
        return change.deed.wanted == Presence::Present ? BeforeAfter{absent, present} : BeforeAfter{present, absent};
    }
    BeforeAfter operator()(const Lesson&) const { return {}; } // asks, and is in no journal
    static QStringList one(const QString& text) { return text.isEmpty() ? QStringList() : QStringList{text}; }
};

QStringList commandLines(const QList<Mutation>& mutations)
{
    QStringList lines;
    for (const Mutation& mutation : mutations)
        lines << shellText(mutation.command()).split(u'\n');
    return lines;
}

struct Exact {
    QStringList operator()(const FileChange& change) const
    {
        QStringList lines{
            change.existsBefore ? QStringLiteral("--- %1").arg(change.path) : QStringLiteral("--- /dev/null"),
            change.existsAfter ? QStringLiteral("+++ %1").arg(change.path) : QStringLiteral("+++ /dev/null")};
        for (const TextEdit::Hunk& hunk : change.edit.hunks()) {
            lines << QStringLiteral("@@ %1 @@").arg(hunk.line + 1);
            for (const QString& line : shown(hunk.removed))
                lines << u'-' + line;
            for (const QString& line : shown(hunk.added))
                lines << u'+' + line;
        }
        return lines + commandLines(change.notify);
    }
    QStringList operator()(const ToolChange& change) const { return commandLines(change.apply); }
    QStringList operator()(const ApplianceChange& change) const { return change.calls; }
    QStringList operator()(const Lesson& lesson) const { return {shellText(lesson.query.command())}; }
};

struct Taken {
    bool operator()(const FileChange&) const { return true; }
    bool operator()(const ToolChange& change) const { return !change.undo.isEmpty(); }
    bool operator()(const ApplianceChange&) const { return true; }
    bool operator()(const Lesson&) const { return true; }
};

// Asked anew each time: the words are those of the language in force.
QList<StepInfo> allSteps()
{
    QList<StepInfo> steps;
    for (const auto& step : applianceSteps())
        steps << step->info();
    for (const auto& step : clientSteps())
        steps << step->info();
    return steps;
}

} // namespace

BeforeAfter beforeAfter(const Change& change) { return std::visit(Sides{}, change.action); }

QStringList exactLines(const Change& change) { return std::visit(Exact{}, change.action); }

bool canBeTakenBack(const Change& change) { return std::visit(Taken{}, change.action); }

bool holdsData(const Change& change)
{
    const auto* deed = std::get_if<ApplianceChange>(&change.action);
    return deed && deed->deed.wanted == Presence::Present && std::holds_alternative<ZvolDeed>(deed->deed.object);
}

QList<StepInfo> stepsOf(const QStringList& ids)
{
    QList<StepInfo> steps;
    QStringList strange = ids;
    strange.removeDuplicates();
    for (const StepInfo& step : allSteps())
        if (strange.removeAll(step.id) > 0)
            steps << step;
    for (const QString& id : std::as_const(strange))
        steps << StepInfo{id, {}, {}, {}};
    return steps;
}

} // namespace twinrail
