// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/shared.h"
#include "app/surveytext.h"

namespace twinrail::commands {

int survey(const Options& options, const Terminal& terminal)
{
    const Stop stop;
    Result<OpenedSite> opened = openSite(options, terminal, stop);
    if (!opened)
        return refuse(opened.error(), terminal);
    const std::optional<Error> error = reportUnopened(*opened, terminal);
    const SiteSurvey found = surveySite(opened->site, opened->fleet, stop);
    const Findings findings = assumptionFindings(opened->site, found);
    if (terminal.json()) {
        QJsonObject json = surveyToJson(found);
        json[u"findings"] = findingsJson(findings);
        terminal.result(QJsonDocument(json).toJson(QJsonDocument::Compact));
    } else {
        terminal.say(surveyText(opened->site, found));
        terminal.say(findingsText(findings));
    }
    return error ? exitCode(error->kind) : exitcodes::done;
}

} // namespace twinrail::commands
