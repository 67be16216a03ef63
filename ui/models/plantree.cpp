// SPDX-License-Identifier: Apache-2.0
#include "ui/models/plantree.h"

#include "core/base/tr.h"

#include <algorithm>

namespace twinrail {

namespace {

// What is copied from here may be pasted into a terminal: words that are no command are comments there.
QString comment(const QString& text) { return text.isEmpty() ? QString() : QStringLiteral("# ") + text; }

QString paragraph(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString detailsOf(const std::vector<PlanNode>& nodes)
{
    QStringList parts;
    for (const PlanNode& node : nodes)
        if (!node.details.isEmpty())
            parts << node.details;
    return parts.join(QStringLiteral("\n\n"));
}

QString standingOf(const PlannedStep& step)
{
    const Changes& changes = step.prepared.changes;
    const auto made = static_cast<int>(std::count_if(changes.begin(), changes.end(), &changesSomething));
    if (!step.prepared.waitsFor.isEmpty())
        return Tr::tr("waits", "a step that can be planned only later");
    if (made > 0)
        return Tr::tr("%n change(s)", nullptr, made);
    if (!changes.isEmpty())
        return Tr::tr("%n question(s)", nullptr, static_cast<int>(changes.size()));
    return Tr::tr("nothing to do");
}

PlanNode changeNode(const Change& change, const QString& place)
{
    const QStringList lines = previewLines(change);
    PlanNode node{
        PlanNode::Kind::Change, change.title, {}, paragraph(QStringList{comment(change.title)} + lines), place, {}};
    for (const QString& line : lines)
        node.children.push_back({PlanNode::Kind::Line, line, {}, line, place, {}});
    return node;
}

PlanNode stepNode(const PlannedStep& step, const QString& machine)
{
    const QString place = machine + u'/' + step.info.id;
    PlanNode node{PlanNode::Kind::Step,
                  //: %1 is the id of a step (C8), %2 its title
                  Tr::tr("%1 %2").arg(step.info.id, step.info.title),
                  standingOf(step),
                  {},
                  place,
                  {}};
    for (const Change& change : step.prepared.changes)
        node.children.push_back(changeNode(change, place));
    QStringList head{comment(node.text), comment(step.info.purpose), comment(step.prepared.waitsFor)};
    if (node.children.empty() && step.prepared.waitsFor.isEmpty())
        head << comment(Tr::tr("Nothing to do: it is as planned already."));
    node.details = paragraph(head);
    if (!node.children.empty())
        node.details += QStringLiteral("\n\n") + detailsOf(node.children);
    return node;
}

QString standingOf(const MachinePlan& plan)
{
    if (plan.error)
        return Tr::tr("left out", "a machine where nothing will run");
    if (plan.changes() > 0)
        return Tr::tr("%n change(s)", nullptr, plan.changes());
    const bool waits = std::any_of(plan.steps.begin(), plan.steps.end(),
                                   [](const PlannedStep& step) { return !step.prepared.waitsFor.isEmpty(); });
    return waits ? Tr::tr("waits", "a step that can be planned only later") : Tr::tr("nothing to do");
}

PlanNode machineNode(const MachinePlan& plan)
{
    PlanNode node{PlanNode::Kind::Machine, plan.machine, standingOf(plan), {}, plan.machine, {}};
    for (const PlannedStep& step : plan.steps)
        node.children.push_back(stepNode(step, plan.machine));
    QString why = plan.error ? describe(*plan.error) : QString();
    node.details = paragraph({comment(plan.machine), comment(why.replace(u'\n', QLatin1String("\n# ")))});
    if (!node.children.empty())
        node.details += QStringLiteral("\n\n") + detailsOf(node.children);
    return node;
}

QList<MachinePlan> machinesOf(const Plan& plan) { return QList<MachinePlan>{plan.appliance} + plan.clients; }

/// A blocked machine says why through the finding that blocks it; only other errors need words of their own.
void addFindings(Findings& findings, const MachinePlan& machine)
{
    bool blocked = false;
    for (const PlannedStep& step : machine.steps)
        for (Finding finding : step.prepared.findings) {
            blocked = blocked || finding.severity == Finding::Severity::Error;
            finding.text = Tr::tr("%1, %2: %3").arg(machine.machine, step.info.id, finding.text);
            finding.place = machine.machine + u'/' + step.info.id;
            findings << finding;
        }
    if (machine.error && !blocked)
        findings << Finding{QStringLiteral("plan.machine"), Finding::Severity::Error, machine.machine,
                            named(machine.machine, machine.error->text),
                            Tr::tr("Nothing runs on this machine until that is settled; then plan again.")};
}

} // namespace

QString named(const QString& machine, const QString& sentence)
{
    //: %1 is a machine, %2 a sentence about it
    return sentence.contains(machine) ? sentence : Tr::tr("%1: %2").arg(machine, sentence);
}

std::vector<PlanNode> planTree(const Plan& plan)
{
    std::vector<PlanNode> nodes;
    for (const MachinePlan& machine : machinesOf(plan))
        nodes.push_back(machineNode(machine));
    return nodes;
}

Findings planFindings(const Plan& plan)
{
    Findings findings = plan.findings;
    for (const MachinePlan& machine : machinesOf(plan))
        addFindings(findings, machine);
    findings.removeIf([](const Finding& finding) { return finding.severity == Finding::Severity::Pass; });
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    return findings;
}

QString stepsText(const Plan& plan, const QStringList& ids)
{
    QStringList parts;
    for (const MachinePlan& machine : machinesOf(plan)) {
        QStringList steps;
        for (const PlannedStep& step : machine.steps)
            if (ids.contains(step.info.id))
                steps << stepNode(step, machine.machine).details;
        if (!steps.isEmpty())
            parts << QStringLiteral("## %1\n\n%2").arg(machine.machine, steps.join(QStringLiteral("\n\n")));
    }
    return parts.join(QStringLiteral("\n\n\n"));
}

} // namespace twinrail
