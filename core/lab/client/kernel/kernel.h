// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/names.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace twinrail::lab {

class ClientModel;

/// A network interface as it is in the machine.
struct KernelNic {
    struct Address {
        QString address;
        int prefixLength = 24;
        QString label; ///< "eth1", or "eth1:0" for an alias; empty: the interface's name
        friend bool operator==(const Address&, const Address&) = default;
    };
    QString name;
    QString mac;
    QString pci; ///< "0000:02:01.0"
    QList<Address> addresses;
    int mtu = 1500;
    int speed = 1000; ///< Mbit/s while there is carrier
    bool up = true;   ///< administratively
    QString driver = QStringLiteral("e1000");
    friend bool operator==(const KernelNic&, const KernelNic&) = default;
};

/// An iSCSI session of this machine. Its state is not stored: it follows from the wires and from the appliance.
struct KernelSession {
    int sid = 0;
    int host = 0;
    QString target;
    QString address;
    quint16 port = 3260;
    int tag = 1;
    QString interface; ///< logical: "sw-iscsi-0"
    QString nic;       ///< bound to; empty: whichever has the route
    QString initiator; ///< the name that iscsid held when it logged in
    int recoveryTimeout = 120;
    int noopInterval = 5;
    int noopTimeout = 5;
    QString user; ///< CHAP name, if any
    [[nodiscard]] QString portal() const { return QStringLiteral("%1:%2").arg(address).arg(port); }
    friend bool operator==(const KernelSession&, const KernelSession&) = default;
};

/// A SCSI disk: a local one (sid 0), or one path to a logical unit.
struct KernelDisk {
    QString name; ///< "sdb"
    int host = 0;
    int lun = 0;
    int sid = 0;
    QString wwid; ///< as scsi_id says it: "3600144f0…"; empty: it has none
    quint64 sizeBytes = 0;
    QString vendor = QStringLiteral("NEXENTA");
    QString product = QStringLiteral("COMSTAR");
    QString revision = QStringLiteral("1.0");
    [[nodiscard]] bool isLocal() const { return sid == 0; }
    [[nodiscard]] QString address() const { return QStringLiteral("%1:0:0:%2").arg(host).arg(lun); } ///< H:C:T:L
    [[nodiscard]] int index() const;                                                                 ///< 0 for sda
    [[nodiscard]] QString devt() const;                                                              ///< "8:16"
    friend bool operator==(const KernelDisk&, const KernelDisk&) = default;
};

/// A device-mapper multipath map: what was loaded, whoever loaded it.
struct KernelMap {
    struct Group {
        QString selector = QStringLiteral("service-time 0");
        int priority = 1;
        QStringList disks; ///< "sdb", …
        friend bool operator==(const Group&, const Group&) = default;
    };
    QString name; ///< alias
    QString wwid;
    int minor = 0;
    quint64 sizeBytes = 0;
    bool queues = false; ///< features '1 queue_if_no_path'
    bool alua = false;   ///< hwhandler '1 alua'
    QString checker = QStringLiteral("tur");
    QString failback = QStringLiteral("manual");
    QString noPathRetry; ///< "queue", "fail", a number, or empty
    QString vendor;
    QString product;
    QList<Group> groups;
    [[nodiscard]] QString device() const { return QStringLiteral("dm-%1").arg(minor); }
    [[nodiscard]] QStringList disks() const;
    friend bool operator==(const KernelMap&, const KernelMap&) = default;
};

/// The kernel of one client: what /sys, /proc and /dev show. Everything that is stored here is volatile; reboot() of
/// the model keeps the NICs and the local disks and what the files ask for.
class Kernel {
public:
    explicit Kernel(ClientModel& model); ///< puts the mounts /sys, /proc and /dev into machine.files

    QList<KernelNic> nics; ///< without lo
    /// Loaded, in the order of loading. dm_mod is there from the start: the system's own volumes need it.
    QStringList modules{QStringLiteral("dm_mod")};
    QList<KernelSession> sessions;
    QList<KernelDisk> disks;
    QList<KernelMap> maps;
    QMap<QString, QString> mounted; ///< "/dev/mapper/data" → "/srv/data"

    // Kernel parameters, by sysctl name: "net.ipv4.conf.eth1.rp_filter". Those of NICs that are not there are missing.
    [[nodiscard]] QMap<QString, QString> parameters() const;
    [[nodiscard]] std::optional<QString> parameter(const QString& name) const;
    [[nodiscard]] const QMap<QString, QString>& setParameters() const { return m_parameters; } ///< not as they were
    bool setParameter(const QString& name, const QString& value); ///< false: there is no such parameter

    void loadModule(const QString& name); ///< with what it depends on; nothing when it is there
    [[nodiscard]] bool hasModule(const QString& name) const { return modules.contains(name); }
    bool unloadModule(const QString& name);                   ///< with what nobody needs then; false while it is in use
    [[nodiscard]] int moduleUsers(const QString& name) const; ///< sessions, maps, and modules built on it

    [[nodiscard]] const KernelNic* nic(const QString& name) const;
    [[nodiscard]] bool carrier(const KernelNic& nic) const;
    /// The NIC whose subnet holds this address; nullptr: no direct route.
    [[nodiscard]] const KernelNic* nicFor(const QString& address) const;
    /// Whether packets leave through this NIC (empty: by route), arrive, and are let in again (rp_filter, §9.1).
    [[nodiscard]] bool reaches(const QString& nic, const QString& address) const;

    [[nodiscard]] const KernelSession* session(int sid) const;
    /// Kernel's word: LOGGED_IN, or FREE when the portal is out of reach (its recovery timer is over in no time here).
    [[nodiscard]] QString sessionState(const KernelSession& session) const;
    [[nodiscard]] const KernelDisk* disk(const QString& name) const;
    /// running, or transport-offline where the kernel knows that word (linux-initiator §6.2).
    [[nodiscard]] QString diskState(const KernelDisk& disk) const;
    [[nodiscard]] bool answers(const KernelDisk& disk) const; ///< a read of it would succeed
    [[nodiscard]] const KernelMap* map(const QString& nameOrWwid) const;
    [[nodiscard]] const KernelMap* mapOver(const QString& disk) const; ///< the map that holds this disk as a path
    [[nodiscard]] bool inUse(const KernelMap& map) const;              ///< something of it is mounted

    /// Logs in: asks the wires and the appliance, adds session and disks. The caller has found out that it may.
    KernelSession& addSession(KernelSession session);
    void removeSession(int sid); ///< and its disks
    void scan(int sid);          ///< new logical units appear, sizes are read again; nothing ever vanishes (§4.7)
    void removeDisk(const QString& name);
    KernelMap& addMap(KernelMap map); ///< with the next free minor number
    void removeMap(const QString& name);

    void powerOff(); ///< for ClientModel::reboot(): all that is volatile goes
    /// Sessions, disks and maps of a machine that is set up alike, logged in under this machine's own name.
    void becomeLike(const Kernel& other, const QString& initiator);
    [[nodiscard]] QJsonObject toJson() const;

private:
    ClientModel& m_model;
    QMap<QString, QString> m_parameters; ///< those that were set
    // Where a disk was found last, and the map over it; looked at again before they are believed.
    mutable QHash<QString, qsizetype> m_diskPlaces, m_mapPlaces;
    static constexpr int firstSid = 1;
    static constexpr int firstHost = 3; // the local controllers come first
    int m_nextSid = firstSid;
    int m_nextHost = firstHost;
};

} // namespace twinrail::lab
