// SPDX-License-Identifier: Apache-2.0
#include "app/commands/shared.h"

namespace twinrail::commands {

int refuse(const Error& error, const Terminal& terminal)
{
    terminal.complain(describe(error));
    if (terminal.json())
        terminal.result(QJsonDocument(QJsonObject{{u"error"_qs, errorToJson(error)}}).toJson(QJsonDocument::Compact));
    return exitCode(error.kind);
}

Judged judgeNow(OpenedSite& opened, const Stop& stop)
{
    Judged now;
    now.survey = surveySite(opened.site, opened.fleet, stop);
    now.verdict = judge(opened.site, now.survey);
    now.findings = assumptionFindings(opened.site, now.survey);
    now.stalls = predictedStalls(opened.site, now.survey);
    return now;
}

} // namespace twinrail::commands
