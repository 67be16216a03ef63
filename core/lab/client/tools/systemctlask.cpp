// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/systemctlverbs.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/reply.h"
#include "core/lab/client/tools/systemctlshow.h"

namespace twinrail::lab::systemctl {

namespace {

constexpr int notRunning = 3;    // LSB, is-active and status
constexpr int unknownStatus = 4; // LSB, status of a unit that does not exist

} // namespace

/// Exits 0 when at least one of the units is enabled, or cannot be.
Reply isEnabled(ClientModel& model, const Request& request)
{
    Reply reply;
    reply.status = 1;
    for (const QString& name : request.units) {
        const Service* unit = model.services.find(name);
        if (unit == nullptr) {
            addError(reply,
                     QStringLiteral("Failed to get unit file state for %1: No such file or directory").arg(name));
            continue;
        }
        if (unit->boot == Service::Boot::On || unit->boot == Service::Boot::Static)
            reply.status = 0;
        if (!request.quiet)
            addLine(reply, unit->name == name ? unitFileState(*unit) : QStringLiteral("alias"));
    }
    return reply;
}

Reply isActive(ClientModel& model, const Request& request)
{
    Reply reply;
    reply.status = notRunning;
    for (const QString& name : request.units) {
        const bool running = model.services.isRunning(name);
        if (running)
            reply.status = 0;
        if (!request.quiet)
            addLine(reply, running ? QStringLiteral("active") : QStringLiteral("inactive"));
    }
    return reply;
}

Reply isFailed(ClientModel& model, const Request& request)
{
    Reply reply = isActive(model, request);
    reply.status = 1; // nothing fails in this model: a daemon runs, or does not
    return reply;
}

Reply show(ClientModel& model, const Request& request)
{
    Reply reply;
    for (const QString& name : request.units) {
        if (!reply.out.isEmpty())
            reply.out += '\n';
        reply.out += showUnit(model.services, name, request.properties, request.valueOnly);
    }
    return reply;
}

Reply status(ClientModel& model, const Request& request)
{
    Reply reply;
    for (const QString& name : request.units) {
        const Service* unit = model.services.find(name);
        if (unit == nullptr) {
            addError(reply, QStringLiteral("Unit %1 could not be found.").arg(name));
            reply.status = unknownStatus;
            continue;
        }
        reply.out += statusOfUnit(model.services, *unit);
        if (!unit->running)
            reply.status = notRunning;
    }
    return reply;
}

Reply listUnitFiles(ClientModel& model, const Request& request)
{
    Reply reply;
    const auto add = [&](const QString& name, const QString& state) {
        if (request.units.isEmpty() || request.units.contains(name))
            addLine(reply, QStringLiteral("%1 %2 -").arg(name.leftJustified(38), state.leftJustified(15)));
    };
    for (const Service& unit : model.services.all()) {
        add(unit.name, unitFileState(unit));
        for (const QString& other : unit.aliases)
            add(other, QStringLiteral("alias"));
    }
    return reply;
}

} // namespace twinrail::lab::systemctl
