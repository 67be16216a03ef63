// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/builtins.h"
#include "core/lab/client/shell/launch.h"

namespace twinrail::lab::builtin {

namespace {

int end(Interpreter& shell, const QStringList& arguments, Interpreter::Flow flow, const QString& name)
{
    int status = shell.state.status;
    if (!arguments.isEmpty()) {
        bool ok = false;
        status = arguments[0].toInt(&ok) & 0xff;
        if (!ok) {
            shell.complain(QStringLiteral("%1: %2: numeric argument required").arg(name, arguments[0]));
            status = 2;
        }
    }
    shell.leave(flow);
    return shell.state.status = status;
}

int countOf(const QStringList& arguments) { return arguments.isEmpty() ? 1 : qMax(1, arguments[0].toInt()); }

/// `command -v NAME`: how the shell would call it.
int locate(Interpreter& shell, const QString& name)
{
    if (shell.state.functions.contains(name) || findBuiltin(name)) {
        shell.print(name.toUtf8() + '\n');
        return 0;
    }
    const QString path = programPath(shell.machine, name);
    if (!path.isEmpty())
        shell.print(path.toUtf8() + '\n');
    return path.isEmpty() ? 1 : 0;
}

} // namespace

int exit(Interpreter& shell, const QStringList& arguments)
{
    return end(shell, arguments, Interpreter::Flow::Exit, QStringLiteral("exit"));
}

int returnFrom(Interpreter& shell, const QStringList& arguments)
{
    return end(shell, arguments, Interpreter::Flow::Return, QStringLiteral("return"));
}

int breakLoop(Interpreter& shell, const QStringList& arguments)
{
    shell.leave(Interpreter::Flow::Break, countOf(arguments));
    return 0;
}

int continueLoop(Interpreter& shell, const QStringList& arguments)
{
    shell.leave(Interpreter::Flow::Continue, countOf(arguments));
    return 0;
}

int eval(Interpreter& shell, const QStringList& arguments)
{
    shell.state.status = 0;
    return shell.runText(arguments.join(u' '));
}

int source(Interpreter& shell, const QStringList& arguments)
{
    if (arguments.isEmpty()) {
        shell.complain(QStringLiteral(".: filename argument required"));
        return 2;
    }
    const tl::expected<QByteArray, QString> text = shell.files().read(arguments[0]);
    if (!text) {
        shell.complain(arguments[0] + QStringLiteral(": ") + text.error());
        return 1;
    }
    shell.state.status = 0;
    const int status = shell.runText(QString::fromUtf8(*text));
    if (shell.flow() == Interpreter::Flow::Return && !shell.inFunction())
        shell.leave(Interpreter::Flow::Next);
    return status;
}

int exec(Interpreter& shell, const QStringList& arguments)
{
    if (arguments.isEmpty())
        return 0; // its redirections stay: Interpreter::runSimple()
    const int status = shell.runProgram(arguments);
    shell.leave(Interpreter::Flow::Exit);
    return shell.state.status = status;
}

int command(Interpreter& shell, const QStringList& arguments)
{
    const QStringList words = arguments.value(0) == QLatin1String("-p") ? arguments.mid(1) : arguments;
    if (words.isEmpty())
        return 0;
    if (words[0] == QLatin1String("-v") || words[0] == QLatin1String("-V"))
        return words.size() > 1 ? locate(shell, words[1]) : 0;
    if (const Builtin builtin = findBuiltin(words[0]))
        return builtin(shell, words.mid(1));
    return shell.runProgram(words);
}

int type(Interpreter& shell, const QStringList& arguments)
{
    int status = 0;
    for (const QString& name : arguments) {
        const QString path = programPath(shell.machine, name);
        if (shell.state.functions.contains(name)) {
            shell.print(name.toUtf8() + " is a function\n");
        } else if (findBuiltin(name)) {
            shell.print(name.toUtf8() + " is a shell builtin\n");
        } else if (!path.isEmpty()) {
            shell.print(name.toUtf8() + " is " + path.toUtf8() + '\n');
        } else {
            shell.complain(QStringLiteral("type: %1: not found").arg(name));
            status = 1;
        }
    }
    return status;
}

} // namespace twinrail::lab::builtin
