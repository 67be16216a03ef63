// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/contract/portrait.h"
#include "tests/contract/situation.h"

#include "core/plan/runner.h"

namespace twinrail::contract {

/// A site whose machines play a situation, opened by the product's own means. The lab's clients and the bench's differ
/// only in who types and who pulls the cable.
class Stage {
public:
    virtual ~Stage() = default;
    [[nodiscard]] const Site& site() const { return m_site; }
    [[nodiscard]] HostHands& hands(const Client& client);
    [[nodiscard]] ClientScene scene(const Client& client); ///< with the appliance as it is when all is ready

    /// Brings every client into the situation and waits until what it promises of sessions and paths is there
    /// (facts.h).
    void bring(const Situation& situation);

protected:
    void open(const Site& site, const QString& credentialsPath);
    enum class Whom { ApplianceOnly, Everybody };
    void apply(Whom whom);                                            ///< the product's own plan and runner
    virtual void type(const Client& client, const QString& line) = 0; ///< as root; throws when it fails
    virtual void pullRailB(const Client& client) = 0;

private:
    void readAppliance();
    void act(const Client& client, const Situation& situation);
    void await(const Client& client, const Situation& situation);

    Site m_site;
    Stop m_stop;
    Fleet m_fleet;
    ApplianceState m_appliance;
};

} // namespace twinrail::contract
