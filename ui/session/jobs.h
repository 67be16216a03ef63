// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/facts.h"
#include "ui/session/secretstore.h"

namespace twinrail::jobs {

// What the session's lanes do. Each opens what it asks, asks, and lets go: values in, values out. A machine whose
// fingerprint nobody has pinned is not spoken to; the fingerprint comes back instead, so that a person can be asked
// without a lane that waits for them.

struct ApplianceAnswer {
    Result<ApplianceState> state = fail(Error::Kind::Bug, {});
    QString url;
    bool plainHttp = false;
    QString unknownPrint;
};
[[nodiscard]] ApplianceAnswer askAppliance(const ApplianceAccess& access, SecretStore& secrets, const Stop& stop);

struct ClientAnswer {
    ClientSurvey survey; ///< with an error when it could not be asked
    QString unknownPrint;
};
[[nodiscard]] ClientAnswer askClient(const Site& site, const Client& client, SecretStore& secrets, const Stop& stop);

[[nodiscard]] Plan plan(const Site& site, SecretStore& secrets, const Stop& stop);

struct RunAnswer {
    RunResult result;
    QString journal;            ///< path; empty when it could not be made
    std::optional<Error> error; ///< the run could not begin, or could not be ended properly
};
[[nodiscard]] RunAnswer apply(const Site& site, const Plan& plan, const QString& sitePath, SecretStore& secrets,
                              const RunListener& listener, const Stop& stop);
[[nodiscard]] RunAnswer undo(const QString& journalPath, SecretStore& secrets, const RunListener& listener,
                             const Stop& stop);

} // namespace twinrail::jobs
