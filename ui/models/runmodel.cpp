// SPDX-License-Identifier: Apache-2.0
#include "ui/models/runmodel.h"

#include "core/base/tr.h"

#include <algorithm>

namespace twinrail {

namespace {

QString count(const MachineRun& run)
{
    //: %1 and %2 are numbers of changes
    return run.total > 0 ? Tr::tr("%1 of %2").arg(run.done).arg(run.total) : QString();
}

QString shown(const MachineRun& run, int column)
{
    switch (RunModel::Column(column)) {
    case RunModel::Machine:
        return run.machine;
    case RunModel::Changes:
        return count(run);
    case RunModel::State:
        return QStringLiteral("%1 %2").arg(runStateGlyph(run.state)).arg(runStateWord(run.state));
    case RunModel::Step:
        return run.step;
    case RunModel::Text:
        return run.text;
    }
    return {};
}

QString shown(const RunLine& line, int column)
{
    switch (RunLogModel::Column(column)) {
    case RunLogModel::Machine:
        return line.machine;
    case RunLogModel::Step:
        return line.step;
    case RunLogModel::State:
        return runLineWord(line.state);
    case RunLogModel::Text:
        return line.error ? line.error->text : line.text;
    }
    return {};
}

QString evidence(const RunLine& line)
{
    if (!line.error)
        return {};
    return line.text.isEmpty() || line.text == line.error->text ? describe(*line.error)
                                                                : line.text + u'\n' + describe(*line.error);
}

} // namespace

QStringList RunModel::titles() const
{
    return {Tr::tr("Machine"), Tr::tr("Changes"), Tr::tr("State"), Tr::tr("Step"), Tr::tr("What is being done")};
}

QVariant RunModel::cell(const MachineRun& run, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(run, column);
    case Qt::ToolTipRole:
        return column == Text ? run.text : QString();
    case Qt::AccessibleTextRole:
        return column == State ? runStateWord(run.state) : shown(run, column);
    case DoneRole:
        return run.done;
    case TotalRole:
        return run.total;
    default:
        return {};
    }
}

QStringList RunLogModel::titles() const
{
    return {Tr::tr("Machine"), Tr::tr("Step"), Tr::tr("Outcome"), Tr::tr("Change")};
}

QVariant RunLogModel::cell(const RunLine& line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, column);
    case Qt::ToolTipRole:
        return column == Text ? shown(line, column) : QString();
    case EvidenceRole:
        return evidence(line);
    default:
        return {};
    }
}

QString RunLogModel::text() const
{
    QString all;
    for (const RunLine& line : rows()) {
        all += QStringLiteral("%1  %2  %3  %4\n")
                   .arg(line.machine, line.step.leftJustified(3), runLineWord(line.state), line.text);
        if (line.error)
            all += QStringLiteral("    %1\n").arg(describe(*line.error).replace(u'\n', QLatin1String("\n    ")));
    }
    return all;
}

int RunLogModel::firstError() const
{
    const auto found =
        std::find_if(rows().cbegin(), rows().cend(), [](const RunLine& line) { return line.error.has_value(); });
    return found == rows().cend() ? -1 : static_cast<int>(found - rows().cbegin());
}

} // namespace twinrail
