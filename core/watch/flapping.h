// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace twinrail {

/// Counts how often one path comes and goes within a window of time.
class Flapping {
public:
    explicit Flapping(std::chrono::milliseconds window) : m_window(window) {}
    /// What is known of the path now. The first word is no change, and saying the same again is none.
    void note(bool usable, const QDateTime& now);
    [[nodiscard]] int changes(const QDateTime& now) const; ///< within the window that ends now

private:
    [[nodiscard]] bool inWindow(const QDateTime& change, const QDateTime& now) const;

    std::chrono::milliseconds m_window;
    std::optional<bool> m_usable;
    QList<QDateTime> m_changes; ///< the oldest first; what is out of the window is dropped at the next change
};

} // namespace twinrail
