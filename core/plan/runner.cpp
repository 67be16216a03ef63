// SPDX-License-Identifier: Apache-2.0
#include "core/plan/runner.h"

#include "core/base/sidebyside.h"
#include "core/base/tr.h"
#include "core/plan/lanerun.h"
#include "core/plan/perform.h"
#include "core/plan/steptable.h"

namespace twinrail {

namespace {

std::optional<Error> notRun(const QString& machine, const QString& text)
{
    return Error{Error::Kind::Stopped, machine, text, {}};
}

MachineResult runAppliance(const Site& site, const MachinePlan& plan, Appliance& appliance, Journal& journal,
                           Telling& tell, const Stop& stop)
{
    const LaneTools tools{
        [&](const Change& change) { return performOnAppliance(appliance, change, Direction::Forward); },
        [](const Lesson&) -> Result<Known> {
            return fail(Error::Kind::Bug, Tr::tr("The appliance was asked a client's question."));
        },
        [&](qsizetype step) -> Result<Prepared> {
            TWINRAIL_LET(state, appliance.read());
            return applianceSteps().at(static_cast<std::size_t>(step))->plan(site, state);
        }};
    return LaneRun(plan, tools, {}, journal, tell, stop).run();
}

MachineResult runClient(const Site& site, const Client& client, const MachinePlan& plan, Fleet& fleet,
                        const ApplianceState& appliance, Journal& journal, Telling& tell, const Stop& stop)
{
    MachineResult lost;
    lost.machine = client.name;
    Result<HostHands*> host = fleet.host(client.name);
    if (!host || plan.error) {
        lost.error = host ? plan.error : at(client.name, host.error());
        return lost;
    }
    HostHands& hands = **host;
    const Result<DistroProfile> profile = askProfile(hands);
    if (!profile) {
        lost.error = at(client.name, profile.error());
        return lost;
    }
    Known known;
    for (const Lun& lun : site.luns)
        if (const auto zvol = appliance.zvols.constFind(lun.zvol); zvol != appliance.zvols.constEnd() && zvol->guid)
            known.insert(wwidToken(lun.zvol), Wwid::of(*zvol->guid).text().toUtf8());
    const ClientScene scene{site, client, appliance, *profile};
    const LaneTools tools{
        [&](const Change& change) { return performOnHost(hands, change, Direction::Forward); },
        [&](const Lesson& lesson) { return learn(hands, lesson); },
        [&](qsizetype step) { return clientSteps().at(static_cast<std::size_t>(step))->prepare(hands, scene); }};
    return LaneRun(plan, tools, known, journal, tell, stop).run();
}

} // namespace

int RunResult::done() const
{
    int count = appliance.done;
    for (const MachineResult& client : clients)
        count += client.done;
    return count;
}

std::optional<Error> RunResult::firstError() const
{
    if (appliance.error)
        return appliance.error;
    for (const MachineResult& client : clients)
        if (client.error)
            return client.error;
    return std::nullopt;
}

RunResult runPlan(const Site& site, const Plan& plan, Fleet& fleet, Journal& journal, const RunListener& listener,
                  const Stop& stop)
{
    RunResult result;
    Telling tell(listener);
    result.appliance.machine = site.appliance.name;
    for (const Client& client : site.clients)
        result.clients << MachineResult{client.name, 0, {}, {}};

    Result<Appliance*> appliance = fleet.appliance();
    if (!appliance)
        result.appliance.error = at(site.appliance.name, appliance.error());
    else
        result.appliance = runAppliance(site, plan.appliance, **appliance, journal, tell, stop);
    ApplianceState state;
    if (!result.appliance.error) {
        if (Result<ApplianceState> now = (*appliance)->read(); now)
            state = *now;
        else
            result.appliance.error = at(site.appliance.name, now.error());
    }
    if (result.appliance.error) {
        for (MachineResult& client : result.clients)
            client.error = notRun(client.machine, Tr::tr("Not touched, since the appliance is not ready."));
        return result;
    }

    MachineResult* clients = result.clients.data();
    sideBySide(static_cast<std::size_t>(site.clients.size()), [&](std::size_t i) {
        const auto index = static_cast<qsizetype>(i);
        clients[i] = runClient(site, site.clients.at(index), plan.clients.at(index), fleet, state, journal, tell, stop);
    });
    return result;
}

} // namespace twinrail
