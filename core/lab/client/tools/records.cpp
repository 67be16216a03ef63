// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/records.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/releasekeys.h"

#include <QRegularExpression>

namespace twinrail::lab {

namespace {

const QString interfacesAt = QStringLiteral("/ifaces/");
const QString nodesAt = QStringLiteral("/nodes/");

/// default and iser are compiled in; they have no file.
struct BuiltIn {
    const char* name;
    const char* transport;
};
constexpr BuiltIn builtIns[] = {{"default", "tcp"}, {"iser", "iser"}};

constexpr int privateFile = 0600;
constexpr int privateDirectory = 0700;

void makePrivatePath(Files& files, const QString& directory)
{
    const bool fresh = !files.look(directory);
    files.makePath(directory);
    if (fresh)
        if (Node node = files.look(directory).value_or(Node()); node.kind == Node::Kind::Directory) {
            node.mode = privateDirectory;
            (void)files.put(directory, node);
        }
}

} // namespace

QStringList Records::interfaces() const
{
    return m_model.machine.files.children(m_model.release.databaseRoot + interfacesAt.chopped(1));
}

std::optional<RecordValues> Records::interface(const QString& name) const
{
    for (const BuiltIn& row : builtIns)
        if (name == QLatin1String(row.name)) {
            RecordValues values = freshInterface(name);
            values[QStringLiteral("iface.transport_name")] = QLatin1String(row.transport);
            return values;
        }
    const QString file = m_model.release.databaseRoot + interfacesAt + name;
    if (name.isEmpty() || !m_model.machine.files.look(file))
        return std::nullopt;
    RecordValues values = freshInterface(name);
    const RecordValues stored = read(file);
    for (auto one = stored.cbegin(); one != stored.cend(); ++one)
        values[one.key()] = one.value();
    return values;
}

RecordValues Records::freshInterface(const QString& name) const
{
    RecordValues values;
    for (const QString& key : m_model.release.interfaceKeys)
        values[key] = compiledValue(key);
    values[QStringLiteral("iface.iscsi_ifacename")] = name;
    return values;
}

void Records::writeInterface(const QString& name, const RecordValues& values)
{
    makePrivatePath(m_model.machine.files, m_model.release.databaseRoot + interfacesAt.chopped(1));
    write(m_model.release.databaseRoot + interfacesAt + name, values, m_model.release.interfaceKeys);
}

void Records::removeInterface(const QString& name)
{
    (void)m_model.machine.files.remove(m_model.release.databaseRoot + interfacesAt + name);
}

QString Records::path(const NodeKey& key) const
{
    return m_model.release.databaseRoot + nodesAt +
           QStringLiteral("%1/%2,%3,%4/%5").arg(key.target, key.address).arg(key.port).arg(key.tag).arg(key.interface);
}

QList<NodeKey> Records::nodes() const
{
    static const QRegularExpression place(QRegularExpression::anchoredPattern(u"(.+),(\\d+),(-?\\d+)"));
    const Files& files = m_model.machine.files;
    const QString root = m_model.release.databaseRoot + nodesAt;
    QList<NodeKey> keys;
    for (const QString& target : files.children(root.chopped(1)))
        for (const QString& portal : files.children(root + target)) {
            const QRegularExpressionMatch match = place.match(portal);
            if (!match.hasMatch())
                continue;
            for (const QString& name : files.children(root + target + u'/' + portal))
                keys.append(
                    {target, match.captured(1), quint16(match.captured(2).toUInt()), match.captured(3).toInt(), name});
        }
    return keys;
}

std::optional<RecordValues> Records::node(const NodeKey& key) const
{
    if (!m_model.machine.files.look(path(key)))
        return std::nullopt;
    return read(path(key));
}

void Records::writeNode(const NodeKey& key, const RecordValues& values)
{
    const QString file = path(key);
    const QString portal = file.left(file.lastIndexOf(u'/'));
    makePrivatePath(m_model.machine.files, m_model.release.databaseRoot + nodesAt.chopped(1));
    makePrivatePath(m_model.machine.files, portal.left(portal.lastIndexOf(u'/')));
    makePrivatePath(m_model.machine.files, portal);
    QStringList order = m_model.release.nodeKeys.mid(0, 4); // name, tpgt, startup, leading_login; then the interface
    order << m_model.release.interfaceKeys << m_model.release.nodeKeys.mid(4);
    write(file, values, order);
}

void Records::removeNode(const NodeKey& key)
{
    Files& files = m_model.machine.files;
    QString place = path(key);
    (void)files.remove(place);
    for (int level = 0; level < 2; ++level) { // the portal's directory, then the target's
        place = place.left(place.lastIndexOf(u'/'));
        if (files.children(place).isEmpty())
            (void)files.remove(place);
    }
    for (const QString& discovery : discoveries())
        unlinkFromDiscovery(discovery, key);
}

RecordValues Records::freshNode(const NodeKey& key) const
{
    RecordValues values;
    for (const QString& name : m_model.release.nodeKeys)
        values[name] = configured(name).value_or(m_model.release.compiled.value(name, compiledValue(name)));
    const RecordValues bound = interface(key.interface).value_or(freshInterface(key.interface));
    for (auto one = bound.cbegin(); one != bound.cend(); ++one)
        values[one.key()] = one.value();
    values[QStringLiteral("node.name")] = key.target;
    values[QStringLiteral("node.tpgt")] = QString::number(key.tag);
    values[QStringLiteral("node.conn[0].address")] = key.address;
    values[QStringLiteral("node.conn[0].port")] = QString::number(key.port);
    // §4.3; Debian's releases leave it as compiled.
    if (m_model.release.connectionFollowsNode && !configured(QStringLiteral("node.conn[0].startup")))
        values[QStringLiteral("node.conn[0].startup")] = values.value(QStringLiteral("node.startup"));
    return values;
}

std::optional<QString> Records::configured(const QString& name) const
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"\\s*([^#\\s]\\S*)\\s+=\\s*(.*?)\\s*"));
    const std::optional<Node> file = m_model.machine.files.look(QStringLiteral("/etc/iscsi/iscsid.conf"));
    std::optional<QString> value;
    if (!file)
        return value;
    QStringList lines = QString::fromUtf8(file->bytes).split(u'\n');
    lines.removeLast(); // what comes after the last newline is reported as too long, and ignored (§2.1)
    for (const QString& line : lines)
        if (const QRegularExpressionMatch match = form.match(line); match.hasMatch() && match.captured(1) == name)
            value = match.captured(2); // a later one wins
    if (value && isNumericKey(name)) {
        bool good = false;
        (void)value->toInt(&good);
        if (!good)
            value = QStringLiteral("0");
    }
    return value;
}

RecordValues Records::read(const QString& path) const
{
    RecordValues values;
    const QByteArray text = m_model.machine.files.look(path).value_or(Node()).bytes;
    for (const QString& line : QString::fromUtf8(text).split(u'\n')) {
        const qsizetype sign = line.indexOf(QStringLiteral(" = "));
        if (sign > 0 && !line.startsWith(u'#')) {
            const QString value = line.mid(sign + 3).trimmed();
            values[line.left(sign).trimmed()] = value == QLatin1String("<empty>") ? QString() : value;
        }
    }
    return values;
}

void Records::write(const QString& path, const RecordValues& values, const QStringList& order)
{
    QString text = QStringLiteral("# BEGIN RECORD %1\n").arg(m_model.release.recordVersion);
    for (const QString& key : order)
        if (const QString value = values.value(key); !value.isEmpty())
            text += key + QStringLiteral(" = ") + value + u'\n';
    text += QStringLiteral("# END RECORD\n");
    Node node = m_model.machine.files.look(path).value_or(Node{Node::Kind::File, {}, privateFile});
    node.bytes = text.toUtf8();
    (void)m_model.machine.files.put(path, node);
}

} // namespace twinrail::lab
