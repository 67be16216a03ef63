// SPDX-License-Identifier: Apache-2.0
#include "core/lab/san/httpserver.h"

#include "core/base/tr.h"
#include "core/lab/san/httpconnection.h"
#include "core/lab/san/labidentity.h"

#include <QSslServer>
#include <QThread>

namespace twinrail::lab {

namespace {

/// What lives in the server's thread: the listening socket and its connections.
class Listener : public QObject {
public:
    Listener(HttpServer::Handler handler, HttpLimits limits) : m_handler(std::move(handler)), m_limits(limits) {}

    /// The port, or 0 with the reason.
    quint16 listen(Tls tls, quint16 port, QString* reason)
    {
        m_server = tls == Tls::Yes ? secureServer() : new QTcpServer(this);
        m_server->setListenBacklogSize(m_limits.connections);
        connect(m_server, &QTcpServer::pendingConnectionAvailable, this, [this] { accept(); });
        if (m_server->listen(QHostAddress(QHostAddress::LocalHost), port))
            return m_server->serverPort();
        *reason = m_server->errorString();
        return 0;
    }

private:
    QTcpServer* secureServer()
    {
        auto* server = new QSslServer(this);
        server->setSslConfiguration(labSslConfiguration());
        return server;
    }

    void accept()
    {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            if (m_connections >= m_limits.connections) {
                socket->abort();
                socket->deleteLater();
                continue;
            }
            ++m_connections;
            auto* connection = new HttpConnection(socket, m_handler, m_limits);
            connection->setParent(this);
            connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
            connection->start();
        }
    }

    HttpServer::Handler m_handler;
    HttpLimits m_limits;
    QTcpServer* m_server = nullptr;
    int m_connections = 0;
};

} // namespace

struct HttpServer::Parts {
    QThread thread;
    Listener* listener = nullptr;
    quint16 port = 0;
    Tls tls = Tls::No;
};

HttpServer::HttpServer() : m_parts(std::make_unique<Parts>()) {}

Result<std::unique_ptr<HttpServer>> HttpServer::start(Handler handler, Tls tls, quint16 port, HttpLimits limits)
{
    std::unique_ptr<HttpServer> server(new HttpServer);
    Parts& parts = *server->m_parts;
    parts.tls = tls;
    parts.listener = new Listener(std::move(handler), limits);
    parts.listener->moveToThread(&parts.thread);
    QObject::connect(&parts.thread, &QThread::finished, parts.listener, &QObject::deleteLater);
    parts.thread.setObjectName(QStringLiteral("lab http"));
    parts.thread.start();
    QString reason;
    QMetaObject::invokeMethod(
        parts.listener, [&] { parts.port = parts.listener->listen(tls, port, &reason); }, Qt::BlockingQueuedConnection);
    if (parts.port == 0)
        return fail(Error::Kind::Unreachable,
                    Tr::tr("The lab appliance cannot listen on this computer. Choose another port."), reason);
    return server;
}

HttpServer::~HttpServer()
{
    m_parts->thread.quit();
    m_parts->thread.wait();
}

quint16 HttpServer::port() const { return m_parts->port; }

Tls HttpServer::tls() const { return m_parts->tls; }

} // namespace twinrail::lab
