// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/coreutils/linediff.h"

namespace twinrail::lab {

namespace {

/// Lines with their newline, so that a missing last one makes a difference.
QList<QByteArray> wholeLines(const QByteArray& text)
{
    QList<QByteArray> lines;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype newline = text.indexOf('\n', i);
        const qsizetype end = newline < 0 ? text.size() : newline + 1;
        lines.append(text.mid(i, end - i));
        i = end;
    }
    return lines;
}

QByteArray marked(const char* mark, const QByteArray& line)
{
    return mark + (line.endsWith('\n') ? line : line + "\n\\ No newline at end of file\n");
}

/// "3" or "3,5": one line or several, as the plain form writes a range.
QByteArray plainRange(qsizetype first, qsizetype end)
{
    if (first == end)
        return QByteArray::number(first);
    const QByteArray from = QByteArray::number(first + 1);
    return end - first == 1 ? from : from + ',' + QByteArray::number(end);
}

/// "3,4": where and how many, as the unified form writes it; one line has no count.
QByteArray unifiedRange(qsizetype first, qsizetype end)
{
    const QByteArray from = QByteArray::number(first == end ? first : first + 1);
    return end - first == 1 ? from : from + ',' + QByteArray::number(end - first);
}

} // namespace

LineDiff::LineDiff(const QByteArray& before, const QByteArray& after)
    : m_before(wholeLines(before)), m_after(wholeLines(after))
{
    findChanges();
}

void LineDiff::findChanges()
{
    const qsizetype rows = m_before.size();
    const qsizetype columns = m_after.size();
    // longest[i][j]: common lines of what follows line i and line j
    std::vector<std::vector<int>> longest(std::size_t(rows + 1), std::vector<int>(std::size_t(columns + 1), 0));
    const auto at = [&longest](qsizetype i, qsizetype j) -> int& { return longest[std::size_t(i)][std::size_t(j)]; };
    for (qsizetype i = rows - 1; i >= 0; --i)
        for (qsizetype j = columns - 1; j >= 0; --j)
            at(i, j) = m_before[i] == m_after[j] ? at(i + 1, j + 1) + 1 : qMax(at(i + 1, j), at(i, j + 1));
    for (qsizetype i = 0, j = 0; i < rows || j < columns;) {
        if (i < rows && j < columns && m_before[i] == m_after[j]) {
            ++i;
            ++j;
            continue;
        }
        Change change{i, i, j, j};
        while (i < rows || j < columns) {
            if (i < rows && j < columns && m_before[i] == m_after[j])
                break;
            if (i < rows && (j == columns || at(i + 1, j) >= at(i, j + 1)))
                ++i;
            else
                ++j;
        }
        change.beforeEnd = i;
        change.afterEnd = j;
        m_changes.push_back(change);
    }
}

QByteArray LineDiff::plain() const
{
    QByteArray out;
    for (const Change& change : m_changes) {
        const bool removes = change.before != change.beforeEnd;
        const bool adds = change.after != change.afterEnd;
        out += plainRange(change.before, change.beforeEnd) +
               (removes && adds ? 'c'
                : removes       ? 'd'
                                : 'a') +
               plainRange(change.after, change.afterEnd) + '\n';
        for (qsizetype i = change.before; i < change.beforeEnd; ++i)
            out += marked("< ", m_before[i]);
        if (removes && adds)
            out += "---\n";
        for (qsizetype j = change.after; j < change.afterEnd; ++j)
            out += marked("> ", m_after[j]);
    }
    return out;
}

QByteArray LineDiff::unified(qsizetype context) const
{
    QByteArray out;
    for (std::size_t first = 0, next = 0; first < m_changes.size(); first = next) {
        for (next = first + 1; next < m_changes.size(); ++next) // changes that are near share a hunk
            if (m_changes[next].before - m_changes[next - 1].beforeEnd > 2 * context)
                break;
        const Change& last = m_changes[next - 1];
        const qsizetype lead = qMin(context, m_changes[first].before);
        const qsizetype tail = qMin(context, m_before.size() - last.beforeEnd);
        qsizetype line = m_changes[first].before - lead;
        out += "@@ -" + unifiedRange(line, last.beforeEnd + tail) + " +" +
               unifiedRange(m_changes[first].after - lead, last.afterEnd + tail) + " @@\n";
        for (std::size_t i = first; i < next; ++i) {
            for (; line < m_changes[i].before; ++line)
                out += marked(" ", m_before[line]);
            for (; line < m_changes[i].beforeEnd; ++line)
                out += marked("-", m_before[line]);
            for (qsizetype j = m_changes[i].after; j < m_changes[i].afterEnd; ++j)
                out += marked("+", m_after[j]);
        }
        for (; line < last.beforeEnd + tail; ++line)
            out += marked(" ", m_before[line]);
    }
    return out;
}

} // namespace twinrail::lab
