// SPDX-License-Identifier: Apache-2.0
#include "core/host/sshlogin.h"

#include "core/base/tr.h"

#include <libssh/libssh.h>

#include <QDeadlineTimer>
#include <QFile>

#include <array>
#include <chrono>
#include <optional>
#include <poll.h>

namespace twinrail {
namespace {

constexpr int questionRounds = 4; // a server that asks again and again gets no further answers
constexpr std::chrono::seconds answerLimit{20};

/// SSH_AUTH_…, or nothing when there is nothing to try.
using Attempt = std::optional<int>;

/// One login on its way.
struct Door {
    ssh_session session;
    const SshLogin& login;
    const Stop& stop;
    bool silent = false; ///< gave up waiting for an answer

    /// Calls until there is an answer: what does not block can be stopped.
    template <typename Call> int answerTo(const Call& call)
    {
        const QDeadlineTimer deadline(answerLimit);
        int answer = call();
        while (answer == SSH_AUTH_AGAIN && !stop.requested()) {
            if (deadline.hasExpired())
                silent = true;
            if (silent)
                return SSH_AUTH_ERROR;
            pollfd wait{ssh_get_fd(session), POLLIN, 0};
            poll(&wait, 1, 50);
            answer = call();
        }
        return answer;
    }
};

Attempt tryAgent(Door& door)
{
    if (!door.login.agent || qEnvironmentVariableIsEmpty("SSH_AUTH_SOCK"))
        return std::nullopt;
    return door.answerTo([&] { return ssh_userauth_agent(door.session, nullptr); });
}

Attempt tryKey(Door& door)
{
    const SshLogin& login = door.login;
    if (login.keyFile.isEmpty())
        return std::nullopt;
    const char* passphrase = login.passphrase.isEmpty() ? nullptr : login.passphrase.reveal().constData();
    ssh_key key = nullptr;
    const QByteArray path = QFile::encodeName(login.keyFile);
    if (ssh_pki_import_privkey_file(path.constData(), passphrase, nullptr, nullptr, &key) != SSH_OK)
        return SSH_AUTH_ERROR;
    const int answer = door.answerTo([&] { return ssh_userauth_publickey(door.session, nullptr, key); });
    ssh_key_free(key);
    return answer;
}

Attempt tryPassword(Door& door)
{
    const Secret& password = door.login.password;
    if (password.isEmpty())
        return std::nullopt;
    return door.answerTo([&] { return ssh_userauth_password(door.session, nullptr, password.reveal().constData()); });
}

// PAM asks for the password this way. A question that is answered in the open (a user name, a code) is not for it.
Attempt tryInteractive(Door& door)
{
    const Secret& password = door.login.password;
    if (password.isEmpty())
        return std::nullopt;
    const auto ask = [&] { return door.answerTo([&] { return ssh_userauth_kbdint(door.session, nullptr, nullptr); }); };
    int answer = ask();
    for (int round = 0; answer == SSH_AUTH_INFO && round < questionRounds; ++round) {
        const int count = ssh_userauth_kbdint_getnprompts(door.session);
        for (int i = 0; i < count; ++i) {
            char open = 0;
            ssh_userauth_kbdint_getprompt(door.session, unsigned(i), &open);
            const char* text = open != 0 ? "" : password.reveal().constData();
            ssh_userauth_kbdint_setanswer(door.session, unsigned(i), text);
        }
        answer = ask();
    }
    return answer;
}

struct Method {
    const char* name;
    int offered;
    Attempt (*attempt)(Door&);
};
constexpr std::array methods{
    Method{"agent", SSH_AUTH_METHOD_PUBLICKEY, tryAgent},
    Method{"key", SSH_AUTH_METHOD_PUBLICKEY, tryKey},
    Method{"password", SSH_AUTH_METHOD_PASSWORD, tryPassword},
    Method{"keyboard-interactive", SSH_AUTH_METHOD_INTERACTIVE, tryInteractive},
};

enum class Step { In, Further, Stuck };

Step tryAll(Door& door, QStringList& tried)
{
    const int offered = ssh_userauth_list(door.session, nullptr);
    for (const Method& method : methods) {
        if ((offered & method.offered) == 0)
            continue;
        const Attempt answer = method.attempt(door);
        if (!answer)
            continue;
        tried << QString::fromLatin1(method.name);
        if (*answer == SSH_AUTH_SUCCESS)
            return Step::In;
        if (*answer == SSH_AUTH_PARTIAL)
            return Step::Further;
        const bool hungUp = !ssh_is_connected(door.session); // too many tries
        if (hungUp || door.silent || door.stop.requested())
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

Result<> sshLogin(ssh_session session, const QString& name, const SshLogin& login, const Stop& stop)
{
    Door door{session, login, stop};
    QStringList tried;
    const int none = door.answerTo([&] { return ssh_userauth_none(session, nullptr); });
    Step step = none == SSH_AUTH_SUCCESS ? Step::In : door.silent ? Step::Stuck : Step::Further;
    for (std::size_t round = 0; step == Step::Further && round < methods.size(); ++round)
        step = tryAll(door, tried);
    if (step == Step::In)
        return {};
    if (stop.requested())
        return fail(Error::Kind::Stopped, Tr::tr("Stopped while logging in to %1.").arg(name));
    if (door.silent)
        return fail(Error::Kind::Unreachable,
                    Tr::tr("%1 does not answer to the login: see whether it still works, then try again.").arg(name));
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
