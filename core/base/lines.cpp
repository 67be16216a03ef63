// SPDX-License-Identifier: Apache-2.0
#include "core/base/lines.h"

namespace twinrail {

QList<QByteArray> wholeLines(const QByteArray& text)
{
    QList<QByteArray> lines;
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype newline = text.indexOf('\n', start);
        const qsizetype end = newline < 0 ? text.size() : newline + 1;
        lines << text.mid(start, end - start);
        start = end;
    }
    return lines;
}

QByteArray joined(const QList<QByteArray>& lines)
{
    QByteArray text;
    for (const QByteArray& line : lines)
        text += line;
    return text;
}

QByteArray lineEnding(const QByteArray& text)
{
    const qsizetype newline = text.indexOf('\n');
    return newline > 0 && text.at(newline - 1) == '\r' ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n");
}

QByteArray withFinalNewline(QByteArray text)
{
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += lineEnding(text);
    return text;
}

} // namespace twinrail
