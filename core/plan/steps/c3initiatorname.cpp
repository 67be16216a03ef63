// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/c3initiatorname.h"

#include "core/base/tr.h"
#include "core/initiator/initiatorname.h"
#include "core/plan/steps/make.h"
#include "core/plan/steps/service.h"

namespace twinrail::steps {

namespace {

const QString path = QStringLiteral("/etc/iscsi/initiatorname.iscsi");

} // namespace

StepInfo InitiatorName::info() const
{
    return {QStringLiteral("C3"), Tr::tr("Initiator name"),
            Tr::tr("The client's own iSCSI name, as the host group knows it."), Tr::tr("Setting the initiator name")};
}

Result<InitiatorNameFacts> InitiatorName::inspect(HostProbe& host, const ClientScene& scene) const
{
    TWINRAIL_LET(file, host.read(path));
    TWINRAIL_LET(services, askServices(host, scene.profile, {scene.profile.iscsiDaemon}));
    TWINRAIL_LET(answer, host.ask(sessionsQuery()));
    TWINRAIL_LET(sessions, readSessions(answer));
    return InitiatorNameFacts{file, services.value(scene.profile.iscsiDaemon).running, sessions};
}

Prepared InitiatorName::plan(const ClientScene& scene, const InitiatorNameFacts& have) const
{
    Prepared prepared;
    const QString name = scene.client.initiator.text();
    const QByteArray text = have.file ? have.file->bytes : QByteArray();
    if (twinrail::initiatorName(text) == name)
        return prepared;
    // A running session keeps the old name, and a new one would log in beside it under the new name (erratum E6).
    if (!have.sessions.isEmpty())
        prepared.findings << conflict(
            info().id, scene.client.name,
            Tr::tr("The initiator name is %1 and has to become %2, but %n session(s) are logged in under it.", nullptr,
                   static_cast<int>(have.sessions.size()))
                .arg(twinrail::initiatorName(text), name),
            Tr::tr("Log these sessions out, or write the name that is there into the site."));
    QList<Mutation> notify;
    if (have.daemonRuns)
        notify << restartService(scene.profile, scene.profile.iscsiDaemon); // it caches the name it read at its start
    prepared.changes += fileChange(info().id, Tr::tr("Set the initiator name to %1").arg(name), path, have.file,
                                   withInitiatorName(text, name), notify, 0600);
    return prepared;
}

} // namespace twinrail::steps
