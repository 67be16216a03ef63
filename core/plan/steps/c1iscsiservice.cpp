// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/c1iscsiservice.h"

#include "core/base/tr.h"
#include "core/plan/steps/make.h"
#include "core/plan/steps/service.h"

namespace twinrail::steps {

namespace {

// The daemon itself is started too, though iscsiadm would wake it: then undo knows that it has to stop it again.
QStringList running(const DistroProfile& profile)
{
    QStringList services = profile.iscsiRunServices;
    if (!services.contains(profile.iscsiDaemon))
        services << profile.iscsiDaemon;
    return services;
}

QStringList all(const DistroProfile& profile)
{
    QStringList services = profile.iscsiBootServices + running(profile);
    services.removeDuplicates();
    return services;
}

} // namespace

StepInfo IscsiService::info() const
{
    return {QStringLiteral("C1"), Tr::tr("iSCSI service"), Tr::tr("The iSCSI service runs, now and after each boot."),
            Tr::tr("Setting up the iSCSI service")};
}

Result<IscsiServiceFacts> IscsiService::inspect(HostProbe& host, const ClientScene& scene) const
{
    TWINRAIL_LET(services, askServices(host, scene.profile, all(scene.profile)));
    TWINRAIL_LET(modules, host.ask(Query(QStringLiteral("cat"), {QStringLiteral("/proc/modules")})));
    return IscsiServiceFacts{services, modules.out};
}

Prepared IscsiService::plan(const ClientScene& scene, const IscsiServiceFacts& have) const
{
    Prepared prepared;
    const QString id = info().id;
    prepared.changes += loadModule(id, QStringLiteral("iscsi_tcp"), have.modules);
    for (const QString& service : scene.profile.iscsiBootServices)
        prepared.changes += startAtBoot(id, scene.profile, service, have.services.value(service));
    for (const QString& service : running(scene.profile))
        prepared.changes += runNow(id, scene.profile, service, have.services.value(service));
    return prepared;
}

} // namespace twinrail::steps
