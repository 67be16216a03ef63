// SPDX-License-Identifier: Apache-2.0
#include "core/lab/world/builders.h"

#include "core/base/tr.h"
#include "core/lab/client/clientmodel.h"

namespace twinrail::lab {

namespace {

struct Row {
    const char* name;
    void (*build)(World& world);
};
constexpr Row rows[] = {
    {"seed", buildSeed},     {"bare", buildBare}, {"half-done", buildHalfDone}, {"one-rail-down", buildOneRailDown},
    {"debian", buildDebian},
};

} // namespace

QStringList worldNames()
{
    QStringList names;
    for (const Row& row : rows)
        names << QLatin1String(row.name);
    return names;
}

Result<std::unique_ptr<World>> makeWorld(const QString& name)
{
    for (const Row& row : rows) {
        if (name != QLatin1String(row.name))
            continue;
        auto world = std::make_unique<World>();
        world->name = name;
        row.build(*world);
        return world;
    }
    return fail(Error::Kind::NotFound, Tr::tr("There is no world named “%1”. Take one of these: %2.")
                                           .arg(name, worldNames().join(QStringLiteral(", "))));
}

} // namespace twinrail::lab
