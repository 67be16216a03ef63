// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/c7records.h"

#include "core/base/tr.h"
#include "core/plan/steps/make.h"
#include "core/plan/steps/sessions.h"

namespace twinrail::steps {

namespace {

const QString id = QStringLiteral("C7");
const QString startup = QStringLiteral("node.startup");
const QString manual = QStringLiteral("manual");

} // namespace

StepInfo Records::info() const
{
    return {id, Tr::tr("Node records"),
            Tr::tr("After a boot exactly the planned interfaces log in to the planned portals."),
            Tr::tr("Choosing which records log in")};
}

Result<RecordsFacts> Records::inspect(HostProbe& host, const ClientScene& scene) const
{
    TWINRAIL_LET(records, askRecords(host, scene.profile));
    return RecordsFacts{records};
}

// The how-to deletes the crossing records. Twinrail sets them to manual instead: they log in no more, nothing of the
// administrator's (a CHAP login, say) is lost, and undo is exact.
Prepared Records::plan(const ClientScene& scene, const RecordsFacts& have) const
{
    Prepared prepared;
    const QList<PlannedSession> plan = plannedSessions(scene.site, scene.client);
    for (const NodeRecord& record : have.records) {
        if (!isOurTarget(scene.site, record.target) || isPlanned(plan, record))
            continue;
        const QString old = record.keys.value(startup);
        if (old == manual)
            continue;
        const auto set = [&](const QString& value) {
            return Mutation(QStringLiteral("iscsiadm"),
                            nodeArguments(record.target, record.portal.text(), record.interface) +
                                QStringList{QStringLiteral("-o"), QStringLiteral("update"), QStringLiteral("-n"),
                                            startup, QStringLiteral("-v"), value});
        };
        prepared.changes << toolChange(id,
                                       //: %1: iSCSI interface, %2: portal
                                       Tr::tr("Stop %1 from logging in to %2 at boot: it is not planned")
                                           .arg(record.interface, record.portal.text()),
                                       old, manual, {set(manual)}, {set(old)});
    }
    return prepared;
}

} // namespace twinrail::steps
