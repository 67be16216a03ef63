// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/parser.h"

namespace twinrail::lab {

using script::Part;

namespace {

void addText(std::vector<Part>& parts, const QString& text, bool quoted)
{
    if (!parts.empty() && parts.back().kind == Part::Kind::Text && parts.back().quoted == quoted)
        parts.back().text += text;
    else
        parts.push_back({Part::Kind::Text, quoted, text, {}, {}, {}});
}

bool isMeta(QChar c) { return QStringView(u" \t\n;&|<>()").contains(c); }

bool isNameStart(QChar c) { return (c.isLetter() && c.unicode() < 128) || c == u'_'; }

bool isSpecialParameter(QChar c) { return c.isDigit() || QStringView(u"@*#?$!-").contains(c); }

QString missing(QChar what) { return QStringLiteral("unexpected EOF while looking for matching `%1'").arg(what); }

} // namespace

script::Word Lexer::readWord()
{
    script::Word word;
    while (!atEnd() && !m_error && !isMeta(at())) {
        if (at() == u'"')
            readQuoted(word.parts);
        else if (at() == u'\'')
            readSingleQuoted(word.parts);
        else
            readPiece(word.parts, false);
    }
    return word;
}

void Lexer::readPiece(Parts& parts, bool quoted)
{
    if (at() == u'\\')
        return readEscape(parts, quoted);
    if (at() == u'$') {
        if (enter())
            readDollar(parts, quoted);
        return leave();
    }
    if (at() == u'`')
        return readBackquotes(parts, quoted);
    if (at() == u'\n')
        ++m_line;
    addText(parts, QString(at()), quoted);
    ++m_position;
}

void Lexer::readQuoted(Parts& parts)
{
    ++m_position;
    if (at() == u'"')
        addText(parts, QString(), true); // "" is a word too
    while (at() != u'"' && !m_error) {
        if (atEnd())
            return fail(missing(u'"'), true);
        readPiece(parts, true);
    }
    ++m_position;
}

void Lexer::readSingleQuoted(Parts& parts)
{
    const qsizetype end = m_text.indexOf(u'\'', m_position + 1);
    if (end < 0)
        return fail(missing(u'\''), true);
    const QString text = m_text.mid(m_position + 1, end - m_position - 1);
    m_line += static_cast<int>(text.count(u'\n'));
    m_position = end + 1;
    addText(parts, text, true);
}

void Lexer::readEscape(Parts& parts, bool quoted)
{
    const QChar next = at(1);
    m_position += next.isNull() ? 1 : 2;
    if (next == u'\n') {
        ++m_line;
        return;
    }
    if (next.isNull())
        return addText(parts, QStringLiteral("\\"), true);
    const bool keepsBackslash = quoted && !QStringView(u"$`\"\\").contains(next);
    addText(parts, keepsBackslash ? QStringLiteral("\\") + next : QString(next), true);
}

void Lexer::readDollar(Parts& parts, bool quoted)
{
    const QChar next = at(1);
    if (next == u'(' && at(2) == u'(')
        return readArithmetic(parts);
    if (next == u'(')
        return readCommand(parts, quoted);
    if (next == u'{')
        return readBraces(parts, quoted);
    ++m_position;
    if (isNameStart(next)) {
        parts.push_back({Part::Kind::Parameter, quoted, readName(), {}, {}, {}});
    } else if (isSpecialParameter(next)) {
        ++m_position;
        parts.push_back({Part::Kind::Parameter, quoted, QString(next), {}, {}, {}});
    } else {
        addText(parts, QStringLiteral("$"), quoted);
    }
}

QString Lexer::readName()
{
    const qsizetype start = m_position;
    while (isNameStart(at()) || (m_position > start && at().isDigit()))
        ++m_position;
    return m_text.mid(start, m_position - start);
}

void Lexer::readBraces(Parts& parts, bool quoted)
{
    m_position += 2;
    Part part{Part::Kind::Parameter, quoted, {}, {}, {}, {}};
    if (at() == u'#' && at(1) != u'}') {
        part.operation = QStringLiteral("length");
        ++m_position;
    }
    if (isNameStart(at())) {
        part.text = readName();
    } else if (at().isDigit()) {
        while (at().isDigit())
            part.text += m_text[m_position++];
    } else if (isSpecialParameter(at())) {
        part.text = m_text[m_position++];
    }
    if (part.operation.isEmpty() && at() != u'}') {
        const qsizetype length = at() == u':' || ((at() == u'#' || at() == u'%') && at(1) == at()) ? 2 : 1;
        part.operation = m_text.mid(m_position, length);
        m_position += length;
    }
    static const QStringList known{{},
                                   QStringLiteral("length"),
                                   QStringLiteral(":-"),
                                   QStringLiteral("-"),
                                   QStringLiteral(":="),
                                   QStringLiteral("="),
                                   QStringLiteral(":?"),
                                   QStringLiteral("?"),
                                   QStringLiteral(":+"),
                                   QStringLiteral("+"),
                                   QStringLiteral("#"),
                                   QStringLiteral("##"),
                                   QStringLiteral("%"),
                                   QStringLiteral("%%")};
    if (!atEnd() && (part.text.isEmpty() || !known.contains(part.operation)))
        return fail(QStringLiteral("${%1%2: bad substitution").arg(part.text, part.operation));
    // A pattern stays a pattern between double quotes: "${path##*/}".
    const bool isPattern = part.operation.startsWith(u'#') || part.operation.startsWith(u'%');
    while (at() != u'}' && !m_error) {
        if (atEnd())
            return fail(missing(u'}'), true);
        if (at() == u'"')
            readQuoted(part.argument);
        else if (at() == u'\'' && (!quoted || isPattern))
            readSingleQuoted(part.argument);
        else
            readPiece(part.argument, quoted && !isPattern);
    }
    ++m_position;
    parts.push_back(std::move(part));
}

void Lexer::readArithmetic(Parts& parts)
{
    m_position += 3;
    Part part{Part::Kind::Arithmetic, true, {}, {}, {}, {}};
    int depth = 0;
    while (!m_error && !(depth == 0 && at() == u')' && at(1) == u')')) {
        if (atEnd())
            return fail(missing(u')'), true);
        depth += at() == u'(' ? 1 : at() == u')' ? -1 : 0;
        readPiece(part.argument, true);
    }
    m_position += 2;
    parts.push_back(std::move(part));
}

void Lexer::readBackquotes(Parts& parts, bool quoted)
{
    QString text;
    for (++m_position; at() != u'`'; ++m_position) {
        if (atEnd())
            return fail(missing(u'`'), true);
        if (at() == u'\\' && (QStringView(u"$`\\").contains(at(1)) || (quoted && at(1) == u'"')))
            ++m_position;
        text += at();
    }
    ++m_position;
    const tl::expected<script::Body, SyntaxError> body = parseScript(text);
    if (!body)
        return fail(body.error().text);
    parts.push_back({Part::Kind::Command, quoted, {}, {}, {}, *body});
}

void Lexer::readCommand(Parts& parts, bool quoted)
{
    m_position += 2;
    Parser parser(*this);
    script::Body body = parser.list({QStringLiteral(")")});
    parser.expect(QStringLiteral(")"));
    parts.push_back({Part::Kind::Command, quoted, {}, {}, {}, std::move(body)});
}

} // namespace twinrail::lab
