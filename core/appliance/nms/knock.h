// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/access.h"
#include "core/appliance/nms/http.h"

namespace twinrail::nms {

/// Finds the port and the scheme that answer (nms-api §1): http first, https on the same port when http is not
/// understood; 2000, then 8457 when nobody listens. A pinned certificate means https: no way leads back to plain http.
/// Gives nothing away: where the scheme has to be found out, the knock carries no login, so that the password never
/// travels unencrypted to a port that speaks TLS. The answer's `pin` is the certificate that was agreed to.
[[nodiscard]] Result<Endpoint> findEndpoint(Http& http, const ApplianceAccess& access, const CertificateQuestion& trust,
                                            const Stop& stop);

/// The Error for an exchange that brought no answer.
[[nodiscard]] Error noAnswer(const Endpoint& endpoint, const HttpReply& reply);

} // namespace twinrail::nms
