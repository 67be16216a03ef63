// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QMutex>
#include <QStringList>
#include <QThread>

#include <functional>
#include <memory>

/// A scripted NMS on loopback, in a thread of its own: answers, and misbehaves, as the test's handler says.
struct FakeCall {
    QString name; ///< "stmf.list_targets"
    QJsonArray params;
    QByteArray authorization;
    QByteArray path;
};

struct FakeReply {
    enum class Manner {
        Answer,
        Reset, ///< closes without a byte
        Hang,  ///< never answers
        Drip,  ///< one byte of the body after the other, for ever
        Half   ///< closes in the middle of the body
    };
    Manner manner = Manner::Answer;
    int status = 200;
    QByteArray body;
    QByteArray headers; ///< whole lines, each with \r\n
};

[[nodiscard]] FakeReply resultReply(const QJsonValue& result);
[[nodiscard]] FakeReply errorReply(const char* message);
[[nodiscard]] FakeReply brokenReply(FakeReply::Manner manner);
[[nodiscard]] FakeReply pageReply(int status, const QByteArray& body, const QByteArray& headers = {});

class FakeNms {
public:
    using Handler = std::function<FakeReply(const FakeCall&)>;
    /// `pem` names a file below tests/data/tls; null for plain http.
    explicit FakeNms(Handler handler, const char* pem = nullptr);
    ~FakeNms();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString certificate() const { return m_certificate; }
    [[nodiscard]] QList<FakeCall> calls() const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] qsizetype count(const QString& name) const { return names().count(name); }

private:
    friend class FakeConnection;
    FakeReply answer(const FakeCall& call);

    Handler m_handler;
    QString m_certificate;
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    QList<FakeCall> m_calls;
    QThread m_thread;
};
