// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/modules.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/options.h"
#include "core/lab/client/tools/reply.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

/// What lies below /lib/modules, as far as it matters here.
constexpr const char* available[] = {
    "dm_mod",    "dm_multipath", "dm_queue_length", "dm_round_robin", "dm_service_time",      "e1000",
    "iscsi_tcp", "libiscsi",     "libiscsi_tcp",    "scsi_dh_alua",   "scsi_transport_iscsi", "vmxnet3",
};

bool isAvailable(const QString& name)
{
    return std::any_of(std::begin(available), std::end(available),
                       [&name](const char* known) { return name == QLatin1String(known); });
}

QString spoken(const ClientModel& model, const QString& text)
{
    return model.release.systemd ? QStringLiteral("modprobe: ") + text : text;
}

Reply notFound(const ClientModel& model, const QString& name)
{
    const QString where = model.release.systemd
                              ? QStringLiteral(" in directory /lib/modules/%1").arg(model.release.kernelVersion)
                              : QStringLiteral(".");
    return complained(spoken(model, QStringLiteral("FATAL: Module %1 not found%2").arg(name, where)), 1);
}

Reply unload(ClientModel& model, const QString& name)
{
    if (!model.kernel.hasModule(name))
        return {}; // no error without --first-time
    if (!model.kernel.unloadModule(name))
        return complained(spoken(model, QStringLiteral("FATAL: Module %1 is in use.").arg(name)), 1);
    return {};
}

} // namespace

Reply modprobe(ClientModel& model, const Call& call)
{
    const Options options(call.arguments, QStringLiteral("CdS"));
    const bool dryRun = options.has('n') || options.has("dry-run");
    if (call.user != QLatin1String("root") && !dryRun)
        return complained(spoken(model, QStringLiteral("ERROR: could not insert module: Operation not permitted")), 1);
    for (const QString& word : options.words()) {
        QString name = word;
        name.replace(QLatin1Char('-'), QLatin1Char('_'));
        if (!isAvailable(name)) {
            if (options.has('q'))
                return Reply{{}, {}, 1, 0};
            return notFound(model, word);
        }
        if (dryRun)
            continue;
        if (options.has('r') || options.has("remove")) {
            const Reply reply = unload(model, name);
            if (reply.status != 0)
                return reply;
        } else {
            model.kernel.loadModule(name);
            if (!options.has('a')) // further words are parameters of the module
                break;
        }
    }
    return {};
}

Reply lsmod(ClientModel& model, const Call&)
{
    Reply reply;
    addLine(reply, QStringLiteral("Module                  Size  Used by"));
    const std::optional<Node> modules = model.machine.files.look(QStringLiteral("/proc/modules"));
    if (!modules)
        return reply;
    for (const QString& line : QString::fromUtf8(modules->bytes).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(QLatin1Char(' ')); // name size users "a,b," state address
        QString users = fields.value(3);
        users.remove(QLatin1Char('-'));
        if (users.endsWith(QLatin1Char(',')))
            users.chop(1);
        addLine(reply, QStringLiteral("%1 %2  %3 %4")
                           .arg(fields.value(0), -19)
                           .arg(fields.value(1), 8)
                           .arg(fields.value(2), users)
                           .trimmed());
    }
    return reply;
}

} // namespace twinrail::lab
