// SPDX-License-Identifier: Apache-2.0
#include "core/plan/fleet.h"

#include "core/base/sidebyside.h"
#include "core/base/tr.h"

#include <mutex>

namespace twinrail {

namespace {

// One question to a person at a time, however many machines are being opened.
struct OneAtATime {
    std::mutex mutex;
    template <typename Question> auto guard(const Question& question)
    {
        return [this, &question](const QString& where, const QString& fingerprint) {
            const std::lock_guard lock(mutex);
            return question(where, fingerprint);
        };
    }
};

Fleet::Host openHost(const Client& client, Credentials& credentials, const TrustQuestion& trust, const Stop& stop)
{
    Result<OpenHost> opened = openClient(client, credentials, trust, stop);
    if (!opened)
        return {fail(opened.error()), {}};
    return {std::move(opened->hands), opened->hostKey};
}

} // namespace

Result<OpenAppliance> openAppliance(const ApplianceAccess& access, Credentials& credentials,
                                    const CertificateQuestion& trust, const Stop& stop)
{
    if (access.api != ApplianceApi::Nms)
        return fail(Error::Kind::NotFound,
                    Tr::tr("This version of Twinrail speaks to NexentaStor 3.x and 4.x only. Write "
                           "\"api\": \"nms\" into the site, if the appliance is one of these."));
    TWINRAIL_LET(password, credentials.appliancePassword(access));
    return openNms(access, password, trust, stop);
}

Result<OpenHost> openClient(const Client& client, Credentials& credentials, const TrustQuestion& trust,
                            const Stop& stop)
{
    TWINRAIL_LET(login, credentials.sshLogin(client));
    const SshAddress address{client.name, client.host, client.port, client.user, client.hostKey};
    return openSsh(address, login, trust, stop);
}

Result<Appliance*> Fleet::appliance()
{
    if (!openedAppliance)
        return fail(openedAppliance.error());
    return openedAppliance->appliance.get();
}

Result<HostHands*> Fleet::host(const QString& client)
{
    const auto found = hosts.find(client);
    if (found == hosts.end())
        return fail(Error::Kind::NotFound, Tr::tr("The site has no client named %1.").arg(client));
    if (!found->second.hands)
        return fail(found->second.hands.error());
    return found->second.hands->get();
}

Fleet openFleet(const Site& site, Credentials& credentials, const CertificateQuestion& trustCertificate,
                const TrustQuestion& trustHost, const Stop& stop)
{
    Fleet fleet;
    OneAtATime asking;
    const CertificateQuestion certificate = asking.guard(trustCertificate);
    const TrustQuestion hostKey = asking.guard(trustHost);
    std::vector<Fleet::Host*> places;
    for (const Client& client : site.clients)
        places.push_back(&fleet.hosts.emplace(client.name, Fleet::Host{fail(Error::Kind::Bug, {}), {}}).first->second);
    sideBySide(places.size() + 1, [&](std::size_t i) {
        if (i == 0)
            fleet.openedAppliance = openAppliance(site.appliance, credentials, certificate, stop);
        else
            *places[i - 1] = openHost(site.clients.at(static_cast<qsizetype>(i - 1)), credentials, hostKey, stop);
    });
    return fleet;
}

Site pinned(Site site, const Fleet& fleet)
{
    if (fleet.openedAppliance && site.appliance.certificate.isEmpty())
        site.appliance.certificate = fleet.openedAppliance->certificate;
    for (Client& client : site.clients) {
        const auto host = fleet.hosts.find(client.name);
        if (host != fleet.hosts.end() && client.hostKey.isEmpty())
            client.hostKey = host->second.hostKey;
    }
    return site;
}

SiteSurvey surveySite(const Site& site, Fleet& fleet, const Stop& stop)
{
    SiteSurvey survey;
    survey.clients.resize(site.clients.size());
    ClientSurvey* clients = survey.clients.data();
    sideBySide(static_cast<std::size_t>(site.clients.size()) + 1, [&](std::size_t i) {
        if (i == 0) {
            Result<ApplianceState> state = fleet.appliance().and_then([](Appliance* it) { return it->read(); });
            if (state)
                survey.appliance = *state;
            else
                survey.applianceError = at(site.appliance.name, state.error());
            return;
        }
        const Client& client = site.clients.at(static_cast<qsizetype>(i - 1));
        Result<HostHands*> host = fleet.host(client.name);
        if (host && !stop.requested()) {
            clients[i - 1] = surveyClient(**host, site, client);
            return;
        }
        clients[i - 1].client = client.name;
        clients[i - 1].error =
            at(client.name,
               host ? Error{Error::Kind::Stopped, {}, Tr::tr("Stopped before it was asked."), {}} : host.error());
    });
    return survey;
}

} // namespace twinrail
