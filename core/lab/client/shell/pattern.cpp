// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/pattern.h"

#include "core/base/table.h"

namespace twinrail::lab {

namespace {

constexpr QStringView special = u"*?[\\";

using Test = bool (*)(QChar);
constexpr std::array<Word<Test>, 8> classes{{
    {"alpha", [](QChar c) { return c.isLetter(); }},
    {"digit", [](QChar c) { return c.isDigit(); }},
    {"alnum", [](QChar c) { return c.isLetterOrNumber(); }},
    {"space", [](QChar c) { return c.isSpace(); }},
    {"blank", [](QChar c) { return c == u' ' || c == u'\t'; }},
    {"upper", [](QChar c) { return c.isUpper(); }},
    {"lower", [](QChar c) { return c.isLower(); }},
    {"punct", [](QChar c) { return c.isPunct() || c.isSymbol(); }},
}};

/// The length of the bracket expression at the front, and whether it holds `c`; length 0: the [ is plain.
struct Bracket {
    qsizetype length = 0;
    bool holds = false;
};

Bracket bracket(QStringView pattern, QChar c)
{
    qsizetype i = 1;
    const bool negated = i < pattern.size() && (pattern[i] == u'!' || pattern[i] == u'^');
    i += negated ? 1 : 0;
    bool holds = false;
    for (bool first = true; i < pattern.size() && (first || pattern[i] != u']'); first = false) {
        if (pattern.mid(i).startsWith(u"[:")) {
            const qsizetype end = pattern.indexOf(u":]", i);
            if (end > 0) {
                const std::optional<Test> test = lookup(classes, pattern.mid(i + 2, end - i - 2));
                holds = holds || (test && (*test)(c));
                i = end + 2;
                continue;
            }
        }
        if (pattern[i] == u'\\' && i + 1 < pattern.size())
            ++i;
        const QChar from = pattern[i++];
        QChar to = from;
        if (i + 1 < pattern.size() && pattern[i] == u'-' && pattern[i + 1] != u']') {
            to = pattern[i + 1];
            i += 2;
        }
        holds = holds || (from <= c && c <= to);
    }
    if (i >= pattern.size())
        return {};
    return {i + 1, holds != negated};
}

} // namespace

bool patternMatches(QStringView pattern, QStringView text)
{
    while (!pattern.isEmpty()) {
        if (pattern[0] == u'*') {
            for (qsizetype skip = 0; skip <= text.size(); ++skip)
                if (patternMatches(pattern.mid(1), text.mid(skip)))
                    return true;
            return false;
        }
        if (text.isEmpty())
            return false;
        const Bracket set = pattern[0] == u'[' ? bracket(pattern, text[0]) : Bracket{};
        if (set.length > 0) {
            if (!set.holds)
                return false;
            pattern = pattern.mid(set.length);
        } else {
            const bool escaped = pattern[0] == u'\\' && pattern.size() > 1;
            const QChar plain = pattern[escaped ? 1 : 0];
            if ((escaped || plain != u'?') && plain != text[0])
                return false;
            pattern = pattern.mid(escaped ? 2 : 1);
        }
        text = text.mid(1);
    }
    return text.isEmpty();
}

bool isPattern(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (special.contains(text[i]))
            return true;
    }
    return false;
}

QString patternFor(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        if (special.contains(c) || c == u']' || c == u'-' || c == u'!')
            result += u'\\';
        result += c;
    }
    return result;
}

QString plainOf(const QString& pattern)
{
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'\\' && i + 1 < pattern.size())
            ++i;
        result += pattern[i];
    }
    return result;
}

QString trimmed(const QString& text, const QString& pattern, Trim trim)
{
    const bool isPrefix = trim == Trim::ShortestPrefix || trim == Trim::LongestPrefix;
    const bool isShort = trim == Trim::ShortestPrefix || trim == Trim::ShortestSuffix;
    for (qsizetype step = 0; step <= text.size(); ++step) {
        const qsizetype length = isShort ? step : text.size() - step;
        const QStringView view(text);
        if (patternMatches(pattern, isPrefix ? view.left(length) : view.right(length)))
            return isPrefix ? text.mid(length) : text.left(text.size() - length);
    }
    return text;
}

} // namespace twinrail::lab
