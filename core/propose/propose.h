// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/survey.h"
#include "core/topology/site.h"

namespace twinrail {

// Sensible values for what the administrator has not decided yet, made from what was found. All pure; the same input
// gives the same proposal. Each fills in only what is empty: what a person entered, and what an earlier proposal put
// there, stays. What is there on the machines already is adopted before anything new is invented.

/// N1, A6: rails from the subnets of the appliance's storage addresses (never that of the management address), and one
/// portal group for each: the one that has that portal already, or a new one named after the NIC ("tpg_lab9_e1000g1").
[[nodiscard]] Site withProposedPortalGroups(Site site, const ApplianceState& found);

/// N2, A5: one target for each portal group: the one that is bound to that group alone, or a new name.
[[nodiscard]] Site withProposedTargets(Site site, const ApplianceState& found);

/// N3, N4: the target group that holds exactly these targets, and the host group that is mapped with it; or new names
/// after the site ("tg_hydra", "hg_hydra").
[[nodiscard]] Site withProposedGroups(Site site, const ApplianceState& found);

/// N5: the zvols that are mapped to this pair of groups already, with their numbers; and, while the site has no LUN,
/// those that nobody uses: a logical unit may stand on them, but no mapping. Numbers are free in the host group,
/// aliases come from the zvols' names, unique in the site.
[[nodiscard]] Site withProposedLuns(Site site, const ApplianceState& found);
/// One more LUN for that zvol, with a free number and alias; for a zvol that is not there yet, `sizeBytes` is its size.
[[nodiscard]] Lun proposedLun(const Site& site, const ApplianceState& found, const QString& zvol, quint64 sizeBytes);
/// A name for one more zvol that is not there yet: "tank/hydra-01".
[[nodiscard]] QString proposedZvol(const Site& site, const ApplianceState& found);

/// C3: the name that the client has; a new one where it has none, or where another client has the same.
/// C4, A2: one interface for each NIC that has an address on a rail: the record that is bound to that NIC already, or
/// "sw-iscsi-0"… Never the NIC that the management address is on.
[[nodiscard]] Site withProposedClient(Site site, const ClientSurvey& found);

/// An address that may serve as a storage portal or not, and why: what the portal-group page lists.
struct PortalCandidate {
    QHostAddress address;
    int prefixLength = 0;
    QString nic;         ///< of the appliance; empty where it does not tell
    QString portalGroup; ///< that has it already
    bool management = false;
    friend bool operator==(const PortalCandidate&, const PortalCandidate&) = default;
};
[[nodiscard]] QList<PortalCandidate> portalCandidates(const Site& site, const ApplianceState& found);

/// A NIC of a client that may carry an interface, and why not.
struct NicCandidate {
    Nic nic;
    QHostAddress address;
    QString rail;    ///< whose subnet the address is in; empty: none
    QString refusal; ///< one translated sentence: "carries the management connection", "no link", …; empty: fit
    friend bool operator==(const NicCandidate&, const NicCandidate&) = default;
};
[[nodiscard]] QList<NicCandidate> nicCandidates(const Site& site, const ClientSurvey& found);

} // namespace twinrail
