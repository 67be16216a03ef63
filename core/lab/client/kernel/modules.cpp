// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/kernel/kernel.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

struct Dependency {
    const char* module;
    const char* needs;
};
constexpr Dependency dependencies[] = {
    {"iscsi_tcp", "libiscsi_tcp"},
    {"libiscsi_tcp", "libiscsi"},
    {"libiscsi", "scsi_transport_iscsi"},
    {"dm_multipath", "dm_mod"},
};

QString needOf(const QString& module)
{
    for (const Dependency& row : dependencies)
        if (module == QLatin1String(row.module))
            return QLatin1String(row.needs);
    return {};
}

} // namespace

void Kernel::loadModule(const QString& name)
{
    if (hasModule(name))
        return;
    if (const QString need = needOf(name); !need.isEmpty())
        loadModule(need);
    modules << name;
}

bool Kernel::unloadModule(const QString& name)
{
    if (!hasModule(name) || moduleUsers(name) != 0)
        return false;
    modules.removeOne(name);
    // What came with it leaves with it; dm_mod stays, since the system's own volumes need it.
    if (const QString need = needOf(name); !need.isEmpty() && need != QLatin1String("dm_mod"))
        unloadModule(need);
    return true;
}

int Kernel::moduleUsers(const QString& name) const
{
    auto users = std::count_if(modules.begin(), modules.end(), [&](const QString& one) { return needOf(one) == name; });
    if (name == QLatin1String("iscsi_tcp"))
        users += sessions.size();
    if (name == QLatin1String("dm_multipath"))
        users += maps.size();
    return int(users);
}

} // namespace twinrail::lab
