// SPDX-License-Identifier: Apache-2.0
#include "core/lab/san/httpmessage.h"

#include "core/base/table.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

constexpr std::array<Word<int>, 13> reasons{{{"OK", 200},
                                             {"Bad Request", 400},
                                             {"Unauthorized", 401},
                                             {"Not Found", 404},
                                             {"Method Not Allowed", 405},
                                             {"Request Timeout", 408},
                                             {"Length Required", 411},
                                             {"Content Too Large", 413},
                                             {"Request Header Fields Too Large", 431},
                                             {"Internal Server Error", 500},
                                             {"Bad Gateway", 502},
                                             {"Service Unavailable", 503},
                                             {"HTTP Version Not Supported", 505}}};

HttpParse refused(int status)
{
    HttpParse parse;
    parse.state = HttpParse::State::Refused;
    parse.status = status;
    return parse;
}

/// tchar of RFC 9110 §5.6.2.
bool isToken(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

/// Digits only; nothing for anything else, also for a number that does not fit.
std::optional<qint64> lengthOf(const QByteArray& text)
{
    const bool digits = !text.isEmpty() && text.size() <= 18 &&
                        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits ? std::optional(text.toLongLong()) : std::nullopt;
}

/// The status to refuse with, or 0.
int readRequestLine(const QByteArray& line, HttpRequest& request)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)) || !parts.at(1).startsWith('/'))
        return 400;
    if (!parts.at(2).startsWith("HTTP/"))
        return 400;
    if (parts.at(2) != "HTTP/1.1" && parts.at(2) != "HTTP/1.0")
        return 505;
    request.method = parts.at(0);
    request.path = parts.at(1);
    request.keepAlive = parts.at(2) == "HTTP/1.1";
    return 0;
}

/// A name that comes twice is refused: no client of NMS sends one, and two lengths are the classic smuggling trick.
int readHeader(const QByteArray& line, HttpRequest& request)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.left(colon)))
        return 400;
    const QByteArray name = line.left(colon).toLower();
    if (request.headers.contains(name))
        return 400;
    request.headers.insert(name, line.mid(colon + 1).trimmed());
    return 0;
}

int readHead(const QByteArray& head, HttpRequest& request)
{
    bool first = true;
    for (const QByteArray& ended : head.split('\n')) {
        const QByteArray line = ended.endsWith('\r') ? ended.chopped(1) : ended;
        const int status = first ? readRequestLine(line, request) : readHeader(line, request);
        if (status != 0)
            return status;
        first = false;
    }
    const bool modern = request.keepAlive;
    if (modern && !request.headers.contains("host"))
        return 400;
    const QByteArray connection = request.headers.value("connection").toLower();
    request.keepAlive = modern ? connection != "close" : connection == "keep-alive";
    return request.headers.contains("transfer-encoding") ? 411 : 0;
}

} // namespace

HttpParse parseHttp(const QByteArray& bytes, const HttpLimits& limits)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return bytes.size() > limits.headBytes ? refused(431) : HttpParse{};
    if (end > limits.headBytes)
        return refused(431);
    HttpParse parse;
    if (const int status = readHead(bytes.left(end), parse.request))
        return refused(status);
    const std::optional<qint64> length = lengthOf(parse.request.headers.value("content-length", "0"));
    if (!length)
        return refused(400);
    if (*length > limits.bodyBytes)
        return refused(413);
    const qsizetype bodyStart = end + 4;
    if (bytes.size() - bodyStart < *length) {
        parse.wantsContinue = parse.request.headers.value("expect").toLower() == "100-continue";
        return parse;
    }
    parse.state = HttpParse::State::Complete;
    parse.request.body = bytes.mid(bodyStart, *length);
    parse.consumed = bodyStart + *length;
    return parse;
}

QByteArray httpBytes(const HttpReply& reply, bool keepAlive)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + wordFor(reasons, reply.status).toLatin1();
    bytes += "\r\nContent-Type: " + reply.type + "\r\nContent-Length: " + QByteArray::number(reply.body.size());
    for (const auto& header : reply.headers)
        bytes += "\r\n" + header.first + ": " + header.second;
    if (!keepAlive)
        bytes += "\r\nConnection: close";
    return bytes + "\r\n\r\n" + reply.body;
}

} // namespace twinrail::lab
