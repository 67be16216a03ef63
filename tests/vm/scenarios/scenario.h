// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/program.h"
#include "tests/vm/bridge/appliance.h"
#include "tests/vm/machines/machines.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace twinrail::vm {

/// What the product said, unlike Said, which is what a machine said.
using Told = testing::Said;

/// A test on the bench: real clients as a snapshot holds them, the lab's appliance over the real target, and the
/// product's own binary. Every test starts from a restored snapshot, so none depends on another.
class Scenario : public ::testing::Test {
protected:
    explicit Scenario(QString snapshot) : m_snapshot(std::move(snapshot)) {}
    void SetUp() override;
    void TearDown() override;

    [[nodiscard]] const Machines& machines() const { return *m_machines; }
    [[nodiscard]] const Machine& prague() const { return machines().client(QStringLiteral("prague")); }
    [[nodiscard]] const Machine& brno() const { return machines().client(QStringLiteral("brno")); }
    [[nodiscard]] BenchAppliance& appliance() { return *m_appliance; }

    /// Leaves brno out of the site: for what one client shows as well as two, in half the time.
    void onlyPrague();

    /// The real binary on this bench's site.
    [[nodiscard]] Told twinrail(const char* command, const QStringList& more = {});
    [[nodiscard]] Told apply(const QStringList& more = {});
    [[nodiscard]] Told undo();
    [[nodiscard]] int plannedChanges(); ///< how many changes a further apply would make; -1: it cannot tell

    /// Asks `check` until it ends with this code, and says this so many times, or the seconds are over; its last words.
    [[nodiscard]] Told waitForCheck(int exitCode, int seconds, const QString& words = {}, int times = 0);

    /// One line of the summary that `tests/run --vm` prints at its end.
    void note(const QString& what) const;
    void note(const QString& what, const QElapsedTimer& since) const;

private:
    QString m_snapshot;
    std::optional<Machines> m_machines;
    std::unique_ptr<BenchAppliance> m_appliance;
};

/// Neither iSCSI nor multipath on the clients; zvols on the appliance, nothing else.
class BareBench : public Scenario {
protected:
    BareBench() : Scenario(QStringLiteral("bare")) {}
};

/// As SetUp.bringsBareClientsToTheirPlannedPaths left it.
class PlannedBench : public Scenario {
protected:
    PlannedBench() : Scenario(QStringLiteral("as-planned")) {}
    void SetUp() override;
};

} // namespace twinrail::vm
