// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/shell/lexer.h"

#include <tl/expected.hpp>

namespace twinrail::lab {

/// A whole script, or what is wrong with it.
[[nodiscard]] tl::expected<script::Body, SyntaxError> parseScript(const QString& text);

/// Recursive descent over the tokens of a lexer. `$(…)` inside a word uses one of its own on the same lexer.
class Parser {
public:
    explicit Parser(Lexer& lexer) : m_lexer(lexer) {}
    /// Commands up to one of these reserved words or operators (not eaten), or the end.
    script::Body list(const QStringList& ends);
    void expect(const QString& word); ///< a reserved word or operator: eaten, or an error

private:
    script::Pipeline pipeline();
    script::Command command();
    script::Command anyCommand();
    script::Command simple();
    bool redirect(script::Command& command);
    script::If ifClause();
    script::For forClause();
    script::While whileClause(bool until);
    script::Case caseClause();
    script::Case::Branch caseBranch();
    [[nodiscard]] bool atWord(const QString& word);
    [[nodiscard]] bool atOperator(const QString& text);
    [[nodiscard]] bool atAny(const QStringList& ends);
    bool take(const QString& text); ///< eats an operator if it is there
    void skipNewlines();
    void unexpected();
    Lexer& m_lexer;
};

} // namespace twinrail::lab
