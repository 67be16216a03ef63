// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/expand.h"

#include "core/lab/client/accounts.h"
#include "core/lab/client/shell/arithmetic.h"
#include "core/lab/client/shell/glob.h"
#include "core/lab/client/shell/pattern.h"

namespace twinrail::lab {

using script::Part;

namespace {

constexpr int badParameter = 127; // what `bash -c` ends with over ${v:?} and over an unset one under `set -u`

Trim trimOf(const QString& operation)
{
    if (operation == QLatin1String("#"))
        return Trim::ShortestPrefix;
    if (operation == QLatin1String("##"))
        return Trim::LongestPrefix;
    return operation == QLatin1String("%") ? Trim::ShortestSuffix : Trim::LongestSuffix;
}

} // namespace

QStringList Expander::fields(const std::vector<script::Word>& words)
{
    QStringList result;
    for (const script::Word& word : words) {
        Fields fields(separators());
        add(fields, word.parts, true);
        for (const QString& field : fields.take()) {
            const bool globs = isPattern(field) && m_shell.state.options.count(QStringLiteral("noglob")) == 0;
            const QStringList found = globs ? glob(m_shell.files(), field) : QStringList();
            result += found.isEmpty() ? QStringList{plainOf(field)} : found;
        }
    }
    return result;
}

QString Expander::single(const script::Word& word) { return joined(word.parts, false); }

QString Expander::pattern(const script::Word& word) { return joined(word.parts, true); }

QString Expander::joined(const std::vector<Part>& parts, bool asPattern)
{
    Fields fields{separators()};
    add(fields, parts, false);
    const QString text = fields.take().join(u' ');
    return asPattern ? text : plainOf(text);
}

QString Expander::separators() const
{
    return m_shell.state.variables.value(QStringLiteral("IFS"), QStringLiteral(" \t\n"));
}

void Expander::add(Fields& fields, const std::vector<Part>& parts, bool splits)
{
    for (const Part& part : parts) {
        switch (part.kind) {
        case Part::Kind::Text:
            if (part.quoted)
                fields.addQuoted(part.text);
            else if (&part == &parts.front() && part.text.startsWith(u'~'))
                fields.addLiteral(withTilde(part.text));
            else
                fields.addLiteral(part.text);
            break;
        case Part::Kind::Parameter:
            addParameter(fields, part, splits);
            break;
        case Part::Kind::Command:
            addValue(fields, m_shell.substitute(*part.body), part.quoted, splits);
            break;
        case Part::Kind::Arithmetic:
            fields.addQuoted(arithmetic(part));
            break;
        }
    }
}

/// Its text is split like the value in whose place it stands, and quoted where the whole is.
void Expander::addArgument(Fields& fields, const Part& part, bool splits)
{
    for (const Part& piece : part.argument) {
        if (piece.kind == Part::Kind::Text && !piece.quoted)
            addValue(fields, piece.text, part.quoted, splits);
        else
            add(fields, {piece}, splits);
    }
}

void Expander::addValue(Fields& fields, const QString& value, bool quoted, bool splits)
{
    if (quoted)
        fields.addQuoted(value);
    else if (splits)
        fields.addSplit(value);
    else
        fields.addLiteral(value);
}

void Expander::addParameter(Fields& fields, const Part& part, bool splits)
{
    const QString& operation = part.operation;
    const std::optional<QString> value = parameter(part.text);
    if (operation.isEmpty() && (part.text == u"@" || part.text == u"*"))
        return addPositional(fields, part, splits);
    if (operation == u"length") {
        const bool counts = part.text == u"@" || part.text == u"*";
        const qsizetype length = counts ? m_shell.state.self.arguments.size() : value.value_or(QString()).size();
        return fields.addQuoted(QString::number(length));
    }
    if (operation.startsWith(u'#') || operation.startsWith(u'%')) {
        const QString text = trimmed(value.value_or(QString()), joined(part.argument, true), trimOf(operation));
        return addValue(fields, text, part.quoted, splits);
    }
    const bool isThere = value && !(operation.startsWith(u':') && value->isEmpty());
    if (operation.endsWith(u'+')) {
        if (isThere)
            addArgument(fields, part, splits);
        return;
    }
    if (operation.isEmpty() && !value && m_shell.state.options.count(QStringLiteral("nounset")) > 0)
        return m_shell.abort(part.text + QStringLiteral(": unbound variable"), badParameter);
    if (isThere || operation.isEmpty())
        return (part.text == u"@" || part.text == u"*")
                   ? addPositional(fields, part, splits)
                   : addValue(fields, value.value_or(QString()), part.quoted, splits);
    if (operation.endsWith(u'-'))
        return addArgument(fields, part, splits);
    const QString text = joined(part.argument, false);
    if (operation.endsWith(u'?'))
        return m_shell.abort(part.text + QStringLiteral(": ") +
                                 (text.isEmpty() ? QStringLiteral("parameter null or not set") : text),
                             badParameter);
    m_shell.assign(part.text, text);
    addValue(fields, text, part.quoted, splits);
}

void Expander::addPositional(Fields& fields, const Part& part, bool splits)
{
    const QStringList& values = m_shell.state.self.arguments;
    if (part.quoted && part.text == u"*")
        return fields.addQuoted(values.join(separators().left(1)));
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0 && splits)
            fields.endField();
        else if (i > 0)
            fields.addQuoted(QStringLiteral(" "));
        addValue(fields, values[i], part.quoted, splits);
    }
}

std::optional<QString> Expander::parameter(const QString& name) const
{
    const ShellState& state = m_shell.state;
    if (name == u"?")
        return QString::number(state.status);
    if (name == u"#")
        return QString::number(state.self.arguments.size());
    if (name == u"$" || name == u"!")
        return QStringLiteral("4711"); // one number for all: nothing here can be signalled
    if (name == u"-")
        return QStringLiteral("hBc");
    if (name == u"0")
        return state.zero;
    if (name == u"@" || name == u"*")
        return state.self.arguments.isEmpty() ? std::nullopt : std::optional(state.self.arguments.join(u' '));
    if (name[0].isDigit()) {
        const qsizetype index = name.toLongLong() - 1;
        return index < state.self.arguments.size() ? std::optional(state.self.arguments[index]) : std::nullopt;
    }
    const auto found = state.variables.constFind(name);
    return found == state.variables.cend() ? std::nullopt : std::optional(*found);
}

QString Expander::arithmetic(const Part& part)
{
    const QString expression = joined(part.argument, false);
    const ArithmeticVariables variables{[this](const QString& name) { return m_shell.variable(name); },
                                        [this](const QString& name, const QString& v) { m_shell.assign(name, v); }};
    const tl::expected<qint64, QString> value = evaluate(expression, variables);
    if (!value) {
        m_shell.abort(expression.trimmed() + QStringLiteral(": ") + value.error());
        return {};
    }
    return QString::number(*value);
}

QString Expander::withTilde(const QString& text) const
{
    const QString user = text.mid(1).section(u'/', 0, 0);
    const QString rest = text.mid(1 + user.size());
    if (user.isEmpty())
        return m_shell.variable(QStringLiteral("HOME")) + rest;
    const std::optional<Account> account = Accounts(m_shell.machine).find(user);
    return account ? account->home + rest : text;
}

} // namespace twinrail::lab
