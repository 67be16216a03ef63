// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/multipath.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/multipathprint.h"
#include "core/lab/client/tools/reply.h"

#include <QDateTime>

namespace twinrail::lab {

namespace {

enum class Task { Make, List, FlushOne, FlushAll, Remember, Forget, ForgetAll, Dump, Check };

struct Request {
    Task task = Task::Make;
    bool asks = false;  ///< -ll: checkers and prioritizers run
    bool dry = false;   ///< -d
    bool force = false; ///< -r
    QStringList names;
    QString error;
};

Request parse(const QStringList& arguments)
{
    Request request;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (argument == QLatin1String("-l") || argument == QLatin1String("-ll")) {
            request.task = Task::List;
            request.asks = request.asks || argument.size() > 2;
        } else if (argument == QLatin1String("-f")) {
            request.task = Task::FlushOne;
        } else if (argument == QLatin1String("-F")) {
            request.task = Task::FlushAll;
        } else if (argument == QLatin1String("-a")) {
            request.task = Task::Remember;
        } else if (argument == QLatin1String("-w")) {
            request.task = Task::Forget;
        } else if (argument == QLatin1String("-W")) {
            request.task = Task::ForgetAll;
        } else if (argument == QLatin1String("-t") || argument == QLatin1String("-T")) {
            request.task = Task::Dump;
        } else if (argument == QLatin1String("-c") || argument == QLatin1String("-u")) {
            request.task = Task::Check;
        } else if (argument == QLatin1String("-d")) {
            request.dry = true;
        } else if (argument == QLatin1String("-r")) {
            request.force = true;
        } else if (argument == QLatin1String("-v") || argument == QLatin1String("-p") ||
                   argument == QLatin1String("-b") || argument == QLatin1String("-R")) {
            ++i; // with a value of its own
        } else if (!argument.startsWith(u'-')) {
            request.names << argument;
        } else if (!argument.startsWith(QStringLiteral("-v"))) {
            request.error = argument;
        }
    }
    return request;
}

/// The WWID behind a path, a map, or a name of either; a bare WWID stands for itself.
QString wwidBehind(const ClientModel& model, const QString& device)
{
    const QString real = model.machine.files.real(device);
    const QString name = (real.isEmpty() ? device : real).section(u'/', -1);
    if (const KernelDisk* disk = model.kernel.disk(name))
        return disk->wwid;
    if (const KernelMap* map = model.kernel.map(name))
        return map->wwid;
    return device.startsWith(u'/') ? QString() : device;
}

Reply failed(const ClientModel& model, const QString& text) { return complained(multipathMessage(model, text), 1); }

Reply flushAll(ClientModel& model)
{
    Reply reply;
    for (const KernelMap& map : QList<KernelMap>(model.kernel.maps))
        if (const QString why = flushMap(model, map.name); !why.isEmpty()) {
            addError(reply, multipathMessage(model, why));
            reply.status = 1;
        }
    return reply;
}

Reply remember(ClientModel& model, const QString& device)
{
    const QString wwid = wwidBehind(model, device);
    if (wwid.isEmpty() || !device.startsWith(u'/'))
        return failed(model, QStringLiteral("%1: failed to get wwid").arg(device));
    model.multipathd.files.add(wwid);
    return said(QStringLiteral("wwid '%1' added").arg(wwid));
}

Reply forget(ClientModel& model, const QString& device)
{
    const QString wwid = wwidBehind(model, device);
    if (wwid.isEmpty())
        return failed(model, QStringLiteral("%1: failed to get wwid").arg(device));
    return model.multipathd.files.remove(wwid) ? said(QStringLiteral("wwid '%1' removed").arg(wwid))
                                               : said(QStringLiteral("wwid '%1' not in wwids file").arg(wwid));
}

Reply forgetAll(ClientModel& model)
{
    QStringList wwids;
    for (const KernelMap& map : model.kernel.maps)
        wwids << map.wwid;
    model.multipathd.files.reset(wwids);
    return said(QStringLiteral("successfully reset wwids"));
}

Reply list(const ClientModel& model, const Request& request)
{
    Reply reply;
    for (const KernelMap& map : model.kernel.maps)
        if (request.names.isEmpty() || wwidBehind(model, request.names.first()) == map.wwid)
            reply.out += topologyText(model, map, request.asks ? Detail::Checked : Detail::Unchecked).toUtf8();
    return reply;
}

Reply make(ClientModel& model, const Request& request, const MultipathConfig& config)
{
    Reply reply;
    if (request.dry)
        return reply;
    const QList<Multipathd::Made> made = model.multipathd.makeMaps(config);
    for (const KernelMap& map : model.kernel.maps)
        for (const Multipathd::Made& one : made)
            if (one.name == map.name) // only what was made or changed is shown
                reply.out += one.action.toUtf8() + ": " + topologyText(model, map, Detail::Fresh).toUtf8();
    return reply;
}

Reply check(const ClientModel& model, const Request& request, const MultipathConfig& config)
{
    const QString name = request.names.value(0).section(u'/', -1);
    const KernelDisk* disk = model.kernel.disk(name);
    if (disk != nullptr && !config.isHidden(*disk) && model.multipathd.files.wwids().contains(disk->wwid))
        return said(QStringLiteral("%1 is a valid multipath device path").arg(request.names.value(0)));
    return said(QStringLiteral("%1 is not a valid multipath device path").arg(request.names.value(0)), 1);
}

Reply dump(const ClientModel& model, MultipathConfig config)
{
    config.defaults.insert(model.release.multipathForced);
    return Reply{config.text(model.release), {}, 0, 0};
}

Reply perform(ClientModel& model, const Request& request, const MultipathConfig& config)
{
    switch (request.task) {
    case Task::Make:
        return make(model, request, config);
    case Task::List:
        return list(model, request);
    case Task::FlushOne: {
        const QString why = flushMap(model, request.names.value(0));
        return why.isEmpty() ? Reply() : failed(model, why);
    }
    case Task::FlushAll:
        return flushAll(model);
    case Task::Remember:
        return remember(model, request.names.value(0));
    case Task::Forget:
        return forget(model, request.names.value(0));
    case Task::ForgetAll:
        return forgetAll(model);
    case Task::Dump:
        return dump(model, config);
    case Task::Check:
        return check(model, request, config);
    }
    Q_UNREACHABLE();
}

} // namespace

QString multipathMessage(const ClientModel& model, const QString& text)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QString stamp =
        model.release.parserOnStdout
            ? QLocale::c().toString(now, QStringLiteral("MMM dd HH:mm:ss"))
            : QStringLiteral("%1.%2").arg(now.toSecsSinceEpoch() % 1000000).arg(now.time().msec(), 6, 10, QChar(u'0'));
    return stamp + QStringLiteral(" | ") + text;
}

QString flushMap(ClientModel& model, const QString& name)
{
    const KernelMap* map = model.kernel.map(name.section(u'/', -1));
    if (map == nullptr)
        return QStringLiteral("%1 is not a multipath device").arg(name);
    if (model.kernel.inUse(*map))
        return QStringLiteral("%1: map in use").arg(map->name);
    model.kernel.removeMap(QString(map->name));
    return {};
}

Reply multipath(ClientModel& model, const Call& call)
{
    if (call.user != QLatin1String("root"))
        return complained(QStringLiteral("need to be root"), 1);
    const Request request = parse(call.arguments);
    if (!request.error.isEmpty() || (request.task == Task::Dump && !model.release.dumpsConfig))
        return complained(QStringLiteral("multipath: invalid option -- '%1'\nmultipath-tools v%2")
                              .arg(request.error.isEmpty() ? QStringLiteral("t") : request.error.mid(1),
                                   model.release.multipathVersion),
                          1);
    const MultipathConfig config = model.multipathd.readConfig();
    if (request.task != Task::Dump && !model.kernel.hasModule(QStringLiteral("dm_multipath")))
        return failed(model, QStringLiteral("DM multipath kernel driver not loaded"));
    QStringList messages = config.messages;
    if (request.task == Task::List && !model.kernel.maps.isEmpty() && !model.multipathd.running())
        messages << QStringLiteral("Warning: multipath devices exist, but multipathd service is not running");
    const Reply done = perform(model, request, config);
    Reply reply;
    for (const QString& message : messages)
        if (model.release.parserOnStdout)
            addLine(reply, multipathMessage(model, message));
        else
            addError(reply, multipathMessage(model, message));
    return Reply{reply.out + done.out, reply.err + done.err, done.status, done.delayMs};
}

} // namespace twinrail::lab
