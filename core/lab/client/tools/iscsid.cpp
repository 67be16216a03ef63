// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/iscsid.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/iscsiadm.h"
#include "core/lab/world/world.h"

#include <QRegularExpression>

#include <algorithm>

namespace twinrail::lab {

namespace {

const QString daemonName = QStringLiteral("iscsid");
const QString transport = QStringLiteral("iscsi_tcp");

int numberIn(const RecordValues& values, const char* key) { return values.value(QLatin1String(key)).toInt(); }

} // namespace

QString exitText(IscsiExit code)
{
    switch (code) {
    case IscsiExit::Ok:
        return QStringLiteral("success");
    case IscsiExit::NoSession:
        return QStringLiteral("session not found");
    case IscsiExit::NoMemory:
        return QStringLiteral("out of memory");
    case IscsiExit::Database:
        return QStringLiteral("database (idbm) error");
    case IscsiExit::Invalid:
        return QStringLiteral("invalid parameter");
    case IscsiExit::TimedOut:
        return QStringLiteral("connection timed out");
    case IscsiExit::PduTimedOut:
        return QStringLiteral("iSCSI PDU timed out");
    case IscsiExit::SessionExists:
        return QStringLiteral("session exists");
    case IscsiExit::FatalLogin:
        return QStringLiteral("encountered non-retryable iSCSI login failure");
    case IscsiExit::NoDaemon:
        return QStringLiteral("could not connect to iscsid");
    case IscsiExit::NothingFound:
        return QStringLiteral("no records found");
    case IscsiExit::Busy:
        return QStringLiteral("device or resource in use");
    }
    Q_UNREACHABLE();
}

Iscsid::Iscsid(ClientModel& model) : records(model), m_model(model)
{
    model.packages.provide(model.release.iscsiPackage, QStringLiteral("iscsiadm"),
                           [&model](Machine&, const Call& call) { return iscsiadm(model, call); });
    Services::Hook hook;
    hook.start = [this] {
        initiatorName = nameInFile();
        if (!m_model.release.systemd) // its init script loads the transport, and unloads it where nobody uses it
            m_model.kernel.loadModule(transport);
        return true;
    };
    hook.stop = [this] {
        initiatorName.clear();
        if (!m_model.release.systemd)
            m_model.kernel.unloadModule(transport);
    };
    model.services.hook(daemonName, hook);
}

bool Iscsid::reach()
{
    if (m_model.services.reach(daemonName))
        return true;
    const QString command = records.configured(QStringLiteral("iscsid.startup")).value_or(QString());
    if (command.contains(QStringLiteral("iscsid.socket"))) {
        m_model.services.startIfMet(QStringLiteral("iscsid.socket")); // a masked one is refused
        return m_model.services.reach(daemonName);
    }
    return !command.isEmpty() && m_model.services.start(daemonName);
}

// The first line with the word and no '#' before it; whatever follows the first '=' is the name (§2).
QString Iscsid::nameInFile() const
{
    const std::optional<Node> file = m_model.machine.files.look(QStringLiteral("/etc/iscsi/initiatorname.iscsi"));
    if (!file)
        return {};
    for (const QString& line : QString::fromUtf8(file->bytes).split(u'\n')) {
        const qsizetype word = line.indexOf(QStringLiteral("InitiatorName"));
        if (word >= 0 && !line.left(word).contains(u'#'))
            return line.section(u'=', 1).trimmed();
    }
    return {};
}

std::optional<int> Iscsid::sidOf(const NodeKey& key) const
{
    for (const KernelSession& one : m_model.kernel.sessions)
        if (one.target == key.target && one.address == key.address && one.port == key.port &&
            one.interface == key.interface)
            return one.sid;
    return std::nullopt;
}

QString Iscsid::nicFor(const RecordValues& record) const
{
    const QString mac = record.value(QStringLiteral("iface.hwaddress"));
    if (mac.isEmpty())
        return record.value(QStringLiteral("iface.net_ifacename"));
    for (const KernelNic& nic : m_model.kernel.nics)
        if (nic.mac.compare(mac, Qt::CaseInsensitive) == 0)
            return nic.name;
    return mac; // there is no such NIC, and nothing is reached through it
}

IscsiExit Iscsid::login(const NodeKey& key)
{
    if (!reach())
        return IscsiExit::NoDaemon;
    const std::optional<RecordValues> record = records.node(key);
    if (!record)
        return IscsiExit::NothingFound;
    if (sidOf(key))
        return IscsiExit::SessionExists;
    m_model.kernel.loadModule(transport);
    const Comstar& san = m_model.world.san;
    const QString nic = nicFor(*record);
    if (!m_model.kernel.reaches(nic, key.address) || !san.listens(key.portal()))
        return IscsiExit::TimedOut;
    switch (san.login(key.target, key.portal())) {
    case Comstar::Login::Ok:
        break;
    case Comstar::Login::TargetOffline: // tried again until the time is over
        return IscsiExit::TimedOut;
    case Comstar::Login::NoSuchTarget:
    case Comstar::Login::NotThroughThisPortal:
        return IscsiExit::FatalLogin;
    }
    const QString ownName = record->value(QStringLiteral("iface.initiatorname"));
    KernelSession session;
    session.target = key.target;
    session.address = key.address;
    session.port = key.port;
    session.tag = key.tag;
    session.interface = key.interface;
    session.nic = nic;
    session.initiator = ownName.isEmpty() ? initiatorName : ownName;
    session.recoveryTimeout = numberIn(*record, "node.session.timeo.replacement_timeout");
    session.noopInterval = numberIn(*record, "node.conn[0].timeo.noop_out_interval");
    session.noopTimeout = numberIn(*record, "node.conn[0].timeo.noop_out_timeout");
    if (record->value(QStringLiteral("node.session.auth.authmethod")) == QLatin1String("CHAP"))
        session.user = record->value(QStringLiteral("node.session.auth.username"));
    m_model.kernel.addSession(session);
    return IscsiExit::Ok;
}

IscsiExit Iscsid::logout(int sid)
{
    if (m_model.kernel.session(sid) == nullptr)
        return IscsiExit::NoSession;
    if (!reach())
        return IscsiExit::NoDaemon;
    const QString safe = records.configured(QStringLiteral("iscsid.safe_logout")).value_or(QString());
    const QList<KernelDisk>& disks = m_model.kernel.disks;
    const bool busy = std::any_of(disks.begin(), disks.end(), [&](const KernelDisk& disk) {
        const KernelMap* map = m_model.kernel.mapOver(disk.name);
        return disk.sid == sid && map != nullptr && m_model.kernel.inUse(*map);
    });
    if (busy && safe == QLatin1String("Yes"))
        return IscsiExit::Busy;
    m_model.kernel.removeSession(sid);
    return IscsiExit::Ok;
}

void Iscsid::rescan(int sid) { m_model.kernel.scan(sid); }

QJsonObject Iscsid::toJson() const { return {{QStringLiteral("initiatorName"), initiatorName}}; }

} // namespace twinrail::lab
