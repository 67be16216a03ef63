// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/names.h"
#include "core/topology/portal.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace twinrail::lab {

/// The modelled storage behind the lab appliance, with the rules of COMSTAR (nms-api §5): pools, zvols, logical units,
/// views, groups, targets and portal groups. Pure state and rules; no network, no lock (the World has one).
/// A deed answers nothing when done, else the text that itadm, stmfadm, sbdadm or zfs would print after their name.
class Comstar {
public:
    struct Target {
        IscsiName name;
        QString alias;
        bool online = true;
        QStringList portalGroups; ///< empty: default group, every plumbed address; the tag of entry i is i + 2
        friend bool operator==(const Target&, const Target&) = default;
    };
    struct View {
        int entry = 0;
        int lun = 0;
        QString hostGroup; ///< "All" or a name
        QString targetGroup;
        friend bool operator==(const View&, const View&) = default;
    };
    struct LogicalUnit {
        Guid guid;
        QList<View> views;
        QString serial;                    ///< empty: none was given
        std::optional<quint64> staleBytes; ///< the size still reported since the zvol grew, until it is realigned
        friend bool operator==(const LogicalUnit&, const LogicalUnit&) = default;
    };
    struct Zvol {
        quint64 sizeBytes = 0;
        QString blockSize = QStringLiteral("8K");
        bool sparse = false;
        std::optional<LogicalUnit> unit;
        QMap<QString, QString> properties;
        QStringList snapshots;
        QString origin; ///< "pool/zvol@snap" of a clone
        friend bool operator==(const Zvol&, const Zvol&) = default;
    };
    using Answer = std::optional<QString>; ///< the error text, or nothing

    // What is there. Public, ordered, comparable: a test compares whole states.
    QStringList pools;
    QMap<QString, QStringList> portalGroups; ///< name → "ip:port"
    QMap<QString, Target> targets;           ///< by canonical name
    QMap<QString, QStringList> targetGroups; ///< name → target names
    QMap<QString, QStringList> hostGroups;   ///< name → initiator names
    QMap<QString, Zvol> zvols;               ///< by path
    QStringList addresses;                   ///< plumbed here: "10.10.8.90/24"
    quint64 nextGuid = 1;                    ///< sequence for invented GUIDs; not part of equality
    quint64 poolBytes = quint64(64) << 40;   ///< capacity of each pool
    bool serviceOnline = true;               ///< svc:/network/iscsi/target:default
    QString inventedPrefix = QStringLiteral("iqn.1986-03.com.sun:02:"); ///< of names the system makes up (§5.2)

    Answer createPortalGroup(const QString& name, const QStringList& portals);
    Answer deletePortalGroup(const QString& name, bool force);
    Answer createTarget(const QString& wantedName, const QStringList& groups, const QString& alias,
                        QString* createdName);
    Answer deleteTarget(const QString& name, bool force);
    Answer setTargetOnline(const QString& name, bool online);
    Answer createTargetGroup(const QString& name);
    Answer deleteTargetGroup(const QString& name);
    Answer addTargetMember(const QString& group, const QString& target); ///< "STMF target must be offline" while in use
    Answer removeTargetMember(const QString& group, const QString& target);
    Answer createHostGroup(const QString& name);
    Answer deleteHostGroup(const QString& name);
    Answer addHostMember(const QString& group, const QString& initiator);
    Answer removeHostMember(const QString& group, const QString& initiator);
    Answer createZvol(const QString& path, quint64 sizeBytes, const QString& blockSize, bool sparse);
    Answer destroyZvol(const QString& path, bool recursive);
    Answer resizeZvol(const QString& path, quint64 sizeBytes); ///< the unit goes on reporting the old size
    Answer renameZvol(const QString& from, const QString& to);
    Answer createSnapshot(const QString& zvol, const QString& name);
    Answer destroySnapshot(const QString& snapshot); ///< "pool/zvol@name"
    Answer cloneSnapshot(const QString& snapshot, const QString& path);
    [[nodiscard]] quint64 usedBytes(const QString& pool) const; ///< what zvols hold in the pool; sparse ones nothing
    Answer createUnit(const QString& zvol, const QString& serial);
    Answer realignUnit(const QString& zvol); ///< from now on the unit reports the size of its zvol
    Answer deleteUnit(const QString& zvol);  ///< and its views
    Answer addView(const QString& zvol, std::optional<int> lun, const QString& hostGroup, const QString& targetGroup,
                   View* made);
    Answer removeView(const QString& zvol, int entry);

    // What an initiator on the network sees.
    struct SendTarget {
        QString target;
        QString portal;
        int tag = 1;
        friend bool operator==(const SendTarget&, const SendTarget&) = default;
    };
    /// Only online targets in the default group or with the asked address in a group of theirs (since illumos 4458).
    [[nodiscard]] QList<SendTarget> sendTargets(const QString& askedPortal) const;
    enum class Login { Ok, NoSuchTarget, NotThroughThisPortal, TargetOffline };
    [[nodiscard]] Login login(const QString& target, const QString& portal) const;
    /// Whether anything listens at this portal: some online target on a plumbed address and that port.
    [[nodiscard]] bool listens(const QString& portal) const;
    struct VisibleUnit {
        int lun = 0;
        Guid guid;
        quint64 sizeBytes = 0;
        friend bool operator==(const VisibleUnit&, const VisibleUnit&) = default;
    };
    [[nodiscard]] QList<VisibleUnit> units(const QString& initiator, const QString& target) const;

    /// Sessions are told by the clients of the lab; they count for "in use" and for stmf.list_targets.
    struct Session {
        QString target;
        QString initiator;
        QString client;
        QString portal;
        friend bool operator==(const Session&, const Session&) = default;
    };
    QList<Session> sessions;

    /// Everything but sessions and counters, for byte-for-byte comparison.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace twinrail::lab
