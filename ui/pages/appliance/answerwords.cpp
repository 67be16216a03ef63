// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/answerwords.h"

#include "core/base/tr.h"
#include "core/propose/propose.h"
#include "ui/pages/appliance/accessfields.h"
#include "ui/pages/appliance/candidatewords.h"
#include "ui/pages/clients/clientwords.h"

#include <QLocale>

namespace twinrail {

namespace {

constexpr qsizetype mostLines = 4;
const QString hostPlace = QStringLiteral("/appliance/host");
const QString passwordPlace = QStringLiteral("/appliance/password");

QString nameOf(const Site& site)
{
    return site.appliance.name.isEmpty() ? proposedApplianceName(site.appliance.host) : site.appliance.name;
}

QStringList shortened(QStringList lines)
{
    const auto more = static_cast<int>(lines.size() - mostLines);
    if (lines.isEmpty())
        return {Tr::tr("none yet")};
    if (more <= 1)
        return lines;
    return lines.mid(0, mostLines) << Tr::tr("and %n more", nullptr, more);
}

QStringList storageAddresses(const Site& site, const ApplianceState& state)
{
    QStringList lines;
    for (const PortalCandidate& one : portalCandidates(site, state))
        if (!one.management)
            lines << addressText(one);
    return lines;
}

QStringList portalGroups(const ApplianceState& state)
{
    QStringList lines;
    for (auto group = state.portalGroups.cbegin(); group != state.portalGroups.cend(); ++group) {
        QStringList portals;
        for (const Portal& portal : *group)
            portals << portal.text();
        lines << QStringLiteral("%1 (%2)").arg(group.key(), portals.join(QStringLiteral(", ")));
    }
    return lines;
}

Finding problem(const char* id, const QString& place, const QString& text, const QString& advice)
{
    return {QLatin1String(id), Finding::Severity::Error, place, text, advice};
}

Finding failure(const ApplianceFacts& facts, const QString& name)
{
    if (!facts.unknownPrint.isEmpty())
        return problem("appliance.unknown-print", hostPlace,
                       Tr::tr("%1 shows a certificate that nobody has confirmed yet.").arg(name),
                       Tr::tr("Compare its fingerprint, then connect again."));
    const QString text = facts.error ? facts.error->text : QString();
    if (facts.needsLogin)
        return problem("appliance.refused", passwordPlace, text,
                       Tr::tr("Correct user and password, then connect again."));
    return problem("appliance.no-answer", hostPlace, text, Tr::tr("Correct what is wrong, then connect again."));
}

} // namespace

QString answerSentence(const Site& site, const ApplianceFacts& facts)
{
    const QString name = nameOf(site);
    switch (stateOf(facts)) {
    case ClientState::NotAsked:
        return Tr::tr("“Connect” asks the appliance what is there. Asking changes nothing.");
    case ClientState::Asking:
        return Tr::tr("… %1 is being asked.").arg(name);
    case ClientState::Answered:
        //: %1 is an appliance, %2 a time of day
        return Tr::tr("✓ %1 answered at %2.").arg(name, QLocale().toString(facts.when.time(), QLocale::ShortFormat));
    case ClientState::Unconfirmed:
        return Tr::tr(
                   "? %1 shows a certificate that nobody has confirmed yet. Compare its fingerprint with the one that "
                   "the appliance itself shows, then connect again.")
            .arg(name);
    case ClientState::Refused:
    case ClientState::Unreachable:
    case ClientState::Failed:
        break;
    }
    //: %1 is a whole sentence that says why
    return Tr::tr("✕ %1").arg(facts.error ? facts.error->text : QString());
}

QString plainHttpWarning(const ApplianceFacts& facts)
{
    if (!facts.plainHttp || !hasAnswer(facts))
        return {};
    return Tr::tr("! The connection is not encrypted: the password travels in clear text, and whoever listens can read "
                  "it. Switch the appliance to https, or use a network that nobody else listens to.");
}

QList<AnswerRow> answerRows(const Site& site, const ApplianceFacts& facts)
{
    if (!hasAnswer(facts))
        return {};
    const ApplianceState& state = facts.state;
    QList<AnswerRow> rows{{Tr::tr("Answers at:"), {facts.url}, true}};
    if (!state.version.isEmpty())
        rows << AnswerRow{Tr::tr("Version:"), {state.version}};
    if (!state.machineSignature.isEmpty())
        rows << AnswerRow{Tr::tr("Machine signature:"), {state.machineSignature}, true};
    if (!facts.plainHttp && !site.appliance.certificate.isEmpty())
        rows << AnswerRow{Tr::tr("Certificate:"), {site.appliance.certificate}, true};
    rows << AnswerRow{Tr::tr("iSCSI target service:"),
                      {state.iscsiServiceOnline ? Tr::tr("✓ online") : Tr::tr("! not online")}}
         << AnswerRow{Tr::tr("Pools:"), {shortened(state.pools).join(QStringLiteral(", "))}}
         << AnswerRow{Tr::tr("Storage addresses:"), shortened(storageAddresses(site, state)), true}
         << AnswerRow{Tr::tr("Portal groups:"), shortened(portalGroups(state)), true}
         << AnswerRow{Tr::tr("Targets:"), shortened(state.targets.keys()), true};
    return rows;
}

Findings connectionProblems(const Site& site, const ApplianceFacts& facts)
{
    const QString name = nameOf(site);
    if (site.appliance.host.isEmpty())
        return {}; // a rule of the site says so
    if (hasAnswer(facts)) {
        if (facts.state.iscsiServiceOnline)
            return {};
        return {{QStringLiteral("appliance.service"), Finding::Severity::Warning, hostPlace,
                 Tr::tr("The iSCSI target service of %1 is not online: no client can log in.").arg(name),
                 Tr::tr("Enable the iSCSI target service on the appliance, then ask it again.")}};
    }
    switch (facts.asked) {
    case Asked::NotYet:
    case Asked::Answered:
        return {problem("appliance.not-asked", hostPlace, Tr::tr("%1 was not asked yet.").arg(name),
                        Tr::tr("Connect first: the next pages propose from what is found."))};
    case Asked::Running:
        return {problem("appliance.being-asked", hostPlace, Tr::tr("%1 is being asked.").arg(name),
                        Tr::tr("Wait for its answer, or stop asking."))};
    case Asked::Failed:
        break;
    }
    return {failure(facts, name)};
}

} // namespace twinrail
