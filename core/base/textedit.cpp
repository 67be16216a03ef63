// SPDX-License-Identifier: Apache-2.0
#include "core/base/textedit.h"

#include "core/base/lines.h"
#include "core/base/tr.h"

#include <QHash>

#include <algorithm>

namespace twinrail {

namespace {

// Above this size the middle of two texts is replaced as one block: still exact, only not minimal.
constexpr qsizetype tableLimit = 16'000'000;

// Equal lines get equal numbers, so that the table below compares numbers and not texts.
QList<qsizetype> numbered(const QList<QByteArray>& lines, QHash<QByteArray, qsizetype>& numbers)
{
    QList<qsizetype> result;
    result.reserve(lines.size());
    for (const QByteArray& line : lines) {
        const auto known = numbers.constFind(line);
        result << (known != numbers.constEnd() ? *known : *numbers.insert(line, numbers.size()));
    }
    return result;
}

// Longest common subsequence of the ends of both lists: row i, column j is for a[i…] and b[j…].
class CommonLines {
public:
    CommonLines(const QList<qsizetype>& a, const QList<qsizetype>& b)
        : m_width(b.size() + 1), m_table((a.size() + 1) * m_width)
    {
        for (qsizetype i = a.size() - 1; i >= 0; --i)
            for (qsizetype j = b.size() - 1; j >= 0; --j)
                m_table[i * m_width + j] = a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    [[nodiscard]] int at(qsizetype i, qsizetype j) const { return m_table.at(i * m_width + j); }

private:
    qsizetype m_width;
    QList<int> m_table;
};

bool hasLines(const QList<QByteArray>& text, qsizetype at, const QList<QByteArray>& wanted)
{
    return at >= 0 && at + wanted.size() <= text.size() && text.mid(at, wanted.size()) == wanted;
}

// A line without a newline can only be the last: else two lines would melt into one.
bool hasOpenLineInside(const QList<QByteArray>& lines)
{
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        if (!lines[i].endsWith('\n'))
            return true;
    return false;
}

// Replaces `removed` by `added`, hunk by hunk; when going back, earlier hunks have moved the places by `shift`.
enum class Way { Forward, Back };
Result<QByteArray> replaced(const QByteArray& text, const QList<TextEdit::Hunk>& hunks, Way way)
{
    const QList<QByteArray> lines = wholeLines(text);
    QList<QByteArray> result;
    qsizetype done = 0;
    qsizetype shift = 0;
    for (const TextEdit::Hunk& hunk : hunks) {
        const QList<QByteArray>& from = way == Way::Forward ? hunk.removed : hunk.added;
        const QList<QByteArray>& to = way == Way::Forward ? hunk.added : hunk.removed;
        const qsizetype place = hunk.line + shift;
        if (place < done || !hasLines(lines, place, from))
            //: %1: number of a line
            return fail(Error::Kind::Conflict,
                        Tr::tr("The file was changed by somebody else near line %1. Take stock again.").arg(place + 1));
        result << lines.mid(done, place - done) << to;
        done = place + from.size();
        if (way == Way::Back)
            shift += hunk.added.size() - hunk.removed.size();
    }
    result << lines.mid(done);
    if (hasOpenLineInside(result))
        return fail(Error::Kind::Conflict,
                    Tr::tr("The end of the file was changed by somebody else. Take stock again."));
    return joined(result);
}

} // namespace

TextEdit TextEdit::between(const QByteArray& before, const QByteArray& after)
{
    const QList<QByteArray> old = wholeLines(before);
    const QList<QByteArray> fresh = wholeLines(after);
    const qsizetype shorter = std::min(old.size(), fresh.size());
    qsizetype head = 0;
    while (head < shorter && old[head] == fresh[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && old[old.size() - 1 - tail] == fresh[fresh.size() - 1 - tail])
        ++tail;

    QHash<QByteArray, qsizetype> numbers;
    const QList<qsizetype> a = numbered(old.mid(head, old.size() - head - tail), numbers);
    const QList<qsizetype> b = numbered(fresh.mid(head, fresh.size() - head - tail), numbers);
    TextEdit edit;
    if (a.isEmpty() && b.isEmpty())
        return edit;
    if ((a.size() + 1) * (b.size() + 1) > tableLimit) {
        edit.m_hunks << Hunk{head, old.mid(head, a.size()), fresh.mid(head, b.size())};
        return edit;
    }
    const CommonLines common(a, b);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        Hunk hunk{head + i, {}, {}};
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a[i] == b[j])
                break;
            if (j == b.size() || (i < a.size() && common.at(i + 1, j) >= common.at(i, j + 1)))
                hunk.removed << old[head + i++];
            else
                hunk.added << fresh[head + j++];
        }
        if (!hunk.removed.isEmpty() || !hunk.added.isEmpty())
            edit.m_hunks << hunk;
        while (i < a.size() && j < b.size() && a[i] == b[j]) {
            ++i;
            ++j;
        }
    }
    return edit;
}

Result<QByteArray> TextEdit::apply(const QByteArray& before) const { return replaced(before, m_hunks, Way::Forward); }

Result<QByteArray> TextEdit::revert(const QByteArray& after) const { return replaced(after, m_hunks, Way::Back); }

TextEdit TextEdit::resolved(const QByteArray& token, const QByteArray& value) const
{
    TextEdit result = *this;
    for (Hunk& hunk : result.m_hunks)
        for (QByteArray& line : hunk.added)
            line.replace(token, value);
    return result;
}

} // namespace twinrail
