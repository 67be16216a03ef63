// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/iscsiadm.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/reply.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

struct Mode {
    const char* word;
    Reply (*run)(ClientModel&, const IscsiadmOptions&);
};
constexpr Mode modes[] = {
    {"iface", iscsiadmInterface}, {"discovery", iscsiadmDiscovery}, {"discoverydb", iscsiadmDiscoveryDb},
    {"node", iscsiadmNode},       {"session", iscsiadmSession},
};

Reply notRoot(const ClientModel& model)
{
    return complained(libraryError(model,
                                   QStringLiteral("Maybe you are not root? Could not lock discovery DB: "
                                                  "/run/lock/iscsi/lock.write: 13 Permission denied"),
                                   "idbm.c:_idbm_lock():342"),
                      int(IscsiExit::Database));
}

Reply usage() { return complained(QStringLiteral("Try `iscsiadm --help' for more information."), 7); }

/// A login to a portal that does not answer takes 8 × 15 s in reality (linux-initiator §4.3). Nobody waits so long for
/// a model; it only has to be felt.
constexpr int unreachableLoginMs = 300;

QString recordText(const NodeKey& key)
{
    return QStringLiteral("[iface: %1, target: %2, portal: %3]")
        .arg(key.interface, key.target, portalWithComma(key.address, key.port));
}

QString sessionText(const KernelSession& session)
{
    return QStringLiteral("[sid: %1, target: %2, portal: %3]")
        .arg(QString::number(session.sid), session.target, portalWithComma(session.address, session.port));
}

} // namespace

QString libraryError(const ClientModel& model, const QString& text, const char* source)
{
    const QString tail = model.release.namesItsSource ? QStringLiteral(" # ") + QLatin1String(source) : QString();
    return QStringLiteral("iSCSI ERROR: ") + text + tail;
}

QString portalWithComma(const QString& address, quint16 port) { return QStringLiteral("%1,%2").arg(address).arg(port); }

Reply iscsiadm(ClientModel& model, const Call& call)
{
    const IscsiadmOptions options = parseIscsiadm(call.arguments);
    if (!options.error.isEmpty()) {
        Reply reply = usage();
        reply.err.prepend(options.error.toUtf8() + '\n');
        return reply;
    }
    if (options.version)
        return said(QStringLiteral("iscsiadm version %1").arg(model.release.iscsiadmVersion));
    if (options.mode.isEmpty())
        return usage();
    if (call.user != QLatin1String("root"))
        return notRoot(model);
    for (const Mode& mode : modes)
        if (options.mode == QLatin1String(mode.word))
            return mode.run(model, options);
    return complained(QStringLiteral("iscsiadm: Invalid info type"), int(IscsiExit::Invalid));
}

QString shownRecord(const ClientModel& model, const RecordValues& values, const QStringList& order, bool secrets)
{
    QString text = QStringLiteral("# BEGIN RECORD %1\n").arg(model.release.recordVersion);
    for (const QString& key : order) {
        QString value = values.value(key);
        if (value.isEmpty())
            value = QStringLiteral("<empty>");
        else if (key.contains(QStringLiteral("auth.password")) && !secrets)
            value = QStringLiteral("********");
        text += key + QStringLiteral(" = ") + value + u'\n';
    }
    return text + QStringLiteral("# END RECORD");
}

Reply logInTo(ClientModel& model, const QList<NodeKey>& keys)
{
    Reply reply;
    IscsiExit first = IscsiExit::Ok;
    QStringList outcomes;
    for (const NodeKey& key : keys) {
        if (model.iscsid.sidOf(key)) {
            if (!model.release.secondLoginFails) // Red Hat's build takes this for success and says nothing (§4.4)
                continue;
            addError(reply,
                     QStringLiteral("iscsiadm: %1: 1 session requested, but 1 already present.").arg(key.interface));
            if (first == IscsiExit::Ok)
                first = IscsiExit::SessionExists;
            continue;
        }
        addLine(reply, QStringLiteral("Logging in to ") + recordText(key) +
                           (model.release.loginSaysMultiple ? QStringLiteral(" (multiple)") : QString()));
        const IscsiExit code = model.iscsid.login(key);
        if (code == IscsiExit::Ok) {
            outcomes << QStringLiteral("Login to %1 successful.").arg(recordText(key));
            continue;
        }
        if (code == IscsiExit::TimedOut)
            reply.delayMs += unreachableLoginMs;
        if (first == IscsiExit::Ok)
            first = code;
        if (code == IscsiExit::NoDaemon)
            addError(reply, QStringLiteral("iscsiadm: can not connect to iSCSI daemon (111)!"));
        addError(reply, QStringLiteral("iscsiadm: Could not login to %1.").arg(recordText(key)));
        addError(reply,
                 QStringLiteral("iscsiadm: initiator reported error (%1 - %2)").arg(int(code)).arg(exitText(code)));
    }
    for (const QString& line : outcomes)
        addLine(reply, line);
    if (first != IscsiExit::Ok)
        addError(reply, QStringLiteral("iscsiadm: Could not log into all portals"));
    reply.status = int(first);
    return reply;
}

Reply logOutOf(ClientModel& model, const QList<int>& sids)
{
    if (sids.isEmpty())
        return complained(QStringLiteral("iscsiadm: No matching sessions found"), int(IscsiExit::NothingFound));
    Reply reply;
    QList<KernelSession> sessions;
    for (const int sid : sids)
        if (const KernelSession* session = model.kernel.session(sid))
            sessions << *session;
    for (const KernelSession& session : sessions)
        addLine(reply, QStringLiteral("Logging out of session ") + sessionText(session));
    for (const KernelSession& session : sessions) {
        const IscsiExit code = model.iscsid.logout(session.sid);
        if (code == IscsiExit::Ok) {
            addLine(reply, QStringLiteral("Logout of %1 successful.").arg(sessionText(session)));
            continue;
        }
        addError(reply, QStringLiteral("iscsiadm: Could not logout of %1.").arg(sessionText(session)));
        addError(reply,
                 QStringLiteral("iscsiadm: initiator reported error (%1 - %2)").arg(int(code)).arg(exitText(code)));
        reply.status = reply.status == 0 ? int(code) : reply.status;
    }
    if (reply.status != 0)
        addError(reply, QStringLiteral("iscsiadm: Could not logout of all requested sessions"));
    return reply;
}

Reply rescanOf(ClientModel& model, const QList<int>& sids)
{
    if (sids.isEmpty())
        return complained(QStringLiteral("iscsiadm: No session found."), int(IscsiExit::NothingFound));
    Reply reply;
    for (const int sid : sids)
        if (const KernelSession* session = model.kernel.session(sid)) {
            addLine(reply, QStringLiteral("Rescanning session ") + sessionText(*session));
            model.iscsid.rescan(sid);
        }
    return reply;
}

bool removeUnused(ClientModel& model, const NodeKey& key, Reply& reply)
{
    if (!model.iscsid.sidOf(key)) {
        model.iscsid.records.removeNode(key);
        return true;
    }
    addError(reply,
             QStringLiteral("iscsiadm: This command will remove the record %1, but a session is using it. Logout "
                            "session then rerun command to remove record.")
                 .arg(recordText(key)));
    return false;
}

// A release that groups puts all interfaces below one portal; the others repeat the portal for each (§4.2).
QString nodeTree(const ClientModel& model, QList<NodeKey> keys)
{
    std::stable_sort(keys.begin(), keys.end(), [](const NodeKey& a, const NodeKey& b) {
        return std::pair(a.target, a.portal()) < std::pair(b.target, b.portal());
    });
    QString text;
    const NodeKey* previous = nullptr;
    for (const NodeKey& key : keys) {
        const bool newTarget = previous == nullptr || previous->target != key.target;
        const bool newPortal = newTarget || previous->portal() != key.portal() || previous->tag != key.tag;
        if (newTarget)
            text += QStringLiteral("Target: %1\n").arg(key.target);
        if (newPortal || model.release.repeatsPortal)
            text += QStringLiteral("\tPortal: %1,%2\n").arg(key.portal()).arg(key.tag);
        text += QStringLiteral("\t\tIface Name: %1\n").arg(key.interface);
        previous = &key;
    }
    return text;
}

} // namespace twinrail::lab
