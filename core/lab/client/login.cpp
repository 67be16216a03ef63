// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/login.h"

#include "core/lab/client/accounts.h"

namespace twinrail::lab {

Call loginCall(const Machine& machine, const QString& user, const QMap<QString, QString>& environment)
{
    const std::optional<Account> account = Accounts(machine).find(user);
    const QString home = account ? account->home : QStringLiteral("/");
    Call call;
    call.user = user;
    call.directory = machine.files.look(home) ? home : QStringLiteral("/");
    call.environment = environment;
    call.environment.insert(QStringLiteral("HOME"), home);
    call.environment.insert(QStringLiteral("USER"), user);
    call.environment.insert(QStringLiteral("LOGNAME"), user);
    call.environment.insert(QStringLiteral("SHELL"), QStringLiteral("/bin/bash"));
    call.environment.insert(QStringLiteral("PATH"),
                            QStringLiteral("/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"));
    call.environment.insert(QStringLiteral("SSH_CONNECTION"), QStringLiteral("127.0.0.1 50000 127.0.0.1 22"));
    return call;
}

} // namespace twinrail::lab
