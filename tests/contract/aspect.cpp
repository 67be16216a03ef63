// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/aspect.h"

#include "core/plan/planner.h"

#include <stdexcept>

namespace twinrail::contract {

const std::vector<Aspect>& aspects()
{
    using Depends = Aspect::Depends;
    static const std::vector<Aspect> table{
        {"release", &releaseLines, Depends::OnPackages},
        {"packages", &packageLines, Depends::OnPackages},
        {"services", &serviceLines},
        {"nics", &nicLines, Depends::OnWires},
        {"initiator-name", &initiatorNameLines},
        {"iscsid-conf", &iscsidConfLines},
        {"multipath-conf", &multipathConfLines},
        {"wwids", &wwidsLines},
        {"ifaces", &ifaceLines},
        {"nodes", &nodeLines},
        {"sessions", &sessionLines},
        {"disks", &diskLines},
        {"multipath", &multipathLines},
        {"daemon-config", &daemonConfigLines},
        {"map-devices", &mapDeviceLines},
        {"connect", &connectLines, Depends::OnWires},
        {"ping", &pingLines, Depends::OnWires},
        {"plan", &planLines, Depends::OnServices, true},
        {"discovery", &discoveryLines, Depends::OnAnswers},
    };
    return table;
}

const Aspect& aspect(const QString& name)
{
    for (const Aspect& one : aspects())
        if (name == QLatin1String(one.name))
            return one;
    throw std::runtime_error("no such aspect: " + name.toStdString());
}

/// Of a file's change only what is changed: the lab's files have other comments than a package's.
static bool isContext(const QString& line) { return line.startsWith(u' ') || line.startsWith(u"@@"); }

/// Of a script only its arguments: what it does is the product's own affair.
static QString shortened(const QString& command)
{
    return command.contains(u'\n') ? QStringLiteral("script ") + command.section(QStringLiteral("' "), -1) : command;
}

Result<QStringList> planLines(HostProbe& host, const ClientScene& scene)
{
    const MachinePlan plan = planClient(host, scene.site, scene.client, scene.appliance);
    QStringList lines;
    for (const PlannedStep& step : plan.steps) {
        for (const Change& change : step.prepared.changes) {
            const QString what = changesSomething(change) ? QStringLiteral("%1 %2") : QStringLiteral("%1 asks: %2");
            lines << what.arg(step.info.id, change.title);
            for (const QString& line : previewLines(change))
                if (!isContext(line))
                    lines << QStringLiteral("    ") + shortened(line);
        }
        if (!step.prepared.waitsFor.isEmpty())
            lines << QStringLiteral("%1 %2").arg(step.info.id, step.prepared.waitsFor);
        for (const Finding& finding : step.prepared.findings)
            lines << QStringLiteral("%1 %2: %3 %4")
                         .arg(step.info.id, severityWord(finding.severity), finding.text, finding.advice);
    }
    if (plan.error)
        return fail(*plan.error);
    return lines;
}

} // namespace twinrail::contract
