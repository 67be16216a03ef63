// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/curl.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/world/world.h"

#include <QUrl>

namespace twinrail::lab {

namespace {

// curl(1), exit codes.
constexpr int unsupportedProtocol = 1;
constexpr int badUrl = 3;
constexpr int couldNotConnect = 7;
constexpr int timedOut = 28;
constexpr int interfaceFailed = 45;

/// How long a probe takes in the lab: the real one waits out --max-time after a connection, since a target is silent.
constexpr int probeMs = 40;

struct Request {
    QString url;
    QString nic;
    QString format;
};

Request read(const QStringList& arguments)
{
    Request request;
    for (int i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (word == QLatin1String("--interface"))
            request.nic = arguments.value(++i);
        else if (word == QLatin1String("-w") || word == QLatin1String("--write-out"))
            request.format = arguments.value(++i);
        else if (word == QLatin1String("--connect-timeout") || word == QLatin1String("--max-time") ||
                 word == QLatin1String("-m") || word == QLatin1String("-o"))
            ++i;
        else if (!word.startsWith(QLatin1Char('-')))
            request.url = word;
    }
    return request;
}

Reply ended(const ClientModel& model, const Request& request, int status, bool connected)
{
    // Times have six digits since curl 7.61, three before: on CentOS 6 a fast network can even say 0.000.
    const QString connect = model.release.systemd
                                ? (connected ? QStringLiteral("0.000412") : QStringLiteral("0.000000"))
                                : QStringLiteral("0.000");
    const QString total = connected            ? QStringLiteral("4.001") // --max-time
                          : status == timedOut ? QStringLiteral("3.001") // --connect-timeout
                                               : QStringLiteral("0.002");
    QString text = request.format;
    text.replace(QLatin1String("%{time_connect}"), connect)
        .replace(QLatin1String("%{time_total}"), total)
        .replace(QLatin1String("%{http_code}"), QLatin1String("000"))
        .replace(QLatin1String("\\n"), QLatin1String("\n"));
    return Reply{text.toUtf8(), {}, status, probeMs};
}

} // namespace

Reply curl(ClientModel& model, const Call& call)
{
    const Request request = read(call.arguments);
    const QUrl url(request.url);
    if (request.url.isEmpty())
        return Reply{{}, "curl: try 'curl --help' for more information\n", 2, 0};
    if (!url.isValid())
        return ended(model, request, badUrl, false);
    if (url.scheme() != QLatin1String("telnet"))
        return ended(model, request, unsupportedProtocol, false);
    if (!request.nic.isEmpty() && model.kernel.nic(request.nic) == nullptr)
        return ended(model, request, interfaceFailed, false);
    if (!model.kernel.reaches(request.nic, url.host()))
        return ended(model, request, timedOut, false);
    const bool listens = model.world.san.listens(QStringLiteral("%1:%2").arg(url.host()).arg(url.port(23)));
    return listens ? ended(model, request, timedOut, true) : ended(model, request, couldNotConnect, false);
}

} // namespace twinrail::lab
