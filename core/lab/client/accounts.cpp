// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/accounts.h"

namespace twinrail::lab {

namespace {

constexpr int firstOrdinaryUid = 1000;

QList<QStringList> rows(const Machine& machine, const QString& path)
{
    QList<QStringList> result;
    const std::optional<Node> file = machine.files.look(path);
    if (!file)
        return result;
    for (const QString& line : QString::fromUtf8(file->bytes).split(u'\n', Qt::SkipEmptyParts))
        result.append(line.split(u':'));
    return result;
}

bool isNumber(const QString& word)
{
    bool ok = false;
    word.toInt(&ok);
    return ok;
}

} // namespace

Accounts::Accounts(const Machine& machine)
{
    for (const QStringList& row : rows(machine, QStringLiteral("/etc/passwd")))
        if (row.size() >= 6)
            m_accounts.append({row[0], row[2].toInt(), row[3].toInt(), row[5]});
    for (const QStringList& row : rows(machine, QStringLiteral("/etc/group")))
        if (row.size() >= 4) {
            m_groups.insert(row[0], row[2].toInt());
            m_members.insert(row[0], row[3].split(u',', Qt::SkipEmptyParts));
        }
    int next = firstOrdinaryUid;
    for (const auto& [name, password] : machine.passwords) {
        if (find(name))
            continue;
        m_accounts.append({name, next, next, QStringLiteral("/home/") + name});
        m_groups.insert(name, next++);
    }
}

std::optional<Account> Accounts::find(const QString& name) const
{
    for (const Account& account : m_accounts)
        if (account.name == name)
            return account;
    return std::nullopt;
}

int Accounts::uid(const QString& name) const
{
    const std::optional<Account> account = find(name);
    return account ? account->uid : name.toInt();
}

int Accounts::gid(const QString& group) const { return m_groups.contains(group) ? m_groups[group] : group.toInt(); }

QString Accounts::userName(int uid) const
{
    for (const Account& account : m_accounts)
        if (account.uid == uid)
            return account.name;
    return QString::number(uid);
}

QString Accounts::groupName(int gid) const { return m_groups.key(gid, QString::number(gid)); }

QStringList Accounts::groupsOf(const QString& user) const
{
    QStringList result;
    if (const std::optional<Account> account = find(user))
        result.append(groupName(account->gid));
    for (auto it = m_members.cbegin(); it != m_members.cend(); ++it)
        if (it->contains(user) && !result.contains(it.key()))
            result.append(it.key());
    return result;
}

QString Accounts::knownUser(const QString& word) const
{
    if (find(word))
        return word;
    return isNumber(word) ? userName(word.toInt()) : QString();
}

QString Accounts::knownGroup(const QString& word) const
{
    if (m_groups.contains(word))
        return word;
    return isNumber(word) ? groupName(word.toInt()) : QString();
}

} // namespace twinrail::lab
