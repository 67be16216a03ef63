// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <chrono>
#include <optional>

namespace twinrail::lab {

struct HttpRequest {
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool keepAlive = true;
};

/// What to answer, and how well it shall arrive: trouble on the wire is part of the value, so handlers stay plain
/// functions and only the server knows sockets.
struct HttpReply {
    enum class Delivery {
        Whole,
        Half, ///< full headers, half the body, then the connection ends
        Reset ///< not one byte: the connection is reset
    };
    int status = 200;
    QByteArray type = QByteArrayLiteral("application/json");
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    std::chrono::milliseconds delay{0};
    Delivery delivery = Delivery::Whole;
};

struct HttpLimits {
    qsizetype headBytes = 16 * 1024;
    qsizetype bodyBytes = 8 * 1024 * 1024;
    int connections = 256;
    std::chrono::milliseconds idle{15000}; ///< silence after which a connection is dropped
};

/// What the bytes so far amount to.
struct HttpParse {
    enum class State { NeedMore, Complete, Refused };
    State state = State::NeedMore;
    int status = 0; ///< when refused
    bool wantsContinue =
        false;              ///< head complete, body awaited, and the client asks for "100 Continue" (RFC 9110 §10.1.1)
    qsizetype consumed = 0; ///< bytes of the complete request
    HttpRequest request;
};

/// Reads one request from the start of the bytes. Pure: the same bytes give the same answer.
[[nodiscard]] HttpParse parseHttp(const QByteArray& bytes, const HttpLimits& limits);

/// The reply as bytes, with Content-Length and the connection's fate.
[[nodiscard]] QByteArray httpBytes(const HttpReply& reply, bool keepAlive);

} // namespace twinrail::lab
