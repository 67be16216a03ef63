// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/reach.h"

#include "core/host/readers/answer.h"

#include <algorithm>
#include <array>

namespace twinrail {
namespace {

// curl(1): the only failures that say something about the network. Every other one is curl's own (no telnet in
// curl-minimal: 1; no such interface: 45).
constexpr std::array curlNoAnswer{7, 28};

constexpr int connectTimeout = 3; // seconds
constexpr int maxTime = 4;        // seconds; well above connectTimeout, so that the total tells which of them ended it

constexpr int headers4 = 28; // IPv4 20 + ICMP 8
constexpr int headers6 = 48; // IPv6 40 + ICMPv6 8

// ping(8) ends with 1 when nothing came back, but also when it was not let.
constexpr std::array pingForbidden{"Operation not permitted", "unknown iface", "No such device"};

} // namespace

QString reachWord(Reach reach)
{
    switch (reach) {
    case Reach::Yes:
        return QStringLiteral("yes");
    case Reach::No:
        return QStringLiteral("no");
    case Reach::Unknown:
        return QStringLiteral("unknown");
    }
    return QStringLiteral("unknown");
}

// curl ends with 28 even after a successful connect, because a target stays silent (linux-initiator §11.6): its times
// tell. A connect that succeeds is waited out to --max-time, one that fails ends at --connect-timeout. Old versions
// print three digits, where the connect time of a fast network reads 0.000; then the total decides.
Query connectQuery(const QString& nic, const Portal& portal)
{
    return Query(QStringLiteral("curl"),
                 {QStringLiteral("-s"), QStringLiteral("--interface"), nic, QStringLiteral("--connect-timeout"),
                  QString::number(connectTimeout), QStringLiteral("--max-time"), QString::number(maxTime),
                  QStringLiteral("-w"), QStringLiteral("%{time_connect} %{time_total}\\n"),
                  QStringLiteral("telnet://") + portal.text()});
}

Reach readConnect(const Output& answer)
{
    const QStringList rows = rowsOf(answer.out);
    const QStringList times = rows.isEmpty() ? QStringList() : rows.last().split(u' ');
    bool isNumber = false;
    const double connect = times.value(0).toDouble(&isNumber);
    if (!isNumber)
        return Reach::Unknown;
    if (connect > 0 || times.value(1).toDouble() > connectTimeout + 0.5)
        return Reach::Yes;
    const bool noAnswer = std::find(curlNoAnswer.begin(), curlNoAnswer.end(), answer.status) != curlNoAnswer.end();
    return noAnswer ? Reach::No : Reach::Unknown;
}

Query pingQuery(const QString& nic, const QHostAddress& address, int mtu)
{
    QStringList arguments{QStringLiteral("-n"), QStringLiteral("-c"), QStringLiteral("2"), QStringLiteral("-W"),
                          QStringLiteral("1")};
    if (mtu > 0) {
        const int headers = address.protocol() == QAbstractSocket::IPv6Protocol ? headers6 : headers4;
        arguments << QStringLiteral("-M") << QStringLiteral("do") << QStringLiteral("-s")
                  << QString::number(mtu - headers);
    }
    return Query(QStringLiteral("ping"), arguments << QStringLiteral("-I") << nic << address.toString());
}

Reach readPing(const Output& answer)
{
    const QString said = QString::fromUtf8(answer.out + answer.err);
    for (const char* words : pingForbidden)
        if (said.contains(QLatin1String(words)))
            return Reach::Unknown;
    if (answer.ok())
        return Reach::Yes;
    const bool tooLong = said.contains(u"essage too long") || said.contains(u"Frag needed");
    return answer.status == 1 || tooLong ? Reach::No : Reach::Unknown;
}

} // namespace twinrail
