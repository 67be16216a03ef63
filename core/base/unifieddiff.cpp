// SPDX-License-Identifier: Apache-2.0
#include "core/base/textedit.h"

#include "core/base/lines.h"

#include <QRegularExpression>

namespace twinrail {

namespace {

constexpr qsizetype context = 3;

// "node.session.auth.password_in = …", also where it is commented out: it may have been in force yesterday.
QByteArray masked(const QByteArray& line)
{
    static const QRegularExpression secret(QStringLiteral("^([\\s#]*\\S*(?:password|secret)(?:_in)?\\s*[=:]\\s*)\\S"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = secret.match(QString::fromLatin1(line));
    if (!match.hasMatch())
        return line;
    return match.captured(1).toLatin1() + QByteArrayLiteral("********") + (line.endsWith('\n') ? "\n" : "");
}

QByteArray printed(char mark, const QByteArray& line)
{
    const QByteArray text = mark + masked(line);
    return text.endsWith('\n') ? text : text + QByteArrayLiteral("\n\\ No newline at end of file\n");
}

// "-12,3": git counts lines from 1, and names the line before an empty range.
QByteArray range(char mark, qsizetype start, qsizetype count)
{
    return mark + QByteArray::number(count == 0 ? start : start + 1) +
           (count == 1 ? QByteArray() : ',' + QByteArray::number(count));
}

QByteArray fileName(char side, const QString& path, bool there)
{
    if (!there)
        return QByteArrayLiteral("/dev/null");
    return QByteArray(1, side) + (path.startsWith(u'/') ? "" : "/") + path.toUtf8();
}

// One "@@" block: hunks that lie so near that their context touches.
QByteArray block(const QList<QByteArray>& old, const QList<TextEdit::Hunk>& hunks, qsizetype shift)
{
    const TextEdit::Hunk& last = hunks.constLast();
    const qsizetype start = std::max<qsizetype>(0, hunks.constFirst().line - context);
    const qsizetype end = std::min(old.size(), last.line + last.removed.size() + context);
    QByteArray body;
    qsizetype at = start;
    qsizetype growth = 0;
    for (const TextEdit::Hunk& hunk : hunks) {
        for (; at < hunk.line; ++at)
            body += printed(' ', old[at]);
        for (const QByteArray& line : hunk.removed)
            body += printed('-', line);
        for (const QByteArray& line : hunk.added)
            body += printed('+', line);
        at += hunk.removed.size();
        growth += hunk.added.size() - hunk.removed.size();
    }
    for (; at < end; ++at)
        body += printed(' ', old[at]);
    return "@@ " + range('-', start, end - start) + ' ' + range('+', start + shift, end - start + growth) + " @@\n" +
           body;
}

} // namespace

QByteArray unifiedDiff(const QString& path, const QByteArray& before, const QByteArray& after)
{
    const QList<TextEdit::Hunk> hunks = TextEdit::between(before, after).hunks();
    if (hunks.isEmpty())
        return {};
    const QList<QByteArray> old = wholeLines(before);
    QByteArray diff =
        "--- " + fileName('a', path, !before.isNull()) + "\n+++ " + fileName('b', path, !after.isNull()) + '\n';
    QList<TextEdit::Hunk> near;
    qsizetype shift = 0;
    for (qsizetype i = 0; i < hunks.size(); ++i) {
        near << hunks[i];
        const qsizetype end = hunks[i].line + hunks[i].removed.size();
        if (i + 1 < hunks.size() && hunks[i + 1].line - end <= 2 * context)
            continue;
        diff += block(old, near, shift);
        for (const TextEdit::Hunk& hunk : near)
            shift += hunk.added.size() - hunk.removed.size();
        near.clear();
    }
    return diff;
}

} // namespace twinrail
