// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/survey/assumptions/family.h"
#include "core/topology/pathplan.h"

namespace twinrail {

namespace {

/// The file and the records say what later logins get; only the kernel says what is in force (linux-initiator §7.2).
void checkSession(const Session& session, const Timers& wanted, CheckReport& report)
{
    if (session.recoveryTimeout == Session::notTold)
        report.unknown(Tr::tr("The kernel does not say which timers the session of %1 to %2 has.")
                           .arg(session.interface, session.portal.text()),
                       Tr::tr("Look at its recovery_tmo in /sys/class/iscsi_session."));
    else if (session.recoveryTimeout != wanted.replacement)
        report.warning(
            Tr::tr("The session of %1 to %2 holds the I/O of a lost path for %3 s; planned are %4 s.")
                .arg(session.interface, session.portal.text(), QString::number(session.recoveryTimeout),
                     QString::number(wanted.replacement)),
            Tr::tr("Step C10 sets it. If it comes back, multipathd writes its own fast_io_fail_tmo over it (C11)."));
    if (session.noopTimeout != Session::notTold &&
        (session.noopInterval != wanted.noopInterval || session.noopTimeout != wanted.noopTimeout))
        report.warning(Tr::tr("The session of %1 to %2 pings every %3 s and waits %4 s; planned are %5 s and %6 s.")
                           .arg(session.interface, session.portal.text(), QString::number(session.noopInterval),
                                QString::number(session.noopTimeout), QString::number(wanted.noopInterval),
                                QString::number(wanted.noopTimeout)),
                       Tr::tr("A live session keeps its pings: log it out and in again, one path at a time (C10)."));
}

} // namespace

void checkTimers(const ClientView& view, CheckReport& report)
{
    for (const PlannedSession& planned : plannedSessions(view.site, view.client))
        for (const Session& session : view.found.sessions)
            if (planned.is(session))
                checkSession(session, view.site.timers, report);
    report.passIfQuiet(Tr::tr("Every session of the plan has the planned timers."));
}

} // namespace twinrail
