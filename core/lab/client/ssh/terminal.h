// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace twinrail::lab {

/// The line discipline of a terminal: echoes what is typed, lets it be corrected, and gives whole lines.
class Terminal {
public:
    struct Line {
        QByteArray text;
        bool ended = false;       ///< ^D on an empty line
        bool interrupted = false; ///< ^C
    };
    void type(const QByteArray& keys) { m_keys += keys; }
    [[nodiscard]] std::optional<Line> nextLine();
    [[nodiscard]] QByteArray takeEcho() { return std::exchange(m_echo, {}); }
    [[nodiscard]] static QByteArray shown(QByteArray output) { return output.replace('\n', "\r\n"); }

private:
    QByteArray m_keys;
    QByteArray m_line;
    QByteArray m_echo;
};

} // namespace twinrail::lab
