// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steptable.h"

#include "core/plan/steps/a9packages.h"
#include "core/plan/steps/c10timers.h"
#include "core/plan/steps/c11multipathbase.h"
#include "core/plan/steps/c12aliases.h"
#include "core/plan/steps/c13maps.h"
#include "core/plan/steps/c14ready.h"
#include "core/plan/steps/c1iscsiservice.h"
#include "core/plan/steps/c2multipathservice.h"
#include "core/plan/steps/c3initiatorname.h"
#include "core/plan/steps/c4interfaces.h"
#include "core/plan/steps/c5reversepath.h"
#include "core/plan/steps/c6discovery.h"
#include "core/plan/steps/c7records.h"
#include "core/plan/steps/c8login.h"
#include "core/plan/steps/c9devices.h"
#include "core/plan/steps/n1portalgroups.h"
#include "core/plan/steps/n2targets.h"
#include "core/plan/steps/n3targetgroup.h"
#include "core/plan/steps/n4hostgroup.h"
#include "core/plan/steps/n5luns.h"

namespace twinrail {

namespace {

template <typename Base, typename... Steps> std::vector<std::unique_ptr<Base>> table()
{
    std::vector<std::unique_ptr<Base>> steps;
    (steps.push_back(std::make_unique<Steps>()), ...);
    return steps;
}

} // namespace

const std::vector<std::unique_ptr<ApplianceStep>>& applianceSteps()
{
    static const auto steps = table<ApplianceStep,
                                    steps::PortalGroups, // N1
                                    steps::Targets,      // N2
                                    steps::TargetGroup,  // N3
                                    steps::HostGroup,    // N4: before any login (erratum E45)
                                    steps::Luns>();      // N5
    return steps;
}

const std::vector<std::unique_ptr<ClientStep>>& clientSteps()
{
    static const auto steps = table<ClientStep,
                                    steps::Packages,         // A9: files and services come with them
                                    steps::InitiatorName,    // C3: before the daemon starts, which caches it (E6)
                                    steps::IscsiService,     // C1
                                    steps::Interfaces,       // C4
                                    steps::ReversePath,      // C5
                                    steps::Timeouts,         // C10: before records and sessions (E19)
                                    steps::MultipathBase,    // C11: before the daemon, which may need the file
                                    steps::Aliases,          // C12: before the first map
                                    steps::MultipathService, // C2
                                    steps::Discovery,        // C6
                                    steps::Login,            // C8
                                    steps::Records,          // C7: after unplanned sessions are out
                                    steps::Devices,          // C9
                                    steps::Maps,             // C13
                                    steps::Ready>();         // C14
    return steps;
}

} // namespace twinrail
