// SPDX-License-Identifier: Apache-2.0
// The lab's HTTP server: what it reads, what it refuses, when it gives up.
#include "core/lab/san/httpserver.h"
#include "core/lab/san/labidentity.h"
#include "tests/lab/sanclient.h"
#include "tests/print.h"

#include <QElapsedTimer>
#include <QSslCertificate>

namespace twinrail::lab {

namespace {

HttpReply echo(const HttpRequest& request)
{
    HttpReply reply;
    reply.type = "text/plain";
    reply.body = request.method + ' ' + request.path + ' ' + request.body;
    return reply;
}

HttpLimits smallLimits()
{
    HttpLimits limits;
    limits.headBytes = 512;
    limits.bodyBytes = 64;
    limits.connections = 2;
    limits.idle = std::chrono::milliseconds(300);
    return limits;
}

std::unique_ptr<HttpServer> started(HttpServer::Handler handler = echo, Tls tls = Tls::No, HttpLimits limits = {})
{
    Result<std::unique_ptr<HttpServer>> server = HttpServer::start(std::move(handler), tls, 0, limits);
    EXPECT_TRUE(server);
    return std::move(*server);
}

struct BytesCase {
    const char* name;
    QByteArray bytes;
    int status; ///< 0: more is needed; 200: complete
};

std::ostream& operator<<(std::ostream& out, const BytesCase& row) { return out << row.name; }

} // namespace

class HttpBytes : public testing::TestWithParam<BytesCase> {};

TEST_P(HttpBytes, areReadOrRefused)
{
    const HttpParse parse = parseHttp(GetParam().bytes, smallLimits());
    const int status = parse.state == HttpParse::State::NeedMore   ? 0
                       : parse.state == HttpParse::State::Complete ? 200
                                                                   : parse.status;
    EXPECT_EQ(status, GetParam().status);
}

INSTANTIATE_TEST_SUITE_P(
    Requests, HttpBytes,
    testing::Values(
        BytesCase{"nothing", "", 0}, BytesCase{"halfAHead", "GET / HTTP/1.1\r\nHost: a\r\n", 0},
        BytesCase{"get", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", 200},
        BytesCase{"oldVersionNeedsNoHost", "GET / HTTP/1.0\r\n\r\n", 200},
        BytesCase{"newVersionNeedsAHost", "GET / HTTP/1.1\r\n\r\n", 400},
        BytesCase{"halfABody", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nab", 0},
        BytesCase{"wholeBody", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc", 200},
        BytesCase{"noPath", "GET\r\n\r\n", 400}, BytesCase{"noSlash", "GET a HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        BytesCase{"garbage", QByteArray("\x16\x03\x01\x02\r\n\r\n", 8), 400},
        BytesCase{"futureVersion", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505},
        BytesCase{"headerWithoutColon", "GET / HTTP/1.1\r\nHost: a\r\nnonsense\r\n\r\n", 400},
        BytesCase{"blankBeforeColon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400},
        BytesCase{"foldedHeader", "GET / HTTP/1.1\r\nHost: a\r\n b: c\r\n\r\n", 400},
        BytesCase{"twoLengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400},
        BytesCase{"negativeLength", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400},
        BytesCase{"signedLength", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\na", 400},
        BytesCase{"hugeLength", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n", 400},
        BytesCase{"bodyAtTheLimit", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 64\r\n\r\n" + QByteArray(64, 'x'),
                  200},
        BytesCase{"bodyAboveTheLimit", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 65\r\n\r\n", 413},
        BytesCase{"chunkedBody", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411},
        BytesCase{"longHead", "GET / HTTP/1.1\r\nHost: " + QByteArray(600, 'a'), 431},
        BytesCase{"longCompleteHead", "GET / HTTP/1.1\r\nHost: " + QByteArray(600, 'a') + "\r\n\r\n", 431}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(HttpServer, answersSeveralRequestsOnOneConnection)
{
    const auto server = started();
    RawClient client(server->port());
    client.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\none");
    EXPECT_EQ(client.reply().body, QByteArray("POST /a one"));
    client.send("GET /b HTTP/1.1\r\nHost: x\r\n\r\nGET /c HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(client.reply().body, QByteArray("GET /b "));
    EXPECT_EQ(client.reply().body, QByteArray("GET /c "));
    client.send("GET /d HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const RawClient::Reply last = client.reply();
    EXPECT_TRUE(last.head.contains("Connection: close"));
    EXPECT_TRUE(client.ended());
}

TEST(HttpServer, asksForABodyThatWaitsForLeave)
{
    const auto server = started();
    RawClient client(server->port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    EXPECT_EQ(client.reply().head, QByteArray("HTTP/1.1 100 Continue"));
    client.send("ok");
    EXPECT_EQ(client.reply().body, QByteArray("POST / ok"));
}

TEST(HttpServer, endsAConnectionItCannotUnderstand)
{
    const auto server = started();
    RawClient client(server->port());
    client.send("nonsense\r\n\r\n");
    EXPECT_EQ(client.reply().status(), 400);
    EXPECT_TRUE(client.ended());
}

TEST(HttpServer, tellsARequestThatStoppedHalfWay)
{
    const auto server = started(echo, Tls::No, smallLimits());
    RawClient client(server->port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf");
    EXPECT_EQ(client.reply().status(), 408);
    EXPECT_TRUE(client.ended());
}

TEST(HttpServer, closesAConnectionThatRests)
{
    const auto server = started(echo, Tls::No, smallLimits());
    RawClient client(server->port());
    QElapsedTimer clock;
    clock.start();
    EXPECT_TRUE(client.ended());
    EXPECT_GE(clock.elapsed(), 200);
    EXPECT_TRUE(client.reply().head.isEmpty());
}

TEST(HttpServer, takesNoMoreConnectionsThanItsLimit)
{
    HttpLimits limits = smallLimits();
    limits.idle = std::chrono::seconds(20);
    const auto server = started(echo, Tls::No, limits);
    RawClient first(server->port());
    first.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(first.reply().status(), 200);
    RawClient second(server->port());
    second.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(second.reply().status(), 200);
    RawClient third(server->port());
    EXPECT_TRUE(third.ended());
    second.socket.disconnectFromHost();
    EXPECT_TRUE(second.ended());
    // The place is free again as soon as the server has seen the end.
    int status = 0;
    for (int i = 0; i < 50 && status != 200; ++i) {
        RawClient fourth(server->port());
        fourth.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        status = fourth.reply().status();
    }
    EXPECT_EQ(status, 200);
}

TEST(HttpServer, deliversLateHalfOrNotAtAll)
{
    const auto server = started([](const HttpRequest& request) {
        HttpReply reply = echo(request);
        reply.delay = std::chrono::milliseconds(request.path == "/late" ? 200 : 0);
        reply.delivery = request.path == "/half"    ? HttpReply::Delivery::Half
                         : request.path == "/reset" ? HttpReply::Delivery::Reset
                                                    : HttpReply::Delivery::Whole;
        return reply;
    });
    RawClient late(server->port());
    QElapsedTimer clock;
    clock.start();
    late.send("GET /late HTTP/1.1\r\nHost: x\r\n\r\nGET /next HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(late.reply().body, QByteArray("GET /late "));
    EXPECT_GE(clock.elapsed(), 190);
    EXPECT_EQ(late.reply().body, QByteArray("GET /next "));

    RawClient half(server->port());
    half.send("GET /half HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(half.reply().body, QByteArray("GET /"));
    EXPECT_TRUE(half.ended());

    RawClient reset(server->port());
    reset.send("GET /reset HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_TRUE(reset.reply().head.isEmpty());
    EXPECT_EQ(reset.socket.error(), QAbstractSocket::RemoteHostClosedError);
}

TEST(HttpServer, speaksTlsWithTheIdentityOfTheLab)
{
    const auto server = started(echo, Tls::Yes);
    RawClient client(server->port(), Line::Secure);
    const QByteArray digest = client.socket.peerCertificate().digest(QCryptographicHash::Sha256);
    EXPECT_EQ(QString::fromLatin1(digest.toHex(':').toUpper()), labFingerprint());
    EXPECT_EQ(labFingerprint().size(), 95);
    client.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(client.reply().body, QByteArray("GET /a "));
}

TEST(HttpServer, doesNotAnswerPlainHttpOnItsTlsPort)
{
    const auto server = started(echo, Tls::Yes);
    RawClient client(server->port());
    client.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_NE(client.reply().status(), 200);
    EXPECT_TRUE(client.ended());
}

TEST(HttpServer, saysWhenItsPortIsTaken)
{
    const auto server = started();
    const auto second = HttpServer::start(echo, Tls::No, server->port());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, Error::Kind::Unreachable);
    EXPECT_FALSE(second.error().evidence.isEmpty());
}

TEST(HttpServer, endsWithOpenConnections)
{
    auto server = started();
    RawClient client(server->port());
    client.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(client.reply().status(), 200);
    server.reset();
    EXPECT_TRUE(client.ended());
}

} // namespace twinrail::lab
