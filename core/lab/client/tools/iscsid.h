// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/tools/records.h"

#include <QJsonObject>

namespace twinrail::lab {

class ClientModel;

/// The iSCSI daemon of one client and its record database.
class Iscsid {
public:
    explicit Iscsid(ClientModel& model); ///< registers iscsiadm with its package and hooks the service

    Records records; ///< interfaces, nodes and discoveries below the database root

    /// What iscsid read when it started; it never looks again (§11.14). Empty while it does not run.
    QString initiatorName;

    /// The daemon is there for a client: it runs, or was started now (§1.4).
    bool reach();

    /// Exit code of open-iscsi (§4.5): 0, 8 timed out, 15 session exists, 19 fatal, 24 not allowed.
    int login(const NodeKey& key);
    int logout(int sid); ///< 0, or 28 while something of it is mounted
    void rescan(int sid);

    [[nodiscard]] const QString& nameInFile() const; ///< of /etc/iscsi/initiatorname.iscsi
    [[nodiscard]] QJsonObject toJson() const;        ///< for World::toJson

private:
    ClientModel& m_model;
    mutable QString m_nameInFile;
};

} // namespace twinrail::lab
