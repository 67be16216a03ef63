// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/shared.h"

namespace twinrail::commands {

int check(const Options& options, const Terminal& terminal)
{
    const Stop stop;
    Result<OpenedSite> opened = openSite(options, terminal, stop);
    if (!opened) {
        (void)refuse(opened.error(), terminal);
        return exitCode(Health::Unknown);
    }
    reportUnopened(*opened, terminal);
    const Judged now = judgeNow(*opened, stop);
    if (terminal.json()) {
        QJsonObject json = verdictJson(now.verdict);
        json[u"stalls"] = stallsJson(now.stalls);
        json[u"findings"] = findingsJson(now.findings);
        terminal.result(QJsonDocument(json).toJson(QJsonDocument::Compact));
    } else {
        terminal.say(verdictText(now.verdict));
        if (const QString stalls = stallsText(now.stalls); !stalls.isEmpty())
            terminal.say(stalls);
        if (const QString findings = findingsText(now.findings); !findings.isEmpty())
            terminal.say(findings);
    }
    return exitCode(now.verdict.health);
}

} // namespace twinrail::commands
