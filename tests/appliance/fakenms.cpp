// SPDX-License-Identifier: Apache-2.0
#include "tests/appliance/fakenms.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <stdexcept>

namespace {

QSslConfiguration tlsOf(const char* pem)
{
    QFile file(QStringLiteral(TEST_DATA "/tls/") + QString::fromLatin1(pem));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no such test certificate");
    const QByteArray text = file.readAll();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificate(QSslCertificate(text));
    configuration.setPrivateKey(QSslKey(text, QSsl::Rsa));
    return configuration;
}

QByteArray header(const QByteArray& head, const QByteArray& name)
{
    for (const QByteArray& line : head.split('\n'))
        if (line.toLower().startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    return {};
}

QByteArray headOf(const FakeReply& reply, qsizetype length)
{
    return "HTTP/1.1 " + QByteArray::number(reply.status) +
           " -\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(length) + "\r\n" + reply.headers +
           "\r\n";
}

} // namespace

FakeReply resultReply(const QJsonValue& result)
{
    const QJsonObject envelope{{QStringLiteral("tg_flash"), QJsonValue()},
                               {QStringLiteral("result"), result},
                               {QStringLiteral("error"), QJsonValue()}};
    return {FakeReply::Manner::Answer, 200, QJsonDocument(envelope).toJson(), {}};
}

FakeReply errorReply(const char* message)
{
    const QJsonObject error{{QStringLiteral("message"), QString::fromUtf8(message)}};
    const QJsonObject envelope{{QStringLiteral("result"), QJsonValue()}, {QStringLiteral("error"), error}};
    return {FakeReply::Manner::Answer, 200, QJsonDocument(envelope).toJson(), {}};
}

FakeReply brokenReply(FakeReply::Manner manner) { return {manner, 200, QByteArrayLiteral("{\"result\":null}"), {}}; }

FakeReply pageReply(int status, const QByteArray& body, const QByteArray& headers)
{
    return {FakeReply::Manner::Answer, status, body, headers};
}

/// One connection: reads requests, passes them to the handler, writes what it wants.
class FakeConnection : public QObject {
public:
    FakeConnection(QTcpSocket* socket, FakeNms* nms) : QObject(socket), m_socket(socket), m_nms(nms)
    {
        connect(socket, &QTcpSocket::readyRead, this, &FakeConnection::read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read(); // after a TLS handshake the request may be here already
    }

private:
    void read()
    {
        m_text += m_socket->readAll();
        const qsizetype end = m_text.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = m_text.left(end);
        const qsizetype length = header(head, "content-length").toLongLong();
        if (m_text.size() < end + 4 + length)
            return;
        const QJsonObject body = QJsonDocument::fromJson(m_text.mid(end + 4, length)).object();
        m_text.clear();
        reply(m_nms->answer(
            {body.value(QLatin1String("object")).toString() + u'.' + body.value(QLatin1String("method")).toString(),
             body.value(QLatin1String("params")).toArray(), header(head, "authorization"), head.split(' ').value(1)}));
    }

    void reply(const FakeReply& reply)
    {
        switch (reply.manner) {
        case FakeReply::Manner::Answer:
            m_socket->write(headOf(reply, reply.body.size()) + reply.body);
            m_socket->disconnectFromHost();
            return;
        case FakeReply::Manner::Half:
            m_socket->write(headOf(reply, reply.body.size()) + reply.body.left(reply.body.size() / 2));
            m_socket->disconnectFromHost();
            return;
        case FakeReply::Manner::Reset:
            m_socket->abort();
            return;
        case FakeReply::Manner::Hang:
            return;
        case FakeReply::Manner::Drip:
            m_socket->write(headOf(reply, 1'000'000));
            auto* timer = new QTimer(this);
            connect(timer, &QTimer::timeout, this, [this] { m_socket->write(" "); });
            timer->start(20);
            return;
        }
    }

    QTcpSocket* m_socket;
    FakeNms* m_nms;
    QByteArray m_text;
};

FakeNms::FakeNms(Handler handler, const char* pem) : m_handler(std::move(handler))
{
    auto* plain = pem ? nullptr : new QTcpServer;
    auto* tls = pem ? new QSslServer : nullptr;
    QTcpServer* server = tls ? tls : plain;
    if (tls) {
        tls->setSslConfiguration(tlsOf(pem));
        m_certificate =
            QString::fromLatin1(tlsOf(pem).localCertificate().digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    }
    server->moveToThread(&m_thread);
    QObject::connect(server, &QTcpServer::pendingConnectionAvailable, server, [this, server] {
        while (QTcpSocket* socket = server->nextPendingConnection())
            new FakeConnection(socket, this);
    });
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        server,
        [this, server] {
            server->listen(QHostAddress::LocalHost);
            m_port = server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

FakeNms::~FakeNms()
{
    m_thread.quit();
    m_thread.wait();
}

QList<FakeCall> FakeNms::calls() const
{
    const QMutexLocker lock(&m_mutex);
    return m_calls;
}

QStringList FakeNms::names() const
{
    QStringList names;
    for (const FakeCall& call : calls())
        names += call.name;
    return names;
}

FakeReply FakeNms::answer(const FakeCall& call)
{
    const QMutexLocker lock(&m_mutex);
    m_calls += call;
    return m_handler(call);
}
