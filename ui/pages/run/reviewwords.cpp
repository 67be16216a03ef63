// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/run/reviewwords.h"

#include "core/base/tr.h"
#include "core/topology/rules.h"
#include "ui/models/plantree.h"

#include <algorithm>

namespace twinrail {

namespace {

QList<Client> readyClients(const Site& site, const Plan& plan)
{
    QList<Client> ready;
    for (const MachinePlan& machine : plan.clients)
        if (const Client* client = site.client(machine.machine); client && !machine.error)
            ready << *client;
    return ready;
}

int readyChanges(const Plan& plan)
{
    int count = plan.appliance.changes();
    for (const MachinePlan& client : plan.clients)
        count += client.error ? 0 : client.changes();
    return count;
}

bool isLeftOut(const MachinePlan& client) { return client.error.has_value(); }

bool waits(const MachinePlan& client)
{
    return !client.error && std::any_of(client.steps.begin(), client.steps.end(),
                                        [](const PlannedStep& step) { return !step.prepared.waitsFor.isEmpty(); });
}

Finding problem(const QString& id, Finding::Severity severity, const QString& place, const QString& text,
                const QString& advice)
{
    return {id, severity, place, text, advice};
}

Findings noPlan(const PlanFacts& facts)
{
    if (facts.asked == Asked::Running)
        return {problem(QStringLiteral("plan.running"), Finding::Severity::Error, {},
                        Tr::tr("The plan is not ready yet."), Tr::tr("Wait until the machines have answered."))};
    return {problem(QStringLiteral("plan.none"), Finding::Severity::Error, {},
                    facts.error ? facts.error->text : Tr::tr("There is no plan yet."),
                    Tr::tr("Plan again; nothing is changed by that."))};
}

Findings machineProblems(const Plan& plan)
{
    const QString again = Tr::tr("Put that right, then plan again.");
    if (plan.appliance.error)
        return {problem(QStringLiteral("plan.appliance"), Finding::Severity::Error, plan.appliance.machine,
                        named(plan.appliance.machine, plan.appliance.error->text),
                        Tr::tr("Without the appliance nothing can be set up. Put that right, then plan again."))};
    Findings problems;
    for (const MachinePlan& client : plan.clients)
        if (client.error)
            problems << problem(QStringLiteral("plan.left-out"), Finding::Severity::Warning, client.machine,
                                Tr::tr("%1 will be left out: %2").arg(client.machine, client.error->text),
                                Tr::tr("Put that right and plan again, or set up the others first."));
    if (!problems.isEmpty() && problems.size() == plan.clients.size())
        problems.prepend(problem(QStringLiteral("plan.no-client"), Finding::Severity::Error,
                                 plan.clients.first().machine, Tr::tr("No client can be set up as it is."), again));
    return problems;
}

} // namespace

Outlook outlookOf(const Plan& plan)
{
    const bool nobody = std::all_of(plan.clients.begin(), plan.clients.end(), &isLeftOut);
    if (plan.appliance.error || nobody || hasError(plan.findings))
        return Outlook::Blocked;
    const bool later = std::any_of(plan.clients.begin(), plan.clients.end(), &waits);
    return readyChanges(plan) > 0 || later ? Outlook::ToDo : Outlook::NothingToDo;
}

QString commitVerb(const Site& site, const Plan& plan)
{
    switch (outlookOf(plan)) {
    case Outlook::Blocked:
        return {};
    case Outlook::NothingToDo:
        return Tr::tr("Check the pat&hs");
    case Outlook::ToDo:
        break;
    }
    Site ready = site;
    ready.clients = readyClients(site, plan);
    const int paths = ready.clients == site.clients ? plan.prediction.paths : predict(ready).paths;
    //: %1 is "2 clients", %2 is "16 paths"
    return Tr::tr("Set &up %1, %2")
        .arg(Tr::tr("%n client(s)", nullptr, static_cast<int>(ready.clients.size())),
             Tr::tr("%n path(s)", nullptr, paths));
}

QString planSummary(const Plan& plan)
{
    const bool all = std::none_of(plan.clients.begin(), plan.clients.end(), &isLeftOut);
    switch (outlookOf(plan)) {
    case Outlook::Blocked:
        return Tr::tr("Nothing can be set up as it is.");
    case Outlook::NothingToDo:
        return all ? Tr::tr("Nothing to change: everything is as planned already.")
                   : Tr::tr("Nothing to change on the machines that answered.");
    case Outlook::ToDo:
        break;
    }
    const QString made =
        Tr::tr("%n change(s) will be made. Nothing has been changed yet.", nullptr, readyChanges(plan));
    if (std::none_of(plan.clients.begin(), plan.clients.end(), &waits))
        return made;
    return made + u' ' + Tr::tr("Steps that wait are planned when it is their turn, and may add to that.");
}

Findings planProblems(const Site& site, const PlanFacts& facts)
{
    Findings problems;
    for (const Finding& finding : siteFindings(site))
        if (finding.severity == Finding::Severity::Error)
            problems << finding;
    if (facts.asked != Asked::Answered || !facts.plan)
        return problems + noPlan(facts);
    return problems + machineProblems(*facts.plan);
}

} // namespace twinrail
