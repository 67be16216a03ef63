// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/iscsiadm.h"
#include "core/lab/client/tools/reply.h"
#include "core/lab/world/world.h"

namespace twinrail::lab {

namespace {

constexpr int attempts = 6;                 // reopen_max 5 and the first one
constexpr int unreachableDiscoveryMs = 100; ///< 5 to 24 s in reality (linux-initiator §4.1)

bool isSendTargets(const QString& type) { return type == QLatin1String("sendtargets") || type == QLatin1String("st"); }

/// Without -I: every interface that is bound to something, else the default one (§3.2).
QStringList chosenInterfaces(const Records& records, const IscsiadmOptions& options)
{
    if (!options.interfaces.isEmpty())
        return options.interfaces;
    QStringList bound;
    for (const QString& name : records.interfaces()) {
        const RecordValues values = records.interface(name).value_or(RecordValues());
        if (!values.value(QStringLiteral("iface.net_ifacename")).isEmpty() ||
            !values.value(QStringLiteral("iface.hwaddress")).isEmpty())
            bound << name;
    }
    return bound.isEmpty() ? QStringList{QStringLiteral("default")} : bound;
}

/// Why nothing answers there; empty when something does.
QString obstacle(const ClientModel& model, const QString& nic, const QString& address, const QString& portal)
{
    if (!model.kernel.reaches(nic, address))
        return QStringLiteral("No route to host");
    return model.world.san.listens(portal) ? QString() : QStringLiteral("Connection refused");
}

Reply nobodyThere(const ClientModel& model, const QString& address, const QString& why)
{
    Reply reply;
    for (int i = 0; i < attempts; ++i)
        addError(reply, QStringLiteral("iscsiadm: cannot make connection to %1: %2").arg(address, why));
    addError(reply, QStringLiteral("iscsiadm: connection login retries (reopen_max) 5 exceeded"));
    addError(reply, QStringLiteral("iscsiadm: ") + model.release.noPortalText);
    reply.status = model.release.noPortalExit;
    reply.delayMs = unreachableDiscoveryMs;
    return reply;
}

Reply noSuchHost(const ClientModel& model, const QString& address)
{
    Reply reply;
    const QString unresolved = QStringLiteral("iscsiadm: cannot resolve host name ") + address;
    if (model.release.namesResolverError) {
        addError(reply, QStringLiteral("iscsiadm: Cannot resolve host %1. getaddrinfo error: "
                                       "[Temporary failure in name resolution]")
                            .arg(address));
        addError(reply, unresolved);
    }
    addError(reply, unresolved);
    addError(reply, QStringLiteral("iscsiadm: No portals found"));
    reply.status = int(IscsiExit::NothingFound);
    return reply;
}

struct Found {
    QList<NodeKey> keys;
    Reply complaints; ///< status: of the first interface that got nothing
};

Found ask(const ClientModel& model, const QStringList& interfaces, const QString& address, quint16 port)
{
    const QString portal = QStringLiteral("%1:%2").arg(address).arg(port);
    Found found;
    for (const QString& name : interfaces) {
        const RecordValues values = model.iscsid.records.interface(name).value_or(RecordValues());
        const QString nic = model.iscsid.nicFor(values);
        if (const QString why = obstacle(model, nic, address, portal); !why.isEmpty()) {
            const Reply failed = nobodyThere(model, address, why);
            found.complaints.err += failed.err;
            found.complaints.delayMs += failed.delayMs;
            if (found.complaints.status == 0)
                found.complaints.status = failed.status;
            continue;
        }
        for (const Comstar::SendTarget& one : model.world.san.sendTargets(portal))
            found.keys.append({one.target, one.portal.section(u':', 0, 0),
                               quint16(one.portal.section(u':', 1).toUInt()), one.tag, name});
    }
    return found;
}

struct Steps {
    bool add = false;
    bool overwrite = false;
    bool remove = false;
};

/// No -o means all three at once (§4.1).
Steps stepsOf(const IscsiadmOptions& options)
{
    if (options.operations.isEmpty())
        return {true, true, true};
    return {options.does("new"), options.does("update"), options.does("delete")};
}

void store(ClientModel& model, const QList<NodeKey>& keys, const Steps& steps, const QString& address, quint16 port,
           Reply& reply)
{
    Records& records = model.iscsid.records;
    const QString discovery = portalWithComma(address, port);
    const QList<NodeKey> before = records.discovered(discovery);
    records.writeDiscovery(address, port);
    if (steps.remove)
        for (const NodeKey& key : before)
            if (!keys.contains(key))
                removeUnused(model, key, reply); // its complaint is no failure of the discovery
    for (const NodeKey& key : keys) {
        const bool known = records.node(key).has_value();
        if (known ? !steps.overwrite : !steps.add)
            continue;
        RecordValues values = records.freshNode(key);
        values[QStringLiteral("node.discovery_address")] = address;
        values[QStringLiteral("node.discovery_port")] = QString::number(port);
        values[QStringLiteral("node.discovery_type")] = QStringLiteral("send_targets");
        records.writeNode(key, values);
        records.linkToDiscovery(discovery, key);
    }
}

Reply discover(ClientModel& model, const IscsiadmOptions& options)
{
    if (!isSendTargets(options.type) || options.portal.isEmpty())
        return complained(QStringLiteral("iscsiadm: Invalid discovery type or portal"), int(IscsiExit::Invalid));
    const Records& records = model.iscsid.records;
    for (const QString& name : options.interfaces)
        if (!records.interface(name))
            return complained(
                QStringLiteral("iscsiadm: Could not read iface info for %1. Make sure an iface config with "
                               "the file name and iface.iscsi_ifacename %1 is in %2/ifaces.")
                    .arg(name, model.release.databaseRoot),
                int(IscsiExit::NothingFound));
    if (QHostAddress(options.address()).isNull())
        return noSuchHost(model, options.address());
    if (!model.iscsid.reach())
        return complained(
            QStringLiteral("iscsiadm: can not connect to iSCSI daemon (111)!\niscsiadm: Could not perform "
                           "SendTargets discovery: could not connect to iscsid"),
            int(IscsiExit::NoDaemon));
    const quint16 port = options.port().value_or(3260);
    Found found = ask(model, chosenInterfaces(records, options), options.address(), port);
    Reply reply = found.complaints;
    if (found.keys.isEmpty()) {
        if (reply.status == 0)
            return complained(QStringLiteral("iscsiadm: No portals found"), int(IscsiExit::NothingFound));
        return reply;
    }
    reply.status = 0; // somebody answered on some interface
    if (!options.does("nonpersistent"))
        store(model, found.keys, stepsOf(options), options.address(), port, reply);
    if (options.level.value_or(0) > 0) {
        reply.out += nodeTree(model, found.keys).toUtf8();
        return reply;
    }
    for (const NodeKey& key : found.keys)
        addLine(reply, QStringLiteral("%1,%2 %3").arg(key.portal()).arg(key.tag).arg(key.target));
    if (options.login) {
        const Reply login = logInTo(model, found.keys);
        reply.out += login.out;
        reply.err += login.err;
        reply.status = login.status;
        reply.delayMs += login.delayMs;
    }
    return reply;
}

Reply listDiscoveries(const ClientModel& model, bool withNodes)
{
    const QStringList discoveries = model.iscsid.records.discoveries();
    if (discoveries.isEmpty())
        return Reply{{}, {}, int(IscsiExit::NothingFound), 0};
    Reply reply;
    if (withNodes)
        addLine(reply, QStringLiteral("SENDTARGETS:"));
    for (const QString& name : discoveries) {
        if (!withNodes) {
            addLine(reply, QString(name).replace(u',', u':') + QStringLiteral(" via sendtargets"));
            continue;
        }
        addLine(reply, QStringLiteral("DiscoveryAddress: ") + name);
        reply.out += nodeTree(model, model.iscsid.records.discovered(name)).toUtf8();
    }
    if (withNodes)
        for (const char* other : {"iSNS", "STATIC", "FIRMWARE"})
            addLine(reply, QStringLiteral("%1:\nNo targets found.").arg(QLatin1String(other)));
    return reply;
}

} // namespace

Reply iscsiadmDiscovery(ClientModel& model, const IscsiadmOptions& options)
{
    if (options.portal.isEmpty())
        return listDiscoveries(model, options.level.value_or(0) > 0);
    return discover(model, options);
}

Reply iscsiadmDiscoveryDb(ClientModel& model, const IscsiadmOptions& options)
{
    if (options.portal.isEmpty())
        return listDiscoveries(model, options.level.value_or(0) > 0);
    const QString name = portalWithComma(options.address(), options.port().value_or(3260));
    if (options.discover)
        return discover(model, options);
    Records& records = model.iscsid.records;
    if (options.does("new") && isSendTargets(options.type)) {
        records.writeDiscovery(options.address(), options.port().value_or(3260));
        return said(QStringLiteral("New discovery record for [%1] added.").arg(name));
    }
    if (!records.discoveries().contains(name))
        return complained(QStringLiteral("iscsiadm: Discovery record [%1] not found.").arg(name),
                          int(IscsiExit::NothingFound));
    if (!options.does("delete"))
        return complained(QStringLiteral("iscsiadm: Operation not supported."), int(IscsiExit::Invalid));
    Reply reply;
    for (const NodeKey& key : records.discovered(name))
        if (!removeUnused(model, key, reply))
            reply.status = int(IscsiExit::SessionExists);
    if (reply.status == 0)
        records.removeDiscovery(name);
    return reply;
}

} // namespace twinrail::lab
