// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/access.h"
#include "core/appliance/nms/answer.h"
#include "core/appliance/nms/http.h"
#include "core/appliance/nms/request.h"

namespace twinrail::nms {

/// How long a caller waits, and how often it asks again while the NMS restarts: 1 + 2 + 4 + 8 = 15 s (nms-api §7).
struct Patience {
    HttpLimits limits;
    int tries = 5;
    std::chrono::milliseconds firstPause = std::chrono::seconds(1);
};

/// Speaks to one NMS that was found and whose certificate is settled. Blocks; needs no event loop.
class Transport {
public:
    /// Tries ports and schemes, asks `trust` at most once, and proves the login. See openNms() for the errors.
    [[nodiscard]] static Result<std::unique_ptr<Transport>> open(const ApplianceAccess& access, const Secret& password,
                                                                 const CertificateQuestion& trust, const Stop& stop,
                                                                 const Patience& patience);

    /// A question: repeated while the NMS restarts, abandoned when Stop is requested (unless `mayStop` is false).
    /// A refusal of the NMS becomes an Error.
    [[nodiscard]] Result<QJsonValue> ask(const Request& request, bool mayStop = true);
    /// An order: sent once. Only a restarting NMS, which has done nothing, is told again. Unreachable and Malformed
    /// mean that it may have been carried out all the same: read again before it is repeated.
    [[nodiscard]] Result<Answer> tell(const Request& request);

    [[nodiscard]] const Endpoint& endpoint() const { return m_endpoint; }
    [[nodiscard]] const QString& name() const { return m_name; }

private:
    Transport(const ApplianceAccess& access, const Secret& password, Stop stop, Patience patience);
    [[nodiscard]] Result<> find(const ApplianceAccess& access, const CertificateQuestion& trust);
    [[nodiscard]] Result<Answer> once(const Request& request, const Stop* stop);
    [[nodiscard]] Result<Answer> patiently(const Request& request, const Stop* stop, bool repeatable);

    QString m_name;
    Secret m_login; ///< "user:password"
    Stop m_stop;
    Patience m_patience;
    Endpoint m_endpoint;
    Http m_http;
};

} // namespace twinrail::nms
