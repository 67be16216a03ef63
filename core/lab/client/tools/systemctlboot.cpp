// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/systemctlverbs.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/reply.h"

namespace twinrail::lab::systemctl {

namespace {

QString wantsLink(const Service& unit)
{
    return QStringLiteral("/etc/systemd/system/%1.wants/%2").arg(unit.wantedBy, unit.name);
}

/// The units with those that go along with them (Also= in their [Install] section).
QStringList withCompanions(const Services& services, const QStringList& units)
{
    QStringList all;
    for (const QString& name : units) {
        all << name;
        if (const Service* unit = services.find(name))
            all << unit->also;
    }
    all.removeDuplicates();
    return all;
}

Reply setBoot(ClientModel& model, const Request& request, bool on)
{
    Reply reply;
    const QString word = on ? QStringLiteral("enable") : QStringLiteral("disable");
    for (const QString& name : withCompanions(model.services, request.units)) {
        const Service* unit = model.services.find(name);
        if (unit == nullptr) {
            addError(reply, QStringLiteral("Failed to %1 unit: Unit file %2 does not exist.").arg(word, name));
            reply.status = 1;
            return reply;
        }
        if (unit->boot == Service::Boot::Masked && on) {
            addError(reply,
                     QStringLiteral("Failed to enable unit: Unit file /etc/systemd/system/%1 is masked.").arg(name));
            reply.status = 1;
            return reply;
        }
        const bool was = unit->boot == Service::Boot::On;
        model.services.setBoot(name, on);
        const bool is = unit->boot == Service::Boot::On;
        if (was == is || request.quiet)
            continue;
        addError(reply, on ? QStringLiteral("Created symlink %1 → %2.")
                                 .arg(wantsLink(*unit), model.services.unitDirectory() + unit->name)
                           : QStringLiteral("Removed \"%1\".").arg(wantsLink(*unit)));
    }
    return reply;
}

Reply setMask(ClientModel& model, const Request& request, bool masked)
{
    Reply reply;
    for (const QString& name : request.units) {
        const Service* unit = model.services.find(name);
        const QString link = QStringLiteral("/etc/systemd/system/") + name;
        if (unit == nullptr) {
            addError(reply, QStringLiteral("Unit %1 does not exist, proceeding anyway.").arg(name));
            continue;
        }
        if (masked == (unit->boot == Service::Boot::Masked))
            continue;
        model.services.mask(name, masked);
        addError(reply, masked ? QStringLiteral("Created symlink %1 → /dev/null.").arg(link)
                               : QStringLiteral("Removed \"%1\".").arg(link));
    }
    return reply;
}

} // namespace

Reply mask(ClientModel& model, const Request& request) { return setMask(model, request, true); }
Reply unmask(ClientModel& model, const Request& request) { return setMask(model, request, false); }

Reply enable(ClientModel& model, const Request& request)
{
    Reply reply = setBoot(model, request, true);
    if (reply.status == 0 && request.now)
        reply.err += start(model, request).err;
    return reply;
}

Reply disable(ClientModel& model, const Request& request)
{
    Reply reply = setBoot(model, request, false);
    if (reply.status == 0 && request.now)
        reply.err += stop(model, request).err;
    return reply;
}

} // namespace twinrail::lab::systemctl
