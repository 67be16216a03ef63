// SPDX-License-Identifier: Apache-2.0
#include "core/lab/san/httpconnection.h"

#include <sys/socket.h>

namespace twinrail::lab {

HttpConnection::HttpConnection(QTcpSocket* socket, Handler handler, const HttpLimits& limits)
    : m_socket(socket), m_handler(std::move(handler)), m_limits(limits)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(m_limits.headBytes + m_limits.bodyBytes + 4);
    m_idle.setSingleShot(true);
}

void HttpConnection::start()
{
    connect(&m_idle, &QTimer::timeout, this, [this] { goSilent(); });
    connect(m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_idle.start(m_limits.idle);
    // Bytes may have come before we listened; the peer may even be gone again.
    read();
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

void HttpConnection::read()
{
    m_bytes += m_socket->readAll();
    if (!m_busy && !m_ending)
        serve();
    else if (m_bytes.size() > m_limits.headBytes + m_limits.bodyBytes)
        reset();
}

void HttpConnection::serve()
{
    const HttpParse parse = parseHttp(m_bytes, m_limits);
    switch (parse.state) {
    case HttpParse::State::NeedMore:
        if (parse.wantsContinue && !m_continued) {
            m_continued = true;
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        m_idle.start(m_limits.idle);
        return;
    case HttpParse::State::Refused:
        refuse(parse.status);
        return;
    case HttpParse::State::Complete:
        m_bytes.remove(0, parse.consumed);
        m_continued = false;
        m_keepAlive = parse.request.keepAlive;
        m_busy = true;
        m_idle.stop();
        answer(m_handler(parse.request));
        return;
    }
}

void HttpConnection::answer(const HttpReply& reply)
{
    if (reply.delay.count() == 0)
        return deliver(reply);
    QTimer::singleShot(reply.delay, this, [this, reply] { deliver(reply); });
}

void HttpConnection::deliver(const HttpReply& reply)
{
    switch (reply.delivery) {
    case HttpReply::Delivery::Reset:
        return reset();
    case HttpReply::Delivery::Half: {
        const QByteArray bytes = httpBytes(reply, true);
        m_socket->write(bytes.chopped((reply.body.size() + 1) / 2));
        return end();
    }
    case HttpReply::Delivery::Whole:
        m_socket->write(httpBytes(reply, m_keepAlive));
        if (!m_keepAlive)
            return end();
        m_busy = false;
        m_idle.start(m_limits.idle);
        // The next request may be there already; by the event loop, so that a long row of them never nests.
        if (!m_bytes.isEmpty())
            QTimer::singleShot(0, this, [this] { read(); });
    }
}

void HttpConnection::refuse(int status)
{
    HttpReply reply;
    reply.status = status;
    reply.type = "text/plain";
    m_socket->write(httpBytes(reply, false));
    end();
}

/// A request that stopped half-way is told so; a connection that merely rests is closed without a word.
void HttpConnection::goSilent()
{
    if (m_bytes.isEmpty() || m_ending)
        m_socket->abort();
    else
        refuse(408);
}

/// The peer has the idle time to take what is left.
void HttpConnection::end()
{
    m_ending = true;
    m_idle.start(m_limits.idle);
    m_socket->disconnectFromHost();
}

/// Zero linger makes the kernel send RST in place of FIN: what a client of a restarting appliance sees.
void HttpConnection::reset()
{
    const linger none{1, 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    m_socket->abort();
}

} // namespace twinrail::lab
