// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/coreutils/coreutils.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cctype>

namespace twinrail::lab {

namespace {

/// A field of sort's -k, from its separator on.
QByteArray keyOf(const Job& job, const QByteArray& line)
{
    if (!job.has("k"))
        return line;
    const QStringList range = job.value("k").split(u',');
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    const qsizetype from = digits.match(range[0]).captured().toLongLong() - 1;
    const qsizetype to = range.size() > 1 ? digits.match(range[1]).captured().toLongLong() : -1;
    if (job.has("t"))
        return line.split(job.value("t").toLatin1()[0])
            .mid(from, to < 0 ? -1 : to - from)
            .join(job.value("t").toLatin1());
    const QByteArrayList words = line.simplified().split(' ');
    return words.mid(from, to < 0 ? -1 : to - from).join(' ');
}

double numberOf(const QByteArray& text)
{
    static const QRegularExpression number(QStringLiteral("\\A\\s*-?[0-9]*\\.?[0-9]*"));
    return number.match(QString::fromUtf8(text)).captured().trimmed().toDouble();
}

void sort(Job& job)
{
    QList<QByteArray> lines = linesOf(job.readAll());
    const bool numeric = job.has("n") || job.value("k").endsWith(u'n');
    const bool folds = job.has("f");
    const auto compare = [&](const QByteArray& a, const QByteArray& b) {
        const QByteArray left = keyOf(job, a);
        const QByteArray right = keyOf(job, b);
        if (numeric)
            return numberOf(left) < numberOf(right) ? -1 : numberOf(left) > numberOf(right) ? 1 : 0;
        return folds ? left.toUpper().compare(right.toUpper()) : left.compare(right);
    };
    const bool reverse = job.has("r");
    std::stable_sort(lines.begin(), lines.end(), [&](const QByteArray& a, const QByteArray& b) {
        const int byKey = compare(a, b);
        const int order = byKey != 0 || job.has("s") || job.has("u") ? byKey : a.compare(b);
        return reverse ? order > 0 : order < 0;
    });
    if (job.has("u"))
        lines.erase(std::unique(lines.begin(), lines.end(),
                                [&](const QByteArray& a, const QByteArray& b) { return compare(a, b) == 0; }),
                    lines.end());
    for (const QByteArray& line : std::as_const(lines))
        job.print(line + '\n');
}

void uniq(Job& job)
{
    const QList<QByteArray> lines = linesOf(job.readAll());
    for (qsizetype i = 0, count = 1; i < lines.size(); ++i, ++count) {
        if (i + 1 < lines.size() && lines[i] == lines[i + 1])
            continue;
        const bool shown = !(job.has("d") && count == 1) && !(job.has("u") && count > 1);
        if (shown && job.has("c"))
            job.print(QByteArray::number(count).rightJustified(7) + ' ');
        if (shown)
            job.print(lines[i] + '\n');
        count = 0;
    }
}

/// "1,3-5,7-": whether a number (from 1) is in the list.
bool isListed(const QString& list, qsizetype number)
{
    for (const QString& part : list.split(u',')) {
        const QString from = part.section(u'-', 0, 0);
        const QString to = part.contains(u'-') ? part.section(u'-', 1) : from;
        if ((from.isEmpty() || number >= from.toLongLong()) && (to.isEmpty() || number <= to.toLongLong()))
            return true;
    }
    return false;
}

void cut(Job& job)
{
    const bool fields = job.has("f");
    const char separator = job.has("d") ? job.value("d").toLatin1().append(' ')[0] : '\t';
    const QString list = fields ? job.value("f") : job.has("c") ? job.value("c") : job.value("b");
    if (list.isEmpty())
        return job.complain(QStringLiteral("you must specify a list of bytes, characters, or fields\n"
                                           "Try 'cut --help' for more information."));
    for (const QByteArray& line : linesOf(job.readAll())) {
        if (fields && !line.contains(separator)) {
            if (!job.has("s"))
                job.print(line + '\n');
            continue;
        }
        QByteArrayList pieces = fields ? line.split(separator) : QByteArrayList();
        if (!fields)
            for (const char c : line)
                pieces.append(QByteArray(1, c));
        QByteArrayList kept;
        for (qsizetype i = 0; i < pieces.size(); ++i)
            if (isListed(list, i + 1))
                kept.append(pieces[i]);
        job.print(kept.join(fields ? QByteArray(1, separator) : QByteArray()) + '\n');
    }
}

struct CharacterClass {
    const char* name;
    int (*test)(int c);
};
constexpr std::array<CharacterClass, 6> classes{{{"[:alpha:]", std::isalpha},
                                                 {"[:digit:]", std::isdigit},
                                                 {"[:alnum:]", std::isalnum},
                                                 {"[:space:]", std::isspace},
                                                 {"[:upper:]", std::isupper},
                                                 {"[:lower:]", std::islower}}};

QByteArray classAt(const QByteArray& text, qsizetype* position)
{
    for (const CharacterClass& row : classes) {
        if (!text.mid(*position).startsWith(row.name))
            continue;
        *position += qsizetype(qstrlen(row.name));
        QByteArray members;
        for (int c = 0; c < 128; ++c)
            if (row.test(c))
                members += static_cast<char>(c);
        return members;
    }
    return {};
}

char plainAt(const QByteArray& text, qsizetype* position)
{
    const char c = text[(*position)++];
    if (c != '\\' || *position >= text.size())
        return c;
    const char next = text[(*position)++];
    return next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : next == '0' ? '\0' : next;
}

/// tr's SET: ranges, classes, backslashes.
QByteArray setOf(const QString& word)
{
    const QByteArray text = word.toUtf8();
    QByteArray members;
    for (qsizetype i = 0; i < text.size();) {
        const QByteArray whole = classAt(text, &i);
        members += whole;
        if (!whole.isEmpty())
            continue;
        const char from = plainAt(text, &i);
        members += from;
        if (i + 1 < text.size() && text[i] == '-') {
            ++i;
            const int to = static_cast<uchar>(plainAt(text, &i));
            for (int c = static_cast<uchar>(from) + 1; c <= to; ++c)
                members += static_cast<char>(c);
        }
    }
    return members;
}

void tr(Job& job)
{
    if (job.operands.isEmpty())
        return job.complain(QStringLiteral("missing operand\nTry 'tr --help' for more information."));
    QByteArray from = setOf(job.operands[0]);
    const QByteArray to = setOf(job.operands.value(1));
    if (job.has("c") || job.has("C")) {
        QByteArray others;
        for (int c = 0; c < 256; ++c)
            if (!from.contains(static_cast<char>(c)))
                others += static_cast<char>(c);
        from = others;
    }
    const QByteArray squeezed = job.operands.size() > 1 ? to : from;
    QByteArray result;
    for (const char c : job.input()) {
        const qsizetype index = from.indexOf(c);
        if (job.has("d") && index >= 0)
            continue;
        const bool replaces = index >= 0 && !to.isEmpty() && !job.has("d");
        const char next = replaces ? to[qMin(index, to.size() - 1)] : c;
        if (job.has("s") && !result.isEmpty() && result.back() == next && squeezed.contains(next))
            continue;
        result += next;
    }
    job.print(result);
}

} // namespace

std::vector<SmallProgram> sortPrograms()
{
    return {
        {"sort", "b f n r s u V k: t: unique=u reverse=r numeric-sort=n", sort, 2},
        {"uniq", "c d u", uniq},
        {"cut", "b: c: d: f: s delimiter=d fields=f", cut},
        {"tr", "c C d s delete=d", tr},
    };
}

} // namespace twinrail::lab
