// SPDX-License-Identifier: Apache-2.0
#include "app/render.h"

#include "core/base/tr.h"

#include <algorithm>

namespace twinrail {

namespace {

QString missingText(const LunVerdict& lun, const MissingPath& path)
{
    return Tr::tr("    %1, LUN %2: missing %3 (%4) to %5, target %6: %7")
               .arg(lun.client, QString::number(lun.lun), path.interface, path.nic, path.portal.text(),
                    path.target.text(), path.reason) +
           u'\n';
}

QString lunText(const LunVerdict& lun, qsizetype clientWidth, qsizetype aliasWidth)
{
    QString text = QStringLiteral("%1  %2  LUN %3  %4/%5 %6")
                       .arg(lun.client.leftJustified(clientWidth), lun.alias.leftJustified(aliasWidth),
                            QString::number(lun.lun).leftJustified(3), QString::number(lun.active),
                            QString::number(lun.planned), healthWord(lun.health));
    if (lun.unexpected > 0)
        text += Tr::tr(", %n unplanned path(s)", nullptr, lun.unexpected);
    if (!lun.reason.isEmpty())
        text += QStringLiteral(": ") + lun.reason;
    text += u'\n';
    for (const MissingPath& path : lun.missing)
        text += missingText(lun, path);
    return text;
}

QString machineText(const MachineResult& machine)
{
    QString text = Tr::tr("%1: %n change(s) made", nullptr, machine.done).arg(machine.machine) + u'\n';
    for (const Error& shortfall : machine.shortfalls)
        text += QStringLiteral("    %1\n").arg(describe(shortfall));
    if (machine.error)
        text += QStringLiteral("    %1\n").arg(describe(*machine.error));
    return text;
}

QJsonObject machineJson(const MachineResult& machine)
{
    QJsonArray shortfalls;
    for (const Error& shortfall : machine.shortfalls)
        shortfalls << errorToJson(shortfall);
    QJsonObject json{{u"machine"_qs, machine.machine}, {u"done"_qs, machine.done}, {u"shortfalls"_qs, shortfalls}};
    if (machine.error)
        json[u"error"] = errorToJson(*machine.error);
    return json;
}

QString stallText(const ClientStall& one)
{
    if (!one.stall)
        return Tr::tr("%1: how long I/O waits when a path is lost cannot be told.").arg(one.client);
    if (!one.stall->longest)
        return Tr::tr("%1: when a path is lost, its I/O may wait for ever: a timer is off (C10).").arg(one.client);
    return Tr::tr("%1: when a path is lost, its I/O waits %2 to %3 s before it goes on along the others.")
        .arg(one.client, QString::number(one.stall->shortest), QString::number(*one.stall->longest));
}

bool needsAttention(const Finding& finding)
{
    return finding.severity != Finding::Severity::Pass && finding.severity != Finding::Severity::Note;
}

} // namespace

QString verdictText(const Verdict& verdict)
{
    qsizetype clientWidth = 0, aliasWidth = 0;
    for (const LunVerdict& lun : verdict.luns) {
        clientWidth = std::max(clientWidth, lun.client.size());
        aliasWidth = std::max(aliasWidth, lun.alias.size());
    }
    QString text;
    for (const LunVerdict& lun : verdict.luns)
        text += lunText(lun, clientWidth, aliasWidth);
    return text + Tr::tr("Result: %1").arg(healthWord(verdict.health));
}

QString stallsText(const QList<ClientStall>& stalls)
{
    QStringList lines;
    for (const ClientStall& one : stalls)
        lines << stallText(one);
    return lines.join(u'\n');
}

QString findingsText(const Findings& findings)
{
    Findings shown = findings;
    shown.removeIf([](const Finding& finding) { return !needsAttention(finding); });
    qsizetype width = 0;
    for (const Finding& finding : shown)
        width = std::max(width, severityName(finding.severity).size());
    QStringList lines;
    for (const Finding& finding : shown)
        lines << QStringLiteral("%1 %2 %3: %4 %5")
                     .arg(severityName(finding.severity).leftJustified(width), finding.id.leftJustified(3),
                          finding.place, finding.text, finding.advice);
    return lines.join(u'\n');
}

QString runText(const RunResult& result)
{
    QString text = machineText(result.appliance);
    for (const MachineResult& client : result.clients)
        text += machineText(client);
    return text.trimmed();
}

QJsonObject runJson(const RunResult& result)
{
    QJsonArray clients;
    for (const MachineResult& client : result.clients)
        clients << machineJson(client);
    return {{u"done"_qs, result.done()}, {u"appliance"_qs, machineJson(result.appliance)}, {u"clients"_qs, clients}};
}

} // namespace twinrail
