// SPDX-License-Identifier: Apache-2.0
#include "core/report/exports/fileedit.h"

#include "core/base/lines.h"
#include "core/report/exports/shelltext.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace twinrail::exports {

namespace {

const QByteArray hidden = QByteArrayLiteral("********"); // how unifiedDiff() shows a password

// Grows the last run, or begins another where there is a gap.
void add(QList<KnownLines::Run>& runs, qsizetype number, const QByteArray& line)
{
    if (runs.isEmpty() || runs.constLast().last + 1 != number)
        runs << KnownLines::Run{number, number, {}};
    runs.last().last = number;
    runs.last().text += line;
}

// A diff shows three lines behind a change; where there are fewer, the file ends.
constexpr int wholeContext = 3;
void endBlock(KnownLines& known, int context)
{
    if (!known.before.isEmpty() && context < wholeContext)
        known.before.last().toEnd = true;
}

// "@@ -12,3 +12,4 @@": an empty range names the line before it.
qsizetype firstLine(const QRegularExpressionMatch& match, int group)
{
    const qsizetype start = match.captured(group).toLongLong();
    return match.captured(group + 1) == u"0" ? start + 1 : start;
}

QByteArray condition(const KnownLines::Run& run)
{
    const QByteArray last = run.toEnd ? QByteArrayLiteral("\\$") : QByteArray::number(run.last);
    return "lines_are \"$1\" " + QByteArray::number(run.first) + ',' + last + ' ' +
           QCryptographicHash::hash(run.text, QCryptographicHash::Sha256).toHex();
}

QByteArray conditions(const QList<KnownLines::Run>& runs, bool exists)
{
    if (!exists)
        return QByteArrayLiteral("[ ! -e \"$1\" ]");
    if (runs.isEmpty())
        return QByteArrayLiteral("[ -f \"$1\" ] && [ ! -s \"$1\" ]");
    QList<QByteArray> all{QByteArrayLiteral("[ -f \"$1\" ]")};
    for (const KnownLines::Run& run : runs)
        all << condition(run);
    return exports::all(all);
}

QByteArray kept(qsizetype first, const QByteArray& last)
{
    return "sed -n '" + QByteArray::number(first) + ',' + last + "p' \"$1\"";
}

// The old file's own lines, and between them the new ones.
QList<QByteArray> pieces(const FileChange& change)
{
    QList<QByteArray> result;
    qsizetype next = 1;
    for (const TextEdit::Hunk& hunk : change.edit.hunks()) {
        if (hunk.line >= next)
            result << kept(next, QByteArray::number(hunk.line)) + " &&";
        if (!hunk.added.isEmpty())
            result << printing(joined(hunk.added), QByteArrayLiteral(" &&"));
        next = hunk.line + hunk.removed.size() + 1;
    }
    result << (change.existsBefore ? kept(next, QByteArrayLiteral("$")) : QByteArrayLiteral("true"));
    return result;
}

} // namespace

KnownLines knownLines(const FileChange& change)
{
    static const QRegularExpression head(QStringLiteral("^@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@"));
    KnownLines known;
    qsizetype old = 0;
    qsizetype fresh = 0;
    int context = 0;
    const QList<QByteArray> lines = wholeLines(change.diff);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray& line = lines.at(i);
        if (const auto match = head.match(QString::fromLatin1(line)); match.hasMatch()) {
            endBlock(known, context);
            old = firstLine(match, 1);
            fresh = firstLine(match, 3);
            continue;
        }
        if (old == 0 && fresh == 0)
            continue; // the two lines with the file's name
        const bool open = i + 1 < lines.size() && lines.at(i + 1).startsWith('\\');
        const QByteArray text = open ? line.mid(1).chopped(1) : line.mid(1);
        const bool secret = text.contains(hidden);
        if (line.startsWith(' ') || line.startsWith('-')) {
            if (!secret)
                add(known.before, old, text);
            ++old;
        }
        if (line.startsWith(' ') || line.startsWith('+')) {
            if (!secret)
                add(known.after, fresh, text);
            ++fresh;
        }
        if (!line.startsWith('\\'))
            context = line.startsWith(' ') ? context + 1 : 0;
        known.hidesChange = known.hidesChange || (secret && !line.startsWith(' '));
    }
    endBlock(known, context);
    return known;
}

QByteArray fileFunctions(int number, const FileChange& change)
{
    const KnownLines known = knownLines(change);
    const QByteArray id = QByteArray::number(number);
    return function("before_" + id, {conditions(known.before, change.existsBefore)}) +
           function("after_" + id, {conditions(known.after, change.existsAfter)}) +
           function("new_" + id, pieces(change));
}

} // namespace twinrail::exports
