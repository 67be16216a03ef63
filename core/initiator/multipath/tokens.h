// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace twinrail {

/// One word of a line of multipath.conf, with its place in the bytes of that line (quotes included).
struct ConfToken {
    enum class Kind {
        Word,
        Quoted,
        OpenQuoted, ///< the closing quote is missing: it reaches to the end of the line
        Open,       ///< {
        Close       ///< }
    };
    Kind kind = Kind::Word;
    qsizetype start = 0;
    qsizetype end = 0;
    QString text; ///< without quotes

    [[nodiscard]] bool isText() const { return kind != Kind::Open && kind != Kind::Close; }
};

/// The words of a line; a comment has none. `#` and `!` start one outside quotes, also right behind a word
/// (linux-initiator §5.1).
[[nodiscard]] QList<ConfToken> confTokens(const QByteArray& line);

/// The value as a word of the file: quoted unless it is one bare word. Quotes and line ends cannot be written at all
/// (§5.1: never emit a doubled quote) and are left out.
[[nodiscard]] QByteArray confWord(const QString& value);

} // namespace twinrail
