// SPDX-License-Identifier: Apache-2.0
#include "core/plan/planner.h"

#include "core/appliance/predict.h"
#include "core/base/sidebyside.h"
#include "core/base/tr.h"
#include "core/plan/overlay.h"
#include "core/plan/steptable.h"
#include "core/topology/rules.h"

namespace twinrail {

namespace {

std::optional<Error> blockedBy(const QString& machine, const Findings& findings)
{
    for (const Finding& finding : findings)
        if (finding.severity == Finding::Severity::Error)
            return Error{Error::Kind::Conflict,
                         QStringLiteral("%1, %2").arg(machine, finding.id),
                         finding.text + u' ' + finding.advice,
                         {}};
    return std::nullopt;
}

bool packageIsComing(const PackageVersions& installed, const DistroProfile& profile, Needs needs)
{
    switch (needs) {
    case Needs::Nothing:
        return false;
    case Needs::IscsiPackage:
        return !installed.contains(profile.iscsiPackage);
    case Needs::MultipathPackage:
        return !installed.contains(profile.multipathPackage);
    }
    return false;
}

Result<PackageVersions> askPackages(HostProbe& host, const DistroProfile& profile)
{
    TWINRAIL_LET(answer, host.ask(packagesQuery(profile, {profile.iscsiPackage, profile.multipathPackage})));
    return readPackages(profile, answer);
}

Result<> planSteps(MachinePlan& plan, HostProbe& host, const ClientScene& scene)
{
    TWINRAIL_LET(installed, askPackages(host, scene.profile));
    Overlay later(host);
    for (const auto& step : clientSteps()) {
        PlannedStep planned{step->info(), {}};
        if (packageIsComing(installed, scene.profile, step->needs())) {
            planned.prepared.waitsFor = Tr::tr("planned as soon as its package is installed (A9)");
        } else {
            TWINRAIL_LET(prepared, step->prepare(later, scene));
            planned.prepared = prepared;
            TWINRAIL_TRY(later.predict(prepared.changes));
        }
        plan.steps << planned;
        if (!plan.error)
            plan.error = blockedBy(plan.machine, planned.prepared.findings);
    }
    return {};
}

} // namespace

Result<DistroProfile> askProfile(HostProbe& host)
{
    TWINRAIL_LET(answers, host.ask(osReleaseQueries()));
    TWINRAIL_LET(release, readOsRelease(answers));
    return profileFor(release);
}

int MachinePlan::changes() const
{
    int count = 0;
    for (const PlannedStep& step : steps)
        count += static_cast<int>(
            std::count_if(step.prepared.changes.begin(), step.prepared.changes.end(), &changesSomething));
    return count;
}

int Plan::changes() const
{
    int count = appliance.changes();
    for (const MachinePlan& client : clients)
        count += client.changes();
    return count;
}

bool Plan::waits() const
{
    return std::any_of(clients.begin(), clients.end(), [](const MachinePlan& client) {
        return std::any_of(client.steps.begin(), client.steps.end(),
                           [](const PlannedStep& step) { return !step.prepared.waitsFor.isEmpty(); });
    });
}

MachinePlan planAppliance(const Site& site, const ApplianceState& have, const Appliance& appliance)
{
    MachinePlan plan{site.appliance.name, {}, {}};
    ApplianceState later = have;
    for (const auto& step : applianceSteps()) {
        PlannedStep planned{step->info(), step->plan(site, later)};
        for (Change& change : planned.prepared.changes)
            if (auto* made = std::get_if<ApplianceChange>(&change.action)) {
                made->calls = appliance.preview(made->deed);
                later = predicted(later, made->deed);
            }
        plan.steps << planned;
        if (!plan.error)
            plan.error = blockedBy(plan.machine, planned.prepared.findings);
    }
    return plan;
}

MachinePlan planClient(HostProbe& host, const Site& site, const Client& client, const ApplianceState& appliance)
{
    MachinePlan plan{client.name, {}, {}};
    Result<DistroProfile> profile = askProfile(host);
    if (!profile) {
        plan.error = at(client.name, profile.error());
        return plan;
    }
    const Result<> planned = planSteps(plan, host, ClientScene{site, client, appliance, *profile});
    if (!planned)
        plan.error = at(client.name, planned.error());
    return plan;
}

Plan makePlan(const Site& site, Fleet& fleet, const Stop& stop)
{
    Plan plan;
    plan.prediction = predict(site);
    plan.findings = siteFindings(site);
    plan.appliance.machine = site.appliance.name;
    for (const Client& client : site.clients)
        plan.clients << MachinePlan{client.name, {}, {}};

    Result<Appliance*> appliance = fleet.appliance();
    Result<ApplianceState> state = appliance.and_then([](Appliance* it) { return it->read(); });
    if (!state) {
        plan.appliance.error = at(site.appliance.name, state.error());
        for (MachinePlan& client : plan.clients)
            client.error = Error{Error::Kind::Stopped,
                                 client.machine,
                                 Tr::tr("Not planned, since the appliance could not be asked."),
                                 {}};
        return plan;
    }
    plan.appliance = planAppliance(site, *state, **appliance);
    ApplianceState later = *state;
    for (const PlannedStep& step : plan.appliance.steps)
        for (const Change& change : step.prepared.changes)
            if (const auto* made = std::get_if<ApplianceChange>(&change.action))
                later = predicted(later, made->deed);

    MachinePlan* plans = plan.clients.data();
    sideBySide(static_cast<std::size_t>(site.clients.size()), [&](std::size_t i) {
        const Client& client = site.clients.at(static_cast<qsizetype>(i));
        Result<HostHands*> host = fleet.host(client.name);
        if (stop.requested())
            plans[i].error = Error{Error::Kind::Stopped, client.name, Tr::tr("Stopped before it was planned."), {}};
        else if (!host)
            plans[i].error = at(client.name, host.error());
        else
            plans[i] = planClient(**host, site, client, later);
    });
    return plan;
}

} // namespace twinrail
