// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/topology/rules/family.h"
#include "core/topology/rules/groupname.h"

namespace twinrail {

void groupRules(const Site& site, RuleReport& report)
{
    if (const QString fault = groupNameFault(site.targetGroup); !fault.isEmpty())
        report.error("site.target-group.name", QStringLiteral("/targetGroup"), fault,
                     Tr::tr("Enter a name for the target group, for example tg_hydra_databases (N3)."));
    if (const QString fault = groupNameFault(site.hostGroup); !fault.isEmpty())
        report.error("site.host-group.name", QStringLiteral("/hostGroup"), fault,
                     Tr::tr("Enter a name for the host group, for example hg_hydra_databases (N4)."));
    // Erratum E46: every initiator of the group sees every LUN.
    if (site.clients.size() > 1 && !site.luns.isEmpty())
        report.note("site.host-group.shared-luns", QStringLiteral("/clients"),
                    Tr::tr("%n client(s) of the host group “%1” see the same LUNs.", nullptr,
                           static_cast<int>(site.clients.size()))
                        .arg(site.hostGroup),
                    Tr::tr("Mount a LUN on one client at a time, unless a cluster file system manages it."));
}

} // namespace twinrail
