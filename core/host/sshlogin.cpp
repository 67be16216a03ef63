// SPDX-License-Identifier: Apache-2.0
#include "core/host/sshlogin.h"

#include "core/base/tr.h"

#include <libssh/libssh.h>

#include <QFile>

#include <array>
#include <optional>

namespace twinrail {
namespace {

constexpr int questionRounds = 4; // a server that asks again and again gets no further answers

/// SSH_AUTH_…, or nothing when there is nothing to try.
using Attempt = std::optional<int>;

Attempt tryAgent(ssh_session session, const SshLogin& login)
{
    if (!login.agent || qEnvironmentVariableIsEmpty("SSH_AUTH_SOCK"))
        return std::nullopt;
    return ssh_userauth_agent(session, nullptr);
}

Attempt tryKey(ssh_session session, const SshLogin& login)
{
    if (login.keyFile.isEmpty())
        return std::nullopt;
    const char* passphrase = login.passphrase.isEmpty() ? nullptr : login.passphrase.reveal().constData();
    ssh_key key = nullptr;
    const QByteArray path = QFile::encodeName(login.keyFile);
    if (ssh_pki_import_privkey_file(path.constData(), passphrase, nullptr, nullptr, &key) != SSH_OK)
        return SSH_AUTH_ERROR;
    const int answer = ssh_userauth_publickey(session, nullptr, key);
    ssh_key_free(key);
    return answer;
}

Attempt tryPassword(ssh_session session, const SshLogin& login)
{
    if (login.password.isEmpty())
        return std::nullopt;
    return ssh_userauth_password(session, nullptr, login.password.reveal().constData());
}

// PAM asks for the password this way. A question that is answered in the open (a user name, a code) is not for it.
Attempt tryInteractive(ssh_session session, const SshLogin& login)
{
    if (login.password.isEmpty())
        return std::nullopt;
    int answer = ssh_userauth_kbdint(session, nullptr, nullptr);
    for (int round = 0; answer == SSH_AUTH_INFO && round < questionRounds; ++round) {
        const int count = ssh_userauth_kbdint_getnprompts(session);
        for (int i = 0; i < count; ++i) {
            char open = 0;
            ssh_userauth_kbdint_getprompt(session, unsigned(i), &open);
            const char* text = open != 0 ? "" : login.password.reveal().constData();
            ssh_userauth_kbdint_setanswer(session, unsigned(i), text);
        }
        answer = ssh_userauth_kbdint(session, nullptr, nullptr);
    }
    return answer;
}

struct Method {
    const char* name;
    int offered;
    Attempt (*attempt)(ssh_session, const SshLogin&);
};
constexpr std::array methods{
    Method{"agent", SSH_AUTH_METHOD_PUBLICKEY, tryAgent},
    Method{"key", SSH_AUTH_METHOD_PUBLICKEY, tryKey},
    Method{"password", SSH_AUTH_METHOD_PASSWORD, tryPassword},
    Method{"keyboard-interactive", SSH_AUTH_METHOD_INTERACTIVE, tryInteractive},
};

enum class Step { In, Further, Stuck };

Step tryAll(ssh_session session, const SshLogin& login, QStringList& tried)
{
    const int offered = ssh_userauth_list(session, nullptr);
    for (const Method& method : methods) {
        if ((offered & method.offered) == 0)
            continue;
        const Attempt answer = method.attempt(session, login);
        if (!answer)
            continue;
        tried << QString::fromLatin1(method.name);
        if (*answer == SSH_AUTH_SUCCESS)
            return Step::In;
        if (*answer == SSH_AUTH_PARTIAL)
            return Step::Further;
        if (!ssh_is_connected(session)) // too many tries: the server has hung up
            return Step::Stuck;
    }
    return Step::Stuck;
}

QString offeredText(ssh_session session)
{
    QStringList names;
    const int offered = ssh_userauth_list(session, nullptr);
    for (const Method& method : methods)
        if ((offered & method.offered) != 0 && QLatin1String(method.name) != u"agent")
            names << QString::fromLatin1(method.name);
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<> sshLogin(ssh_session session, const QString& name, const SshLogin& login)
{
    QStringList tried;
    Step step = ssh_userauth_none(session, nullptr) == SSH_AUTH_SUCCESS ? Step::In : Step::Further;
    for (std::size_t round = 0; step == Step::Further && round < methods.size(); ++round)
        step = tryAll(session, login, tried);
    if (step == Step::In)
        return {};
    const QString evidence =
        QStringLiteral("offered: %1\ntried: %2\n%3")
            .arg(offeredText(session), tried.join(QStringLiteral(", ")), QString::fromUtf8(ssh_get_error(session)));
    if (tried.isEmpty())
        return fail(Error::Kind::Refused,
                    Tr::tr("There is nothing to log in to %1 with: give a password or a key.").arg(name), evidence);
    return fail(Error::Kind::Refused,
                Tr::tr("%1 refused the login: check the user, the password or the key.").arg(name), evidence);
}

} // namespace twinrail
