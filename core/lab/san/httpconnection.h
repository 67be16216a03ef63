// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/san/httpmessage.h"

#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace twinrail::lab {

/// One accepted connection: requests in, replies out, in order. Owns the socket; ends itself with it.
class HttpConnection : public QObject {
public:
    using Handler = std::function<HttpReply(const HttpRequest&)>;
    HttpConnection(QTcpSocket* socket, Handler handler, const HttpLimits& limits);
    void start();

private:
    void read();
    void serve();
    void answer(const HttpReply& reply);
    void deliver(const HttpReply& reply);
    void refuse(int status);
    void goSilent();
    void end();
    void reset();

    QTcpSocket* m_socket;
    Handler m_handler;
    HttpLimits m_limits;
    QTimer m_idle;
    QByteArray m_bytes;
    bool m_busy = false;      ///< a reply is on its way; what comes meanwhile waits
    bool m_continued = false; ///< "100 Continue" was sent for the request being read
    bool m_keepAlive = true;
    bool m_ending = false;
};

} // namespace twinrail::lab
