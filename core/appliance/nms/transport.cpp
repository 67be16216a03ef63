// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/nms/transport.h"

#include "core/appliance/nms/errors.h"
#include "core/appliance/nms/knock.h"
#include "core/base/tr.h"

#include <QThread>

namespace twinrail::nms {

namespace {

/// In slices, so that a wish to stop is seen.
bool pauseFor(std::chrono::milliseconds time, const Stop* stop)
{
    constexpr std::chrono::milliseconds slice(20);
    for (; time.count() > 0; time -= slice) {
        if (stop && stop->requested())
            return false;
        QThread::msleep(static_cast<unsigned long>(std::min(time, slice).count()));
    }
    return true;
}

bool askAgain(const Result<Answer>& answer, bool repeatable)
{
    if (!answer)
        return false;
    const Fault fault = classify(answer->refusal);
    return fault == Fault::Restarting || (repeatable && fault == Fault::NoReply);
}

} // namespace

Transport::Transport(const ApplianceAccess& access, const Secret& password, Stop stop, Patience patience)
    : m_name(access.name), m_login(access.user.toUtf8() + ':' + password.reveal()), m_stop(std::move(stop)),
      m_patience(patience), m_http(patience.limits)
{}

Result<std::unique_ptr<Transport>> Transport::open(const ApplianceAccess& access, const Secret& password,
                                                   const CertificateQuestion& trust, const Stop& stop,
                                                   const Patience& patience)
{
    std::unique_ptr<Transport> transport(new Transport(access, password, stop, patience));
    TWINRAIL_LET(endpoint, findEndpoint(transport->m_http, access, trust, stop));
    transport->m_endpoint = endpoint;
    TWINRAIL_TRY(transport->ask({QStringLiteral("appliance"), QStringLiteral("get_license_info"), {}}));
    return transport;
}

Result<QJsonValue> Transport::ask(const Request& request, bool mayStop)
{
    TWINRAIL_LET(answer, patiently(request, mayStop ? &m_stop : nullptr, true));
    if (!answer.refusal.isEmpty())
        return fail(at(m_name, refusal(request, answer.refusal)));
    return answer.result;
}

Result<Answer> Transport::tell(const Request& request) { return patiently(request, nullptr, false); }

Result<Answer> Transport::patiently(const Request& request, const Stop* stop, bool repeatable)
{
    std::chrono::milliseconds pause = m_patience.firstPause;
    Result<Answer> answer = once(request, stop);
    for (int left = m_patience.tries - 1; left > 0 && askAgain(answer, repeatable); --left) {
        if (!pauseFor(pause, stop))
            return fail(
                Error{Error::Kind::Stopped, m_name, Tr::tr("Stopped while the appliance restarts its service."), {}});
        pause *= 2;
        answer = once(request, stop);
    }
    return answer;
}

Result<Answer> Transport::once(const Request& request, const Stop* stop)
{
    if (stop && stop->requested())
        return fail(
            Error{Error::Kind::Stopped, m_name, Tr::tr("Stopped before %1 was asked.").arg(request.name()), {}});
    const HttpReply reply = m_http.post(m_endpoint, toJson(request), &m_login, stop);
    if (reply.end != HttpEnd::Answered)
        return fail(at(m_name, noAnswer(m_endpoint, reply)));
    Result<Answer> answer = readAnswer(reply.status, reply.body, reply.location);
    if (!answer)
        return fail(at(m_name, std::move(answer.error())));
    return answer;
}

} // namespace twinrail::nms
