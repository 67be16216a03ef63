// SPDX-License-Identifier: Apache-2.0
#include "core/base/table.h"
#include "core/lab/client/errnotext.h"
#include "core/lab/client/shell/builtins.h"

#include <QDir>

namespace twinrail::lab::builtin {

namespace {

constexpr std::array<Word<const char*>, 6> optionLetters{
    {{"e", "errexit"}, {"u", "nounset"}, {"f", "noglob"}, {"a", "allexport"}, {"x", "xtrace"}, {"v", "verbose"}}};

void setOption(Interpreter& shell, const QString& name, bool on)
{
    if (on)
        shell.state.options.insert(name);
    else
        shell.state.options.erase(name);
}

/// NAME or NAME=VALUE, as export and local take it.
QString declare(Interpreter& shell, const QString& word, bool local)
{
    const QString name = word.section(u'=', 0, 0);
    if (local)
        shell.keepLocal(name);
    if (word.contains(u'='))
        shell.assign(name, word.section(u'=', 1));
    return name;
}

/// Unescaped unless raw: a backslash takes the meaning of what follows, at a line's end it joins the next line.
QString nextLine(Source& source, bool raw, bool* ended)
{
    QString text;
    for (;;) {
        const std::optional<QByteArray> line = source.takeLine();
        *ended = !line || !line->endsWith('\n');
        QString part = QString::fromUtf8(line.value_or(QByteArray()));
        if (part.endsWith(u'\n'))
            part.chop(1);
        if (raw || *ended || !part.endsWith(u'\\'))
            return text + part;
        part.chop(1);
        text += part;
    }
}

/// Splits for `read`: the last variable gets the rest, separators and all.
QStringList split(QString text, const QString& separators, qsizetype count, bool raw)
{
    const auto isSpace = [&separators](QChar c) { return c.isSpace() && separators.contains(c); };
    QStringList result;
    qsizetype i = 0;
    while (i < text.size() && isSpace(text[i]))
        ++i;
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    while (result.size() + 1 < count && i < text.size()) {
        QString field;
        for (; i < text.size() && !separators.contains(text[i]); ++i) {
            if (!raw && text[i] == u'\\' && i + 1 < text.size())
                ++i;
            field += text[i];
        }
        result.append(field);
        while (i < text.size() && isSpace(text[i]))
            ++i;
        if (i < text.size() && separators.contains(text[i]) && !isSpace(text[i]))
            ++i;
        while (i < text.size() && isSpace(text[i]))
            ++i;
    }
    QString rest;
    for (; i < text.size(); ++i) {
        if (!raw && text[i] == u'\\' && i + 1 < text.size())
            ++i;
        rest += text[i];
    }
    result.append(rest);
    return result;
}

} // namespace

int exportNames(Interpreter& shell, const QStringList& arguments)
{
    for (const QString& word : arguments)
        if (!word.startsWith(u'-'))
            shell.state.exported.insert(declare(shell, word, false));
    return 0;
}

int local(Interpreter& shell, const QStringList& arguments)
{
    if (!shell.inFunction()) {
        shell.complain(QStringLiteral("local: can only be used in a function"));
        return 1;
    }
    for (const QString& word : arguments)
        declare(shell, word, true);
    return 0;
}

int unset(Interpreter& shell, const QStringList& arguments)
{
    const bool functions = arguments.value(0) == QLatin1String("-f");
    for (const QString& name : arguments) {
        if (functions)
            shell.state.functions.remove(name);
        else
            shell.state.variables.remove(name);
        shell.state.exported.erase(functions ? QString() : name);
    }
    return 0;
}

int set(Interpreter& shell, const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        const bool on = word.startsWith(u'-');
        if (word == QLatin1String("--") || (!on && !word.startsWith(u'+'))) {
            shell.state.self.arguments = arguments.mid(word == QLatin1String("--") ? i + 1 : i);
            return 0;
        }
        for (const QChar letter : QStringView(word).mid(1)) {
            if (letter == u'o')
                setOption(shell, arguments.value(++i), on);
            else if (const auto name = lookup(optionLetters, QString(letter)))
                setOption(shell, QString::fromLatin1(*name), on);
        }
    }
    return 0;
}

int shift(Interpreter& shell, const QStringList& arguments)
{
    const int count = arguments.isEmpty() ? 1 : arguments[0].toInt();
    if (count > shell.state.self.arguments.size())
        return 1;
    shell.state.self.arguments = shell.state.self.arguments.mid(count);
    return 0;
}

int read(Interpreter& shell, const QStringList& arguments)
{
    bool raw = false;
    QStringList names;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("-r"))
            raw = true;
        else if (arguments[i] == QLatin1String("-t") || arguments[i] == QLatin1String("-p"))
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            names.append(arguments[i]);
    }
    if (names.isEmpty())
        names.append(QStringLiteral("REPLY"));
    const auto input = shell.streams.inputs.find(0);
    bool ended = true;
    const QString line = input == shell.streams.inputs.end() ? QString() : nextLine(*input->second, raw, &ended);
    const QString separators = shell.state.variables.value(QStringLiteral("IFS"), QStringLiteral(" \t\n"));
    const QStringList values = split(line, separators, names.size(), raw);
    for (qsizetype i = 0; i < names.size(); ++i)
        shell.assign(names[i], values.value(i));
    return ended ? 1 : 0;
}

int changeDirectory(Interpreter& shell, const QStringList& arguments)
{
    QStringList words = arguments;
    words.removeAll(QStringLiteral("-P"));
    words.removeAll(QStringLiteral("-L"));
    words.removeAll(QStringLiteral("--"));
    QString target = words.isEmpty() ? shell.variable(QStringLiteral("HOME")) : words[0];
    if (target == QLatin1String("-"))
        target = shell.variable(QStringLiteral("OLDPWD"));
    const FileView files = shell.files();
    const std::optional<Node> node = files.look(target);
    QString problem;
    if (!node)
        problem = errnotext::noSuchFile;
    else if (node->kind != Node::Kind::Directory)
        problem = errnotext::notDirectory;
    else if (!files.mayUse(*node, FileView::Right::Search))
        problem = errnotext::denied;
    if (!problem.isEmpty()) {
        shell.complain(QStringLiteral("cd: %1: %2").arg(target, problem));
        return 1;
    }
    shell.assign(QStringLiteral("OLDPWD"), shell.state.self.directory);
    shell.state.self.directory = QDir::cleanPath(files.absolute(target)); // logical, as cd without -P
    shell.assign(QStringLiteral("PWD"), shell.state.self.directory);
    return 0;
}

int workingDirectory(Interpreter& shell, const QStringList&)
{
    shell.print(shell.state.self.directory.toUtf8() + '\n');
    return 0;
}

int umask(Interpreter& shell, const QStringList& arguments)
{
    if (arguments.isEmpty()) {
        shell.print(QStringLiteral("%1\n").arg(shell.state.self.umask, 4, 8, QLatin1Char('0')).toUtf8());
        return 0;
    }
    bool ok = false;
    const int mask = arguments[0].toInt(&ok, 8);
    if (!ok || mask < 0 || mask > 0777) {
        shell.complain(QStringLiteral("umask: %1: octal number out of range").arg(arguments[0]));
        return 1;
    }
    shell.state.self.umask = mask;
    return 0;
}

} // namespace twinrail::lab::builtin
