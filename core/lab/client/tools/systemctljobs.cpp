// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/systemctlverbs.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/reply.h"

namespace twinrail::lab::systemctl {

namespace {

constexpr int notThere = 5; // systemctl(1), exit status: no such unit for a job

/// The service of a socket holds the socket itself when it was started without it: too late for the socket unit.
bool serviceHoldsSocket(const Services& services, const Service& unit)
{
    return !unit.wakes.isEmpty() && !unit.running && services.isRunning(unit.wakes);
}

QString wakingSocket(const Services& services, const QString& unit)
{
    for (const Service& other : services.all())
        if (other.wakes == unit && other.running)
            return other.name;
    return {};
}

} // namespace

Reply start(ClientModel& model, const Request& request)
{
    Reply reply;
    for (const QString& name : request.units) {
        const Service* unit = model.services.find(name);
        if (unit == nullptr) {
            addError(reply, QStringLiteral("Failed to start %1: Unit %1 not found.").arg(name));
            reply.status = notThere;
        } else if (unit->boot == Service::Boot::Masked) {
            addError(reply, QStringLiteral("Failed to start %1: Unit %1 is masked.").arg(name));
            reply.status = 1;
        } else if (serviceHoldsSocket(model.services, *unit)) {
            addError(reply, QStringLiteral("Job failed. See \"journalctl -xe\" for details."));
            reply.status = 1;
        } else {
            model.services.startIfMet(name); // a condition that is not met is no failure: exit 0 (§1.4)
        }
    }
    return reply;
}

Reply stop(ClientModel& model, const Request& request)
{
    Reply reply;
    for (const QString& name : request.units) {
        const Service* unit = model.services.find(name);
        if (unit == nullptr) {
            addError(reply, QStringLiteral("Failed to stop %1: Unit %1 not loaded.").arg(name));
            reply.status = notThere;
            continue;
        }
        model.services.stop(name);
        const QString socket = wakingSocket(model.services, name);
        if (!socket.isEmpty() && !request.units.contains(socket))
            addError(reply,
                     QStringLiteral("Warning: Stopping %1, but it can still be activated by:\n  %2").arg(name, socket));
    }
    return reply;
}

Reply restart(ClientModel& model, const Request& request)
{
    Reply reply;
    for (const QString& name : request.units) {
        if (!model.services.isKnown(name)) {
            addError(reply, QStringLiteral("Failed to restart %1: Unit %1 not found.").arg(name));
            reply.status = notThere;
            continue;
        }
        model.services.stop(name);
        model.services.startIfMet(name);
    }
    return reply;
}

Reply tryRestart(ClientModel& model, const Request& request)
{
    Request running = request;
    running.units.clear();
    for (const QString& name : request.units)
        if (model.services.isRunning(name))
            running.units << name;
    return restart(model, running);
}

Reply reload(ClientModel& model, const Request& request)
{
    Reply reply;
    for (const QString& name : request.units) {
        if (!model.services.isKnown(name)) {
            addError(reply, QStringLiteral("Failed to reload %1: Unit %1 not found.").arg(name));
            reply.status = notThere;
        } else if (!model.services.isRunning(name)) {
            addError(reply, QStringLiteral("%1 is not active, cannot reload.").arg(name));
            reply.status = 1;
        } else {
            model.services.reload(name);
        }
    }
    return reply;
}

Reply reloadOrRestart(ClientModel& model, const Request& request)
{
    const bool all = std::all_of(request.units.begin(), request.units.end(),
                                 [&model](const QString& name) { return model.services.isRunning(name); });
    return all ? reload(model, request) : restart(model, request);
}

} // namespace twinrail::lab::systemctl
