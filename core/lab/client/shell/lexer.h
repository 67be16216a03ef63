// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/shell/script.h"

#include <QStringList>

#include <deque>
#include <optional>

namespace twinrail::lab {

/// What is wrong with a script. Incomplete: more text could mend it (an interactive shell goes on reading).
struct SyntaxError {
    bool incomplete = false;
    QString text;
    int line = 1;
};

struct Token {
    enum class Kind { Word, Operator, Redirect, Newline, End };
    Kind kind = Kind::End;
    script::Word word;
    QString text;        ///< Operator, Redirect: "&&", ">>"
    int descriptor = -1; ///< Redirect: the number before it
    int line = 1;
};

/// Reads tokens one by one. A failure is kept in error(); from then on only End comes.
class Lexer {
public:
    explicit Lexer(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const Token& peek();
    Token next();
    /// The document of `<<WORD`: filled in when its line ends.
    [[nodiscard]] std::shared_ptr<const script::Word> expectDocument(const script::Word& delimiter, bool stripTabs);

    /// One level of clauses and $(…) inside each other; false when there are so many that nobody means it.
    [[nodiscard]] bool enter();
    void leave() { --m_levels; }

    [[nodiscard]] const std::optional<SyntaxError>& error() const { return m_error; }
    void fail(const QString& text, bool incomplete = false);

private:
    struct Document {
        std::shared_ptr<script::Word> target;
        QString delimiter;
        bool expands;
        bool stripTabs;
    };

    using Parts = std::vector<script::Part>;

    Token read();
    void skipBlanks();
    void readDocument(const Document& document);
    // word.cpp
    script::Word readWord();
    void readPiece(Parts& parts, bool quoted); ///< one quotation, substitution or character
    void readQuoted(Parts& parts);             ///< "…"
    void readSingleQuoted(Parts& parts);
    void readEscape(Parts& parts, bool quoted);
    void readDollar(Parts& parts, bool quoted);
    void readBraces(Parts& parts, bool quoted);
    void readArithmetic(Parts& parts);
    void readBackquotes(Parts& parts, bool quoted);
    void readCommand(Parts& parts, bool quoted);
    QString readName();
    [[nodiscard]] QChar at(qsizetype offset = 0) const
    {
        return m_position + offset < m_text.size() ? m_text[m_position + offset] : QChar();
    }
    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }

    QString m_text;
    qsizetype m_position = 0;
    int m_line = 1;
    int m_levels = 0;
    std::optional<Token> m_peeked;
    std::deque<Document> m_documents;
    std::optional<SyntaxError> m_error;
};

} // namespace twinrail::lab
