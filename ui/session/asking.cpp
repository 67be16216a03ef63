// SPDX-License-Identifier: Apache-2.0

// The session's questions to machines, and what has to be settled with a person before they can be asked.

#include "core/credentials/keys.h"
#include "ui/session/jobs.h"
#include "ui/session/lanes.h"
#include "ui/session/session.h"

namespace twinrail {

namespace {

/// What all answers have in common. A fingerprint that nobody knows yet is a question to a person, not a fault.
void note(MachineFacts& facts, const std::optional<Error>& error, const QString& unknownPrint)
{
    facts.asked = error ? Asked::Failed : Asked::Answered;
    facts.error = error;
    facts.unknownPrint = unknownPrint;
    facts.needsLogin = error && error->kind == Error::Kind::Refused;
    if (!error)
        facts.when = QDateTime::currentDateTime();
}

/// A question that is given up leaves things as they were before it.
bool giveUp(MachineFacts& facts)
{
    if (facts.asked != Asked::Running)
        return false;
    facts.asked = facts.when.isValid() ? Asked::Answered : Asked::NotYet;
    return true;
}

} // namespace

void SiteSession::askAppliance()
{
    if (site().appliance.host.isEmpty())
        return;
    m_facts.appliance.asked = Asked::Running;
    emit factsChanged();
    m_lanes->appliance.ask(
        this,
        [access = site().appliance, secrets = m_secrets](const Stop& stop) {
            return jobs::askAppliance(access, *secrets, stop);
        },
        [this](const jobs::ApplianceAnswer& answer) {
            ApplianceFacts& facts = m_facts.appliance;
            const auto error = answer.state ? std::nullopt : std::optional(answer.state.error());
            note(facts, error, answer.unknownPrint);
            facts.url = answer.url;
            facts.plainHttp = answer.plainHttp;
            if (answer.state)
                facts.state = *answer.state;
            factsArrived();
        });
}

void SiteSession::askClient(const QString& name)
{
    const Client* client = site().client(name);
    if (!client || client->host.isEmpty())
        return;
    m_facts.clients[name].asked = Asked::Running;
    emit factsChanged();
    m_lanes->clients[name].ask(
        this,
        [site = site(), client = *client, secrets = m_secrets](const Stop& stop) {
            return jobs::askClient(site, client, *secrets, stop);
        },
        [this, name](const jobs::ClientAnswer& answer) {
            ClientFacts& facts = m_facts.clients[name];
            note(facts, answer.survey.error, answer.unknownPrint);
            if (!answer.survey.error)
                facts.survey = answer.survey;
            factsArrived();
        });
}

void SiteSession::askClients()
{
    for (const Client& client : site().clients)
        askClient(client.name);
}

void SiteSession::askAll()
{
    askAppliance();
    askClients();
}

void SiteSession::checkAgain()
{
    const auto mayBeAsked = [](const MachineFacts& facts) {
        const bool untrusted = facts.error && facts.error->kind == Error::Kind::Untrusted;
        return facts.asked != Asked::Running && !facts.needsLogin && !untrusted;
    };
    if (mayBeAsked(m_facts.appliance))
        askAppliance();
    for (const Client& client : site().clients)
        if (mayBeAsked(m_facts.client(client.name)))
            askClient(client.name);
}

// Whoever stops need not wait for a machine, or for a keychain, to notice.
void SiteSession::stopAsking()
{
    bool stopped = giveUp(m_facts.appliance);
    if (stopped)
        m_lanes->appliance.forget();
    for (auto facts = m_facts.clients.begin(); facts != m_facts.clients.end(); ++facts)
        if (giveUp(*facts)) {
            m_lanes->clients[facts.key()].forget();
            stopped = true;
        }
    if (m_plan.asked == Asked::Running) {
        m_lanes->plan.forget();
        m_plan = {};
        emit planChanged();
    }
    if (stopped)
        factsArrived();
}

bool SiteSession::asking() const
{
    const bool clients = std::any_of(m_facts.clients.cbegin(), m_facts.clients.cend(),
                                     [](const ClientFacts& facts) { return facts.asked == Asked::Running; });
    return clients || m_facts.appliance.asked == Asked::Running || m_plan.asked == Asked::Running;
}

void SiteSession::factsArrived()
{
    emit factsChanged();
    refreshSnapshot();
    planAgainIfBehind();
}

QList<UnknownPrint> SiteSession::unknownPrints() const
{
    QList<UnknownPrint> prints;
    if (!m_facts.appliance.unknownPrint.isEmpty())
        prints << UnknownPrint{{}, site().appliance.name, m_facts.appliance.unknownPrint};
    for (const Client& client : site().clients)
        if (const QString print = m_facts.client(client.name).unknownPrint; !print.isEmpty())
            prints << UnknownPrint{client.name, client.name, print};
    return prints;
}

void SiteSession::trust(const QList<UnknownPrint>& prints)
{
    Site pinned = site();
    for (const UnknownPrint& print : prints) {
        if (print.client.isEmpty())
            pinned.appliance.certificate = print.print;
        for (Client& client : pinned.clients)
            if (client.name == print.client)
                client.hostKey = print.print;
    }
    setSite(pinned);
    for (const UnknownPrint& print : prints)
        print.client.isEmpty() ? askAppliance() : askClient(print.client);
}

QList<WantedLogin> SiteSession::wantedLogins() const
{
    const auto refusal = [](const MachineFacts& facts, bool known) {
        return known && facts.error ? facts.error->text : QString();
    };
    QList<WantedLogin> logins;
    if (m_facts.appliance.needsLogin)
        logins << WantedLogin{
            {}, site().appliance.name, site().appliance.user, refusal(m_facts.appliance, hasAppliancePassword())};
    for (const Client& client : site().clients)
        if (const ClientFacts facts = m_facts.client(client.name); facts.needsLogin)
            logins << WantedLogin{client.name, client.name, client.user,
                                  refusal(facts, hasClientPassword(client.name))};
    return logins;
}

void SiteSession::setAppliancePassword(Secret password, bool alsoInKeychain)
{
    const QString key = applianceKey(site().appliance.user, site().appliance.host);
    m_secrets->keep(key, std::move(password));
    if (alsoInKeychain)
        remember(key);
}

void SiteSession::setClientPassword(const QString& name, Secret password, bool alsoInKeychain)
{
    const Client* client = site().client(name);
    if (!client)
        return;
    const QString key = clientKey(client->user, client->host, client->port);
    m_secrets->keep(key, std::move(password));
    if (alsoInKeychain)
        remember(key);
}

bool SiteSession::hasAppliancePassword() const
{
    return m_secrets->has(applianceKey(site().appliance.user, site().appliance.host));
}

bool SiteSession::hasClientPassword(const QString& name) const
{
    const Client* client = site().client(name);
    return client && m_secrets->has(clientKey(client->user, client->host, client->port));
}

// Each key has a question of its own: several passwords at once must all be written.
void SiteSession::remember(const QString& key)
{
    m_lanes->keychain[key].ask(
        this, [key, secrets = m_secrets](const Stop&) { return secrets->remember(key); },
        [this](const Result<>& remembered) {
            if (!remembered)
                emit keychainRefused(remembered.error());
        });
}

} // namespace twinrail
