// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/coreutils/coreutils.h"

#include "core/lab/client/shell/builtins.h"

#include <array>

namespace twinrail::lab {

namespace {

constexpr std::array tables = {attributePrograms, comparePrograms, copyPrograms,   devicePrograms, findPrograms,
                               grepPrograms,      linePrograms,    listPrograms,   runPrograms,    sedPrograms,
                               sortPrograms,      sudoPrograms,    systemPrograms, wordPrograms};

/// Builtins that are programs as well, for those who start programs themselves (sudo, env, xargs).
constexpr std::array builtinPrograms = {"echo", "printf", "test", "[", "true", "false", "pwd"};

Program bodyOf(const SmallProgram& row)
{
    return [row](Machine& machine, const Call& call) {
        Job job(machine, call, QString::fromLatin1(row.name));
        if (!row.options)
            job.operands = call.arguments;
        if (!row.options || job.sort(row.options))
            row.body(job);
        else
            job.fail(row.usageStatus);
        return job.reply;
    };
}

Reply runBuiltin(Machine& machine, const Call& call, const QString& name)
{
    ShellState state;
    state.self = call;
    state.zero = name;
    Streams streams;
    streams.read(0, call.input);
    const std::shared_ptr<QByteArray> out = streams.gather(1);
    const std::shared_ptr<QByteArray> err = streams.gather(2);
    Interpreter shell(machine, std::move(state), std::move(streams));
    const int status = findBuiltin(name)(shell, call.arguments);
    return {*out, *err, status};
}

} // namespace

void addCoreutils(Machine& machine)
{
    for (const auto table : tables)
        for (const SmallProgram& row : table()) {
            machine.programs[QString::fromLatin1(row.name)] = bodyOf(row);
            machine.passive.insert(QString::fromLatin1(row.name));
        }
    for (const char* word : builtinPrograms) {
        const QString name = QString::fromLatin1(word);
        machine.programs[name] = [name](Machine& m, const Call& call) { return runBuiltin(m, call, name); };
        machine.passive.insert(name);
    }
}

} // namespace twinrail::lab
