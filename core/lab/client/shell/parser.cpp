// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/parser.h"

#include <QRegularExpression>

namespace twinrail::lab {

using namespace script;

namespace {

const QStringList& reservedEnds()
{
    static const QStringList words{QStringLiteral("then"), QStringLiteral("else"), QStringLiteral("elif"),
                                   QStringLiteral("fi"),   QStringLiteral("do"),   QStringLiteral("done"),
                                   QStringLiteral("esac"), QStringLiteral("}")};
    return words;
}

/// NAME=value at the front of a word that stands where an assignment may: split at the first sign.
std::optional<Assignment> assignmentIn(const Word& word)
{
    static const QRegularExpression name(QStringLiteral("\\A([A-Za-z_][A-Za-z0-9_]*)="));
    if (word.parts.empty() || word.parts[0].kind != Part::Kind::Text || word.parts[0].quoted)
        return std::nullopt;
    const QRegularExpressionMatch match = name.match(word.parts[0].text);
    if (!match.hasMatch())
        return std::nullopt;
    Assignment assignment{match.captured(1), word};
    assignment.value.parts[0].text.remove(0, match.capturedLength());
    if (assignment.value.parts[0].text.isEmpty())
        assignment.value.parts.erase(assignment.value.parts.begin());
    return assignment;
}

Redirect::Kind redirectKind(const QString& text)
{
    if (text == QLatin1String("<"))
        return Redirect::Kind::Read;
    if (text == QLatin1String(">>"))
        return Redirect::Kind::Append;
    if (text == QLatin1String("<&"))
        return Redirect::Kind::DuplicateInput;
    if (text == QLatin1String(">&"))
        return Redirect::Kind::DuplicateOutput;
    return text.startsWith(QLatin1String("<<")) ? Redirect::Kind::Here : Redirect::Kind::Write;
}

Word textWord(const QString& text) { return Word{{Part{Part::Kind::Text, false, text, {}, {}, {}}}}; }

} // namespace

tl::expected<Body, SyntaxError> parseScript(const QString& text)
{
    Lexer lexer(text);
    Parser parser(lexer);
    Body body = parser.list({});
    if (!lexer.error() && lexer.peek().kind != Token::Kind::End)
        parser.expect({});
    if (lexer.error())
        return tl::unexpected(*lexer.error());
    return body;
}

bool Parser::atWord(const QString& word)
{
    const Token& token = m_lexer.peek();
    return token.kind == Token::Kind::Word && !word.isEmpty() && token.word.bare() == word;
}

bool Parser::atOperator(const QString& text)
{
    return m_lexer.peek().kind == Token::Kind::Operator && m_lexer.peek().text == text;
}

bool Parser::atAny(const QStringList& ends)
{
    for (const QString& end : ends)
        if (atWord(end) || atOperator(end))
            return true;
    return false;
}

bool Parser::take(const QString& text)
{
    if (!atOperator(text))
        return false;
    m_lexer.next();
    return true;
}

void Parser::skipNewlines()
{
    while (m_lexer.peek().kind == Token::Kind::Newline)
        m_lexer.next();
}

void Parser::expect(const QString& word)
{
    if (!atWord(word) && !atOperator(word))
        return unexpected();
    m_lexer.next();
}

void Parser::unexpected()
{
    const Token token = m_lexer.peek();
    if (token.kind == Token::Kind::End)
        return m_lexer.fail(QStringLiteral("syntax error: unexpected end of file"), true);
    QString what = token.kind == Token::Kind::Newline ? QStringLiteral("newline") : token.text;
    for (const Part& part : token.word.parts)
        what += part.text;
    m_lexer.fail(QStringLiteral("syntax error near unexpected token `%1'").arg(what));
}

Body Parser::list(const QStringList& ends)
{
    auto result = std::make_shared<List>();
    Item::When when = Item::When::Always;
    for (;;) {
        skipNewlines();
        if (m_lexer.peek().kind == Token::Kind::End || atAny(ends) || atOperator(QStringLiteral(")")) ||
            atOperator(QStringLiteral(";;")))
            break;
        Item item;
        item.when = when;
        item.pipeline = pipeline();
        if (m_lexer.error())
            break;
        when = Item::When::Always;
        if (take(QStringLiteral("&&"))) {
            when = Item::When::IfTrue;
        } else if (take(QStringLiteral("||"))) {
            when = Item::When::IfFalse;
        } else if (take(QStringLiteral("&"))) {
            item.background = true;
        } else if (!take(QStringLiteral(";")) && m_lexer.peek().kind != Token::Kind::Newline &&
                   m_lexer.peek().kind != Token::Kind::End && !atAny(ends) && !atOperator(QStringLiteral(")")) &&
                   !atOperator(QStringLiteral(";;"))) {
            unexpected();
        }
        item.isTested = when != Item::When::Always;
        result->items.push_back(std::move(item));
    }
    if (when != Item::When::Always)
        unexpected(); // nothing behind && or ||
    return result;
}

Pipeline Parser::pipeline()
{
    Pipeline result;
    while (atWord(QStringLiteral("!"))) {
        m_lexer.next();
        result.negated = !result.negated;
    }
    do {
        skipNewlines();
        result.commands.push_back(command());
    } while (!m_lexer.error() && take(QStringLiteral("|")));
    return result;
}

Command Parser::command()
{
    Command result;
    if (m_lexer.enter())
        result = anyCommand();
    m_lexer.leave();
    return result;
}

Command Parser::anyCommand()
{
    Command result;
    const QString word = m_lexer.peek().kind == Token::Kind::Word ? m_lexer.peek().word.bare() : QString();
    if (reservedEnds().contains(word) || m_lexer.peek().kind == Token::Kind::End) {
        unexpected();
        return result;
    }
    if (take(QStringLiteral("("))) {
        result.what = Subshell{list({QStringLiteral(")")})};
        expect(QStringLiteral(")"));
    } else if (word == QLatin1String("{")) {
        m_lexer.next();
        result.what = Group{list({QStringLiteral("}")})};
        expect(QStringLiteral("}"));
    } else if (word == QLatin1String("if")) {
        result.what = ifClause();
    } else if (word == QLatin1String("for")) {
        result.what = forClause();
    } else if (word == QLatin1String("while") || word == QLatin1String("until")) {
        result.what = whileClause(word == QLatin1String("until"));
    } else if (word == QLatin1String("case")) {
        result.what = caseClause();
    } else {
        return simple();
    }
    while (redirect(result)) {
    }
    return result;
}

Command Parser::simple()
{
    Command result;
    Simple simple;
    simple.line = m_lexer.peek().line;
    while (!m_lexer.error()) {
        if (redirect(result))
            continue;
        if (m_lexer.peek().kind != Token::Kind::Word)
            break;
        Word word = m_lexer.next().word;
        std::optional<Assignment> assignment = simple.words.empty() ? assignmentIn(word) : std::nullopt;
        if (assignment)
            simple.assignments.push_back(std::move(*assignment));
        else
            simple.words.push_back(std::move(word));
        if (simple.words.size() == 1 && simple.assignments.empty() && !simple.words[0].bare().isEmpty() &&
            take(QStringLiteral("("))) {
            expect(QStringLiteral(")"));
            skipNewlines();
            auto body = std::make_shared<Command>(command());
            result.what = Function{simple.words[0].bare(), std::move(body)};
            return result;
        }
    }
    if (simple.words.empty() && simple.assignments.empty() && result.redirects.empty())
        unexpected();
    result.what = std::move(simple);
    return result;
}

bool Parser::redirect(Command& command)
{
    if (m_lexer.peek().kind != Token::Kind::Redirect)
        return false;
    const Token token = m_lexer.next();
    if (m_lexer.peek().kind != Token::Kind::Word) {
        unexpected();
        return false;
    }
    Redirect result;
    result.kind = redirectKind(token.text);
    result.target = m_lexer.next().word;
    const bool isInput = token.text.startsWith(u'<');
    result.descriptor = token.descriptor >= 0 ? token.descriptor : isInput ? 0 : 1;
    if (result.kind == Redirect::Kind::Here)
        result.document = m_lexer.expectDocument(result.target, token.text == QLatin1String("<<-"));
    command.redirects.push_back(std::move(result));
    if (token.text == QLatin1String("&>")) // both, as bash reads it
        command.redirects.push_back({2, Redirect::Kind::DuplicateOutput, textWord(QStringLiteral("1")), {}});
    return true;
}

} // namespace twinrail::lab
