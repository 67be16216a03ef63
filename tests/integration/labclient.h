// SPDX-License-Identifier: Apache-2.0
#pragma once

// One client of the lab's seed world, served over SSH, and the product's own way to it.

#include "core/host/access.h"
#include "core/lab/client/clientmodel.h"
#include "core/lab/client/ssh/server.h"
#include "core/lab/world/world.h"
#include "tests/print.h"

#include <gtest/gtest.h>

namespace twinrail {

class LabClient {
public:
    explicit LabClient(const char* name) : m_world(lab::makeWorld(QStringLiteral("seed")).value())
    {
        for (const auto& client : m_world->clients)
            if (client->machine.name == QLatin1String(name))
                m_client = client.get();
        if (!m_client)
            throw std::runtime_error("no such client in the seed world");
        auto started = lab::SshServer::start(m_world->lock, m_client->machine);
        if (!started)
            throw std::runtime_error(describe(started.error()).toStdString());
        m_server = std::move(*started);
    }

    [[nodiscard]] lab::SshServer& server() { return *m_server; }

    /// With the host key pinned.
    [[nodiscard]] SshAddress address(const char* user = "root") const
    {
        SshAddress result;
        result.name = m_client->machine.name;
        result.host = QStringLiteral("127.0.0.1");
        result.port = m_server->port();
        result.user = QLatin1String(user);
        result.pinnedKey = m_server->fingerprint();
        return result;
    }

    template <typename Deed> auto withMachine(Deed deed)
    {
        const std::lock_guard guard(m_world->lock);
        return deed(m_client->machine);
    }

    template <typename Deed> void withWorld(Deed deed)
    {
        const std::lock_guard guard(m_world->lock);
        deed(*m_world);
    }
    /// Whether the world is free at this moment.
    [[nodiscard]] bool tryWorld() { return std::unique_lock(m_world->lock, std::try_to_lock).owns_lock(); }

    [[nodiscard]] Secret password(const char* user = "root")
    {
        return withMachine([user](lab::Machine& machine) { return Secret(machine.passwords[QLatin1String(user)]); });
    }

    [[nodiscard]] Result<OpenHost> open(const char* user = "root")
    {
        SshLogin login;
        login.agent = false;
        login.password = password(user);
        return openSsh(address(user), login, {}, Stop());
    }

    [[nodiscard]] std::optional<lab::Node> look(const char* path)
    {
        return withMachine([path](const lab::Machine& machine) { return machine.files.look(QLatin1String(path)); });
    }

private:
    std::unique_ptr<lab::World> m_world;
    lab::ClientModel* m_client = nullptr;
    std::unique_ptr<lab::SshServer> m_server;
};

/// Each client of the seed world has another distribution.
struct Distribution {
    const char* name;
    const char* client;
};
inline std::ostream& operator<<(std::ostream& out, const Distribution& one) { return out << one.name; }
inline constexpr Distribution centos6{"centos6", "prague"};
inline constexpr Distribution centos9{"centos9", "brno"};

} // namespace twinrail
