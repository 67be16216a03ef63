// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/survey.h"

namespace twinrail {

/// The verdict on one LUN on one client, and on a whole site: planned against active.
enum class Health { AsPlanned, Degraded, Critical, Unknown };
[[nodiscard]] QString healthWord(Health health); ///< "as planned", "degraded", "critical", "unknown": for people
[[nodiscard]] QString healthKey(Health health);  ///< the same in English whatever the language: for --json
[[nodiscard]] int exitCode(Health health);       ///< 0, 1, 2, 3

/// One planned path that is not usable, and why as far as can be seen.
struct MissingPath {
    QString interface;
    QString nic;
    IscsiName target;
    Portal portal;
    QString reason; ///< one translated sentence: "not logged in", "session in recovery", "path failed", "no disk"
    friend bool operator==(const MissingPath&, const MissingPath&) = default;
};

struct LunVerdict {
    QString client;
    QString alias;
    int lun = -1;
    Wwid wwid;
    int planned = 0;
    int active = 0;     ///< planned paths that are usable
    int unexpected = 0; ///< paths of this LUN that nobody planned
    Health health = Health::Unknown;
    QString reason; ///< for Unknown and for a map that is missing or has another name
    QList<MissingPath> missing;
    friend bool operator==(const LunVerdict&, const LunVerdict&) = default;
};

struct Verdict {
    Health health = Health::Unknown; ///< critical before unknown before degraded before as planned
    QList<LunVerdict> luns;          ///< clients in the site's order, then LUNs
    friend bool operator==(const Verdict&, const Verdict&) = default;
};

/// Pure. A client or appliance that could not be asked makes its LUNs Unknown, never green.
[[nodiscard]] Verdict judge(const Site& site, const SiteSurvey& survey);
[[nodiscard]] QJsonObject verdictToJson(const Verdict& verdict);

} // namespace twinrail
