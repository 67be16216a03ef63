// SPDX-License-Identifier: Apache-2.0
#include "core/watch/drift.h"

#include "core/base/tr.h"

namespace twinrail {

namespace {

/// The lines that a diff takes away ('-') or puts in ('+'), without its heads.
QString linesOf(const QByteArray& diff, char sign)
{
    QStringList lines;
    bool inHunk = false;
    for (const QByteArray& line : diff.split('\n')) {
        inHunk = inHunk || line.startsWith("@@");
        if (inHunk && line.startsWith(sign))
            lines.append(QString::fromUtf8(line.mid(1)));
    }
    return lines.join(u'\n');
}

/// What is wanted and what is there instead, from the change that would put it right. Of a file the diff tells, since
/// it hides passwords.
struct Differ {
    Drift drift;
    Drift operator()(const FileChange& change)
    {
        drift.wanted = linesOf(change.diff, '+');
        drift.found = linesOf(change.diff, '-');
        return drift;
    }
    Drift operator()(const ToolChange& change)
    {
        drift.wanted = change.after;
        drift.found = change.before;
        return drift;
    }
    Drift operator()(const ApplianceChange& change)
    {
        drift.wanted = change.calls.join(u'\n');
        return drift;
    }
    Drift operator()(const Lesson&) { return drift; } // changes nothing, so it is never asked
};

QString setUpAgain(const QString& step) { return Tr::tr("Run the set-up again: step %1 puts it right.").arg(step); }

bool matters(const Finding& finding)
{
    return finding.severity == Finding::Severity::Warning || finding.severity == Finding::Severity::Error;
}

QList<Drift> ofStep(const QString& machine, const PlannedStep& step)
{
    QList<Drift> drift;
    for (const Change& change : step.prepared.changes)
        if (changesSomething(change))
            drift.append(std::visit(Differ{{machine, change.step, change.title, {}, {}, setUpAgain(change.step)}},
                                    change.action));
    for (const Finding& finding : step.prepared.findings)
        if (matters(finding))
            drift.append({machine, step.info.id, finding.text, {}, {}, finding.advice});
    if (!step.prepared.waitsFor.isEmpty())
        drift.append({machine,
                      step.info.id,
                      //: %1: a part of the set-up, "Timers"
                      Tr::tr("%1: its package is not installed").arg(step.info.title),
                      {},
                      {},
                      setUpAgain(step.info.id)});
    return drift;
}

/// A plan that a finding blocks was asked for all the same.
bool blocked(const MachinePlan& plan)
{
    return std::any_of(plan.steps.cbegin(), plan.steps.cend(), [&](const PlannedStep& step) {
        return std::any_of(step.prepared.findings.cbegin(), step.prepared.findings.cend(),
                           [&](const Finding& finding) { return finding.severity == Finding::Severity::Error; });
    });
}

} // namespace

QString Drift::key() const { return QStringList{machine, step, what, wanted, found}.join(u'\n'); }

bool knowsDrift(const MachinePlan& plan)
{
    return !plan.error || (plan.error->kind == Error::Kind::Conflict && blocked(plan));
}

QList<Drift> driftOf(const MachinePlan& plan)
{
    QList<Drift> drift;
    if (knowsDrift(plan))
        for (const PlannedStep& step : plan.steps)
            drift += ofStep(plan.machine, step);
    return drift;
}

} // namespace twinrail
