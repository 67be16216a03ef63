// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/accounts.h"
#include "core/lab/client/coreutils/coreutils.h"
#include "core/lab/client/shell/launch.h"

namespace twinrail::lab {

namespace {

constexpr int mostAttempts = 3;

/// Takes one line for each attempt, as sudo does with -S: what follows belongs to the command.
class Login {
public:
    explicit Login(Job& job) : m_job(job), m_rest(job.input()) {}

    bool run()
    {
        const auto known = m_job.machine.passwords.find(m_job.call.user);
        int failed = 0;
        while (failed < mostAttempts) {
            m_job.reply.err += prompt();
            const std::optional<QByteArray> word = take();
            if (!word) {
                m_job.complain(QStringLiteral("no password was provided"));
                break;
            }
            if (known != m_job.machine.passwords.end() && !known->second.isEmpty() && *word == known->second)
                return true;
            if (++failed < mostAttempts)
                m_job.reply.err += "Sorry, try again.\n";
        }
        if (failed > 0)
            m_job.complain(failed == 1 ? QStringLiteral("1 incorrect password attempt")
                                       : QStringLiteral("%1 incorrect password attempts").arg(failed));
        return false;
    }

    [[nodiscard]] QByteArray rest() const { return m_rest; }

private:
    QByteArray prompt() const
    {
        if (m_job.has("p"))
            return m_job.value("p").toUtf8();
        return "[sudo] password for " + m_job.call.user.toUtf8() + ": ";
    }

    std::optional<QByteArray> take()
    {
        if (m_rest.isEmpty())
            return std::nullopt;
        const qsizetype newline = m_rest.indexOf('\n');
        const QByteArray line = m_rest.left(newline);
        m_rest = newline < 0 ? QByteArray() : m_rest.mid(newline + 1);
        return line;
    }

    Job& m_job;
    QByteArray m_rest;
};

/// Asks for what is needed; false when the caller may not. `input` becomes what is left of standard input.
bool mayGoOn(Job& job, QByteArray& input)
{
    const QString& user = job.call.user;
    if (user == u"root" || job.machine.sudoersNoPassword.contains(user))
        return true;
    if (job.has("n")) {
        job.complain(QStringLiteral("a password is required"));
        return false;
    }
    if (!job.has("S")) {
        job.complain(
            QStringLiteral("a terminal is required to read the password; either use the -S option to read from "
                           "standard input or configure an askpass helper"));
        job.complain(QStringLiteral("a password is required"));
        return false;
    }
    Login login(job);
    if (!login.run())
        return false;
    input = login.rest();
    if (job.machine.sudoers.contains(user))
        return true;
    job.reply.err += user.toUtf8() + " is not in the sudoers file.  This incident will be reported.\n";
    job.fail(1);
    return false;
}

Call callAs(const Job& job, const QString& user, const QByteArray& input)
{
    Call call = job.call;
    const QMap<QString, QString> before = std::exchange(call.environment, {});
    for (auto it = before.cbegin(); it != before.cend(); ++it) // env_reset keeps little more than the language
        if (job.has("E") || it.key() == u"LANG" || it.key().startsWith(u"LC_") || it.key() == u"TERM")
            call.environment.insert(it.key(), it.value());
    const std::optional<Account> account = Accounts(job.machine).find(user);
    call.environment.insert(QStringLiteral("HOME"), account ? account->home : QStringLiteral("/"));
    call.environment.insert(QStringLiteral("PATH"), QStringLiteral("/sbin:/bin:/usr/sbin:/usr/bin"));
    call.environment.insert(QStringLiteral("USER"), user);
    call.environment.insert(QStringLiteral("LOGNAME"), user);
    call.environment.insert(QStringLiteral("SUDO_USER"), job.call.user);
    call.user = user;
    call.input = input;
    return call;
}

void sudo(Job& job)
{
    QByteArray input = job.call.input;
    const QString user = job.has("u") ? job.value("u") : QStringLiteral("root");
    if (!Accounts(job.machine).find(user))
        return job.complain(QStringLiteral("unknown user: %1").arg(user));
    if (job.operands.isEmpty() && (job.has("k") || job.has("K")) && !job.has("v"))
        return; // forgetting a credential that is never kept
    if (!mayGoOn(job, input) || job.has("v"))
        return;
    Call call = callAs(job, user, input);
    QStringList words = job.operands;
    while (!words.isEmpty() && words[0].contains(u'=') && !words[0].startsWith(u'/')) {
        call.environment.insert(words[0].section(u'=', 0, 0), words[0].section(u'=', 1));
        words.removeFirst();
    }
    if (words.isEmpty() && (job.has("i") || job.has("s")))
        words.append(QStringLiteral("bash"));
    if (words.isEmpty())
        return job.complain(QStringLiteral("usage: sudo [-nkS] [-p prompt] [-u user] [command]"));
    call.arguments = words.mid(1);
    const tl::expected<Reply, NotLaunched> reply = launch(job.machine, words[0], call);
    if (!reply)
        return job.complain(QStringLiteral("%1: command not found").arg(words[0]));
    job.reply.out += reply->out;
    job.reply.err += reply->err;
    job.reply.status = reply->status;
    job.reply.delayMs += reply->delayMs;
    job.reply.readInput = job.reply.readInput || reply->readInput;
    job.reply.goesOn = reply->goesOn;
}

} // namespace

std::vector<SmallProgram> sudoPrograms()
{
    return {{"sudo", "+ n k K S E H i s v p: u: g: stdin=S non-interactive=n prompt=p user=u reset-timestamp=k", sudo}};
}

} // namespace twinrail::lab
