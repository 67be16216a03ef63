// SPDX-License-Identifier: Apache-2.0
#include "core/report/exports.h"

#include "core/base/tr.h"
#include "core/report/exports/clientscript.h"
#include "core/report/exports/shelltext.h"

namespace twinrail {

namespace {

using exports::ClientScript;
using exports::ClientScripts;

constexpr int executable = 0755;

QByteArray readMe(const Site& site, const ClientScripts& clients, const QDateTime& made)
{
    QStringList lines{//: %1: a site, %2: date and time
                      Tr::tr("Runbook for the clients of the site %1, exported by Twinrail on %2.")
                          .arg(site.name, made.toString(Qt::ISODate)),
                      Tr::tr("Copy each script to its client and run it there as root."), QString()};
    for (const ClientScript& client : clients.scripts)
        lines << QStringLiteral("%1.sh: %2").arg(client.file, client.client.name);
    if (clients.left.isEmpty())
        return (lines.join(u'\n') + u'\n').toUtf8();
    lines << QString() << Tr::tr("Not in here:") << exports::leftLines(clients.left);
    for (QString& line : lines)
        line = exports::oneLine(line);
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace

Exported runbookOf(const Site& site, const Plan& plan, const QDateTime& made)
{
    const ClientScripts clients = exports::clientScripts(site, plan, made);
    Exported result;
    result.left = clients.left;
    result.files << ExportFile{QStringLiteral("runbook/README.txt"), readMe(site, clients, made)};
    for (const ClientScript& client : clients.scripts)
        result.files << ExportFile{QStringLiteral("runbook/%1.sh").arg(client.file), client.text, executable};
    return result;
}

} // namespace twinrail
