// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/iscsiadm.h"
#include "core/lab/client/tools/reply.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

const QString netKey = QStringLiteral("iface.net_ifacename");
const QString macKey = QStringLiteral("iface.hwaddress");

bool isBuiltIn(const QString& name) { return name == QLatin1String("default") || name == QLatin1String("iser"); }

bool hasSession(const ClientModel& model, const QString& name)
{
    const QList<KernelSession>& sessions = model.kernel.sessions;
    return std::any_of(sessions.begin(), sessions.end(),
                       [&](const KernelSession& session) { return session.interface == name; });
}

QString row(const Records& records, const QString& name)
{
    const RecordValues values = records.interface(name).value_or(RecordValues());
    QStringList columns;
    for (const char* key : {"iface.hwaddress", "iface.ipaddress", "iface.net_ifacename", "iface.initiatorname"}) {
        const QString value = values.value(QLatin1String(key));
        columns << (value.isEmpty() ? QStringLiteral("<empty>") : value);
    }
    return QStringLiteral("%1 %2,%3")
        .arg(name, values.value(QStringLiteral("iface.transport_name")), columns.join(u','));
}

Reply list(const ClientModel& model)
{
    const QStringList builtIn{QStringLiteral("default"), QStringLiteral("iser")};
    const QStringList own = model.iscsid.records.interfaces();
    Reply reply;
    for (const QString& name : model.release.builtInInterfacesFirst ? builtIn + own : own + builtIn)
        addLine(reply, row(model.iscsid.records, name));
    return reply;
}

Reply special(const ClientModel& model, const QString& name)
{
    return complained(QStringLiteral("iscsiadm: iface %1 is a special interface and is not stored in %2/ifaces.\n"
                                     "iscsiadm: Could not create new interface %1.")
                          .arg(name, model.release.databaseRoot),
                      int(IscsiExit::Invalid));
}

// An interface that exists is wiped back to defaults without a word, unless a session runs on it (§3.1).
Reply create(ClientModel& model, const QString& name)
{
    if (isBuiltIn(name))
        return special(model, name);
    if (hasSession(model, name))
        return complained(QStringLiteral("iscsiadm: Could not create new interface %1.").arg(name),
                          int(IscsiExit::SessionExists));
    model.iscsid.records.writeInterface(name, model.iscsid.records.freshInterface(name));
    Reply reply;
    if (model.release.newSaysUpdated)
        addLine(reply, QStringLiteral("%1 updated.").arg(name));
    addLine(reply, QStringLiteral("New interface %1 added").arg(name));
    return reply;
}

Reply badUpdate(const ClientModel& model, Reply reply, const QString& name, const QString& why)
{
    addError(reply, QStringLiteral("iscsiadm: ") + why);
    addError(reply, QStringLiteral("iscsiadm: Could not update iface %1: invalid parameter").arg(name));
    reply.status = model.release.failedUpdateIsOk ? 0 : int(IscsiExit::Invalid);
    return reply;
}

QString otherBinding(const RecordValues& values, const QString& key)
{
    const bool byMac = key == macKey && !values.value(netKey).isEmpty();
    const bool byName = key == netKey && !values.value(macKey).isEmpty();
    if (!byMac && !byName)
        return {};
    const QString from = byMac ? QStringLiteral("net_ifacename") : QStringLiteral("hwaddress");
    const QString to = byMac ? QStringLiteral("hwaddress") : QStringLiteral("net_ifacename");
    return QStringLiteral("Can not update interface binding from %1 to %2. You must delete the interface and create a "
                          "new one")
        .arg(from, to);
}

Reply update(ClientModel& model, const IscsiadmOptions& options, const QString& name)
{
    std::optional<RecordValues> values = model.iscsid.records.interface(name);
    if (!values || isBuiltIn(name))
        return complained(QStringLiteral("iscsiadm: Could not read iface info for %1.").arg(name),
                          int(IscsiExit::Invalid));
    Reply reply;
    if (hasSession(model, name))
        addError(reply,
                 QStringLiteral("iscsiadm: Updating iface while iscsi sessions are using it. You must logout the "
                                "running sessions then log back in for the new settings to take affect."));
    if (!model.release.interfaceKeys.contains(options.key))
        return badUpdate(model, reply, name, QStringLiteral("Cannot modify %1. Invalid param name.").arg(options.key));
    if (const QString why = otherBinding(*values, options.key); !why.isEmpty())
        return badUpdate(model, reply, name, why);
    addLine(reply, QStringLiteral("%1 updated.").arg(name));
    (*values)[options.key] = options.value.value_or(QString());
    model.iscsid.records.writeInterface(name, *values);
    return reply;
}

// Its node records go with it, unless one is in use: then nothing is done.
Reply remove(ClientModel& model, const QString& name)
{
    if (!model.iscsid.records.interface(name) || isBuiltIn(name))
        return complained(QStringLiteral("iscsiadm: Could not read iface info for %1.\n"
                                         "iscsiadm: Could not delete iface %1: invalid parameter")
                              .arg(name),
                          int(IscsiExit::Invalid));
    Reply reply;
    for (const NodeKey& key : model.iscsid.records.nodes())
        if (key.interface == name && !removeUnused(model, key, reply))
            reply.status = int(IscsiExit::SessionExists);
    if (reply.status != 0) {
        addError(reply, QStringLiteral("iscsiadm: Could not delete iface %1: session exists").arg(name));
        return reply;
    }
    model.iscsid.records.removeInterface(name);
    addLine(reply, QStringLiteral("%1 unbound and deleted.").arg(name));
    return reply;
}

Reply show(const ClientModel& model, const QString& name, bool secrets)
{
    const std::optional<RecordValues> values = model.iscsid.records.interface(name);
    if (values)
        return said(shownRecord(model, *values, model.release.interfaceKeys, secrets));
    const QString file = model.release.databaseRoot + QStringLiteral("/ifaces/") + name;
    return complained(
        model.release.namesUnreadableFile
            ? libraryError(model,
                           QStringLiteral("Failed to open %1 using read mode: 2 No such file or directory").arg(file),
                           "idbm.c:_idbm_recs_read():834")
            : QStringLiteral("iscsiadm: Could not read iface info for %1.").arg(name),
        int(IscsiExit::Database));
}

/// `-P 1`: what hangs on each interface.
Reply tree(const ClientModel& model)
{
    Reply reply;
    for (const QString& name : model.iscsid.records.interfaces()) {
        addLine(reply, QStringLiteral("Iface: %1").arg(name));
        for (const NodeKey& key : model.iscsid.records.nodes())
            if (key.interface == name) {
                addLine(reply, QStringLiteral("\tTarget: %1").arg(key.target));
                addLine(reply, QStringLiteral("\t\tPortal: %1,%2").arg(key.portal()).arg(key.tag));
            }
    }
    return reply;
}

} // namespace

Reply iscsiadmInterface(ClientModel& model, const IscsiadmOptions& options)
{
    if (options.interfaces.isEmpty())
        return options.level.value_or(0) > 0 ? tree(model) : list(model);
    const QString& name = options.interfaces.first();
    if (options.does("new"))
        return create(model, name);
    if (options.does("update"))
        return update(model, options, name);
    if (options.does("delete"))
        return remove(model, name);
    return show(model, name, options.secrets);
}

} // namespace twinrail::lab
