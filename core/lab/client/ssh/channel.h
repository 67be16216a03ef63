// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/shell/session.h"
#include "core/lab/client/ssh/desk.h"
#include "core/lab/client/ssh/terminal.h"

#include <libssh/callbacks.h>

#include <memory>

namespace twinrail::lab {

/// One channel of a connection: a command (exec), or a shell that gets its commands over standard input.
///
/// A command runs as a whole, with the input that has come. It runs at once when no program in it can want input;
/// otherwise when the input has ended. Somebody who types `ssh host cat` never ends it: for him it runs when nothing
/// has come for a while. A command that goes on is asked at each step what it has said.
class SshChannel {
public:
    using Clock = std::chrono::steady_clock;

    SshChannel(SshDesk& desk, ssh_session session, const QString& user);
    ~SshChannel();
    SshChannel(const SshChannel&) = delete;
    SshChannel& operator=(const SshChannel&) = delete;

    [[nodiscard]] ssh_channel handle() const { return m_channel; }
    void step();                                ///< does what can be done now
    [[nodiscard]] int waitMs(int atMost) const; ///< until there may be something to do
    [[nodiscard]] bool isOver() const { return m_closed; }
    [[nodiscard]] bool wasCut() const { return m_cut; } ///< SshFault::Cut: the connection is to break

private:
    enum class Mode { Idle, Command, Script, Terminal };

    static SshChannel& of(void* self) { return *static_cast<SshChannel*>(self); }
    void setCallbacks();
    void start(Mode mode, const QByteArray& command = {});
    void runCommand();
    void goOn();
    void runScript();
    void runTerminal();
    void runLine(const QString& text);
    void take(const Reply& reply);
    void finish(int status);
    bool flush();
    bool flush(QByteArray& bytes, bool asError);
    [[nodiscard]] bool inputIsComplete() const;

    SshDesk& m_desk;
    const QString m_user;
    ssh_channel m_channel;
    ssh_channel_callbacks_struct m_callbacks = {};
    Mode m_mode = Mode::Idle;
    bool m_hasTerminal = false;
    QMap<QString, QString> m_environment;
    QByteArray m_command;
    QByteArray m_input;
    bool m_inputEnded = false;
    bool m_wantsInput = false;
    Clock::time_point m_lastInput;
    std::unique_ptr<ShellSession> m_session;
    Terminal m_terminal;
    QString m_text; ///< lines of a command that is not complete yet
    QByteArray m_out;
    QByteArray m_err;
    GoesOn m_goesOn;         ///< of a command that has not ended
    int m_ending = 0;        ///< the status that it ends with
    Clock::time_point m_due; ///< output is held back until then: the program takes its time
    std::optional<int> m_status;
    bool m_ended = false; ///< the status has been sent
    bool m_closed = false;
    bool m_cut = false;
};

} // namespace twinrail::lab
