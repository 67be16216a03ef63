// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/builtins.h"

#include "core/base/table.h"

namespace twinrail::lab {

namespace {

int succeed(Interpreter&, const QStringList&) { return 0; }
int failPlainly(Interpreter&, const QStringList&) { return 1; }

constexpr std::array<Word<Builtin>, 32> builtins{{
    {":", succeed},
    {"true", succeed},
    {"false", failPlainly},
    {"wait", succeed}, // whatever was put into the background has ended long ago
    {"trap", succeed}, // no signal ever comes
    {"hash", succeed},
    {"ulimit", succeed},
    {"exit", builtin::exit},
    {"return", builtin::returnFrom},
    {"break", builtin::breakLoop},
    {"continue", builtin::continueLoop},
    {"eval", builtin::eval},
    {".", builtin::source},
    {"source", builtin::source},
    {"exec", builtin::exec},
    {"command", builtin::command},
    {"type", builtin::type},
    {"export", builtin::exportNames},
    {"readonly", builtin::exportNames},
    {"local", builtin::local},
    {"unset", builtin::unset},
    {"set", builtin::set},
    {"shift", builtin::shift},
    {"read", builtin::read},
    {"cd", builtin::changeDirectory},
    {"pwd", builtin::workingDirectory},
    {"umask", builtin::umask},
    {"echo", builtin::echo},
    {"printf", builtin::print},
    {"test", builtin::test},
    {"[", builtin::bracket},
    {"times", succeed},
}};

constexpr std::array special = {":",      ".",        "break",  "continue", "eval",  "exec", "exit",
                                "export", "readonly", "return", "set",      "shift", "trap", "unset"};

} // namespace

Builtin findBuiltin(const QString& name) { return lookup(builtins, name).value_or(nullptr); }

bool isSpecialBuiltin(const QString& name)
{
    for (const char* word : special)
        if (name == QLatin1String(word))
            return true;
    return false;
}

} // namespace twinrail::lab
