// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace twinrail::lab {

class ClientModel;

/// Which node record: one for each target, portal, and interface (linux-initiator §2).
struct NodeKey {
    QString target;
    QString address;
    quint16 port = 3260;
    int tag = 1;
    QString interface;
    [[nodiscard]] QString portal() const { return QStringLiteral("%1:%2").arg(address).arg(port); }
    friend bool operator==(const NodeKey&, const NodeKey&) = default;
};

/// The keys of a record file. A key without a value is empty; the tools print it as `<empty>` and do not write it.
using RecordValues = QMap<QString, QString>;

/// The record files below the database root: DB/ifaces, DB/nodes, DB/send_targets (linux-initiator §2). Each look reads
/// the files anew: people edit them.
class Records {
public:
    explicit Records(ClientModel& model) : m_model(model) {}

    [[nodiscard]] QStringList interfaces() const; ///< by name, without default and iser
    [[nodiscard]] std::optional<RecordValues> interface(const QString& name) const; ///< the built-in ones too
    void writeInterface(const QString& name, const RecordValues& values);
    void removeInterface(const QString& name);
    [[nodiscard]] RecordValues freshInterface(const QString& name) const;

    [[nodiscard]] QList<NodeKey> nodes() const;
    [[nodiscard]] std::optional<RecordValues> node(const NodeKey& key) const;
    void writeNode(const NodeKey& key, const RecordValues& values);
    void removeNode(const NodeKey& key); ///< and the links to it, and directories that are empty now
    /// As iscsiadm makes it at this moment: from iscsid.conf and the interface record (§2.1).
    [[nodiscard]] RecordValues freshNode(const NodeKey& key) const;

    // Discovery records: "address,port" → the nodes that came from there.
    [[nodiscard]] QStringList discoveries() const;
    [[nodiscard]] QList<NodeKey> discovered(const QString& discovery) const;
    void writeDiscovery(const QString& address, quint16 port);
    void linkToDiscovery(const QString& discovery, const NodeKey& key);
    void removeDiscovery(const QString& discovery); ///< and its node records (§4.1)

    /// A value of /etc/iscsi/iscsid.conf as its parser sees it (§2.1); nothing where it is not set.
    [[nodiscard]] std::optional<QString> configured(const QString& name) const;

private:
    void unlinkFromDiscovery(const QString& discovery, const NodeKey& key);
    [[nodiscard]] QString path(const NodeKey& key) const;
    [[nodiscard]] RecordValues read(const QString& path) const;
    void write(const QString& path, const RecordValues& values, const QStringList& order);
    ClientModel& m_model;
};

} // namespace twinrail::lab
