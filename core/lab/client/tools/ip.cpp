// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/ip.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/reply.h"

namespace twinrail::lab {

namespace {

using namespace iptool;

constexpr int wrongUse = 255;
constexpr int refused = 2;

/// Objects may be cut short, as in "ip a" and "ip ro": the first row that fits is meant.
constexpr const char* objects[] = {"address", "link", "route", "neighbour", "neighbor"};

QString objectFor(const QString& word)
{
    for (const char* object : objects)
        if (!word.isEmpty() && QLatin1String(object).startsWith(word))
            return QLatin1String(object);
    return {};
}

Reply unknownOption(const QString& word)
{
    return complained(QStringLiteral("Option \"%1\" is unknown, try \"ip -help\".").arg(word), wrongUse);
}

Reply dispatch(ClientModel& model, const Request& request, const QString& user)
{
    const QString verb = request.words.value(0);
    const bool changes = verb == QLatin1String("set") || verb == QLatin1String("add") || verb == QLatin1String("del");
    if (changes && user != QLatin1String("root"))
        return complained(QStringLiteral("RTNETLINK answers: Operation not permitted"), refused);
    if (request.object == QLatin1String("link") && verb == QLatin1String("set"))
        return setLink(model, request);
    if (changes)
        return complained(QStringLiteral("RTNETLINK answers: Operation not supported"), refused);
    if (request.object == QLatin1String("address"))
        return addresses(model, request);
    if (request.object == QLatin1String("link"))
        return links(model, request);
    if (request.object == QLatin1String("route"))
        return verb == QLatin1String("get") ? routeTo(model, request) : routes(model, request);
    return neighbours(model, request);
}

} // namespace

QString iptool::Request::after(const char* keyword) const
{
    const int at = int(words.indexOf(QLatin1String(keyword)));
    return at < 0 ? QString() : words.value(at + 1);
}

Reply ip(ClientModel& model, const Call& call)
{
    Request request;
    for (const QString& word : call.arguments) {
        if (!request.object.isEmpty() || !word.startsWith(QLatin1Char('-'))) {
            if (request.object.isEmpty()) {
                request.object = objectFor(word);
                if (request.object.isEmpty())
                    return complained(QStringLiteral("Object \"%1\" is unknown, try \"ip help\".").arg(word), 1);
            } else {
                request.words << word;
            }
        } else if (word == QLatin1String("-o") || word == QLatin1String("-oneline")) {
            request.oneline = true;
        } else if (word == QLatin1String("-4")) {
            request.ipv4 = true;
        } else if (word == QLatin1String("-j") || word == QLatin1String("-json")) {
            if (!model.release.systemd) // iproute2 of 2009
                return unknownOption(word);
            request.json = true;
        } else if (word != QLatin1String("-d") && word != QLatin1String("-s") && word != QLatin1String("-details")) {
            return unknownOption(word);
        }
    }
    if (request.object.isEmpty())
        return complained(QStringLiteral("Usage: ip [ OPTIONS ] OBJECT { COMMAND | help }"), wrongUse);
    return dispatch(model, request, call.user);
}

} // namespace twinrail::lab
