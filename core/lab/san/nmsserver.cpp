// SPDX-License-Identifier: Apache-2.0
#include "core/lab/san/nmsserver.h"

#include "core/lab/san/labidentity.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace twinrail::lab {

namespace {

HttpReply page(int status, const QByteArray& text)
{
    HttpReply reply;
    reply.status = status;
    reply.type = "text/html";
    reply.body = "<html><body><h1>" + text + "</h1></body></html>\n";
    return reply;
}

/// HTTP 200 also when NMS says no: the error member decides (§2.1). Always the object form, which every client takes.
HttpReply envelope(const NmsReply& answer)
{
    QJsonObject body{{QStringLiteral("tg_flash"), QJsonValue()},
                     {QStringLiteral("result"), QJsonValue()},
                     {QStringLiteral("error"), QJsonValue()}};
    if (answer)
        body.insert(QStringLiteral("result"), *answer);
    else
        body.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("message"), answer.error()}});
    HttpReply reply;
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return reply;
}

HttpReply refusal(const QString& message) { return envelope(tl::unexpected<QString>(message)); }

/// What the fault makes of a call; `perform` does it for real.
template <typename Perform> HttpReply spoil(const PlannedFault& planned, const QString& object, Perform&& perform)
{
    const QString noReply = QStringLiteral(
        "Did not receive a reply. Possible causes include: the remote application did not send a reply\n");
    HttpReply reply;
    switch (planned.fault) {
    case Fault::Delay:
        reply = perform();
        reply.delay = planned.delay;
        return reply;
    case Fault::Reset:
        reply.delivery = HttpReply::Delivery::Reset;
        return reply;
    case Fault::HalfAnswer:
        reply = perform();
        reply.delivery = HttpReply::Delivery::Half;
        return reply;
    case Fault::HtmlBody:
        return page(200, "NexentaStor");
    case Fault::Unavailable:
        return page(503, "Service Unavailable");
    case Fault::CannotIntrospect:
        return refusal(QStringLiteral("Cannot introspect object com.nexenta.nms.%1\n").arg(object));
    case Fault::NoReplyBefore:
        return refusal(noReply);
    case Fault::NoReplyAfter:
        (void)perform();
        return refusal(noReply);
    }
    return reply;
}

} // namespace

struct NmsServer::Parts {
    Parts(Comstar& storage, std::recursive_mutex& worldLock, const PersonalityRow& kind, QByteArray expected)
        : context{storage, kind}, lock(worldLock), login(std::move(expected))
    {}

    NmsContext context;
    std::recursive_mutex& lock;
    Backend* backend = nullptr; ///< under the world's lock, as the storage
    QByteArray login;           ///< the Authorization header that opens the door
    Faults faults;
    mutable std::mutex countersLock;
    NmsCalls counters;
    std::unique_ptr<HttpServer> http; ///< last, so that it ends first

    HttpReply handle(const HttpRequest& request);
    HttpReply perform(const QString& object, const QString& method, const QJsonArray& arguments);
};

HttpReply NmsServer::Parts::handle(const HttpRequest& request)
{
    if (request.path != "/rest/nms" && request.path != "/rest/nms/")
        return page(404, "Not Found");
    if (request.method != "POST") {
        HttpReply reply = page(405, "Method Not Allowed");
        reply.headers = {{"Allow", "POST"}};
        return reply;
    }
    if (request.headers.value("authorization") != login) {
        HttpReply reply = page(401, "Unauthorized");
        reply.headers = {{"WWW-Authenticate", "Basic realm=\"NexentaStor\""}};
        return reply;
    }
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonObject call = document.object();
    const bool plugin = call.contains(QLatin1String("plugin"));
    const QString object = call.value(plugin ? QLatin1String("plugin") : QLatin1String("object")).toString();
    const QString method = call.value(QLatin1String("method")).toString();
    if (!document.isObject() || object.isEmpty() || method.isEmpty() || !call.value(QLatin1String("params")).isArray())
        return refusal(QStringLiteral("com.nexenta.nms.WrongArguments: request: object, method and params expected\n"));
    const auto run = [&] { return perform(object, method, call.value(QLatin1String("params")).toArray()); };
    if (const std::optional<PlannedFault> planned = faults.take(object + u'.' + method))
        return spoil(*planned, object, run);
    return run();
}

HttpReply NmsServer::Parts::perform(const QString& object, const QString& method, const QJsonArray& arguments)
{
    {
        const std::lock_guard guard(countersLock);
        ++counters.byName[object + u'.' + method];
        if (isWrite(object, method, arguments))
            ++counters.writes;
    }
    const std::lock_guard guard(lock);
    if (backend)
        backend->refresh(context.san);
    const NmsReply answer = callNms(context, object, method, arguments);
    if (backend)
        backend->follow(context.san);
    return envelope(answer);
}

NmsServer::NmsServer() = default;
NmsServer::~NmsServer() = default;

Result<std::unique_ptr<NmsServer>> NmsServer::start(Comstar& san, std::recursive_mutex& lock, QByteArray user,
                                                    QByteArray password, Tls tls, Personality personality, quint16 port)
{
    std::unique_ptr<NmsServer> server(new NmsServer);
    const QByteArray login = "Basic " + (user + ':' + password).toBase64();
    server->m_parts = std::make_unique<Parts>(san, lock, row(personality), login);
    {
        const std::lock_guard guard(lock);
        san.inventedPrefix = QString::fromLatin1(row(personality).inventedPrefix);
    }
    Parts* parts = server->m_parts.get();
    const auto handler = [parts](const HttpRequest& request) { return parts->handle(request); };
    TWINRAIL_LET(http, HttpServer::start(handler, tls, port));
    parts->http = std::move(http);
    return server;
}

quint16 NmsServer::port() const { return m_parts->http->port(); }

QString NmsServer::certificateFingerprint() const
{
    return m_parts->http->tls() == Tls::Yes ? labFingerprint() : QString();
}

Faults& NmsServer::faults() { return m_parts->faults; }

NmsCalls NmsServer::calls() const
{
    const std::lock_guard guard(m_parts->countersLock);
    return m_parts->counters;
}

void NmsServer::forgetCalls()
{
    const std::lock_guard guard(m_parts->countersLock);
    m_parts->counters = {};
}

void NmsServer::setBackend(Backend* backend)
{
    const std::lock_guard guard(m_parts->lock);
    m_parts->backend = backend;
}

} // namespace twinrail::lab
