// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/c8login.h"

#include "core/base/tr.h"
#include "core/host/readers/services.h"
#include "core/plan/steps/make.h"
#include "core/plan/steps/sessions.h"

namespace twinrail::steps {

namespace {

const QString id = QStringLiteral("C8");

// Eight tries of 15 s are the initiator's default (linux-initiator §4.3); the deed must outlive them.
constexpr int loginLimitSeconds = 150;

Mutation node(const IscsiName& target, const Portal& portal, const QString& interface, const char* operation)
{
    return Mutation(QStringLiteral("iscsiadm"),
                    nodeArguments(target, portal.text(), interface) + QStringList{QLatin1String(operation)},
                    loginLimitSeconds);
}

Change login(const PlannedSession& planned, const MultipathMemory& before)
{
    const auto session = [&](const char* operation) {
        return node(planned.target, planned.portal, planned.interface, operation);
    };
    Change change = toolChange(id, Tr::tr("Log in: %1").arg(pathText(planned)), QStringLiteral("logged out"),
                               QStringLiteral("logged in"), {session("-l")},
                               QList<Mutation>{releaseSession(planned, before), session("-u")} + tidyMemory(before));
    change.needs = {answersToken(planned.nic, planned.portal)};
    change.onFailure = Change::OnFailure::GoOn;
    return change;
}

// A running iscsid keeps the name it read at its start, and without a session nobody can see which (erratum E6). Before
// the first login a restart costs nothing.
Change readNameAgain(const DistroProfile& profile)
{
    Change change =
        toolChange(id, Tr::tr("Let %1 read the initiator name before the first login").arg(profile.iscsiDaemon),
                   QStringLiteral("as at its start"), QStringLiteral("as in the file"),
                   {restartService(profile, profile.iscsiDaemon)}, {});
    change.onFailure = Change::OnFailure::GoOn;
    return change;
}

// Which disks the session has, whether one is mounted, and all paths as multipathd sees them.
Query spareQuery(int sid)
{
    return Query::script(R"sh(for d in /sys/class/iscsi_session/session$1/device/target*/*:*:*:*/block/*; do
  [ -e "$d" ] || continue
  b=${d##*/}
  echo "disk $b"
  grep -q "^/dev/$b[0-9 ]" /proc/mounts && echo "mounted $b"
done
multipathd -k'show paths format "path %w %d %t %T %o"'
exit 0)sh",
                         {QString::number(sid)});
}

// Only after every planned login, and only when each of its LUNs has another usable path (law 3).
Changes logout(const Session& session)
{
    const Lesson lesson{Lesson::About::SpareSession,
                        spareQuery(session.sid),
                        session.interface,
                        session.target,
                        session.portal,
                        spareToken(session.sid),
                        {},
                        0};
    const QString path = Tr::tr("%1 to %2").arg(session.interface, session.portal.text());
    const Change ask{id,
                     Tr::tr("Make sure that no LUN depends on the unplanned session %1").arg(path),
                     lesson,
                     {},
                     Change::OnFailure::GoOn};
    Change out = toolChange(id, Tr::tr("Log out the unplanned session %1").arg(path), QStringLiteral("logged in"),
                            QStringLiteral("logged out"),
                            {Mutation(QStringLiteral("iscsiadm"),
                                      {QStringLiteral("-m"), QStringLiteral("session"), QStringLiteral("-r"),
                                       QString::number(session.sid), QStringLiteral("-u")},
                                      loginLimitSeconds)},
                            {node(session.target, session.portal, session.interface, "-l")});
    out.needs = {spareToken(session.sid)};
    out.onFailure = Change::OnFailure::GoOn;
    return {ask, out};
}

} // namespace

StepInfo Login::info() const
{
    return {id, Tr::tr("Login"), Tr::tr("The sessions to our targets are exactly the planned ones."),
            Tr::tr("Logging in")};
}

Result<LoginFacts> Login::inspect(HostProbe& host, const ClientScene&) const
{
    TWINRAIL_LET(sessions, askSessions(host));
    TWINRAIL_LET(memory, askMultipathMemory(host));
    return LoginFacts{sessions, memory};
}

Prepared Login::plan(const ClientScene& scene, const LoginFacts& have) const
{
    Prepared prepared;
    const QList<PlannedSession> plan = plannedSessions(scene.site, scene.client);
    if (have.sessions.isEmpty() && !plan.isEmpty())
        prepared.changes << readNameAgain(scene.profile);
    for (const PlannedSession& planned : plan)
        if (!liveSession(have.sessions, planned))
            prepared.changes << login(planned, have.memory);
    for (const Session& session : have.sessions)
        if (isOurTarget(scene.site, session.target) && !isPlanned(plan, session))
            prepared.changes += logout(session);
    return prepared;
}

} // namespace twinrail::steps
