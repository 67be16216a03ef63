// SPDX-License-Identifier: Apache-2.0
#include "core/lab/world/builders.h"

#include "core/base/tr.h"
#include "core/lab/client/clientmodel.h"
#include "core/lab/world/scaleparts.h"

namespace twinrail::lab {

namespace {

template <void (*build)(World&)> void fixed(World& world, const WorldSpec&) { build(world); }

struct Row {
    const char* name;
    void (*build)(World& world, const WorldSpec& spec);
    bool isHowto;
};
constexpr Row rows[] = {
    {"seed", fixed<buildSeed>, true},          {"bare", fixed<buildBare>, true},
    {"half-done", fixed<buildHalfDone>, true}, {"one-rail-down", fixed<buildOneRailDown>, true},
    {"debian", fixed<buildDebian>, true},      {"scale", buildScale, false},
};

} // namespace

QStringList worldNames()
{
    QStringList names;
    for (const Row& row : rows)
        names << QLatin1String(row.name);
    return names;
}

QStringList howtoWorldNames()
{
    QStringList names;
    for (const Row& row : rows)
        if (row.isHowto)
            names << QLatin1String(row.name);
    return names;
}

Result<std::unique_ptr<World>> makeWorld(const WorldSpec& spec)
{
    for (const Row& row : rows) {
        if (spec.name != QLatin1String(row.name))
            continue;
        if (!row.isHowto)
            TWINRAIL_TRY(scaleFits(spec));
        auto world = std::make_unique<World>();
        world->name = spec.name;
        row.build(*world, spec);
        return world;
    }
    return fail(Error::Kind::NotFound, Tr::tr("There is no world named “%1”. Take one of these: %2.")
                                           .arg(spec.name, worldNames().join(QStringLiteral(", "))));
}

Result<std::unique_ptr<World>> makeWorld(const QString& name)
{
    WorldSpec spec;
    spec.name = name;
    return makeWorld(spec);
}

} // namespace twinrail::lab
