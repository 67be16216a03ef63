// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/service.h"

#include "core/base/tr.h"
#include "core/plan/steps/make.h"

namespace twinrail::steps {

Result<QMap<QString, ServiceState>> askServices(HostProbe& host, const DistroProfile& profile,
                                                const QStringList& services)
{
    QList<Query> queries;
    for (const QString& service : services)
        queries += serviceQueries(profile, service);
    TWINRAIL_LET(answers, host.ask(queries));
    const qsizetype each = services.isEmpty() ? 0 : queries.size() / services.size();
    QMap<QString, ServiceState> states;
    for (qsizetype i = 0; i < services.size(); ++i) {
        TWINRAIL_LET(state, readService(profile, answers.mid(i * each, each)));
        states.insert(services.at(i), state);
    }
    return states;
}

Changes startAtBoot(const QString& step, const DistroProfile& profile, const QString& service,
                    const ServiceState& state)
{
    if (startsAtBoot(profile, state))
        return {};
    return {toolChange(step, Tr::tr("Start %1 at boot").arg(service), state.boot, bootWanted(profile),
                       setBoot(profile, service, bootWanted(profile)), setBoot(profile, service, state.boot))};
}

Changes runNow(const QString& step, const DistroProfile& profile, const QString& service, const ServiceState& state)
{
    if (state.running)
        return {};
    return {toolChange(step, Tr::tr("Start %1 now").arg(service), QStringLiteral("stopped"), QStringLiteral("running"),
                       {startService(profile, service)}, {stopService(profile, service)})};
}

} // namespace twinrail::steps
