// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/clientwords.h"

#include "core/base/tr.h"

#include <algorithm>

namespace twinrail {

namespace {

const QString separator = QStringLiteral(", ");

QStringList missingPackages(const ClientSurvey& found)
{
    QStringList missing;
    for (const QString& package : {found.profile->iscsiPackage, found.profile->multipathPackage})
        if (!found.packages.contains(package))
            missing << package;
    return missing;
}

template <typename Missing> QStringList lacking(const QStringList& services, Missing missing)
{
    QStringList names;
    std::copy_if(services.cbegin(), services.cend(), std::back_inserter(names), missing);
    names.removeDuplicates();
    return names;
}

/// What C1 and C2 will start, and will have started at boot. Of what is not installed nothing is known yet.
struct ServicesToDo {
    QStringList enable, start;
};

ServicesToDo servicesToDo(const ClientSurvey& found)
{
    const DistroProfile& profile = *found.profile;
    const auto state = [&](const QString& service) { return found.services.value(service); };
    return {lacking(profile.iscsiBootServices + QStringList{profile.multipathService},
                    [&](const QString& one) { return state(one).known && !startsAtBoot(profile, state(one)); }),
            lacking(profile.iscsiRunServices + QStringList{profile.multipathService},
                    [&](const QString& one) { return state(one).known && !state(one).running; })};
}

} // namespace

ClientState stateOf(const MachineFacts& facts)
{
    switch (facts.asked) {
    case Asked::NotYet:
        return ClientState::NotAsked;
    case Asked::Running:
        return ClientState::Asking;
    case Asked::Answered:
        return ClientState::Answered;
    case Asked::Failed:
        break;
    }
    if (!facts.unknownPrint.isEmpty())
        return ClientState::Unconfirmed;
    if (facts.needsLogin)
        return ClientState::Refused;
    return facts.error && facts.error->kind == Error::Kind::Unreachable ? ClientState::Unreachable
                                                                        : ClientState::Failed;
}

QString stateWord(ClientState state)
{
    switch (state) {
    case ClientState::NotAsked:
        return Tr::tr("○ not asked yet");
    case ClientState::Asking:
        return Tr::tr("… being asked");
    case ClientState::Answered:
        return Tr::tr("✓ answered");
    case ClientState::Unconfirmed:
        return Tr::tr("? to be confirmed");
    case ClientState::Refused:
        return Tr::tr("! login refused");
    case ClientState::Unreachable:
        return Tr::tr("✕ unreachable");
    case ClientState::Failed:
        return Tr::tr("✕ no answer");
    }
    return {};
}

QString stateSentence(const QString& client, const MachineFacts& facts)
{
    switch (stateOf(facts)) {
    case ClientState::NotAsked:
        return Tr::tr("%1 was not asked yet.").arg(client);
    case ClientState::Asking:
        return Tr::tr("%1 is being asked.").arg(client);
    case ClientState::Answered:
        //: %1 is a client, %2 a time of day
        return Tr::tr("%1 answered at %2.").arg(client, QLocale().toString(facts.when.time(), QLocale::ShortFormat));
    case ClientState::Unconfirmed:
        return Tr::tr("%1 shows the fingerprint %2, which nobody has confirmed yet.").arg(client, facts.unknownPrint);
    case ClientState::Refused:
    case ClientState::Unreachable:
    case ClientState::Failed:
        break;
    }
    //: %1 is a client, %2 a whole sentence that says why
    return Tr::tr("%1 gave no answer: %2").arg(client, facts.error ? facts.error->text : QString());
}

QStringList clientSentences(const QString& client, const ClientFacts& facts)
{
    QStringList sentences{stateSentence(client, facts)};
    if (hasAnswer(facts))
        sentences += QStringList{releaseSentence(facts.survey)} + softwareSentences(facts.survey);
    return sentences;
}

bool hasAnswer(const MachineFacts& facts)
{
    return facts.asked == Asked::Answered || (facts.asked == Asked::Running && facts.when.isValid());
}

bool isAskingClients(const Facts& facts)
{
    return std::any_of(facts.clients.cbegin(), facts.clients.cend(),
                       [](const ClientFacts& one) { return one.asked == Asked::Running; });
}

QString releaseWord(const ClientFacts& facts)
{
    if (!hasAnswer(facts))
        return QStringLiteral("–");
    return facts.survey.profile ? facts.survey.profile->title : Tr::tr("not supported");
}

QString releaseSentence(const ClientSurvey& found)
{
    if (found.profile)
        //: %1 is what the machine says it runs, %2 the name of a profile
        return Tr::tr("It runs %1 and is set up as %2 (A1).").arg(found.release.title, found.profile->title);
    const Result<DistroProfile> refused = profileFor(found.release);
    return refused ? QString() : refused.error().text;
}

QString softwareWord(const ClientFacts& facts)
{
    if (!hasAnswer(facts) || !facts.survey.profile)
        return QStringLiteral("–");
    if (!missingPackages(facts.survey).isEmpty())
        return Tr::tr("will be installed");
    const ServicesToDo services = servicesToDo(facts.survey);
    return services.enable.isEmpty() && services.start.isEmpty() ? Tr::tr("ready") : Tr::tr("will be started");
}

QStringList softwareSentences(const ClientSurvey& found)
{
    if (!found.profile)
        return {};
    QStringList sentences;
    const QStringList missing = missingPackages(found);
    if (missing.isEmpty())
        sentences << Tr::tr("iSCSI and multipath are installed (A9).");
    else
        //: %1: names of packages
        sentences << Tr::tr("These packages will be installed (A9): %1.").arg(missing.join(separator));
    const ServicesToDo services = servicesToDo(found);
    if (!services.enable.isEmpty())
        //: %1: names of services
        sentences
            << Tr::tr("These services will be started at boot (C1, C2): %1.").arg(services.enable.join(separator));
    if (!services.start.isEmpty())
        //: %1: names of services
        sentences << Tr::tr("These services will be started now (C1, C2): %1.").arg(services.start.join(separator));
    if (missing.isEmpty() && services.enable.isEmpty() && services.start.isEmpty())
        sentences << Tr::tr("Their services run and start at boot (C1, C2).");
    return sentences;
}

} // namespace twinrail
