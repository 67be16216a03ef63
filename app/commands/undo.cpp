// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/shared.h"

#include "app/signals.h"
#include "core/base/tr.h"

namespace twinrail::commands {

int undo(const Options& options, const Terminal& terminal)
{
    const Result<QList<JournalEntry>> entries = Journal::read(options.file);
    if (!entries)
        return refuse(entries.error(), terminal);
    const Result<Site> site = siteOf(*entries);
    if (!site)
        return refuse(site.error(), terminal);
    const Stop none;
    Result<Fleet> fleet = openMachines(*site, options, terminal, none);
    if (!fleet)
        return refuse(fleet.error(), terminal);
    OpenedSite opened{*site, std::move(*fleet)};
    reportUnopened(opened, terminal);
    const Result<std::unique_ptr<Journal>> journal = Journal::open(options.file);
    if (!journal)
        return refuse(journal.error(), terminal);

    const RunResult result = undoJournal(*entries, opened.fleet, **journal, {}, stopOnSignal());
    const std::optional<Error> error = result.firstError();
    if (!error)
        if (const Result<> ended = (*journal)->end(); !ended)
            return refuse(ended.error(), terminal);
    if (terminal.json())
        terminal.result(QJsonDocument(runJson(result)).toJson(QJsonDocument::Compact));
    for (const MachineResult& machine : QList<MachineResult>{result.appliance} + result.clients) {
        terminal.say(Tr::tr("%1: %n change(s) taken back", nullptr, machine.done).arg(machine.machine));
        if (machine.error)
            terminal.complain(QStringLiteral("    ") + describe(*machine.error));
    }
    return error ? exitCode(error->kind) : exitcodes::done;
}

} // namespace twinrail::commands
