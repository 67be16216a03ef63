// SPDX-License-Identifier: Apache-2.0
#include "core/report/exports/clientscript.h"

#include "core/base/tr.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace twinrail::exports {

namespace {

Finding notPlanned(const QString& client, const Error& error)
{
    return {QStringLiteral("export.not-planned"), Finding::Severity::Error, client,
            //: %1: a client, %2: a sentence
            Tr::tr("%1 is not exported, since nothing can be planned for it: %2").arg(client, error.text),
            Tr::tr("Put that right, then export again.")};
}

Finding waiting(const QString& client, const Split& split)
{
    return {QStringLiteral("export.waits"), Finding::Severity::Warning, client,
            //: %1: a client, %2: ids of steps, %3: why
            Tr::tr("%1: the steps %2 are left out: %3.")
                .arg(client, stepIds(split.later), split.later.constFirst().prepared.waitsFor),
            Tr::tr("Run what is exported, then export again after the packages are installed.")};
}

Finding applianceFirst(const Site& site, int changes)
{
    return {QStringLiteral("export.appliance"), Finding::Severity::Warning, site.appliance.name,
            //: %1: the appliance
            Tr::tr("%n change(s) of %1 are not in the export: only clients are.", nullptr, changes)
                .arg(site.appliance.name),
            Tr::tr("Set up the appliance first (N1–N5).")};
}

// What Ansible means by them is something else.
constexpr std::array reserved{"all", "ungrouped", "localhost", "twinrail_clients"};

// A name that means nothing to a shell, a path or an inventory, and that no other client has.
QString fileName(const QString& client, const QList<ClientScript>& others)
{
    static const QRegularExpression strange(QStringLiteral("[^A-Za-z0-9_-]|^-"));
    const QString plain = QString(client).replace(strange, QStringLiteral("_"));
    QString name = plain;
    const auto isName = [&](const QString& other) { return other.compare(name, Qt::CaseInsensitive) == 0; };
    const auto taken = [&] {
        return std::any_of(others.begin(), others.end(), [&](const auto& other) { return isName(other.file); }) ||
               std::any_of(reserved.begin(), reserved.end(),
                           [&](const char* word) { return isName(QLatin1String(word)); });
    };
    for (int number = 2; taken(); ++number)
        name = QStringLiteral("%1-%2").arg(plain).arg(number);
    return name;
}

void addClient(ClientScripts& result, const Site& site, const MachinePlan& machine, const Plan& plan,
               const QDateTime& made)
{
    const Client* client = site.client(machine.machine);
    if (machine.error || !client) {
        result.left << notPlanned(machine.machine, machine.error.value_or(Error{}));
        return;
    }
    const Split split = splitAtWaiting(machine);
    const auto text = scriptOf(site, *client, plan, split, made);
    if (!text) {
        result.left << text.error();
        return;
    }
    if (!split.later.isEmpty())
        result.left << waiting(client->name, split);
    QList<StepInfo> steps;
    for (const PlannedStep& step : split.now)
        if (!step.prepared.changes.isEmpty())
            steps << step.info;
    result.scripts << ClientScript{*client, fileName(client->name, result.scripts), *text, steps};
}

} // namespace

Split splitAtWaiting(const MachinePlan& plan)
{
    Split split;
    for (const PlannedStep& step : plan.steps) {
        const bool waits = !split.later.isEmpty() || !step.prepared.waitsFor.isEmpty();
        (waits ? split.later : split.now) << step;
    }
    return split;
}

QString stepIds(const QList<PlannedStep>& steps)
{
    QStringList ids;
    for (const PlannedStep& step : steps)
        ids << step.info.id;
    return ids.join(QStringLiteral(", "));
}

ClientScripts clientScripts(const Site& site, const Plan& plan, const QDateTime& made)
{
    ClientScripts result;
    if (const int changes = plan.appliance.changes(); changes > 0)
        result.left << applianceFirst(site, changes);
    for (const MachinePlan& machine : plan.clients)
        addClient(result, site, machine, plan, made);
    return result;
}

QStringList leftLines(const Findings& left)
{
    QStringList lines;
    for (const Finding& finding : left)
        lines << finding.text + u' ' + finding.advice;
    return lines;
}

} // namespace twinrail::exports
