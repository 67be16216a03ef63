// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/run/nextsteps.h"

#include "core/base/tr.h"
#include "core/plan/steptable.h"
#include "core/survey/pathjudge.h"
#include "ui/models/verdictmodel.h"

#include <QSet>

#include <algorithm>

namespace twinrail {

namespace {

NextSteps whenAsPlanned(const Standing& standing)
{
    const QString device = QStringLiteral("/dev/mapper/") + standing.site.luns.first().alias;
    NextSteps next{Tr::tr("What to do next"), {}};
    //: %1 is a device
    next.lines << Tr::tr("Make a file system where there is none yet, for example on %1.").arg(device);
    next.lines << Tr::tr("Mount by /dev/mapper/<alias> or by UUID, with the option _netdev in /etc/fstab.");
    if (standing.site.clients.size() > 1)
        next.lines << Tr::tr("All clients see the same LUNs: unless the file system is made for clusters, mount it on "
                             "one client at a time.");
    next.lines << Tr::tr("Test a failover: pull one cable and watch that I/O goes on.");
    if (standing.journal.isEmpty())
        //: %1 is a path
        next.lines << Tr::tr("Keep the site file: %1").arg(standing.sitePath);
    else
        //: %1 and %2 are paths
        next.lines << Tr::tr("Keep the site file and the journal: %1, %2").arg(standing.sitePath, standing.journal);
    return next;
}

/// The step that makes what is missing of a path.
QString stepFor(const PathJudgement& path)
{
    if (!path.loggedIn)
        return QStringLiteral("C8");
    return path.disk.isEmpty() ? QStringLiteral("C9") : QStringLiteral("C13");
}

QString stepSentence(const QString& id)
{
    for (const auto& step : clientSteps())
        if (const StepInfo info = step->info(); info.id == id)
            //: %1 is the id of a step (C8), %2 its title, %3 what it is for
            return Tr::tr("This belongs to step %1, %2: %3").arg(info.id, info.title, info.purpose);
    return {};
}

QString stepOf(const Standing& standing, const LunVerdict& lun)
{
    if (lun.missing.isEmpty())
        return QStringLiteral("C13"); // the paths are there, their map is not, or has another name
    const MissingPath& path = lun.missing.first();
    const auto found = std::find_if(standing.survey.clients.cbegin(), standing.survey.clients.cend(),
                                    [&](const ClientSurvey& one) { return one.client == lun.client; });
    const auto wanted = std::find_if(standing.site.luns.cbegin(), standing.site.luns.cend(),
                                     [&](const Lun& one) { return one.number == lun.lun; });
    if (found == standing.survey.clients.cend() || wanted == standing.site.luns.cend())
        return {};
    const PlannedSession session{path.interface, path.nic, path.target, path.portal};
    return stepFor(judgePath(*found, session, *wanted, lun.wwid));
}

NextSteps whenSomethingIsMissing(const Standing& standing, const LunVerdict& lun)
{
    const QString what = lun.missing.isEmpty() ? lun.reason : missingText(lun.missing.first());
    NextSteps next{Tr::tr("What to look at first"), {}};
    //: %1 is a client, %2 a LUN number, %3 an alias, %4 what is wrong
    next.lines << Tr::tr("%1, LUN %2 (%3): %4").arg(lun.client).arg(lun.lun).arg(lun.alias, what);
    next.lines << stepSentence(stepOf(standing, lun));
    next.lines << (standing.readOnly
                       ? Tr::tr("Nothing is repaired while a set-up is only looked at; open it for setting up.")
                       : Tr::tr("If it is a cable or a switch, put that right: the path comes back by itself. "
                                "Otherwise go back to Review and plan again."));
    return next;
}

NextSteps whenUnknown(const LunVerdict& lun)
{
    return {Tr::tr("What is not known"),
            {Tr::tr("%1, LUN %2 (%3): %4").arg(lun.client).arg(lun.lun).arg(lun.alias, lun.reason),
             Tr::tr("When the machine answers again, this page says so by itself.")}};
}

QString takenBackOn(const MachineResult& machine)
{
    //: %1 is a machine
    const QString done = Tr::tr("%1: %n change(s) taken back.", nullptr, machine.done).arg(machine.machine);
    return machine.error ? done + u' ' + Tr::tr("Not taken back: %1").arg(machine.error->text) : done;
}

} // namespace

NextSteps nextSteps(const Standing& standing)
{
    const QList<LunVerdict>& luns = standing.verdict.luns;
    const auto first = std::find_if(luns.cbegin(), luns.cend(),
                                    [&](const LunVerdict& lun) { return lun.health == standing.verdict.health; });
    if (first == luns.cend())
        return {Tr::tr("What to do next"), {Tr::tr("This site has no client or no LUN yet.")}};
    switch (standing.verdict.health) {
    case Health::AsPlanned:
        return whenAsPlanned(standing);
    case Health::Degraded:
    case Health::Critical:
        return whenSomethingIsMissing(standing, *first);
    case Health::Unknown:
        return whenUnknown(*first);
    }
    return {};
}

NextSteps takenBack(const RunResult& result)
{
    NextSteps next{Tr::tr("What was taken back"), {}};
    for (const MachineResult& machine : QList<MachineResult>{result.appliance} + result.clients)
        if (machine.done > 0 || machine.error)
            next.lines << takenBackOn(machine);
    if (next.lines.isEmpty())
        next.lines << Tr::tr("There was nothing to take back.");
    else if (!result.firstError())
        next.lines << Tr::tr("The machines are as they were before; the planned paths are gone with that.");
    return next;
}

QString pathNumbers(const Verdict& verdict)
{
    int planned = 0, active = 0, unexpected = 0, unknown = 0;
    QSet<QString> clients;
    for (const LunVerdict& lun : verdict.luns) {
        planned += lun.planned;
        active += lun.active;
        unexpected += lun.unexpected;
        unknown += lun.health == Health::Unknown ? 1 : 0;
        clients << lun.client;
    }
    if (unknown == verdict.luns.size())
        return Tr::tr("%n path(s) planned; whether they are active is not known.", nullptr, planned);
    //: %1 and %2 are numbers of paths, %n is the number of clients
    QString text =
        Tr::tr("%1 of %2 planned paths are active on %n client(s).", nullptr, static_cast<int>(clients.size()))
            .arg(active)
            .arg(planned);
    if (unknown > 0)
        text += u' ' + Tr::tr("%n LUN(s) could not be checked.", nullptr, unknown);
    if (unexpected > 0)
        text += u' ' + Tr::tr("%n path(s) are there that nobody planned.", nullptr, unexpected);
    return text;
}

} // namespace twinrail
