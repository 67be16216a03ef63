// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/run/freshness.h"

#include "core/base/tr.h"

#include <algorithm>

namespace twinrail {

namespace {

bool isOld(const MachineFacts& facts, const QDateTime& now)
{
    return facts.when.isValid() && facts.when.secsTo(now) > oldAfter;
}

std::optional<Error> oldAnswer(const QString& machine)
{
    return Error{Error::Kind::Unreachable,
                 machine,
                 Tr::tr("Its last answer is older than %n second(s).", nullptr, oldAfter),
                 {}};
}

} // namespace

SiteSurvey freshSurvey(const Site& site, const Facts& facts, const QDateTime& now)
{
    SiteSurvey survey = facts.survey(site);
    if (!survey.applianceError && isOld(facts.appliance, now))
        survey.applianceError = oldAnswer(site.appliance.name);
    for (ClientSurvey& client : survey.clients)
        if (!client.error && isOld(facts.client(client.client), now))
            client.error = oldAnswer(client.client);
    return survey;
}

QStringList staleMachines(const Site& site, const Facts& facts, const QDateTime& now)
{
    QStringList stale;
    if (isOld(facts.appliance, now))
        stale << site.appliance.name;
    for (const Client& client : site.clients)
        if (isOld(facts.client(client.name), now))
            stale << client.name;
    return stale;
}

QDateTime checkedAt(const Site& site, const Facts& facts)
{
    QDateTime oldest = facts.appliance.when;
    for (const Client& client : site.clients)
        if (const QDateTime when = facts.client(client.name).when; when.isValid())
            oldest = oldest.isValid() ? std::min(oldest, when) : when;
    return oldest;
}

QString checkedSentence(const QDateTime& checked, const QDateTime& now)
{
    if (!checked.isValid())
        return Tr::tr("Not checked yet");
    const QString time = checked.time().toString(QStringLiteral("HH:mm:ss"));
    const qint64 seconds = std::max<qint64>(0, checked.secsTo(now));
    //: %1 is a time of day, %2 a number
    return seconds < 120 ? Tr::tr("Checked at %1 (%2 s ago)").arg(time).arg(seconds)
                         : Tr::tr("Checked at %1 (%2 min ago)").arg(time).arg(seconds / 60);
}

} // namespace twinrail
