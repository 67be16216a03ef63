// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/shared.h"
#include "app/formats/checkformat.h"
#include "core/base/tr.h"

#include <QDateTime>

namespace twinrail::commands {

namespace {

void sayForPeople(const Judged& now, const Terminal& terminal)
{
    terminal.say(verdictText(now.verdict));
    if (const QString stalls = stallsText(now.stalls); !stalls.isEmpty())
        terminal.say(stalls);
    if (const QString findings = findingsText(now.findings); !findings.isEmpty())
        terminal.say(findings);
}

int unknown(const Error& error, const CheckFormat* format, const Terminal& terminal)
{
    (void)refuse(error, terminal);
    if (format && format->failure)
        terminal.result(format->failure(error));
    return exitCode(Health::Unknown);
}

} // namespace

int check(const Options& options, const Terminal& terminal)
{
    const Stop stop;
    const QString wanted = terminal.json() && options.format.isEmpty() ? QStringLiteral("json") : options.format;
    const CheckFormat* format = checkFormat(wanted);
    if (!format && !wanted.isEmpty() && wanted != QLatin1String("text")) {
        terminal.complain(Tr::tr("There is no format “%1”: text, json, nagios or prometheus.").arg(wanted));
        return exitcodes::usage;
    }
    Result<OpenedSite> opened = openSite(options, terminal, stop);
    if (!opened)
        return unknown(opened.error(), format, terminal);
    reportUnopened(*opened, terminal);
    const Checked checked{opened->site, judgeNow(*opened, stop), QDateTime::currentDateTimeUtc()};
    if (format)
        terminal.result(format->text(checked));
    else
        sayForPeople(checked.now, terminal);
    return exitCode(checked.now.verdict.health);
}

} // namespace twinrail::commands
