// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/shared.h"

#include "app/signals.h"
#include "core/base/tr.h"

namespace twinrail::commands {

namespace {

/// What came of it, for the JSON object and the exit code.
struct Applied {
    Plan plan;
    RunResult run;
    QString journal; ///< empty: nothing was changed
};

QString question(const OpenedSite& opened, const Plan& plan)
{
    return Tr::tr("Set up %1, %2 (%3)?")
        .arg(Tr::tr("%n client(s)", nullptr, static_cast<int>(opened.site.clients.size())),
             Tr::tr("%n path(s)", nullptr, plan.prediction.paths), Tr::tr("%n change(s)", nullptr, plan.changes()));
}

RunListener progressOn(const Terminal& terminal)
{
    return [&terminal](const RunEvent& event) {
        if (event.kind == RunEvent::Kind::ChangeStarted || event.kind == RunEvent::Kind::StepStarted)
            terminal.progress(QStringLiteral("%1  %2/%3  %4  %5")
                                  .arg(event.machine, QString::number(event.done), QString::number(event.total),
                                       event.step, event.text));
    };
}

Result<Applied> run(const Options& options, OpenedSite& opened, Plan plan, const Stop& stop, const Terminal& terminal)
{
    if (const auto unfinished = unfinishedJournal(options.file))
        terminal.say(Tr::tr("Going on with the journal of a run that did not end: %1").arg(*unfinished));
    TWINRAIL_LET(journal, Journal::forRun(options.file, opened.site));
    Applied applied{std::move(plan), {}, journal->path()};
    applied.run = runPlan(opened.site, applied.plan, opened.fleet, *journal, progressOn(terminal), stop);
    terminal.endProgress();
    if (!applied.run.firstError())
        TWINRAIL_TRY(journal->end());
    return applied;
}

int report(const Applied& applied, const Verdict& verdict, const Terminal& terminal)
{
    if (terminal.json()) {
        const QJsonObject json{{u"plan"_qs, planToJson(applied.plan)},
                               {u"run"_qs, runJson(applied.run)},
                               {u"verdict"_qs, verdictToJson(verdict)},
                               {u"journal"_qs, applied.journal}};
        terminal.result(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
    if (!applied.journal.isEmpty())
        terminal.say(runText(applied.run));
    terminal.say(verdictText(verdict));
    if (!applied.journal.isEmpty())
        terminal.say(Tr::tr("To take everything back: twinrail undo %1").arg(applied.journal));
    const std::optional<Error> error = applied.run.firstError();
    return error ? exitCode(error->kind) : exitCode(verdict.health);
}

std::optional<Error> blocked(const Plan& plan)
{
    for (const Finding& finding : plan.findings)
        if (finding.severity == Finding::Severity::Error)
            return Error{Error::Kind::Conflict, finding.place, finding.text + u' ' + finding.advice, {}};
    return plan.appliance.error;
}

} // namespace

int apply(const Options& options, const Terminal& terminal)
{
    const Stop none;
    Result<OpenedSite> opened = openSite(options, terminal, none);
    if (!opened)
        return refuse(opened.error(), terminal);
    reportUnopened(*opened, terminal);
    Plan plan = makePlan(opened->site, opened->fleet, none);
    if (const auto error = blocked(plan))
        return refuse(*error, terminal);
    const bool nothing = plan.changes() == 0 && !plan.waits();
    if (nothing)
        terminal.say(Tr::tr("Nothing to change: everything is as planned already."));
    else
        terminal.say(planText(plan));
    if (!nothing && !options.yes && !terminal.isInteractive()) {
        terminal.complain(Tr::tr("Nobody can be asked here. Give --yes to carry out this plan."));
        return exitcodes::usage;
    }
    if (!nothing && !options.yes && !terminal.confirm(question(*opened, plan)))
        return exitCode(Error::Kind::Stopped);

    // From here on a signal means: finish what is in hand. Before, nothing was changed and it may simply end the
    // program.
    const Stop& stop = stopOnSignal();
    Applied applied{plan, {}, {}};
    if (nothing) {
        for (const MachinePlan& client : plan.clients)
            applied.run.clients << MachineResult{client.machine, 0, client.error, {}};
    } else {
        Result<Applied> result = run(options, *opened, std::move(plan), stop, terminal);
        if (!result)
            return refuse(result.error(), terminal);
        applied = std::move(*result);
    }
    return report(applied, judgeNow(*opened, none).verdict, terminal);
}

} // namespace twinrail::commands
