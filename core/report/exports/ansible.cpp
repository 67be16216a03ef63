// SPDX-License-Identifier: Apache-2.0
#include "core/report/exports.h"

#include "core/report/exports/ansibletext.h"

namespace twinrail {

namespace {

using exports::ClientScript;
using exports::ClientScripts;

constexpr int executable = 0755;

ClientScripts forInventory(const Site& site, const Plan& plan, const QDateTime& made)
{
    const ClientScripts all = exports::clientScripts(site, plan, made);
    ClientScripts fitting{{}, all.left};
    for (const ClientScript& client : all.scripts) {
        if (const auto reason = exports::notForInventory(client.client))
            fitting.left << *reason;
        else
            fitting.scripts << client;
    }
    return fitting;
}

} // namespace

Exported ansibleOf(const Site& site, const Plan& plan, const QDateTime& made)
{
    const ClientScripts clients = forInventory(site, plan, made);
    Exported result;
    result.left = clients.left;
    result.files << ExportFile{QStringLiteral("ansible/inventory.ini"),
                               exports::inventory(site, clients.scripts, clients.left, made)}
                 << ExportFile{QStringLiteral("ansible/site.yml"), exports::playbook()};
    for (const ClientScript& client : clients.scripts)
        result.files << ExportFile{QStringLiteral("ansible/tasks/%1.yml").arg(client.file), exports::tasks(client)}
                     << ExportFile{QStringLiteral("ansible/files/%1.sh").arg(client.file), client.text, executable};
    return result;
}

} // namespace twinrail
