// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/nms/http.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSemaphore>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <functional>

namespace twinrail::nms {

namespace {

/// Qt sends a request again when the connection ends before the answer, unless the body cannot be read twice. A write
/// must never be repeated behind our back, so no body can.
class OneWayBody : public QIODevice {
public:
    OneWayBody(QByteArray text, QObject* parent) : QIODevice(parent), m_text(std::move(text)) { open(ReadOnly); }
    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override { return m_text.size() - m_read + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        const QByteArray part = m_text.mid(m_read, size);
        std::copy(part.cbegin(), part.cend(), data);
        m_read += part.size();
        return part.isEmpty() ? -1 : part.size();
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_text;
    qsizetype m_read = 0;
};

QString fingerprint(const QNetworkReply& reply)
{
    const QSslCertificate certificate = reply.sslConfiguration().peerCertificate();
    if (certificate.isNull())
        return {};
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

/// An HTTP status is an answer, also where Qt calls it an error: 2xx and 4xx of its numbers (QNetworkReply).
bool hasAnswer(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || (error > 200 && error < 300) || (error > 400 && error < 500);
}

/// Qt takes a connection that closes without a status line, or in the middle of the body, for the end of an answer.
bool isWhole(const QNetworkReply& reply, qsizetype size)
{
    if (!hasAnswer(reply.error()))
        return true; // endOf() knows more
    const QVariant length = reply.header(QNetworkRequest::ContentLengthHeader);
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid() &&
           (!length.isValid() || length.toLongLong() <= size);
}

HttpEnd endOf(QNetworkReply::NetworkError error, bool tls)
{
    if (hasAnswer(error))
        return HttpEnd::Answered;
    if (error == QNetworkReply::ConnectionRefusedError)
        return HttpEnd::ConnectionRefused;
    if (error == QNetworkReply::TimeoutError || error == QNetworkReply::OperationCanceledError)
        return HttpEnd::TimedOut;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return tls ? HttpEnd::TlsFailed : HttpEnd::Garbled;
    if (error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::ContentReSendError ||
        error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolUnknownError)
        return HttpEnd::Garbled;
    return HttpEnd::NoRoute;
}

QNetworkRequest requestFor(const Endpoint& endpoint, qsizetype size, const Secret* login, const HttpLimits& limits)
{
    QNetworkRequest request{QUrl(endpoint.url())};
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, size);
    request.setRawHeader("Connection", "close");
    if (login)
        request.setRawHeader("Authorization", "Basic " + login->reveal().toBase64());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(static_cast<int>(limits.inactivity.count()));
    return request;
}

} // namespace

/// Lives in the thread of Http; every member is touched there only.
class HttpWorker : public QObject {
public:
    explicit HttpWorker(HttpLimits limits) : m_limits(limits) {}

    void start(const Endpoint& endpoint, const QByteArray& body, const Secret* login, const Stop* stop,
               std::function<void(HttpReply)> done)
    {
        if (!m_manager) {
            m_manager = new QNetworkAccessManager(this);
            m_manager->setProxy(QNetworkProxy::NoProxy); // the password is for the appliance alone
        }
        // A connection that is about to close would be used once more, and the request then sent again.
        m_manager->clearConnectionCache();
        auto* upload = new OneWayBody(body, this);
        QNetworkReply* reply = m_manager->post(requestFor(endpoint, body.size(), login, m_limits), upload);
        upload->setParent(reply);
        // Why it was aborted, since Qt reports every abort as the same error.
        auto verdict = std::make_shared<HttpReply>();
        verdict->end = HttpEnd::Answered;
        const auto abort = [reply, verdict](HttpEnd end) {
            verdict->end = end;
            reply->abort();
        };
        if (endpoint.tls)
            watchCertificate(reply, endpoint.pin, verdict, abort);
        QTimer::singleShot(m_limits.deadline, reply, [abort] { abort(HttpEnd::TimedOut); });
        connect(reply, &QNetworkReply::readyRead, reply, [this, reply, abort] {
            if (reply->bytesAvailable() > m_limits.body)
                abort(HttpEnd::Garbled);
        });
        if (stop) {
            auto* watch = new QTimer(reply);
            connect(watch, &QTimer::timeout, reply, [stop = *stop, abort] {
                if (stop.requested())
                    abort(HttpEnd::Stopped);
            });
            watch->start(std::chrono::milliseconds(20));
        }
        connect(reply, &QNetworkReply::finished, reply, [reply, verdict, done, tls = endpoint.tls] {
            verdict->status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            verdict->body = reply->isOpen() ? reply->readAll() : QByteArray();
            if (verdict->end == HttpEnd::Answered)
                verdict->end = isWhole(*reply, verdict->body.size()) ? endOf(reply->error(), tls) : HttpEnd::Garbled;
            verdict->location = reply->rawHeader("Location");
            verdict->detail = reply->errorString();
            reply->deleteLater();
            done(*verdict);
        });
    }

private:
    template <typename Abort>
    static void watchCertificate(QNetworkReply* reply, const QString& pin, const std::shared_ptr<HttpReply>& verdict,
                                 const Abort& abort)
    {
        const auto check = [reply, pin, verdict] {
            verdict->certificate = fingerprint(*reply);
            return sameFingerprint(verdict->certificate, pin);
        };
        const HttpEnd mismatch = pin.isEmpty() ? HttpEnd::CertificateUnknown : HttpEnd::CertificateChanged;
        connect(reply, &QNetworkReply::sslErrors, reply, [=](const QList<QSslError>& errors) {
            if (check())
                reply->ignoreSslErrors(errors);
            else
                abort(mismatch);
        });
        // A certificate that some authority vouches for raises no sslErrors at all, yet it may be a changed one.
        connect(reply, &QNetworkReply::encrypted, reply, [=] {
            if (!check())
                abort(mismatch);
        });
    }

    HttpLimits m_limits;
    QNetworkAccessManager* m_manager = nullptr;
};

QString Endpoint::url() const
{
    QUrl url;
    url.setScheme(tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port);
    url.setPath(QStringLiteral("/rest/nms"));
    return url.toString();
}

Http::Http(HttpLimits limits) : m_worker(std::make_unique<HttpWorker>(limits))
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Http::~Http()
{
    m_worker.release()->deleteLater(); // ends, with its children, in the thread it lives in
    m_thread.quit();
    m_thread.wait();
}

HttpReply Http::post(const Endpoint& endpoint, const QByteArray& body, const Secret* login, const Stop* stop)
{
    HttpReply answer;
    QSemaphore ready;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [&] {
            m_worker->start(endpoint, body, login, stop, [&](HttpReply reply) {
                answer = std::move(reply);
                ready.release();
            });
        },
        Qt::QueuedConnection);
    ready.acquire();
    return answer;
}

bool sameFingerprint(const QString& one, const QString& other)
{
    const auto digits = [](QString text) { return text.remove(u':').remove(u' ').toUpper(); };
    const QString digest = digits(one);
    return !digest.isEmpty() && digest == digits(other);
}

} // namespace twinrail::nms
