// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/appliance.h"
#include "core/base/secret.h"
#include "core/base/stop.h"
#include "core/topology/site.h"

#include <functional>
#include <memory>

namespace twinrail {

/// Asked for an unknown certificate: show the fingerprint, answer whether to pin it. A changed one is never asked
/// about.
using CertificateQuestion = std::function<bool(const QString& where, const QString& fingerprint)>;

struct OpenAppliance {
    std::unique_ptr<Appliance> appliance;
    QString certificate;    ///< fingerprint that was seen, to be pinned; empty over plain http
    QString url;            ///< what answered, for people
    bool plainHttp = false; ///< the password travels unencrypted: say so
};

/// Finds port and scheme, checks the certificate, proves the login with a harmless question.
/// Errors: Unreachable, Untrusted, Refused (stop at once, no second try with the same password), Malformed, Stopped.
[[nodiscard]] Result<OpenAppliance> openNms(const ApplianceAccess& access, const Secret& password,
                                            const CertificateQuestion& trust, const Stop& stop);

} // namespace twinrail
