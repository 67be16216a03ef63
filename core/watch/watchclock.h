// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QElapsedTimer>

namespace twinrail {

/// The time of day that never goes back and never stands still. Somebody may set the clock back: then it goes on from
/// where it was, or old data would stay young. A machine that slept wakes up late, and its data are old.
class WatchClock {
public:
    WatchClock() { m_since.start(); }
    [[nodiscard]] QDateTime now()
    {
        const QDateTime onward = m_last.addMSecs(m_since.restart());
        m_last = qMax(onward, QDateTime::currentDateTimeUtc());
        return m_last;
    }

private:
    QDateTime m_last = QDateTime::currentDateTimeUtc();
    QElapsedTimer m_since;
};

} // namespace twinrail
