// SPDX-License-Identifier: Apache-2.0
#include "core/lab/world/world.h"

#include "core/lab/client/clientmodel.h"

namespace twinrail::lab {

World::World() = default;
World::~World() = default;

QJsonObject World::toJson() const
{
    QJsonObject machines;
    for (const auto& client : clients)
        machines[client->machine.name] = client->toJson();
    return {{QStringLiteral("san"), san.toJson()}, {QStringLiteral("clients"), machines}};
}

} // namespace twinrail::lab
