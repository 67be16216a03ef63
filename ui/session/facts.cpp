// SPDX-License-Identifier: Apache-2.0
#include "ui/session/facts.h"

#include "core/base/tr.h"

namespace twinrail {

namespace {

/// What core is told of a machine that has no answer.
std::optional<Error> reasonFor(const MachineFacts& facts, const QString& machine)
{
    switch (facts.asked) {
    case Asked::Answered:
        return std::nullopt;
    case Asked::Failed:
        return at(machine, facts.error.value_or(Error{Error::Kind::Bug, {}, {}, {}}));
    case Asked::Running:
        if (facts.when.isValid())
            return std::nullopt; // the earlier answer stands until the new one is there
        [[fallthrough]];
    case Asked::NotYet:
        break;
    }
    return Error{Error::Kind::NotFound, machine, Tr::tr("It was not asked yet."), {}};
}

SiteSurvey surveyOf(const Site& site, const Facts& facts, bool alsoUnasked)
{
    SiteSurvey survey;
    survey.appliance = facts.appliance.state;
    survey.applianceError = reasonFor(facts.appliance, site.appliance.name);
    for (const Client& client : site.clients) {
        const ClientFacts found = facts.client(client.name);
        ClientSurvey answer = found.survey;
        answer.client = client.name;
        if (const auto reason = reasonFor(found, client.name)) {
            const bool failed = found.asked == Asked::Failed;
            if (!failed && !alsoUnasked)
                continue;
            answer.error = reason;
        }
        survey.clients << answer;
    }
    return survey;
}

} // namespace

SiteSurvey Facts::survey(const Site& site) const { return surveyOf(site, *this, true); }
SiteSurvey Facts::askedSoFar(const Site& site) const { return surveyOf(site, *this, false); }

} // namespace twinrail
