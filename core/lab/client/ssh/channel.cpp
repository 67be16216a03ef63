// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/ssh/channel.h"

#include "core/lab/client/login.h"
#include "core/lab/client/ssh/readers.h"

#include <libssh/server.h>

namespace twinrail::lab {

using std::chrono::milliseconds;

namespace {

/// How long a command that may want input waits for more of it when no end of input comes. Long: a program that gets
/// half of its input does harm, and only people at terminals leave it open.
constexpr milliseconds patience(10000);
constexpr uint32_t largestPiece = 32768;

} // namespace

SshChannel::SshChannel(SshDesk& desk, ssh_session session, const QString& user)
    : m_desk(desk), m_user(user), m_channel(ssh_channel_new(session)), m_lastInput(Clock::now()), m_due(Clock::now())
{
    setCallbacks();
}

SshChannel::~SshChannel()
{
    ssh_remove_channel_callbacks(m_channel, &m_callbacks);
    ssh_channel_free(m_channel);
}

/// Callbacks only note what came; libssh answers the request when they return. Everything else happens in step().
void SshChannel::setCallbacks()
{
    m_callbacks.userdata = this;
    m_callbacks.channel_exec_request_function = [](ssh_session, ssh_channel, const char* command, void* self) {
        of(self).start(Mode::Command, QByteArray(command));
        return 0;
    };
    m_callbacks.channel_shell_request_function = [](ssh_session, ssh_channel, void* self) {
        of(self).start(of(self).m_hasTerminal ? Mode::Terminal : Mode::Script);
        return 0;
    };
    m_callbacks.channel_data_function = [](ssh_session, ssh_channel, void* data, uint32_t length, int isError,
                                           void* self) {
        if (isError == 0)
            of(self).m_input.append(static_cast<const char*>(data), qsizetype(length));
        of(self).m_lastInput = Clock::now();
        return static_cast<int>(length);
    };
    m_callbacks.channel_eof_function = [](ssh_session, ssh_channel, void* self) { of(self).m_inputEnded = true; };
    m_callbacks.channel_close_function = [](ssh_session, ssh_channel, void* self) { of(self).m_closed = true; };
    m_callbacks.channel_env_request_function = [](ssh_session, ssh_channel, const char* name, const char* value,
                                                  void* self) {
        const QString word = QString::fromUtf8(name); // what AcceptEnv of the distributions lets in
        if (word == u"LANG" || word.startsWith(u"LC_"))
            of(self).m_environment.insert(word, QString::fromUtf8(value));
        return 0;
    };
    m_callbacks.channel_pty_request_function = [](ssh_session, ssh_channel, const char* type, int, int, int, int,
                                                  void* self) {
        of(self).m_hasTerminal = true;
        of(self).m_environment.insert(QStringLiteral("TERM"), QString::fromUtf8(type));
        return 0;
    };
    m_callbacks.channel_subsystem_request_function = [](ssh_session, ssh_channel, const char*, void*) { return 1; };
    ssh_callbacks_init(&m_callbacks);
    ssh_set_channel_callbacks(m_channel, &m_callbacks);
}

void SshChannel::start(Mode mode, const QByteArray& command)
{
    m_mode = mode;
    m_command = command;
    m_lastInput = Clock::now();
    m_wantsInput = mode == Mode::Command && mayReadInput(command);
    if (mode == Mode::Command)
        return;
    (void)m_desk.withMachine([this](Machine& machine) {
        m_session =
            std::make_unique<ShellSession>(machine, loginCall(machine, m_user, m_environment), QStringLiteral("-bash"));
        if (m_mode == Mode::Terminal)
            m_out += m_session->prompt().toUtf8();
        return true;
    });
}

bool SshChannel::inputIsComplete() const
{
    return m_inputEnded || !m_wantsInput || Clock::now() - m_lastInput > patience;
}

void SshChannel::step()
{
    if (m_closed || m_ended || m_mode == Mode::Idle || Clock::now() < m_due || !flush())
        return;
    if (m_status) {
        ssh_channel_request_send_exit_status(m_channel, *m_status);
        ssh_channel_send_eof(m_channel);
        ssh_channel_close(m_channel);
        m_ended = true;
        return;
    }
    switch (m_mode) {
    case Mode::Idle:
        break;
    case Mode::Command:
        if (m_goesOn)
            goOn();
        else if (inputIsComplete())
            runCommand();
        break;
    case Mode::Script:
        runScript();
        break;
    case Mode::Terminal:
        runTerminal();
        break;
    }
}

int SshChannel::waitMs(int atMost) const
{
    if (m_closed || m_ended || m_mode == Mode::Idle)
        return atMost;
    if (m_status || !m_out.isEmpty() || !m_err.isEmpty()) {
        const qint64 left = std::chrono::duration_cast<milliseconds>(m_due - Clock::now()).count();
        return static_cast<int>(qBound(qint64(1), left + 1, qint64(atMost)));
    }
    return m_mode == Mode::Command && !m_goesOn ? qMin(atMost, 10) : atMost;
}

void SshChannel::runCommand()
{
    const std::optional<Reply> reply =
        m_desk.withMachine([this](Machine& machine) { return machine.run(m_user, m_command, m_input, m_environment); });
    if (!reply)
        return;
    take(*reply);
    m_goesOn = reply->goesOn;
    if (!m_goesOn)
        return finish(reply->status);
    m_ending = reply->status;
}

/// While somebody else holds the world it can wait: whoever listens must not slow down those who work.
void SshChannel::goOn()
{
    const std::unique_lock<std::recursive_mutex> guard(m_desk.lock, std::try_to_lock);
    if (!guard.owns_lock())
        return;
    const std::optional<QByteArray> said = m_goesOn();
    if (!said)
        return finish(m_ending);
    m_out += m_hasTerminal ? Terminal::shown(*said) : *said;
}

/// Without a terminal, `ssh host < script`: each command runs when it is complete.
void SshChannel::runScript()
{
    for (;;) {
        const qsizetype newline = m_input.indexOf('\n');
        if (newline < 0 && !(m_inputEnded && !m_input.isEmpty()))
            break;
        m_text += QString::fromUtf8(newline < 0 ? m_input : m_input.left(newline + 1));
        m_input.remove(0, newline < 0 ? m_input.size() : newline + 1);
        if (ShellSession::isIncomplete(m_text) && !(m_inputEnded && m_input.isEmpty()))
            continue;
        runLine(std::exchange(m_text, {}));
        if (m_status || m_due > Clock::now())
            return; // what comes next waits until this has taken its time
    }
    if (m_inputEnded && m_session)
        finish(m_session->status());
}

void SshChannel::runTerminal()
{
    m_terminal.type(std::exchange(m_input, {}));
    const std::optional<Terminal::Line> line = m_terminal.nextLine();
    m_out += m_terminal.takeEcho();
    if (!m_session || (!line && !m_inputEnded))
        return;
    if (!line || line->ended) {
        m_out += "logout\r\n";
        return finish(m_session->status());
    }
    m_text += line->interrupted ? QString() : QString::fromUtf8(line->text) + u'\n';
    if (line->interrupted)
        m_text.clear();
    else if (!ShellSession::isIncomplete(m_text))
        runLine(std::exchange(m_text, {}));
    if (!m_status)
        m_out += m_text.isEmpty() ? m_session->prompt().toUtf8() : QByteArray("> ");
}

void SshChannel::runLine(const QString& text)
{
    const std::optional<Reply> reply = m_desk.withMachine([this, &text](Machine&) { return m_session->run(text); });
    if (!reply)
        return;
    take(*reply);
    if (m_session->ended())
        finish(m_session->status());
}

void SshChannel::take(const Reply& reply)
{
    m_out += m_hasTerminal ? Terminal::shown(reply.out) + Terminal::shown(reply.err) : reply.out;
    m_err += m_hasTerminal ? QByteArray() : reply.err;
    m_due = Clock::now() + milliseconds(reply.delayMs);
    m_cut = m_cut || m_desk.fault == SshFault::Cut;
}

void SshChannel::finish(int status) { m_status = status; }

bool SshChannel::flush() { return flush(m_err, true) && flush(m_out, false); }

/// As much as the other side has room for; false when something is left.
bool SshChannel::flush(QByteArray& bytes, bool asError)
{
    while (!bytes.isEmpty()) {
        const uint32_t room = qMin(ssh_channel_window_size(m_channel), largestPiece);
        const uint32_t length = static_cast<uint32_t>(qMin<qsizetype>(bytes.size(), room));
        if (length == 0)
            return false;
        const int written = asError ? ssh_channel_write_stderr(m_channel, bytes.constData(), length)
                                    : ssh_channel_write(m_channel, bytes.constData(), length);
        if (written <= 0)
            return false;
        bytes.remove(0, written);
    }
    return true;
}

} // namespace twinrail::lab
