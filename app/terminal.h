// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QString>

#include <optional>

namespace twinrail {

/// The person or pipe at the other end: standard output for results, standard error for everything else.
class Terminal {
public:
    /// With `json`, standard output carries one JSON object only, and text for people goes to standard error.
    explicit Terminal(bool json = false) : m_json(json) {}

    void result(const QByteArray& json) const; ///< one line on standard output
    void say(const QString& text) const;       ///< for people
    void complain(const QString& text) const;  ///< always standard error
    /// A line that the next one replaces; only on a terminal, silent in a pipe.
    void progress(const QString& line) const;
    void endProgress() const;

    [[nodiscard]] bool json() const { return m_json; }
    [[nodiscard]] bool isInteractive() const; ///< a person can be asked
    [[nodiscard]] bool confirm(const QString& question) const;
    [[nodiscard]] std::optional<Secret>
    askSecret(const QString& prompt) const; ///< without echo; nothing when nobody is there

private:
    bool m_json;
};

} // namespace twinrail
