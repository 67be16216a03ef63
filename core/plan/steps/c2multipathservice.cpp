// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/c2multipathservice.h"

#include "core/base/tr.h"
#include "core/plan/steps/make.h"
#include "core/plan/steps/service.h"

namespace twinrail::steps {

StepInfo MultipathService::info() const
{
    return {QStringLiteral("C2"), Tr::tr("Multipath service"),
            Tr::tr("The multipath daemon runs, now and after each boot; its kernel module is loaded."),
            Tr::tr("Setting up the multipath service")};
}

Result<MultipathServiceFacts> MultipathService::inspect(HostProbe& host, const ClientScene& scene) const
{
    const QString service = scene.profile.multipathService;
    TWINRAIL_LET(services, askServices(host, scene.profile, {service}));
    TWINRAIL_LET(modules, host.ask(Query(QStringLiteral("cat"), {QStringLiteral("/proc/modules")})));
    return MultipathServiceFacts{services.value(service), modules.out};
}

Prepared MultipathService::plan(const ClientScene& scene, const MultipathServiceFacts& have) const
{
    Prepared prepared;
    const QString id = info().id;
    prepared.changes += loadModule(id, QStringLiteral("dm_multipath"), have.modules);
    prepared.changes += startAtBoot(id, scene.profile, scene.profile.multipathService, have.service);
    prepared.changes += runNow(id, scene.profile, scene.profile.multipathService, have.service);
    return prepared;
}

} // namespace twinrail::steps
