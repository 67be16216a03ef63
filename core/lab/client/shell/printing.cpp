// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/builtins.h"
#include "core/lab/client/shell/format.h"

#include <QRegularExpression>

namespace twinrail::lab::builtin {

/// As bash has it: backslashes are plain without -e.
int echo(Interpreter& shell, const QStringList& arguments)
{
    static const QRegularExpression option(QRegularExpression::anchoredPattern(QStringLiteral("-[neE]+")));
    QStringList words = arguments;
    bool newline = true;
    bool escapes = false;
    while (!words.isEmpty() && option.match(words[0]).hasMatch()) {
        const QString letters = words.takeFirst();
        newline = newline && !letters.contains(u'n');
        escapes = letters.contains(u'e') || (escapes && !letters.contains(u'E'));
    }
    const QString text = words.join(u' ');
    bool stopped = false;
    const QByteArray bytes = escapes ? unescaped(text, &stopped) : text.toUtf8();
    shell.print(newline && !stopped ? bytes + '\n' : bytes);
    return 0;
}

int print(Interpreter& shell, const QStringList& arguments)
{
    const QStringList words = arguments.value(0) == QLatin1String("--") ? arguments.mid(1) : arguments;
    if (words.isEmpty()) {
        shell.complain(QStringLiteral("printf: usage: printf [-v var] format [arguments]"));
        return 2;
    }
    const Printed printed = printFormatted(words[0], words.mid(1));
    shell.print(printed.out);
    for (const QString& problem : printed.problems)
        shell.complain(QStringLiteral("printf: ") + problem);
    return printed.problems.isEmpty() ? 0 : 1;
}

} // namespace twinrail::lab::builtin
