// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"
#include "core/lab/client/tools/iscsid.h"

#include <optional>

namespace twinrail::lab {

class ClientModel;

/// What was asked of iscsiadm: its options, cut apart. An option that was not given is empty.
struct IscsiadmOptions {
    QString mode;
    QString type;
    QString portal; ///< "10.10.8.90:3260,2", as it was given
    QString target;
    QStringList interfaces;
    QStringList operations; ///< new, update, delete, show, nonpersistent
    QString key;
    std::optional<QString> value;
    std::optional<int> level; ///< of -P
    std::optional<int> sid;
    QString loginAll;
    QString logoutAll;
    bool login = false;
    bool logout = false;
    bool rescan = false;
    bool discover = false;
    bool secrets = false; ///< -S
    bool version = false;
    QString error; ///< what the tool says about options that it does not know

    [[nodiscard]] bool does(const char* operation) const { return operations.contains(QLatin1String(operation)); }
    // Parts of the portal.
    [[nodiscard]] QString address() const;
    [[nodiscard]] std::optional<quint16> port() const;
    [[nodiscard]] std::optional<int> tag() const;
};
[[nodiscard]] IscsiadmOptions parseIscsiadm(const QStringList& arguments);

/// iscsiadm, as this release answers (linux-initiator §3, §4).
[[nodiscard]] Reply iscsiadm(ClientModel& model, const Call& call);

// Its modes.
[[nodiscard]] Reply iscsiadmInterface(ClientModel& model, const IscsiadmOptions& options);
[[nodiscard]] Reply iscsiadmDiscovery(ClientModel& model, const IscsiadmOptions& options);
[[nodiscard]] Reply iscsiadmDiscoveryDb(ClientModel& model, const IscsiadmOptions& options);
[[nodiscard]] Reply iscsiadmNode(ClientModel& model, const IscsiadmOptions& options);
[[nodiscard]] Reply iscsiadmSession(ClientModel& model, const IscsiadmOptions& options);

// What several modes do.
/// A record as it is shown: every key of the release, `<empty>` where nothing is, passwords as stars.
[[nodiscard]] QString shownRecord(const ClientModel& model, const RecordValues& values, const QStringList& order,
                                  bool secrets);
/// Logs in to records in their order; the first failure gives the exit code (§4.4).
[[nodiscard]] Reply logInTo(ClientModel& model, const QList<NodeKey>& keys);
[[nodiscard]] Reply logOutOf(ClientModel& model, const QList<int>& sids);
[[nodiscard]] Reply rescanOf(ClientModel& model, const QList<int>& sids);
/// Refused while a session uses the record; the complaint goes into the reply.
bool removeUnused(ClientModel& model, const NodeKey& key, Reply& reply);
/// The tree of `-P 1`: target, portal, interfaces.
[[nodiscard]] QString nodeTree(const ClientModel& model, QList<NodeKey> keys);

/// "iSCSI ERROR: …", with the place in its source where the release names that.
[[nodiscard]] QString libraryError(const ClientModel& model, const QString& text, const char* source);

/// "10.10.8.90,3260" of a session or record, as login messages write it.
[[nodiscard]] QString portalWithComma(const QString& address, quint16 port);

} // namespace twinrail::lab
