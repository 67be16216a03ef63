// SPDX-License-Identifier: Apache-2.0
#include "core/base/table.h"
#include "core/lab/client/shell/builtins.h"

namespace twinrail::lab::builtin {

namespace {

using Kind = Node::Kind;

bool isKind(const FileView& files, const QString& path, Kind kind)
{
    const std::optional<Node> node = files.look(path);
    return node && node->kind == kind;
}

bool mayUse(const FileView& files, const QString& path, FileView::Right right)
{
    const std::optional<Node> node = files.look(path);
    if (node && right == FileView::Right::Search && node->kind != Kind::Directory)
        return (node->mode & 0111) != 0 && files.mayUse(*node, right);
    return node && files.mayUse(*node, right);
}

using Unary = bool (*)(const FileView& files, const QString& word);
constexpr std::array<Word<Unary>, 15> unaries{{
    {"-n", [](const FileView&, const QString& word) { return !word.isEmpty(); }},
    {"-z", [](const FileView&, const QString& word) { return word.isEmpty(); }},
    {"-e", [](const FileView& files, const QString& word) { return files.look(word).has_value(); }},
    {"-f", [](const FileView& files, const QString& word) { return isKind(files, word, Kind::File); }},
    {"-d", [](const FileView& files, const QString& word) { return isKind(files, word, Kind::Directory); }},
    {"-b", [](const FileView& files, const QString& word) { return isKind(files, word, Kind::Block); }},
    {"-c", [](const FileView& files, const QString& word) { return isKind(files, word, Kind::Character); }},
    {"-L",
     [](const FileView& files, const QString& word) {
         const std::optional<Node> node = files.look(word, false);
         return node && node->kind == Kind::Link;
     }},
    {"-h",
     [](const FileView& files, const QString& word) {
         const std::optional<Node> node = files.look(word, false);
         return node && node->kind == Kind::Link;
     }},
    {"-s",
     [](const FileView& files, const QString& word) {
         const std::optional<Node> node = files.look(word);
         return node && (node->kind != Kind::File || !node->bytes.isEmpty());
     }},
    {"-r", [](const FileView& files, const QString& word) { return mayUse(files, word, FileView::Right::Read); }},
    {"-w", [](const FileView& files, const QString& word) { return mayUse(files, word, FileView::Right::Write); }},
    {"-x", [](const FileView& files, const QString& word) { return mayUse(files, word, FileView::Right::Search); }},
    {"-t", [](const FileView&, const QString&) { return false; }}, // nothing here is a terminal
    {"-S", [](const FileView&, const QString&) { return false; }}, // nor a socket
}};

using Numbers = bool (*)(qint64 left, qint64 right);
constexpr std::array<Word<Numbers>, 6> comparisons{{
    {"-eq", [](qint64 a, qint64 b) { return a == b; }},
    {"-ne", [](qint64 a, qint64 b) { return a != b; }},
    {"-lt", [](qint64 a, qint64 b) { return a < b; }},
    {"-le", [](qint64 a, qint64 b) { return a <= b; }},
    {"-gt", [](qint64 a, qint64 b) { return a > b; }},
    {"-ge", [](qint64 a, qint64 b) { return a >= b; }},
}};

using Texts = bool (*)(const QString& left, const QString& right);
constexpr std::array<Word<Texts>, 5> textComparisons{{
    {"=", [](const QString& a, const QString& b) { return a == b; }},
    {"==", [](const QString& a, const QString& b) { return a == b; }},
    {"!=", [](const QString& a, const QString& b) { return a != b; }},
    {"<", [](const QString& a, const QString& b) { return a < b; }},
    {">", [](const QString& a, const QString& b) { return a > b; }},
}};

bool isBinary(const QString& word)
{
    return lookup(comparisons, word).has_value() || lookup(textComparisons, word).has_value();
}

class Expression {
public:
    Expression(Interpreter& shell, const QStringList& words) : m_files(shell.files()), m_words(words) {}

    /// The status of `test`: 0 true, 1 false, 2 a problem.
    int status()
    {
        if (m_words.isEmpty())
            return 1;
        const bool value = either();
        if (problem.isEmpty() && m_next < m_words.size())
            problem = m_next == 1 && m_words.size() == 2   ? m_words[0] + QStringLiteral(": unary operator expected")
                      : m_next == 1 && m_words.size() == 3 ? m_words[1] + QStringLiteral(": binary operator expected")
                                                           : QStringLiteral("too many arguments");
        return problem.isEmpty() ? (value ? 0 : 1) : 2;
    }

    QString problem;

private:
    [[nodiscard]] bool at(QLatin1String word) const { return m_next < m_words.size() && m_words[m_next] == word; }
    [[nodiscard]] qsizetype left() const { return m_words.size() - m_next; }

    bool either()
    {
        bool value = both();
        while (at(QLatin1String("-o"))) {
            ++m_next;
            const bool other = both();
            value = value || other;
        }
        return value;
    }

    bool both()
    {
        bool value = primary();
        while (at(QLatin1String("-a"))) {
            ++m_next;
            const bool other = primary();
            value = value && other;
        }
        return value;
    }

    bool primary()
    {
        if (m_next >= m_words.size()) {
            problem = QStringLiteral("argument expected");
            return false;
        }
        if (left() >= 3 && isBinary(m_words[m_next + 1]))
            return binary();
        if (at(QLatin1String("!")) && left() >= 2) {
            ++m_next;
            return !primary();
        }
        if (at(QLatin1String("(")) && left() >= 3) {
            ++m_next;
            const bool value = either();
            if (!at(QLatin1String(")")))
                problem = QStringLiteral("`)' expected");
            ++m_next;
            return value;
        }
        const std::optional<Unary> test = lookup(unaries, m_words[m_next]);
        if (test && left() >= 2) {
            m_next += 2;
            return (*test)(m_files, m_words[m_next - 1]);
        }
        return !m_words[m_next++].isEmpty();
    }

    bool binary()
    {
        const QString& a = m_words[m_next];
        const QString& b = m_words[m_next + 2];
        const QString& sign = m_words[m_next + 1];
        m_next += 3;
        if (const std::optional<Texts> compare = lookup(textComparisons, sign))
            return (*compare)(a, b);
        const qint64 left = number(a);
        const qint64 right = number(b);
        return problem.isEmpty() && (*lookup(comparisons, sign))(left, right);
    }

    qint64 number(const QString& word)
    {
        bool ok = false;
        const qint64 value = word.trimmed().toLongLong(&ok);
        if (!ok)
            problem = word + QStringLiteral(": integer expression expected");
        return value;
    }

    const FileView m_files;
    const QStringList m_words;
    qsizetype m_next = 0;
};

int judge(Interpreter& shell, const QStringList& words, const QString& name)
{
    Expression expression(shell, words);
    const int status = expression.status();
    if (!expression.problem.isEmpty())
        shell.complain(name + QStringLiteral(": ") + expression.problem);
    return status;
}

} // namespace

int test(Interpreter& shell, const QStringList& arguments) { return judge(shell, arguments, QStringLiteral("test")); }

int bracket(Interpreter& shell, const QStringList& arguments)
{
    if (arguments.isEmpty() || arguments.last() != QLatin1String("]")) {
        shell.complain(QStringLiteral("[: missing `]'"));
        return 2;
    }
    return judge(shell, arguments.mid(0, arguments.size() - 1), QStringLiteral("["));
}

} // namespace twinrail::lab::builtin
