// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/parser.h"

namespace twinrail::lab {

using namespace script;

If Parser::ifClause()
{
    If result;
    do {
        m_lexer.next();
        If::Branch branch;
        branch.condition = list({QStringLiteral("then")});
        expect(QStringLiteral("then"));
        branch.body = list({QStringLiteral("elif"), QStringLiteral("else"), QStringLiteral("fi")});
        result.branches.push_back(std::move(branch));
    } while (!m_lexer.error() && atWord(QStringLiteral("elif")));
    if (atWord(QStringLiteral("else"))) {
        m_lexer.next();
        result.otherwise = list({QStringLiteral("fi")});
    }
    expect(QStringLiteral("fi"));
    return result;
}

For Parser::forClause()
{
    For result;
    m_lexer.next();
    result.variable = m_lexer.next().word.bare();
    skipNewlines();
    if (atWord(QStringLiteral("in"))) {
        m_lexer.next();
        while (m_lexer.peek().kind == Token::Kind::Word)
            result.words.push_back(m_lexer.next().word);
    } else {
        result.overPositional = true;
    }
    take(QStringLiteral(";"));
    skipNewlines();
    expect(QStringLiteral("do"));
    result.body = list({QStringLiteral("done")});
    expect(QStringLiteral("done"));
    return result;
}

While Parser::whileClause(bool until)
{
    m_lexer.next();
    While result;
    result.until = until;
    result.condition = list({QStringLiteral("do")});
    expect(QStringLiteral("do"));
    result.body = list({QStringLiteral("done")});
    expect(QStringLiteral("done"));
    return result;
}

Case Parser::caseClause()
{
    m_lexer.next();
    Case result;
    result.subject = m_lexer.next().word;
    skipNewlines();
    expect(QStringLiteral("in"));
    skipNewlines();
    while (!m_lexer.error() && !atWord(QStringLiteral("esac"))) {
        result.branches.push_back(caseBranch());
        skipNewlines();
    }
    expect(QStringLiteral("esac"));
    return result;
}

Case::Branch Parser::caseBranch()
{
    Case::Branch result;
    take(QStringLiteral("("));
    do {
        if (m_lexer.peek().kind != Token::Kind::Word) {
            unexpected();
            return result;
        }
        result.patterns.push_back(m_lexer.next().word);
    } while (take(QStringLiteral("|")));
    expect(QStringLiteral(")"));
    result.body = list({QStringLiteral("esac")});
    if (!take(QStringLiteral(";;")) && !atWord(QStringLiteral("esac")))
        unexpected();
    return result;
}

} // namespace twinrail::lab
