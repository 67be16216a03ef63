// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace twinrail {

/// Secret text: move-only, wiped on destruction, with no way to become a QString, a log line or JSON.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray text);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// A deliberate second copy, for a second machine with the same account.
    [[nodiscard]] Secret clone() const;
    /// For the one call that hands it to the other side (libssh, the Authorization header, the keychain).
    [[nodiscard]] const QByteArray& reveal() const { return m_text; }

private:
    void wipe();
    QByteArray m_text;
};

} // namespace twinrail
