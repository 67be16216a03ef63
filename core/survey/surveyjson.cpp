// SPDX-License-Identifier: Apache-2.0
#include "core/survey/surveyparts.h"

namespace twinrail {

QJsonObject surveyToJson(const SiteSurvey& survey)
{
    QJsonArray clients;
    for (const ClientSurvey& client : survey.clients)
        clients.append(clientToJson(client));
    return {{QStringLiteral("appliance"),
             survey.applianceError ? QJsonObject{{QStringLiteral("error"), errorToJson(*survey.applianceError)}}
                                   : applianceToJson(survey.appliance)},
            {QStringLiteral("clients"), clients}};
}

} // namespace twinrail
