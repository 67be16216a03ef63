// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/lexer.h"

#include <array>

namespace twinrail::lab {

namespace {

/// Longest first: the first that fits is the one.
constexpr std::array operators = {";;", "&&", "||", ";", "&", "|", "(", ")"};
constexpr std::array redirects = {"<<-", "&>", "<<", ">>", "<&", ">&", ">|", "<", ">"};

template <std::size_t N> QString startOf(QStringView text, const std::array<const char*, N>& table)
{
    for (const char* word : table)
        if (text.startsWith(QLatin1String(word)))
            return QString::fromLatin1(word);
    return {};
}

} // namespace

const Token& Lexer::peek()
{
    if (!m_peeked) {
        Token token = read();
        m_peeked = m_error ? Token{} : std::move(token);
    }
    return *m_peeked;
}

Token Lexer::next()
{
    Token token = peek();
    m_peeked.reset();
    return token;
}

void Lexer::fail(const QString& text, bool incomplete)
{
    if (!m_error)
        m_error = SyntaxError{incomplete, text, m_line};
    m_peeked = Token{};
}

bool Lexer::enter()
{
    constexpr int most = 100;
    if (++m_levels > most)
        fail(QStringLiteral("syntax error: nested too deeply"));
    return !m_error;
}

void Lexer::skipBlanks()
{
    while (!atEnd()) {
        if (at() == u'\\' && at(1) == u'\n') {
            m_position += 2;
            ++m_line;
        } else if (at() == u' ' || at() == u'\t') {
            ++m_position;
        } else if (at() == u'#') {
            while (!atEnd() && at() != u'\n')
                ++m_position;
        } else {
            return;
        }
    }
}

Token Lexer::read()
{
    skipBlanks();
    Token token;
    token.line = m_line;
    if (atEnd()) {
        if (!m_documents.empty())
            fail(QStringLiteral("unexpected end of file"), true);
        return token;
    }
    if (at() == u'\n') {
        ++m_position;
        ++m_line;
        token.kind = Token::Kind::Newline;
        for (; !m_documents.empty() && !m_error; m_documents.pop_front())
            readDocument(m_documents.front());
        return token;
    }
    qsizetype digits = 0;
    while (at(digits).isDigit())
        ++digits;
    const QStringView rest = QStringView(m_text).mid(m_position + digits);
    if (const QString found = startOf(rest, redirects); !found.isEmpty() && (digits == 0 || found != u"&>")) {
        token.kind = Token::Kind::Redirect;
        token.text = found;
        if (digits > 0)
            token.descriptor = QStringView(m_text).mid(m_position, digits).toInt();
        m_position += digits + found.size();
        return token;
    }
    if (const QString found = startOf(QStringView(m_text).mid(m_position), operators); !found.isEmpty()) {
        token.kind = Token::Kind::Operator;
        token.text = found;
        m_position += found.size();
        return token;
    }
    token.kind = Token::Kind::Word;
    token.word = readWord();
    return token;
}

std::shared_ptr<const script::Word> Lexer::expectDocument(const script::Word& delimiter, bool stripTabs)
{
    Document document{std::make_shared<script::Word>(), {}, true, stripTabs};
    for (const script::Part& part : delimiter.parts) {
        document.delimiter += part.text;
        document.expands = document.expands && !part.quoted;
    }
    m_documents.push_back(document);
    return document.target;
}

void Lexer::readDocument(const Document& document)
{
    QString text;
    for (;;) {
        if (atEnd())
            return fail(QStringLiteral("here-document delimited by end-of-file"), true);
        qsizetype end = m_text.indexOf(u'\n', m_position);
        end = end < 0 ? m_text.size() : end;
        QString line = m_text.mid(m_position, end - m_position);
        m_position = qMin(end + 1, m_text.size());
        ++m_line;
        while (document.stripTabs && line.startsWith(u'\t'))
            line.remove(0, 1);
        if (line == document.delimiter)
            break;
        text += line + u'\n';
    }
    if (!document.expands) {
        document.target->parts.push_back({script::Part::Kind::Text, true, text, {}, {}, {}});
        return;
    }
    // Inside, a double quote is an ordinary character; everything else is as between double quotes.
    Lexer inner(text);
    while (!inner.atEnd() && !inner.m_error)
        inner.readPiece(document.target->parts, true);
    if (inner.m_error)
        fail(inner.m_error->text);
}

} // namespace twinrail::lab
