// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/c5reversepath.h"

#include "core/base/tr.h"
#include "core/initiator/sysctlconf.h"
#include "core/plan/steps/make.h"
#include "core/topology/pathplan.h"

namespace twinrail::steps {

namespace {

const QString id = QStringLiteral("C5");

// Loose: the source must be reachable somehow, not through this NIC. 0 would take the protection away (erratum E10).
constexpr int loose = 2;

Subnet railOf(const Site& site, const QString& rail)
{
    for (const Rail& one : site.rails)
        if (one.name == rail)
            return one.subnet;
    return {};
}

// NICs of planned paths that leave their own subnet; a rail-pinned plan has none and needs no change (§9.1).
QStringList crossingNics(const ClientScene& scene)
{
    QStringList nics;
    for (const PlannedSession& session : plannedSessions(scene.site, scene.client))
        for (const Interface& interface : scene.client.interfaces)
            if (interface.name == session.interface && !nics.contains(interface.nic) &&
                !railOf(scene.site, interface.rail).contains(session.portal.address()))
                nics << interface.nic;
    return nics;
}

Mutation setLive(const QString& nic, int value)
{
    return Mutation(QStringLiteral("sysctl"),
                    {QStringLiteral("-w"), QStringLiteral("%1=%2").arg(rpFilterKey(nic), QString::number(value))});
}

} // namespace

StepInfo ReversePath::info() const
{
    return {id, Tr::tr("Reverse-path filter"),
            Tr::tr("The kernel accepts answers of a path that crosses rails; other traffic stays filtered."),
            Tr::tr("Setting the reverse-path filter")};
}

Result<ReversePathFacts> ReversePath::inspect(HostProbe& host, const ClientScene& scene) const
{
    TWINRAIL_LET(file, host.read(scene.profile.sysctlFile));
    TWINRAIL_LET(answers, host.ask(nicQueries()));
    TWINRAIL_LET(nics, readNics(answers));
    return ReversePathFacts{file, nics};
}

Prepared ReversePath::plan(const ClientScene& scene, const ReversePathFacts& have) const
{
    Prepared prepared;
    QList<QPair<QString, QString>> values;
    for (const QString& name : crossingNics(scene)) {
        values << qMakePair(rpFilterKey(name), QString::number(loose));
        const Nic* nic = have.nics.nic(name);
        if (nic && std::max(nic->rpFilter, have.nics.rpFilterAll) != loose)
            prepared.changes << toolChange(id, Tr::tr("Let %1 accept answers of crossing paths").arg(name),
                                           QString::number(nic->rpFilter), QString::number(loose),
                                           {setLive(name, loose)}, {setLive(name, nic->rpFilter)});
    }
    if (!values.isEmpty()) {
        const QByteArray text = have.file ? have.file->bytes : QByteArray();
        prepared.changes += fileChange(id, Tr::tr("Keep the reverse-path filter after a reboot"),
                                       scene.profile.sysctlFile, have.file, withSysctlValues(text, values));
    }
    return prepared;
}

} // namespace twinrail::steps
