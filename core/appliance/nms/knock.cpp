// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/nms/knock.h"

#include "core/appliance/nms/request.h"
#include "core/base/tr.h"

#include <QJsonDocument>

namespace twinrail::nms {

namespace {

QList<quint16> portsOf(const ApplianceAccess& access)
{
    if (access.port != 0)
        return {access.port};
    return {2000, 8457}; // 3.x, 4.x
}

QList<bool> schemesOf(const ApplianceAccess& access)
{
    if (!access.certificate.isEmpty() && access.scheme == Scheme::Auto)
        return {true};
    switch (access.scheme) {
    case Scheme::Auto:
        return {false, true};
    case Scheme::Http:
        return {false};
    case Scheme::Https:
        return {true};
    }
    return {};
}

/// Apache answers plain http on its TLS port with 400 and a page; some set-ups redirect to https.
bool wantsTls(const HttpReply& reply)
{
    if (reply.status >= 300 && reply.status < 400)
        return reply.location.startsWith("https:");
    return reply.status == 400 && !QJsonDocument::fromJson(reply.body).isObject();
}

QString certificates(const Endpoint& endpoint, const HttpReply& reply)
{
    return QStringLiteral("pinned: %1\nseen:   %2").arg(endpoint.pin, reply.certificate);
}

} // namespace

Error noAnswer(const Endpoint& endpoint, const HttpReply& reply)
{
    const QString url = endpoint.url();
    switch (reply.end) {
    case HttpEnd::ConnectionRefused:
        return {Error::Kind::Unreachable,
                {},
                Tr::tr("Nothing listens at %1; check the port, and that the appliance's web interface runs.").arg(url),
                reply.detail};
    case HttpEnd::NoRoute:
        return {Error::Kind::Unreachable,
                {},
                Tr::tr("%1 cannot be reached; check host name, network and cable.").arg(url),
                reply.detail};
    case HttpEnd::Garbled:
        return {Error::Kind::Unreachable,
                {},
                Tr::tr("%1 breaks off before it has answered; check whether the port speaks http or https.").arg(url),
                reply.detail};
    case HttpEnd::TlsFailed:
        return {
            Error::Kind::Unreachable,
            {},
            Tr::tr("%1 does not speak TLS in a way that this computer accepts; check whether the port speaks https.")
                .arg(url),
            reply.detail};
    case HttpEnd::CertificateUnknown:
        return {Error::Kind::Untrusted,
                {},
                Tr::tr("The certificate of %1 is not trusted; compare its fingerprint on the appliance and accept it.")
                    .arg(url),
                certificates(endpoint, reply)};
    case HttpEnd::CertificateChanged:
        return {
            Error::Kind::Untrusted,
            {},
            Tr::tr("The certificate of %1 has changed; nothing was sent. Find out why before you accept the new one.")
                .arg(url),
            certificates(endpoint, reply)};
    case HttpEnd::TimedOut:
        return {Error::Kind::Unreachable,
                {},
                Tr::tr("%1 did not answer in time; check the load of the appliance and try again.").arg(url),
                reply.detail};
    case HttpEnd::Stopped:
        return {Error::Kind::Stopped, {}, Tr::tr("Stopped while waiting for %1.").arg(url), {}};
    case HttpEnd::Answered:
        break;
    }
    return {Error::Kind::Bug, {}, Tr::tr("An answer of %1 was taken for none.").arg(url), reply.detail};
}

Result<Endpoint> findEndpoint(Http& http, const ApplianceAccess& access, const CertificateQuestion& trust,
                              const Stop& stop)
{
    const QByteArray question = toJson({QStringLiteral("appliance"), QStringLiteral("get_license_info"), {}});
    Error last;
    for (const quint16 port : portsOf(access)) {
        for (const bool tls : schemesOf(access)) {
            Endpoint endpoint{access.host, port, tls, access.certificate};
            HttpReply reply = http.post(endpoint, question, nullptr, &stop);
            if (reply.end == HttpEnd::CertificateUnknown) {
                if (!trust || !trust(endpoint.url(), reply.certificate))
                    return fail(noAnswer(endpoint, reply));
                endpoint.pin = reply.certificate;
                reply = http.post(endpoint, question, nullptr, &stop);
            }
            const bool next =
                reply.end == HttpEnd::Garbled || (!tls && reply.end == HttpEnd::Answered && wantsTls(reply));
            if (reply.end == HttpEnd::Answered && !(next && access.scheme == Scheme::Auto))
                return endpoint;
            last = noAnswer(endpoint, reply);
            if (reply.end == HttpEnd::ConnectionRefused)
                break; // of this port, both schemes
            if (!next)
                return fail(last);
        }
        if (last.kind == Error::Kind::Stopped)
            break;
    }
    return fail(last);
}

} // namespace twinrail::nms
