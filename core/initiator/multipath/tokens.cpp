// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipath/tokens.h"

#include <QRegularExpression>

namespace twinrail {

namespace {

bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool startsComment(char c) { return c == '#' || c == '!'; }
bool endsWord(char c) { return isSpace(c) || startsComment(c) || c == '"' || c == '{' || c == '}'; }

ConfToken tokenAt(const QByteArray& line, qsizetype start)
{
    const char first = line.at(start);
    if (first == '{' || first == '}')
        return {first == '{' ? ConfToken::Kind::Open : ConfToken::Kind::Close, start, start + 1, {}};
    if (first == '"') {
        const qsizetype close = line.indexOf('"', start + 1);
        if (close >= 0)
            return {ConfToken::Kind::Quoted, start, close + 1,
                    QString::fromUtf8(line.mid(start + 1, close - start - 1))};
        const QString rest = QString::fromUtf8(line.mid(start + 1)).trimmed();
        return {ConfToken::Kind::OpenQuoted, start, line.trimmed().size() + line.indexOf(line.trimmed()), rest};
    }
    qsizetype end = start + 1;
    while (end < line.size() && !endsWord(line.at(end)))
        ++end;
    return {ConfToken::Kind::Word, start, end, QString::fromUtf8(line.mid(start, end - start))};
}

} // namespace

QList<ConfToken> confTokens(const QByteArray& line)
{
    QList<ConfToken> tokens;
    qsizetype at = 0;
    while (true) {
        while (at < line.size() && isSpace(line.at(at)))
            ++at;
        if (at == line.size() || startsComment(line.at(at)))
            return tokens;
        tokens << tokenAt(line, at);
        at = tokens.constLast().end;
    }
}

QByteArray confWord(const QString& value)
{
    static const QRegularExpression bare(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_.-]+")));
    static const QRegularExpression unwritable(QStringLiteral("[\"\\r\\n]"));
    if (bare.match(value).hasMatch())
        return value.toLatin1();
    return '"' + QString(value).remove(unwritable).toUtf8() + '"';
}

} // namespace twinrail
