// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/lab/san/httpmessage.h"

#include <functional>
#include <memory>

namespace twinrail::lab {

enum class Tls { No, Yes };

/// A small HTTP/1.1 server on 127.0.0.1 in a thread of its own: bounded head and body, keep-alive, "100 Continue",
/// idle time-out. With TLS it shows the lab identity (labidentity.h). A port speaks plain HTTP or TLS, never both, as
/// the appliance does (nms-api §1).
class HttpServer {
public:
    /// Called in the server's thread, one request at a time.
    using Handler = std::function<HttpReply(const HttpRequest&)>;
    /// Port 0: any free one.
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> start(Handler handler, Tls tls, quint16 port = 0,
                                                                   HttpLimits limits = {});
    /// Waits for a handler that is running: never end a server while holding a lock that its handler wants.
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] Tls tls() const;

private:
    HttpServer();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace twinrail::lab
