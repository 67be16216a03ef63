// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/coreutils/regex.h"

namespace twinrail::lab {

namespace {

/// […] at `position`, copied so that PCRE reads it as POSIX does: a backslash in it is plain, and so is a ] in front.
QString bracketAt(const QString& text, qsizetype* position)
{
    QString result(u'[');
    qsizetype i = *position + 1;
    if (i < text.size() && text[i] == u'^')
        result += text[i++];
    for (bool first = true; i < text.size() && (first || text[i] != u']'); first = false) {
        const qsizetype end = QStringView(text).mid(i).startsWith(u"[:") ? text.indexOf(QLatin1String(":]"), i) : -1;
        if (end > 0) {
            result += QStringView(text).mid(i, end + 2 - i);
            i = end + 2;
            continue;
        }
        if (QStringView(u"\\[]").contains(text[i]))
            result += u'\\';
        result += text[i++];
    }
    *position = i + 1;
    return result + u']';
}

/// What follows a backslash and means the same in both basic and extended expressions.
QString sharedEscape(QChar c)
{
    if (c == u'<' || c == u'>')
        return QStringLiteral("\\b");
    if (c == u'n')
        return QStringLiteral("\\n");
    if (c == u't')
        return QStringLiteral("\\t");
    return QStringLiteral("\\") + c;
}

QString fromExtended(const QString& text)
{
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == u'[') {
            result += bracketAt(text, &i);
        } else if (text[i] == u'\\' && i + 1 < text.size()) {
            result += sharedEscape(text[i + 1]);
            i += 2;
        } else {
            result += text[i++];
        }
    }
    return result;
}

QString fromBasic(const QString& text)
{
    QString result;
    bool atStart = true; // of the expression or of a group: a * is plain there, a ^ an anchor
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        const bool wasAtStart = std::exchange(atStart, false);
        if (c == u'[') {
            result += bracketAt(text, &i);
            continue;
        }
        if (c == u'\\' && i + 1 < text.size()) {
            const QChar next = text[i + 1];
            const bool isOperator = QStringView(u"(){}|+?").contains(next);
            result += isOperator ? QString(next) : sharedEscape(next);
            atStart = next == u'(' || next == u'|';
            i += 2;
            continue;
        }
        const bool endsHere = i + 1 == text.size() || QStringView(text).mid(i + 1).startsWith(u"\\)") ||
                              QStringView(text).mid(i + 1).startsWith(u"\\|");
        const bool isPlain = QStringView(u"(){}|+?").contains(c) || (c == u'*' && wasAtStart) ||
                             (c == u'^' && !wasAtStart) || (c == u'$' && !endsHere);
        if (isPlain)
            result += u'\\';
        result += c;
        atStart = wasAtStart && c == u'^';
        ++i;
    }
    return result;
}

QString translated(const QString& text, RegexDialect dialect)
{
    switch (dialect) {
    case RegexDialect::Basic:
        return fromBasic(text);
    case RegexDialect::Extended:
        return fromExtended(text);
    case RegexDialect::Fixed:
        return QRegularExpression::escape(text);
    case RegexDialect::Perl:
        return text;
    }
    return text;
}

} // namespace

QRegularExpression compileRegex(const QString& text, RegexDialect dialect, bool ignoreCase)
{
    return QRegularExpression(translated(text, dialect), ignoreCase ? QRegularExpression::CaseInsensitiveOption
                                                                    : QRegularExpression::NoPatternOption);
}

} // namespace twinrail::lab
