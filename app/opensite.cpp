// SPDX-License-Identifier: Apache-2.0
#include "app/opensite.h"

#include "app/credentialssource.h"
#include "core/base/tr.h"
#include "core/topology/sitefile.h"

namespace twinrail {

Result<Fleet> openMachines(const Site& site, const Options& options, const Terminal& terminal, const Stop& stop)
{
    TWINRAIL_LET(credentials, CredentialsSource::open(options.credentials, terminal));
    const auto trust = [&](const QString& question) {
        return [&terminal, question](const QString& where, const QString& fingerprint) {
            terminal.complain(question.arg(where, fingerprint));
            return terminal.isInteractive() && terminal.confirm(Tr::tr("Is that the right one?"));
        };
    };
    return openFleet(
        site, *credentials,
        //: %1: machine, %2: fingerprint
        trust(Tr::tr(
            "%1 shows a certificate that is not known yet. Compare its fingerprint with the appliance's own:\n    %2")),
        trust(Tr::tr(
            "%1 shows a host key that is not known yet. Compare its fingerprint with the machine's own:\n    %2")),
        stop);
}

Result<OpenedSite> openSite(const Options& options, const Terminal& terminal, const Stop& stop)
{
    TWINRAIL_LET(site, readSite(options.file));
    TWINRAIL_LET(fleet, openMachines(site, options, terminal, stop));
    const Site known = pinned(site, fleet);
    if (!(known == site))
        TWINRAIL_TRY(writeSite(options.file, known));
    return OpenedSite{known, std::move(fleet)};
}

std::optional<Error> reportUnopened(const OpenedSite& opened, const Terminal& terminal)
{
    QList<Error> errors;
    if (!opened.fleet.openedAppliance)
        errors << at(opened.site.appliance.name, opened.fleet.openedAppliance.error());
    else if (opened.fleet.openedAppliance->plainHttp)
        terminal.complain(Tr::tr("Note: %1 speaks plain http, so its password travels unencrypted.")
                              .arg(opened.fleet.openedAppliance->url));
    for (const Client& client : opened.site.clients)
        if (const auto host = opened.fleet.hosts.find(client.name); !host->second.hands)
            errors << at(client.name, host->second.hands.error());
    for (const Error& error : errors)
        terminal.complain(describe(error));
    if (errors.isEmpty())
        return std::nullopt;
    return errors.first();
}

} // namespace twinrail
