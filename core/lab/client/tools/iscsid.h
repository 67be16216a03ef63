// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/tools/records.h"

#include <QJsonObject>

namespace twinrail::lab {

class ClientModel;

/// Exit codes of open-iscsi (linux-initiator §4.5).
enum class IscsiExit {
    Ok = 0,
    NoSession = 2,
    NoMemory = 3, ///< also said of an interface that is not there, in node mode
    Database = 6,
    Invalid = 7,
    TimedOut = 8,
    PduTimedOut = 11,
    SessionExists = 15,
    FatalLogin = 19,
    NoDaemon = 20,
    NothingFound = 21,
    Busy = 28
};
[[nodiscard]] QString exitText(IscsiExit code);

/// The iSCSI daemon of one client and its record database.
class Iscsid {
public:
    explicit Iscsid(ClientModel& model); ///< registers iscsiadm with its package and hooks the service

    Records records; ///< interfaces, nodes and discoveries below the database root

    /// What iscsid read when it started; it never looks again (§11.14). Empty while it does not run.
    QString initiatorName;

    /// The daemon is there for a client: it runs, or was started now (§1.4).
    bool reach();

    IscsiExit login(const NodeKey& key);
    IscsiExit logout(int sid); ///< Busy while something of it is mounted and iscsid.safe_logout says so
    void rescan(int sid);

    [[nodiscard]] QString nameInFile() const; ///< of /etc/iscsi/initiatorname.iscsi
    /// The NIC that a record binds to; empty: to none. A MAC address wins over a name (§3.2).
    [[nodiscard]] QString nicFor(const RecordValues& record) const;
    [[nodiscard]] std::optional<int> sidOf(const NodeKey& key) const; ///< the session of this record, if any
    [[nodiscard]] QJsonObject toJson() const;                         ///< for World::toJson

private:
    ClientModel& m_model;
};

} // namespace twinrail::lab
