// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/access.h"
#include "core/host/access.h"
#include "core/survey/survey.h"

#include <functional>
#include <map>

namespace twinrail {

/// Where logins come from (credentials file, keychain, a person). Called from several threads; must cope with that.
class Credentials {
public:
    virtual ~Credentials() = default;
    [[nodiscard]] virtual Result<Secret> appliancePassword(const ApplianceAccess& access) = 0;
    [[nodiscard]] virtual Result<SshLogin> sshLogin(const Client& client) = 0;
};

/// The opened machines of a site. A machine that could not be opened keeps its error and costs only itself.
class Fleet {
public:
    struct Host {
        Result<std::unique_ptr<HostHands>> hands;
        QString hostKey; ///< what was seen; to be pinned when the site has no pin yet
    };

    [[nodiscard]] Result<Appliance*> appliance();
    [[nodiscard]] Result<HostHands*> host(const QString& client);

    Result<OpenAppliance> openedAppliance = fail(Error::Kind::Bug, {});
    std::map<QString, Host> hosts;
};

/// Opens one machine. Errors as openNms() and openSsh() have them, and what the credentials say.
[[nodiscard]] Result<OpenAppliance> openAppliance(const ApplianceAccess& access, Credentials& credentials,
                                                  const CertificateQuestion& trust, const Stop& stop);
[[nodiscard]] Result<OpenHost> openClient(const Client& client, Credentials& credentials, const TrustQuestion& trust,
                                          const Stop& stop);

/// Opens the appliance and all clients side by side (at most 32 at a time).
[[nodiscard]] Fleet openFleet(const Site& site, Credentials& credentials, const CertificateQuestion& trustCertificate,
                              const TrustQuestion& trustHost, const Stop& stop);

/// The site with what was seen pinned where it had no pin yet.
[[nodiscard]] Site pinned(Site site, const Fleet& fleet);

/// Asks everything, all machines side by side.
[[nodiscard]] SiteSurvey surveySite(const Site& site, Fleet& fleet, const Stop& stop);

} // namespace twinrail
