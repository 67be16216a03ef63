// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/records.h"

#include <QRegularExpression>

namespace twinrail::lab {

namespace {

const QString discoveriesAt = QStringLiteral("/send_targets/");
const QString configName = QStringLiteral("st_config");

/// A link below a discovery record is called by the node it leads to.
QString linkName(const NodeKey& key)
{
    return QStringLiteral("%1,%2,%3,%4,%5").arg(key.target, key.address).arg(key.port).arg(key.tag).arg(key.interface);
}

} // namespace

QStringList Records::discoveries() const
{
    return m_model.machine.files.children(m_model.release.databaseRoot + discoveriesAt.chopped(1));
}

QList<NodeKey> Records::discovered(const QString& discovery) const
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"(.+),([^,]+),(\\d+),(-?\\d+),([^,]+)"));
    QList<NodeKey> keys;
    for (const QString& name : m_model.machine.files.children(m_model.release.databaseRoot + discoveriesAt + discovery))
        if (const QRegularExpressionMatch match = form.match(name); match.hasMatch())
            keys.append({match.captured(1), match.captured(2), quint16(match.captured(3).toUInt()),
                         match.captured(4).toInt(), match.captured(5)});
    return keys;
}

void Records::writeDiscovery(const QString& address, quint16 port)
{
    const QString directory =
        m_model.release.databaseRoot + discoveriesAt + QStringLiteral("%1,%2").arg(address).arg(port);
    m_model.machine.files.makePath(directory);
    const RecordValues values{
        {QStringLiteral("discovery.startup"), QStringLiteral("manual")},
        {QStringLiteral("discovery.type"), QStringLiteral("sendtargets")},
        {QStringLiteral("discovery.sendtargets.address"), address},
        {QStringLiteral("discovery.sendtargets.port"), QString::number(port)},
        {QStringLiteral("discovery.sendtargets.auth.authmethod"),
         configured(QStringLiteral("discovery.sendtargets.auth.authmethod")).value_or(QStringLiteral("None"))},
        {QStringLiteral("discovery.sendtargets.timeo.login_timeout"), QStringLiteral("15")},
        {QStringLiteral("discovery.sendtargets.use_discoveryd"), QStringLiteral("No")},
        {QStringLiteral("discovery.sendtargets.reopen_max"), QStringLiteral("5")},
        {QStringLiteral("discovery.sendtargets.iscsi.MaxRecvDataSegmentLength"), QStringLiteral("32768")},
    };
    write(directory + u'/' + configName, values, values.keys());
}

void Records::linkToDiscovery(const QString& discovery, const NodeKey& key)
{
    const QString link = m_model.release.databaseRoot + discoveriesAt + discovery + u'/' + linkName(key);
    (void)m_model.machine.files.put(link, Node{Node::Kind::Link, path(key).toUtf8(), 0777});
}

void Records::unlinkFromDiscovery(const QString& discovery, const NodeKey& key)
{
    const QString link = m_model.release.databaseRoot + discoveriesAt + discovery + u'/' + linkName(key);
    if (m_model.machine.files.look(link, false))
        (void)m_model.machine.files.remove(link);
}

void Records::removeDiscovery(const QString& discovery)
{
    Files& files = m_model.machine.files;
    const QString directory = m_model.release.databaseRoot + discoveriesAt + discovery;
    for (const NodeKey& key : discovered(discovery))
        removeNode(key);
    (void)files.remove(directory + u'/' + configName);
    (void)files.remove(directory);
}

} // namespace twinrail::lab
