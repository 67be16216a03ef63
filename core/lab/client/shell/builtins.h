// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/shell/interpret.h"

namespace twinrail::lab {

/// A command that the shell carries out itself; the arguments are without its name. Answers its status.
using Builtin = int (*)(Interpreter& shell, const QStringList& arguments);

[[nodiscard]] Builtin findBuiltin(const QString& name); ///< nullptr: no such builtin
/// Assignments in front of a special builtin stay (POSIX 2.14).
[[nodiscard]] bool isSpecialBuiltin(const QString& name);

namespace builtin {
// control.cpp
int exit(Interpreter& shell, const QStringList& arguments);
int returnFrom(Interpreter& shell, const QStringList& arguments);
int breakLoop(Interpreter& shell, const QStringList& arguments);
int continueLoop(Interpreter& shell, const QStringList& arguments);
int eval(Interpreter& shell, const QStringList& arguments);
int source(Interpreter& shell, const QStringList& arguments);
int exec(Interpreter& shell, const QStringList& arguments);
int command(Interpreter& shell, const QStringList& arguments);
int type(Interpreter& shell, const QStringList& arguments);
// variables.cpp
int exportNames(Interpreter& shell, const QStringList& arguments);
int local(Interpreter& shell, const QStringList& arguments);
int unset(Interpreter& shell, const QStringList& arguments);
int set(Interpreter& shell, const QStringList& arguments);
int shift(Interpreter& shell, const QStringList& arguments);
int read(Interpreter& shell, const QStringList& arguments);
int changeDirectory(Interpreter& shell, const QStringList& arguments);
int workingDirectory(Interpreter& shell, const QStringList& arguments);
int umask(Interpreter& shell, const QStringList& arguments);
// printing.cpp
int echo(Interpreter& shell, const QStringList& arguments);
int print(Interpreter& shell, const QStringList& arguments); ///< printf
// test.cpp
int test(Interpreter& shell, const QStringList& arguments);
int bracket(Interpreter& shell, const QStringList& arguments);
} // namespace builtin

} // namespace twinrail::lab
