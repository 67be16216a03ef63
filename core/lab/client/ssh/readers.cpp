// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/ssh/readers.h"

#include "core/lab/client/shell/parser.h"

#include <array>

namespace twinrail::lab {

using namespace script;

namespace {

/// A program that reads standard input while it has fewer operands than this.
struct Reader {
    const char* name;
    int enough;
    const char* valued;           ///< its options that take the next word
    const char* source = nullptr; ///< what the operand begins with that names another source
};
constexpr int always = 1000;
constexpr std::array<Reader, 24> readers{{
    {"cat", 1, ""},        {"head", 1, "nc"},         {"tail", 1, "nc"},     {"wc", 1, ""},
    {"sort", 1, "kt"},     {"uniq", 1, ""},           {"cut", 1, "dfcb"},    {"base64", 1, "w"},
    {"md5sum", 1, ""},     {"sha1sum", 1, ""},        {"sha256sum", 1, ""},  {"grep", 2, "fmABC"},
    {"egrep", 2, "fmABC"}, {"fgrep", 2, "fmABC"},     {"sed", 2, ""},        {"cmp", 2, ""},
    {"diff", 2, ""},       {"tr", always, ""},        {"tee", always, ""},   {"read", always, ""},
    {"xargs", always, ""}, {"dd", always, "", "if="}, {"multipathd", 1, ""}, {"eval", always, ""},
}};

/// Programs that start the program named by their operands.
constexpr std::array wrappers = {"sudo", "env", "timeout", "nohup", "setsid", "nice", "command", "exec", "stdbuf"};
constexpr std::array shells = {"sh", "bash", "dash"};

template <std::size_t N> bool isIn(const std::array<const char*, N>& names, const QString& name)
{
    for (const char* known : names)
        if (name == QLatin1String(known))
            return true;
    return false;
}

bool reads(const List& list);
bool reads(const Command& command);

/// A word as it stands; nothing where it takes an expansion.
std::optional<QString> constant(const Word& word)
{
    QString text;
    for (const Part& part : word.parts) {
        if (part.kind != Part::Kind::Text)
            return std::nullopt;
        text += part.text;
    }
    return text;
}

/// An unquoted expansion may come to nothing.
bool mayVanish(const Word& word)
{
    for (const Part& part : word.parts)
        if (part.quoted || part.kind == Part::Kind::Text)
            return false;
    return true;
}

bool substitutesFromInput(const Word& word)
{
    for (const Part& part : word.parts)
        if (part.body && reads(*part.body))
            return true;
    return false;
}

/// `sh -c TEXT …`: what the text reads. A script in a file, or on standard input itself: yes.
bool shellReads(const std::vector<Word>& words)
{
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        const QString option = constant(words[i]).value_or(QString());
        const std::optional<QString> text = constant(words[i + 1]);
        if (option.startsWith(u'-') && option.endsWith(u'c') && text)
            return mayReadInput(text->toUtf8());
    }
    return true;
}

bool namesSource(const Reader& reader, const Word& word)
{
    return reader.source && !word.parts.empty() && word.parts.front().kind == Part::Kind::Text &&
           word.parts.front().text.startsWith(QLatin1String(reader.source));
}

bool readerReads(const Reader& reader, const std::vector<Word>& words)
{
    int operands = 0;
    bool optionsOver = false;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const QString text = constant(words[i]).value_or(QStringLiteral("expansion"));
        if (text == u"-")
            return true;
        if (namesSource(reader, words[i]))
            return false;
        if (optionsOver || !text.startsWith(u'-')) {
            operands += mayVanish(words[i]) ? 0 : 1;
        } else if (text == u"--") {
            optionsOver = true;
        } else if (text.size() == 2 && QLatin1String(reader.valued).contains(text[1])) {
            ++i;
        } else if (text == u"-r" || (text.startsWith(u"-k") && text.size() > 2)) {
            ++operands; // grep -r searches the directory; multipathd -kCOMMAND asks nobody else
        }
    }
    return operands < reader.enough;
}

bool reads(const std::vector<Word>& words)
{
    for (const Word& word : words)
        if (substitutesFromInput(word))
            return true;
    if (words.empty())
        return false;
    const std::optional<QString> path = constant(words[0]);
    if (!path)
        return true;
    const QString name = path->section(u'/', -1);
    if (isIn(shells, name))
        return shellReads(words);
    for (const Reader& reader : readers)
        if (name == QLatin1String(reader.name))
            return readerReads(reader, words);
    if (!isIn(wrappers, name))
        return false;
    for (std::size_t i = 1; i < words.size(); ++i) { // where the wrapped command starts: at the first name we know
        const QString inner = constant(words[i]).value_or(QString());
        if (name == u"sudo" && inner == u"-S")
            return true;
        const std::vector<Word> rest(words.begin() + std::ptrdiff_t(i), words.end());
        if (!inner.startsWith(u'-') && reads(rest))
            return true;
        if (isIn(shells, inner.section(u'/', -1)))
            return false;
    }
    return false;
}

bool reads(const Body& body) { return body && reads(*body); }

bool reads(const Command& command)
{
    struct Visitor {
        bool operator()(const Simple& simple) const
        {
            for (const Assignment& assignment : simple.assignments)
                if (substitutesFromInput(assignment.value))
                    return true;
            return reads(simple.words);
        }
        bool operator()(const Group& group) const { return reads(group.body); }
        bool operator()(const Subshell& inner) const { return reads(inner.body); }
        bool operator()(const If& clause) const
        {
            for (const If::Branch& branch : clause.branches)
                if (reads(branch.condition) || reads(branch.body))
                    return true;
            return reads(clause.otherwise);
        }
        bool operator()(const For& clause) const
        {
            for (const Word& word : clause.words)
                if (substitutesFromInput(word))
                    return true;
            return reads(clause.body);
        }
        bool operator()(const While& clause) const { return reads(clause.condition) || reads(clause.body); }
        bool operator()(const Case& clause) const
        {
            for (const Case::Branch& branch : clause.branches)
                if (reads(branch.body))
                    return true;
            return substitutesFromInput(clause.subject);
        }
        bool operator()(const Function& function) const { return reads(*function.body); }
    };
    for (const Redirect& redirect : command.redirects)
        if (redirect.descriptor == 0)
            return false;
    return std::visit(Visitor{}, command.what);
}

bool reads(const List& list)
{
    for (const Item& item : list.items)
        if (reads(item.pipeline.commands.front())) // the others read from the pipe
            return true;
    return false;
}

} // namespace

bool mayReadInput(const QByteArray& command)
{
    const tl::expected<Body, SyntaxError> body = parseScript(QString::fromUtf8(command));
    return body && reads(**body);
}

} // namespace twinrail::lab
