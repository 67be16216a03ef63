// SPDX-License-Identifier: Apache-2.0
#include "core/lab/world/sanparts.h"

#include "core/lab/world/siteparts.h"

namespace twinrail::lab {

namespace {

constexpr quint64 gibibyte = Q_UINT64_C(1) << 30;

/// GUIDs from which the how-to's WWIDs follow (howto-steps.md; linux-initiator §5.7).
struct UnitRow {
    const char* zvol;
    const char* guid;
};
constexpr UnitRow units[] = {
    {"tank/hydra_apps-a01", "600144F0F484400000004E8685E70001"},
    {"tank/hydra_db-a01", "600144F0F484400000004E8685F80002"},
    {"tank/hydra_db-a02", "600144F0F484400000004E86860A0003"},
    {"tank/hydra_db-a03", "600144F0F484400000004E8686210004"},
};

Comstar::Zvol zvolWithUnit(const QString& guid, quint64 size)
{
    Comstar::Zvol zvol;
    zvol.sizeBytes = size;
    zvol.unit = Comstar::LogicalUnit();
    zvol.unit->guid = known<Guid>(guid);
    return zvol;
}

} // namespace

void addPool(World& world)
{
    world.san.pools << QStringLiteral("tank");
    world.san.addresses << QStringLiteral("10.10.8.90/24") << QStringLiteral("10.10.9.90/24");
}

void addHowtoZvols(World& world)
{
    for (const UnitRow& row : units)
        world.san.zvols[QLatin1String(row.zvol)] = zvolWithUnit(QLatin1String(row.guid), gibibyte);
    world.san.nextGuid = std::size(units) + 1;
}

void addForeignObjects(World& world)
{
    Comstar& san = world.san;
    const QString portalGroup = QStringLiteral("tpg_lab9_e1000g3");
    const QString targetGroup = QStringLiteral("tg_backup");
    const QString hostGroup = QStringLiteral("hg_archive");
    san.addresses << QStringLiteral("10.20.0.90/24");
    san.portalGroups[portalGroup] << foreignPortal;
    Comstar::Target target;
    target.name = known<IscsiName>(foreignTarget);
    target.alias = QStringLiteral("backup");
    target.portalGroups << portalGroup;
    san.targets[target.name.text()] = target;
    san.targetGroups[targetGroup] << target.name.text();
    san.hostGroups[hostGroup] << QStringLiteral("iqn.1994-05.com.redhat:5f3c09be11d2");

    Comstar::Zvol backup = zvolWithUnit(foreignGuid, 2 * gibibyte);
    backup.unit->views << Comstar::View{0, 0, QStringLiteral("All"), targetGroup};
    san.zvols[QStringLiteral("tank/backup")] = backup;
    Comstar::Zvol archive = zvolWithUnit(QStringLiteral("600144F0F48440000000500A1C2B0002"), 4 * gibibyte);
    archive.unit->views << Comstar::View{0, 1, hostGroup, targetGroup};
    san.zvols[QStringLiteral("tank/archive")] = archive;
}

} // namespace twinrail::lab
