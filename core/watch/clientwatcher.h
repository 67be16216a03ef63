// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/event.h"
#include "core/watch/kernelevent.h"
#include "core/watch/livestate.h"

namespace twinrail {

/// What is known about one client, from all that was heard about it. No machine, no clock, no thread: everything comes
/// in as a value, and what has changed comes out as events. Times must not go backwards.
class ClientWatcher {
public:
    static constexpr int oldAfterIntervals = 3; ///< then the data are unknown (product.md §4.3)
    static constexpr int flapsAt = 4;           ///< changes between usable and not within flapWindow
    static constexpr std::chrono::minutes flapWindow{5};

    ClientWatcher(Site site, QString client, std::chrono::milliseconds interval);

    /// A whole answer; it is the truth, whatever the kernel said before. `found` has no error.
    QList<WatchEvent> answered(const ClientSurvey& found, const std::optional<ApplianceState>& appliance,
                               const QDateTime& now);
    QList<WatchEvent> unreachable(const Error& error, const QDateTime& now);
    /// A path that the kernel failed is failed at once; the next answer confirms it or takes it back.
    QList<WatchEvent> kernelSaid(const KernelEvent& event, const QDateTime& now);
    QList<WatchEvent> drifted(const QList<Drift>& drift, const QDateTime& now);
    /// Time goes on: what is too old becomes unknown, what has been quiet flaps no more.
    QList<WatchEvent> passed(const QDateTime& now);

    [[nodiscard]] const ClientLive& live() const { return m_live; }

private:
    ClientLive m_live; // the implementation adds what it must remember
};

} // namespace twinrail
