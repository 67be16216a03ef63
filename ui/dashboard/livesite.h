// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/fleetwatch.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace twinrail {

/// What the dashboard shows: a site, what is known of it now, and what has happened. It only carries. News come
/// together for a moment, so that a burst of them is shown once. Lives in the window's thread.
class LiveSite : public QObject {
    Q_OBJECT
public:
    static constexpr int mostEvents = 10'000; ///< older ones are forgotten
    static constexpr std::chrono::milliseconds together{80};

    /// Whoever tells the news. Ends with `keeps`; by then its listener is not called any more.
    struct Teller {
        std::shared_ptr<void> keeps;
        std::function<void()> pollNow;
    };
    using Start = std::function<Teller(FleetWatch::Listener listener)>;

    explicit LiveSite(QObject* parent = nullptr);
    ~LiveSite() override;

    /// Begins anew: nothing is heard yet.
    void watch(const Site& site, WatchAccess access, WatchPace pace);
    void watchWith(const Site& site, const Start& start);
    /// Without anybody who tells: news come through take().
    void showSite(const Site& site);
    void stop(); ///< what is known stays, and gets old
    [[nodiscard]] bool watching() const { return bool(m_teller.keeps); }
    void pollNow();

    void take(const WatchUpdate& update);

    [[nodiscard]] const Site& site() const { return m_site; }
    [[nodiscard]] const SiteLive& live() const { return m_live; }
    [[nodiscard]] const QList<WatchEvent>& events() const { return m_events; } ///< the oldest first

signals:
    void siteChanged(); ///< everything is new
    void changed(const QStringList& clients);
    void eventsAdded(const QList<twinrail::WatchEvent>& added);

private:
    void tell();

    Site m_site;
    SiteLive m_live;
    QHash<QString, qsizetype> m_places; ///< of the clients in m_live
    QList<WatchEvent> m_events;
    QSet<QString> m_changed;
    QList<WatchEvent> m_added;
    QTimer m_news;
    int m_generation = 0; ///< what an earlier teller has posted is passed over
    Teller m_teller;      ///< last: it ends before the rest goes
};

} // namespace twinrail
