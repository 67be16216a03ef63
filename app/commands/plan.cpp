// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/shared.h"

#include "core/base/tr.h"

namespace twinrail::commands {

namespace {

std::optional<Error> firstError(const Plan& plan)
{
    if (plan.appliance.error)
        return plan.appliance.error;
    for (const MachinePlan& client : plan.clients)
        if (client.error)
            return client.error;
    return std::nullopt;
}

} // namespace

int plan(const Options& options, const Terminal& terminal)
{
    const Stop stop;
    Result<OpenedSite> opened = openSite(options, terminal, stop);
    if (!opened)
        return refuse(opened.error(), terminal);
    reportUnopened(*opened, terminal);
    const Plan planned = makePlan(opened->site, opened->fleet, stop);
    if (terminal.json())
        terminal.result(QJsonDocument(planToJson(planned)).toJson(QJsonDocument::Compact));
    else
        terminal.say(planText(planned) + Tr::tr("%n change(s) in all.", nullptr, planned.changes()));
    if (hasError(planned.findings))
        return exitCode(Error::Kind::Conflict);
    const std::optional<Error> error = firstError(planned);
    return error ? exitCode(error->kind) : exitcodes::done;
}

} // namespace twinrail::commands
