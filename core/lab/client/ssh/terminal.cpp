// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/ssh/terminal.h"

namespace twinrail::lab {

namespace {

constexpr char interrupt = 3;
constexpr char endOfInput = 4;
constexpr char backspace = 8;
constexpr char eraseLine = 21;
constexpr char erase = 127;

} // namespace

std::optional<Terminal::Line> Terminal::nextLine()
{
    while (!m_keys.isEmpty()) {
        const char key = m_keys[0];
        m_keys.remove(0, 1);
        if (key == '\r' || key == '\n') {
            m_echo += "\r\n";
            return Line{std::exchange(m_line, {})};
        }
        if (key == interrupt) {
            m_echo += "^C\r\n";
            m_line.clear();
            return Line{{}, false, true};
        }
        if (key == endOfInput && m_line.isEmpty())
            return Line{{}, true};
        if (key == erase || key == backspace) {
            if (!m_line.isEmpty())
                m_echo += "\b \b";
            m_line.chop(1);
        } else if (key == eraseLine) {
            m_echo += QByteArray("\b \b").repeated(m_line.size());
            m_line.clear();
        } else if (static_cast<unsigned char>(key) >= ' ' || key == '\t') {
            m_line += key;
            m_echo += key;
        }
    }
    return std::nullopt;
}

} // namespace twinrail::lab
