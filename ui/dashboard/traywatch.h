// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dashboard/livesite.h"
#include "ui/dashboard/traymessage.h"

#include <QElapsedTimer>

namespace twinrail {

/// Where state and messages are shown.
class TraySink {
public:
    virtual ~TraySink() = default;
    virtual void showState(Condition condition, const QString& sentence) = 0;
    virtual void notify(const TrayMessage& message) = 0;
};

/// The desktop's own; null where it has none. `wanted` is called when somebody clicks it.
[[nodiscard]] std::unique_ptr<TraySink> systemTray(std::function<void()> wanted);

/// Keeps somebody informed who does not look at the window: the state all the time, a message when something gets worse
/// and when it is well again. One message for a burst, and none sooner than `apart` after another.
class TrayWatch : public QObject {
    Q_OBJECT
public:
    struct Pace {
        std::chrono::milliseconds together{1'000};
        std::chrono::milliseconds apart{10'000};
    };
    /// Without a sink it does nothing. `live` must outlive it.
    TrayWatch(LiveSite& live, std::unique_ptr<TraySink> sink, QObject* parent = nullptr);
    TrayWatch(LiveSite& live, std::unique_ptr<TraySink> sink, Pace pace, QObject* parent = nullptr);

private:
    void showState();
    void gather(const QList<WatchEvent>& events);
    void tell();

    LiveSite* m_live;
    std::unique_ptr<TraySink> m_sink;
    Pace m_pace;
    TrayBurst m_burst;
    QTimer m_pending;
    QElapsedTimer m_told; ///< since the last message
};

} // namespace twinrail
