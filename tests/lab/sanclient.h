// SPDX-License-Identifier: Apache-2.0
#pragma once

// A client for the lab's servers that sends exactly the bytes it is told and shows exactly what came back.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QSslSocket>

#include <gtest/gtest.h>

namespace twinrail::lab {

enum class Line { Plain, Secure };

class RawClient {
public:
    explicit RawClient(quint16 port, Line line = Line::Plain)
    {
        if (line == Line::Plain) {
            socket.connectToHost(QStringLiteral("127.0.0.1"), port);
            EXPECT_TRUE(socket.waitForConnected(5000));
            return;
        }
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        EXPECT_TRUE(socket.waitForEncrypted(5000));
    }

    void send(const QByteArray& bytes)
    {
        socket.write(bytes);
        socket.flush();
    }

    /// The head of the next reply, and its body as far as the connection gave it.
    struct Reply {
        QByteArray head;
        QByteArray body;
        int status() const { return head.mid(9, 3).toInt(); }
    };
    Reply reply()
    {
        Reply got;
        while (!m_bytes.contains("\r\n\r\n") && more()) {
        }
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return got;
        got.head = m_bytes.left(end);
        m_bytes.remove(0, end + 4);
        const qsizetype length = lengthIn(got.head);
        while (m_bytes.size() < length && more()) {
        }
        got.body = m_bytes.left(length);
        m_bytes.remove(0, got.body.size());
        return got;
    }

    /// Whether the other side ends the connection within the time.
    bool ended(int milliseconds = 5000)
    {
        return socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(milliseconds);
    }

    QSslSocket socket;

private:
    bool more()
    {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(5000))
            return false;
        m_bytes += socket.readAll();
        return true;
    }

    static qsizetype lengthIn(const QByteArray& head)
    {
        const qsizetype at = head.indexOf("Content-Length: ");
        return at < 0 ? 0 : head.mid(at + 16).split('\r').first().toLongLong();
    }

    QByteArray m_bytes;
};

inline QByteArray postBytes(const QByteArray& path, const QByteArray& body, const QByteArray& login = "admin:nexenta")
{
    return "POST " + path + " HTTP/1.1\r\nHost: lab9\r\nContent-Type: application/json\r\nAuthorization: Basic " +
           login.toBase64() + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline QByteArray callBody(const char* object, const char* method, const QJsonArray& arguments)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("object"), QString::fromLatin1(object)},
                                     {QStringLiteral("method"), QString::fromLatin1(method)},
                                     {QStringLiteral("params"), arguments}})
        .toJson();
}

} // namespace twinrail::lab
