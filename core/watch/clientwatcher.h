// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/event.h"
#include "core/watch/kernelevent.h"
#include "core/watch/livestate.h"
#include "core/watch/watchedpath.h"

#include <QHash>

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
    /// A burst, shown once: when a rail goes, hundreds of paths go with it.
    QList<WatchEvent> kernelSaid(const QList<KernelEvent>& events, const QDateTime& now);
    QList<WatchEvent> drifted(const QList<Drift>& drift, const QDateTime& now);
    /// Time goes on: what is too old becomes unknown, what has been quiet flaps no more.
    QList<WatchEvent> passed(const QDateTime& now);

    [[nodiscard]] const ClientLive& live() const { return m_live; }

private:
    using Kind = WatchEvent::Kind;
    using Source = WatchEvent::Source;

    void learn(const ClientSurvey& found, const QDateTime& now);
    void learnStrange(const QList<FollowedRow>& rows);
    bool hear(const KernelEvent& event, const QDateTime& now); ///< whether it says anything new
    QList<WatchEvent> ageing(const QDateTime& now);
    [[nodiscard]] bool blind() const; ///< nothing is known of any path, so nothing is said of any

    QList<WatchEvent> show(Source source, const QDateTime& now);
    [[nodiscard]] PathRowState shown(const WatchedPath& path, const QDateTime& now) const;
    [[nodiscard]] QString blindReason() const;
    [[nodiscard]] QList<WatchEvent> sayPaths(const ClientLive& before, const WatchEvent& form);
    [[nodiscard]] QList<WatchEvent> sayLuns(const ClientLive& before, const WatchEvent& form);
    [[nodiscard]] WatchEvent eventOf(Kind kind, Source source, const QDateTime& now, const QString& text = {}) const;

    Site m_site; ///< with this client alone
    std::chrono::milliseconds m_interval;
    std::optional<ApplianceState> m_appliance; ///< the last that was told
    QList<WatchedPath> m_paths;                ///< the planned ones, always the same; then those that nobody planned
    qsizetype m_planned = 0;
    QList<WatchedPath> m_gone;        ///< nobody planned them, and the last answer does not have them any more
    bool m_old = false;               ///< what was heard last is too old
    QHash<QString, Condition> m_said; ///< by path: what its last event said, if it was not Ok
    QHash<int, Condition> m_lunsSaid; ///< by LUN number: the same
    ClientLive m_live;
};

} // namespace twinrail
