// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/state.h"
#include "core/host/distros/profile.h"
#include "core/host/shell.h"
#include "core/plan/change.h"
#include "core/topology/finding.h"

namespace twinrail {

/// How a step speaks of itself: a noun phrase for lists, a sentence for the plan, a present-tense one for progress.
struct StepInfo {
    QString id; ///< "C8"
    QString title;
    QString purpose;
    QString status;
};

/// What has to be installed before a step can be planned: its files, services or programs come with that package.
enum class Needs { Nothing, IscsiPackage, MultipathPackage };

/// What a step found out that is left to do.
struct Prepared {
    Changes changes;
    Findings findings; ///< conflicts and warnings; an Error among them blocks the machine before anything runs
    QString waitsFor;  ///< not empty: what is left can be planned only after that; the runner prepares it at its turn
    friend bool operator==(const Prepared&, const Prepared&) = default;
};

/// A step on the appliance: pure, since the whole state is read once.
class ApplianceStep {
public:
    virtual ~ApplianceStep() = default;
    [[nodiscard]] virtual StepInfo info() const = 0;
    [[nodiscard]] virtual Prepared plan(const Site& want, const ApplianceState& have) const = 0;
};

/// What a client step may know besides the machine itself.
struct ClientScene {
    Site site;
    Client client;
    ApplianceState appliance; ///< as it is, or as it will be after N1–N5
    DistroProfile profile;
};

/// A step on a client. Laws, tested for every step in every lab world: inspect changes nothing (it gets only a
/// HostProbe); preparing twice gives the same; after apply nothing is left; after undo the machine is as before.
class ClientStep {
public:
    virtual ~ClientStep() = default;
    [[nodiscard]] virtual StepInfo info() const = 0;
    [[nodiscard]] virtual Needs needs() const { return Needs::Nothing; }
    [[nodiscard]] virtual Result<Prepared> prepare(HostProbe& host, const ClientScene& scene) const = 0;
};

/// The shape all client steps share: facts are asked for, then a pure function decides.
template <typename FactsType> class ClientStepOf : public ClientStep {
public:
    using Facts = FactsType;
    [[nodiscard]] virtual Result<Facts> inspect(HostProbe& host, const ClientScene& scene) const = 0;
    [[nodiscard]] virtual Prepared plan(const ClientScene& scene, const Facts& have) const = 0;
    [[nodiscard]] Result<Prepared> prepare(HostProbe& host, const ClientScene& scene) const final
    {
        return inspect(host, scene).map([&](const Facts& have) { return plan(scene, have); });
    }
};

} // namespace twinrail
