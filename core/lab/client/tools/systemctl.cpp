// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/systemctl.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/reply.h"
#include "core/lab/client/tools/systemctlverbs.h"

namespace twinrail::lab {

namespace {

using namespace systemctl;

constexpr int notPermitted = 4; // polkit refused

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
    {"mask", mask, true},
    {"unmask", unmask, true},
    {"is-enabled", isEnabled, false},
    {"is-active", isActive, false},
    {"is-failed", isFailed, false},
    {"show", show, false},
    {"status", status, false},
    {"list-unit-files", listUnitFiles, false},
    {"daemon-reload", daemonReload, true},
};

Reply run(ClientModel& model, const Call& call)
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
        return run(model, call);
    };
    if (model.release.hasServiceCommand)
        model.machine.programs[QStringLiteral("service")] = [&model](Machine&, const Call& call) {
            Call turned = call; // `service NAME VERB`
            turned.arguments = QStringList{call.arguments.value(1), call.arguments.value(0)};
            return run(model, turned);
        };
}

} // namespace twinrail::lab
