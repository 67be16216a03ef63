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
    const SiteSurvey found = surveySite(opened.site, opened.fleet, stop);
    return {judge(opened.site, found), assumptionFindings(opened.site, found), predictedStalls(opened.site, found)};
}

} // namespace twinrail::commands
