// SPDX-License-Identifier: Apache-2.0
#pragma once

// The appliance of the how-to as a model: what the tests of the lab's SAN start from.

#include "core/lab/san/comstar.h"

namespace twinrail::lab {

inline const QString firstTarget = QStringLiteral("iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58");
inline const QString secondTarget = QStringLiteral("iqn.2011-09.dom.homer:02:0e4f921a-407e-eb9f-9f53-aded8d99a723");
inline const QString prague = QStringLiteral("iqn.2011-10.dom.homer:1:server-lab6-583bf04eae36");
inline const QString firstPortal = QStringLiteral("10.10.8.90:3260");
inline const QString secondPortal = QStringLiteral("10.10.9.90:3260");
inline const QString firstGroup = QStringLiteral("tpg_lab9_e1000g1");
inline const QString secondGroup = QStringLiteral("tpg_lab9_e1000g2");
inline const QString targetGroup = QStringLiteral("tg_hydra_databases");
inline const QString hostGroup = QStringLiteral("hg_hydra_databases");
inline const QString firstZvol = QStringLiteral("tank/hydra_apps-a01");
inline const QString secondZvol = QStringLiteral("tank/hydra_db-a01");

/// A pool and two plumbed addresses, nothing else.
inline Comstar bareSan()
{
    Comstar san;
    san.pools = QStringList{QStringLiteral("tank")};
    san.addresses = QStringList{QStringLiteral("10.10.8.90/24"), QStringLiteral("10.10.9.90/24")};
    return san;
}

/// The finished how-to with its first two LUNs, and one zvol without a unit: tank/spare.
inline Comstar seedSan()
{
    Comstar san = bareSan();
    san.createPortalGroup(firstGroup, {firstPortal});
    san.createPortalGroup(secondGroup, {secondPortal});
    san.createTarget(firstTarget, {firstGroup}, {}, nullptr);
    san.createTarget(secondTarget, {secondGroup}, {}, nullptr);
    san.createTargetGroup(targetGroup);
    san.addTargetMember(targetGroup, firstTarget);
    san.addTargetMember(targetGroup, secondTarget);
    san.createHostGroup(hostGroup);
    san.addHostMember(hostGroup, prague);
    int lun = 10;
    for (const QString& zvol : {firstZvol, secondZvol}) {
        san.createZvol(zvol, 1ULL << 30, QStringLiteral("8K"), false);
        san.createUnit(zvol, {});
        san.addView(zvol, lun++, hostGroup, targetGroup, nullptr);
    }
    san.createZvol(QStringLiteral("tank/spare"), 1ULL << 30, QStringLiteral("8K"), false);
    return san;
}

} // namespace twinrail::lab
