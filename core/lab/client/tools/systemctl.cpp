// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/systemctl.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/reply.h"
#include "core/lab/client/tools/systemctlshow.h"

namespace twinrail::lab {

namespace {

constexpr int notThere = 5;      // systemctl(1), exit status: no such unit for a job
constexpr int notPermitted = 4;  // polkit refused
constexpr int notRunning = 3;    // LSB, is-active and status
constexpr int unknownStatus = 4; // LSB, status of a unit that does not exist

struct Request {
    QString verb;
    QStringList units;
    QStringList properties;
    bool quiet = false;
    bool now = false;
    bool valueOnly = false;
};

Request read(const ClientModel& model, const QStringList& arguments)
{
    Request request;
    for (int i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (word == QLatin1String("-q") || word == QLatin1String("--quiet"))
            request.quiet = true;
        else if (word == QLatin1String("--now"))
            request.now = true;
        else if (word == QLatin1String("--value"))
            request.valueOnly = true;
        else if (word == QLatin1String("-p") || word == QLatin1String("--property"))
            request.properties += arguments.value(++i).split(QLatin1Char(','));
        else if (word.startsWith(QLatin1String("--property=")))
            request.properties += word.section(QLatin1Char('='), 1).split(QLatin1Char(','));
        else if (word.startsWith(QLatin1String("-p")) && !word.startsWith(QLatin1String("--")))
            request.properties += word.mid(2).split(QLatin1Char(','));
        else if (word.startsWith(QLatin1Char('-')))
            continue; // how to print: no pager, no legend, all of them fit what is printed here
        else if (request.verb.isEmpty())
            request.verb = word;
        else
            request.units << model.services.canonical(word);
    }
    return request;
}

QString unitFile(const QString& unit) { return QStringLiteral("/usr/lib/systemd/system/") + unit; }

QString wantsLink(const Service& unit)
{
    return QStringLiteral("/etc/systemd/system/%1.wants/%2").arg(unit.wantedBy, unit.name);
}

/// The service of a socket holds the socket itself when it was started without it: too late for the socket unit.
bool serviceHoldsSocket(const Services& services, const Service& unit)
{
    return !unit.wakes.isEmpty() && !unit.running && services.isRunning(unit.wakes);
}

Reply start(ClientModel& model, const Request& request)
{
    Reply reply;
    for (const QString& name : request.units) {
        const Service* unit = model.services.find(name);
        if (unit == nullptr) {
            addError(reply, QStringLiteral("Failed to start %1: Unit %1 not found.").arg(name));
            reply.status = notThere;
        } else if (serviceHoldsSocket(model.services, *unit)) {
            addError(reply, QStringLiteral("Job failed. See \"journalctl -xe\" for details."));
            reply.status = 1;
        } else {
            model.services.startIfMet(name); // a condition that is not met is no failure: exit 0 (§1.4)
        }
    }
    return reply;
}

QString wakingSocket(const Services& services, const QString& unit)
{
    for (const Service& other : services.all())
        if (other.wakes == unit && other.running)
            return other.name;
    return {};
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
        const bool was = unit->boot == Service::Boot::On;
        model.services.setBoot(name, on);
        const bool is = unit->boot == Service::Boot::On;
        if (was == is || request.quiet)
            continue;
        addError(reply, on ? QStringLiteral("Created symlink %1 → %2.").arg(wantsLink(*unit), unitFile(name))
                           : QStringLiteral("Removed \"%1\".").arg(wantsLink(*unit)));
    }
    return reply;
}

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
        if (unit->boot != Service::Boot::Off)
            reply.status = 0;
        if (!request.quiet)
            addLine(reply, unitFileState(*unit));
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
    for (const Service& unit : model.services.all())
        if (request.units.isEmpty() || request.units.contains(unit.name))
            addLine(reply,
                    QStringLiteral("%1 %2 -").arg(unit.name.leftJustified(38), unitFileState(unit).leftJustified(15)));
    return reply;
}

Reply daemonReload(ClientModel&, const Request&) { return {}; }

struct Verb {
    const char* word;
    Reply (*run)(ClientModel& model, const Request& request);
    bool rootOnly;
};
constexpr Verb verbs[] = {
    {"start", start, true},
    {"stop", stop, true},
    {"restart", restart, true},
    {"try-restart", tryRestart, true},
    {"condrestart", tryRestart, true},
    {"reload", reload, true},
    {"reload-or-restart", reloadOrRestart, true},
    {"enable", enable, true},
    {"disable", disable, true},
    {"is-enabled", isEnabled, false},
    {"is-active", isActive, false},
    {"is-failed", isFailed, false},
    {"show", show, false},
    {"status", status, false},
    {"list-unit-files", listUnitFiles, false},
    {"daemon-reload", daemonReload, true},
};

Reply systemctl(ClientModel& model, const Call& call)
{
    const Request request = read(model, call.arguments);
    for (const Verb& verb : verbs) {
        if (request.verb != QLatin1String(verb.word))
            continue;
        if (verb.rootOnly && call.user != QLatin1String("root"))
            return complained(QStringLiteral("Failed to %1 %2: Interactive authentication required.")
                                  .arg(request.verb, request.units.value(0)),
                              notPermitted);
        return verb.run(model, request);
    }
    return complained(QStringLiteral("Unknown command verb %1.").arg(request.verb), 1);
}

} // namespace

void addSystemctl(ClientModel& model)
{
    model.machine.programs[QStringLiteral("systemctl")] = [&model](Machine&, const Call& call) {
        return systemctl(model, call);
    };
}

} // namespace twinrail::lab
