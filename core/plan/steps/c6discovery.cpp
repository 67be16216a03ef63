// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/c6discovery.h"

#include "core/base/tr.h"
#include "core/host/readers/reach.h"
#include "core/plan/steps/make.h"
#include "core/plan/steps/sessions.h"

namespace twinrail::steps {

namespace {

const QString id = QStringLiteral("C6");

// A connect that is bound to the NIC, before anything slow is tried there: an unreachable portal would hold a login for
// two minutes (linux-initiator §4.3).
Change askPortal(const PlannedSession& planned)
{
    Lesson lesson{Lesson::About::PortalAnswers,
                  connectQuery(planned.nic, planned.portal),
                  planned.interface,
                  planned.target,
                  planned.portal,
                  answersToken(planned.nic, planned.portal),
                  {},
                  0};
    return {id,
            Tr::tr("Ask whether %1 answers through %2").arg(planned.portal.text(), planned.nic),
            lesson,
            {},
            Change::OnFailure::GoOn};
}

// Discovery that stores nothing: it tells the tag of the portal group, which the record's name needs.
Change askTag(const PlannedSession& planned)
{
    Lesson lesson{Lesson::About::PortalTag,
                  discoveryQuery(planned.portal, planned.interface),
                  planned.interface,
                  planned.target,
                  planned.portal,
                  tagToken(planned.target, planned.portal),
                  {},
                  0};
    return {id,
            Tr::tr("Discover targets: %1").arg(pathText(planned)),
            lesson,
            {answersToken(planned.nic, planned.portal)},
            Change::OnFailure::GoOn};
}

// Exactly this record, and no other: plain discovery would also make the crossing ones, reset customised ones and
// delete those of another interface (errata E12, E14).
Change makeRecord(const PlannedSession& planned)
{
    const QString portal = planned.portal.text() + u',' + QString::fromUtf8(tagToken(planned.target, planned.portal));
    const auto record = [&](const char* operation) {
        return Mutation(QStringLiteral("iscsiadm"), nodeArguments(planned.target, portal, planned.interface) +
                                                        QStringList{QStringLiteral("-o"), QLatin1String(operation)});
    };
    Change change = toolChange(id, Tr::tr("Make the node record: %1").arg(pathText(planned)), QStringLiteral("absent"),
                               QStringLiteral("present"), {record("new")}, {record("delete")});
    change.needs = {tagToken(planned.target, planned.portal)};
    change.onFailure = Change::OnFailure::GoOn;
    return change;
}

} // namespace

StepInfo Discovery::info() const
{
    return {id, Tr::tr("Discovery"),
            Tr::tr("Each planned portal answers through its NIC; each planned record is made."),
            Tr::tr("Discovering targets")};
}

Result<DiscoveryFacts> Discovery::inspect(HostProbe& host, const ClientScene& scene) const
{
    TWINRAIL_LET(records, askRecords(host, scene.profile));
    TWINRAIL_LET(sessions, askSessions(host));
    return DiscoveryFacts{records, sessions};
}

Prepared Discovery::plan(const ClientScene& scene, const DiscoveryFacts& have) const
{
    Prepared prepared;
    for (const PlannedSession& planned : plannedSessions(scene.site, scene.client)) {
        const bool recorded = recordOf(have.records, planned) != nullptr;
        if (!recorded || !liveSession(have.sessions, planned))
            prepared.changes << askPortal(planned);
        if (!recorded)
            prepared.changes << askTag(planned) << makeRecord(planned);
    }
    return prepared;
}

} // namespace twinrail::steps
