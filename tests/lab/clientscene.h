// SPDX-License-Identifier: Apache-2.0
#pragma once

// A world for tests of its clients, and typing on one of them.

#include "core/lab/client/clientmodel.h"
#include "core/lab/world/world.h"

#include "tests/print.h"

#include <gtest/gtest.h>

namespace twinrail::lab {

inline void PrintTo(const Reply& reply, std::ostream* out)
{
    *out << "status " << reply.status << "\n" << reply.out.toStdString() << "\n--\n" << reply.err.toStdString();
}

inline std::unique_ptr<World> worldNamed(const char* name) { return makeWorld(QLatin1String(name)).value(); }

inline ClientModel& clientOf(World& world, const char* name)
{
    for (const auto& client : world.clients)
        if (client->machine.name == QLatin1String(name))
            return *client;
    throw std::runtime_error("no such client in this world");
}

inline Reply type(ClientModel& client, const QByteArray& line, const QByteArray& input = {})
{
    return client.machine.run(QStringLiteral("root"), line, input);
}

inline QByteArray bytesOf(ClientModel& client, const char* path)
{
    const std::optional<Node> node = client.machine.files.look(QLatin1String(path));
    return node ? node->bytes : QByteArray();
}

/// One client of a world, chosen by the derived fixture's arguments.
class OnClient : public testing::Test {
protected:
    OnClient(const char* worldName, const char* clientName)
        : world(worldNamed(worldName)), client(clientOf(*world, clientName))
    {}
    Reply run(const QByteArray& line, const QByteArray& input = {}) { return type(client, line, input); }
    std::unique_ptr<World> world;
    ClientModel& client;
};

class OnPrague : public OnClient { // CentOS 6
protected:
    OnPrague() : OnClient("seed", "prague") {}
};
class OnBrno : public OnClient { // CentOS Stream 9
protected:
    OnBrno() : OnClient("seed", "brno") {}
};
class OnBarePrague : public OnClient {
protected:
    OnBarePrague() : OnClient("bare", "prague") {}
};
class OnBareBrno : public OnClient {
protected:
    OnBareBrno() : OnClient("bare", "brno") {}
};

} // namespace twinrail::lab
