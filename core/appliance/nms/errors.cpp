// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/nms/errors.h"

#include "core/base/tr.h"

#include <array>

namespace twinrail::nms {

namespace {

struct Row {
    const char* part;
    Fault fault;
};

// First hit wins. Both texts for a duplicate view stand before "in use", since the one of 3.x also says "(LUNs in use:
// )".
constexpr std::array rows{
    Row{"view entry exists", Fault::Exists},
    Row{"view already exists", Fault::Exists},
    Row{"already exists", Fault::Exists},
    Row{"already configured", Fault::Exists},
    Row{"already in use", Fault::Busy},
    Row{"has children", Fault::Busy},
    Row{"has dependent clones", Fault::Busy},
    Row{"must be offline", Fault::NeedsOffline},
    Row{"in use", Fault::Busy},
    Row{"unable to destroy hostgroup", Fault::Busy},
    Row{"does not exist", Fault::Missing},
    Row{"unable to locate the specified zvol", Fault::Missing},
    Row{"cannot introspect object", Fault::Restarting},
    Row{"not receive a reply", Fault::NoReply},
};

Error::Kind kindOf(Fault fault)
{
    switch (fault) {
    case Fault::Exists:
    case Fault::Busy:
    case Fault::NeedsOffline:
        return Error::Kind::Conflict;
    case Fault::Missing:
        return Error::Kind::NotFound;
    case Fault::Restarting:
    case Fault::NoReply:
        return Error::Kind::Unreachable;
    case Fault::Other:
        return Error::Kind::Failed;
    }
    return Error::Kind::Bug;
}

QString sentence(Fault fault)
{
    //: %1 is the name of an appliance call, such as stmf.create_hostgroup
    switch (fault) {
    case Fault::Exists:
        return Tr::tr("The appliance says to %1 that this is there already; look at what it holds.");
    case Fault::Busy:
        return Tr::tr("The appliance says to %1 that something still uses this; free it first.");
    case Fault::NeedsOffline:
        return Tr::tr("The appliance says to %1 that the target is in use; log its clients out, then try again.");
    case Fault::Missing:
        return Tr::tr("The appliance says to %1 that this is not there; create it, or correct the name.");
    case Fault::Restarting:
        return Tr::tr(
            "The management service of the appliance is restarting, so %1 got no answer; try again in a minute.");
    case Fault::NoReply:
        return Tr::tr("The appliance waited for itself in vain while it worked on %1; try again in a minute.");
    case Fault::Other:
        return Tr::tr("The appliance refused %1; its own words tell why.");
    }
    return {};
}

} // namespace

Fault classify(const QString& message)
{
    for (const Row& row : rows)
        if (message.contains(QLatin1String(row.part), Qt::CaseInsensitive))
            return row.fault;
    return Fault::Other;
}

Error refusal(const Request& request, const QString& message)
{
    const Fault fault = classify(message);
    return {kindOf(fault), {}, sentence(fault).arg(request.name()), message.trimmed()};
}

} // namespace twinrail::nms
