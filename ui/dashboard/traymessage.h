// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/event.h"

#include <QMap>

#include <optional>

namespace twinrail {

/// What is said to somebody who does not look at the window.
struct TrayMessage {
    bool worse = true; ///< else it is better again
    QString title;
    QString text;
    friend bool operator==(const TrayMessage&, const TrayMessage&) = default;
};

/// The events of a burst, taken together: what is as it was before is not worth a word. Pure.
class TrayBurst {
public:
    void add(const WatchEvent& event);
    void clear() { m_changes.clear(); }
    /// Nothing, when all is as it was.
    [[nodiscard]] std::optional<TrayMessage> message(const QString& site) const;

private:
    struct Change {
        Condition from = Condition::NotChecked;
        Condition to = Condition::NotChecked;
        QString text; ///< of the last event
    };
    QMap<QString, Change> m_changes; ///< by client and LUN
};

} // namespace twinrail
