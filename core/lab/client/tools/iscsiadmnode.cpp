// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/iscsiadm.h"
#include "core/lab/client/tools/releasekeys.h"
#include "core/lab/client/tools/reply.h"

namespace twinrail::lab {

namespace {

bool fits(const NodeKey& key, const IscsiadmOptions& options)
{
    return (options.target.isEmpty() || options.target == key.target) &&
           (options.portal.isEmpty() || options.address() == key.address) &&
           options.port().value_or(key.port) == key.port && options.tag().value_or(key.tag) == key.tag &&
           (options.interfaces.isEmpty() || options.interfaces.contains(key.interface));
}

QList<NodeKey> chosen(const ClientModel& model, const IscsiadmOptions& options)
{
    QList<NodeKey> keys;
    for (const NodeKey& key : model.iscsid.records.nodes())
        if (fits(key, options))
            keys.append(key);
    return keys;
}

/// Those of the records whose sessions run.
QList<int> sessionsOf(const ClientModel& model, const QList<NodeKey>& keys)
{
    QList<int> sids;
    for (const NodeKey& key : keys)
        if (const std::optional<int> sid = model.iscsid.sidOf(key))
            sids << *sid;
    return sids;
}

/// -L and -U: automatic, manual, onboot, all.
QList<NodeKey> started(const ClientModel& model, const QString& word)
{
    QList<NodeKey> keys;
    for (const NodeKey& key : model.iscsid.records.nodes()) {
        const RecordValues values = model.iscsid.records.node(key).value_or(RecordValues());
        if (word == QLatin1String("all") || values.value(QStringLiteral("node.startup")) == word)
            keys.append(key);
    }
    return keys;
}

Reply nothingFound() { return complained(QStringLiteral("iscsiadm: No records found"), int(IscsiExit::NothingFound)); }

Reply unknownInterface(const QString& name)
{
    return complained(QStringLiteral("iscsiadm: Could not read iface info for %1.").arg(name),
                      int(IscsiExit::NoMemory));
}

// A record without discovery: the tag has to be given with the portal (§4.2).
Reply create(ClientModel& model, const IscsiadmOptions& options)
{
    if (options.target.isEmpty() || options.portal.isEmpty())
        return complained(QStringLiteral("iscsiadm: portal and target required for new node record"),
                          int(IscsiExit::Invalid));
    Reply reply;
    for (const QString& name :
         options.interfaces.isEmpty() ? QStringList{QStringLiteral("default")} : options.interfaces) {
        const NodeKey key{options.target, options.address(), options.port().value_or(3260), options.tag().value_or(-1),
                          name};
        const RecordValues values = model.iscsid.records.freshNode(key);
        model.iscsid.records.writeNode(key, values);
        addLine(reply, QStringLiteral("New iSCSI node [tcp:[hw=%1,ip=%2,net_if=%3,iscsi_if=%4] %5,%6,%7 %8] added")
                           .arg(values.value(QStringLiteral("iface.hwaddress")),
                                values.value(QStringLiteral("iface.ipaddress")),
                                values.value(QStringLiteral("iface.net_ifacename")), name, key.address)
                           .arg(key.port)
                           .arg(key.tag)
                           .arg(key.target));
    }
    return reply;
}

QString stored(const QString& key, const QString& value)
{
    bool number = false;
    (void)value.toInt(&number);
    return isNumericKey(key) && !number ? QStringLiteral("0") : value; // without a word (§4.2)
}

Reply update(ClientModel& model, const QList<NodeKey>& keys, const IscsiadmOptions& options)
{
    const bool known =
        model.release.nodeKeys.contains(options.key) || model.release.interfaceKeys.contains(options.key);
    if (!known || !options.value)
        return complained(QStringLiteral("iscsiadm: Cannot modify %1. Invalid param name.\niscsiadm: Could not execute "
                                         "operation on all records: invalid parameter")
                              .arg(options.key),
                          int(IscsiExit::Invalid));
    for (const NodeKey& key : keys) {
        RecordValues values = model.iscsid.records.node(key).value_or(RecordValues());
        values[options.key] = stored(options.key, *options.value);
        model.iscsid.records.writeNode(key, values);
    }
    return {};
}

Reply remove(ClientModel& model, const QList<NodeKey>& keys)
{
    Reply reply;
    for (const NodeKey& key : keys)
        if (!removeUnused(model, key, reply))
            reply.status = int(IscsiExit::SessionExists);
    if (reply.status != 0)
        addError(reply, QStringLiteral("iscsiadm: Could not execute operation on all records: session exists"));
    return reply;
}

Reply show(const ClientModel& model, const QList<NodeKey>& keys, bool secrets)
{
    QStringList order = model.release.nodeKeys.mid(0, 4);
    order << model.release.interfaceKeys << model.release.nodeKeys.mid(4);
    Reply reply;
    for (const NodeKey& key : keys) {
        RecordValues values = model.iscsid.records.node(key).value_or(RecordValues());
        addLine(reply, shownRecord(model, values, order, secrets));
    }
    return reply;
}

Reply list(const ClientModel& model, const QList<NodeKey>& keys, bool asTree)
{
    if (asTree)
        return Reply{nodeTree(model, keys).toUtf8(), {}, 0, 0};
    Reply reply;
    for (const NodeKey& key : keys)
        addLine(reply, QStringLiteral("%1,%2 %3").arg(key.portal()).arg(key.tag).arg(key.target));
    return reply;
}

Reply logInAll(ClientModel& model, const QList<NodeKey>& keys)
{
    return keys.isEmpty() ? nothingFound() : logInTo(model, keys);
}

} // namespace

Reply iscsiadmNode(ClientModel& model, const IscsiadmOptions& options)
{
    if (!options.loginAll.isEmpty())
        return logInAll(model, started(model, options.loginAll));
    if (!options.logoutAll.isEmpty())
        return logOutOf(model, sessionsOf(model, started(model, options.logoutAll)));
    if (options.does("new"))
        return create(model, options);
    for (const QString& name : options.interfaces)
        if (!model.iscsid.records.interface(name) && options.login)
            return unknownInterface(name);
    const QList<NodeKey> keys = chosen(model, options);
    if (options.logout) // sessions are looked for, not records
        return logOutOf(model, sessionsOf(model, keys));
    if (keys.isEmpty())
        return nothingFound();
    if (options.login)
        return logInTo(model, keys);
    if (options.rescan)
        return rescanOf(model, sessionsOf(model, keys));
    if (options.does("update"))
        return update(model, keys, options);
    if (options.does("delete"))
        return remove(model, keys);
    if (options.level || options.target.isEmpty())
        return list(model, keys, options.level.value_or(0) > 0);
    return show(model, keys, options.secrets);
}

} // namespace twinrail::lab
