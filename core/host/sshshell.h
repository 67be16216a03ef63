// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/listener.h"
#include "core/host/privilege.h"
#include "core/host/sshstream.h"

namespace twinrail {

/// HostHands over one session that is logged in. Becomes root once, in open(); every batch is one remote command. What
/// is listened to runs as the login user.
class SshShell final : public HostHands, public HostListener {
public:
    /// Finds out how to become root. Refused, with a sentence for what sudo said, when there is no way.
    [[nodiscard]] static Result<std::unique_ptr<SshShell>> open(std::unique_ptr<SshSession> session, Secret sudo);

    using HostHands::ask;
    using HostHands::read;
    [[nodiscard]] Result<QList<Output>> ask(const QList<Query>& queries) override;
    [[nodiscard]] Result<QList<std::optional<FileImage>>> read(const QStringList& paths) override;
    [[nodiscard]] Result<Output> perform(const Mutation& mutation) override;
    [[nodiscard]] Result<> replace(const QString& path, const std::optional<FileImage>& image) override;

    [[nodiscard]] Result<> listen(const Query& query) override;
    [[nodiscard]] Result<QByteArray> hear(std::chrono::milliseconds patience) override;
    void wake() override { m_waker.wake(); }

private:
    SshShell(std::unique_ptr<SshSession> session, Secret sudo);
    [[nodiscard]] Result<> becomeRoot();
    [[nodiscard]] Result<> becomeRootWithPassword();
    [[nodiscard]] Result<QList<Output>> batch(const QStringList& commands);
    [[nodiscard]] Result<Output> deed(const Command& command, int limitSeconds);
    [[nodiscard]] Result<QList<Output>> send(const QStringList& commands, SshSession::Job job);

    std::unique_ptr<SshSession> m_session;
    std::unique_ptr<SshStream> m_stream;
    Waker m_waker;
    Secret m_sudo;
    Privilege m_privilege = Privilege::Root;
    bool m_hasTimeout = false;
};

} // namespace twinrail
