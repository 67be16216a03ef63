// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

/// One line of /etc/passwd.
struct Account {
    QString name;
    int uid = 0;
    int gid = 0;
    QString home;
};

/// Who is known on a machine: /etc/passwd and /etc/group, and accounts that only have a password in Machine::passwords
/// (uid 1000 and up, a group of the same name).
class Accounts {
public:
    explicit Accounts(const Machine& machine);
    [[nodiscard]] std::optional<Account> find(const QString& name) const;
    [[nodiscard]] int uid(const QString& name) const; ///< of a name, or of digits as they are
    [[nodiscard]] int gid(const QString& group) const;
    [[nodiscard]] QString userName(int uid) const; ///< digits where nobody has the number
    [[nodiscard]] QString groupName(int gid) const;
    [[nodiscard]] QStringList groupsOf(const QString& user) const; ///< the main one first
    /// The name to store for what a caller wrote ("0", "root"); empty: nobody is called so.
    [[nodiscard]] QString knownUser(const QString& word) const;
    [[nodiscard]] QString knownGroup(const QString& word) const;

private:
    QList<Account> m_accounts;
    QMap<QString, int> m_groups;
    QMap<QString, QStringList> m_members;
};

} // namespace twinrail::lab
