// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/san/backend.h"
#include "core/lab/san/faults.h"
#include "core/lab/san/httpserver.h"
#include "core/lab/san/nms.h"

#include <QMap>

#include <mutex>

namespace twinrail::lab {

/// How often what was asked. A test of "the second run changes nothing" reads `writes`.
struct NmsCalls {
    QMap<QString, int> byName; ///< "stmf.list_targets" → how often performed
    int writes = 0;            ///< performed calls that would change something, also those that were then refused
};

/// The management service of the lab appliance on one loopback port: HTTP, login, envelope, faults, counters, and
/// below them the methods over the modelled storage. Every call is performed under the world's lock.
class NmsServer {
public:
    /// The model and its lock must outlive the server. Port 0: any free one.
    [[nodiscard]] static Result<std::unique_ptr<NmsServer>> start(Comstar& san, std::recursive_mutex& lock,
                                                                  QByteArray user, QByteArray password, Tls tls,
                                                                  Personality personality, quint16 port = 0);
    /// Waits for a call that is running: do not hold the world's lock here.
    ~NmsServer();
    NmsServer(const NmsServer&) = delete;
    NmsServer& operator=(const NmsServer&) = delete;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString certificateFingerprint() const; ///< SHA-256 "AB:CD:…"; empty over plain HTTP
    [[nodiscard]] Faults& faults();
    [[nodiscard]] NmsCalls calls() const;
    void forgetCalls();
    /// From the next call on the backend is asked before each and follows after it. Null: none. Must outlive the
    /// server.
    void setBackend(Backend* backend);

private:
    NmsServer();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace twinrail::lab
