// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/nms/nmsappliance.h"

#include "core/appliance/nms/deedcalls.h"
#include "core/appliance/nms/writer.h"
#include "core/appliance/standing.h"
#include "core/base/tr.h"

namespace twinrail {

namespace nms {

namespace {

/// No clear no: the write may have happened, or may still be going on.
bool inDoubt(const Error& error)
{
    return error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Malformed;
}

/// After these there is nothing to read either.
bool isShut(const Error& error) { return error.kind == Error::Kind::Refused || error.kind == Error::Kind::Untrusted; }

auto withoutEffect(const Deed& deed)
{
    return fail(
        Error::Kind::Failed,
        Tr::tr("The appliance accepted the change, but it does not show afterwards: “%1”. Look at the appliance "
               "before you go on.")
            .arg(describe(deed)));
}

} // namespace

Result<ApplianceState> NmsAppliance::read() { return Reader(*m_transport, Reader::Stopping::Allowed).everything(); }

QStringList NmsAppliance::preview(const Deed& deed) const
{
    QStringList lines;
    if (const Result<QList<Request>> calls = callsFor(deed))
        for (const Request& call : *calls)
            lines += toLine(call);
    return lines;
}

Result<> NmsAppliance::perform(const Deed& deed)
{
    Result<> done = work(deed);
    if (!done)
        return fail(at(m_transport->name(), std::move(done.error())));
    return done;
}

Result<> NmsAppliance::work(const Deed& deed)
{
    TWINRAIL_TRY(callsFor(deed)); // a name that cannot be sent is refused before anything is asked
    Reader reader(*m_transport, Reader::Stopping::Never);
    Writer writer(*m_transport);
    Result<ApplianceState> state = reader.concerning(deed);
    Error doubt;
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (!state)
            return fail(std::move(state.error()));
        TWINRAIL_LET(before, standing(*state, deed));
        if (before == Standing::Done)
            return {};
        const Result<> sent = writer.carryOut(deed, *state);
        if (!sent && isShut(sent.error()))
            return sent;
        const ApplianceState old = *std::move(state);
        state = reader.concerning(deed);
        if (!state)
            return sent ? fail(std::move(state.error())) : fail(sent.error());
        TWINRAIL_TRY(writer.takeBackWrongLun(deed, old, *state));
        TWINRAIL_LET(after, standing(*state, deed));
        if (after == Standing::Done)
            return {};
        if (sent)
            return withoutEffect(deed);
        if (!inDoubt(sent.error()))
            return sent;
        doubt = sent.error();
    }
    return fail(doubt);
}

Result<OpenAppliance> open(const ApplianceAccess& access, const Secret& password, const CertificateQuestion& trust,
                           const Stop& stop, const Patience& patience)
{
    Result<std::unique_ptr<Transport>> transport = Transport::open(access, password, trust, stop, patience);
    if (!transport)
        return fail(at(access.name, std::move(transport.error())));
    const Endpoint& endpoint = (*transport)->endpoint();
    OpenAppliance opened;
    opened.certificate = endpoint.tls ? endpoint.pin : QString();
    opened.url = endpoint.url();
    opened.plainHttp = !endpoint.tls;
    opened.appliance = std::make_unique<NmsAppliance>(*std::move(transport));
    return opened;
}

} // namespace nms

Result<OpenAppliance> openNms(const ApplianceAccess& access, const Secret& password, const CertificateQuestion& trust,
                              const Stop& stop)
{
    return nms::open(access, password, trust, stop, {});
}

} // namespace twinrail
