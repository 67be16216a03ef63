// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/base/stop.h"

#include <QByteArray>
#include <QString>
#include <QThread>

#include <chrono>
#include <memory>

namespace twinrail::nms {

/// Where the NMS listens. http and https share one port, never both at once (nms-api §1).
struct Endpoint {
    QString host;
    quint16 port = 0;
    bool tls = false;
    QString pin; ///< the one certificate that is accepted, "AB:CD:…"; empty: none is
    [[nodiscard]] QString url() const;
};

/// How one exchange ended. `Answered` says nothing about the HTTP status.
enum class HttpEnd {
    Answered,
    ConnectionRefused,  ///< nobody listens on this port
    NoRoute,            ///< host name, network or time of the connection
    Garbled,            ///< reset, cut off, or no HTTP: what a TLS port does to plain http, and the other way round
    TlsFailed,          ///< no TLS here, or none that both sides know
    CertificateUnknown, ///< nothing was sent: there is no pin yet
    CertificateChanged, ///< nothing was sent: it is not the pinned one
    TimedOut,
    Stopped
};

struct HttpReply {
    HttpEnd end = HttpEnd::NoRoute;
    int status = 0;
    QByteArray body;
    QByteArray location;
    QString certificate; ///< what the other side showed, "AB:CD:…"
    QString detail;      ///< the network layer's own words
};

struct HttpLimits {
    std::chrono::milliseconds deadline = std::chrono::seconds(120);  ///< for the whole exchange, drip feeds included
    std::chrono::milliseconds inactivity = std::chrono::seconds(60); ///< without a single byte
    qsizetype body = 32 * 1024 * 1024;
};

class HttpWorker;

/// The one home of QNetworkAccessManager. It lives in a thread of its own, so callers need no event loop; they block.
/// One exchange is in flight at a time. A request is sent exactly once: never followed elsewhere, never sent again.
class Http {
public:
    explicit Http(HttpLimits limits);
    ~Http();
    Http(const Http&) = delete;
    Http& operator=(const Http&) = delete;

    /// `login` is "user:password", or null for a knock that gives nothing away. A set `stop` abandons the exchange;
    /// without one it runs to its end.
    [[nodiscard]] HttpReply post(const Endpoint& endpoint, const QByteArray& body, const Secret* login,
                                 const Stop* stop);

private:
    QThread m_thread;
    std::unique_ptr<HttpWorker> m_worker;
};

/// SHA-256 fingerprints are equal whatever their case and separators.
[[nodiscard]] bool sameFingerprint(const QString& one, const QString& other);

} // namespace twinrail::nms
