// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/launch.h"

#include "core/lab/client/errnotext.h"
#include "core/lab/client/fileview.h"
#include "core/lab/client/shell/interpret.h"

#include <array>
#include <utility>

namespace twinrail::lab {

namespace {

constexpr std::array programDirectories = {"/usr/bin",       "/usr/sbin",       "/bin",      "/sbin",
                                           "/usr/local/bin", "/usr/local/sbin", "/lib/udev", "/usr/lib/udev",
                                           "/etc/init.d",    "/etc/rc.d/init.d"};

bool isProgramDirectory(const QString& directory)
{
    for (const char* known : programDirectories)
        if (directory == QLatin1String(known))
            return true;
    return false;
}

const Program* programAt(const Machine& machine, const QString& name)
{
    const bool isPath = name.contains(u'/');
    if (isPath && !isProgramDirectory(name.section(u'/', 0, -2)))
        return nullptr;
    const auto found = machine.programs.find(name.section(u'/', -1));
    return found == machine.programs.end() ? nullptr : &found->second;
}

} // namespace

tl::expected<Reply, NotLaunched> launch(Machine& machine, const QString& program, const Call& call)
{
    if (const Program* body = programAt(machine, program)) {
        if (machine.passive.contains(program.section(u'/', -1)))
            return (*body)(machine, call);
        machine.files.changed(); // what came before may have gone past the machine's files
        Reply reply = (*body)(machine, call);
        machine.files.changed();
        return reply;
    }
    if (!program.contains(u'/'))
        return tl::unexpected(NotLaunched{127, QStringLiteral("command not found")});
    const FileView files(machine, call);
    const std::optional<Node> node = files.look(program);
    if (!node)
        return tl::unexpected(NotLaunched{127, errnotext::noSuchFile});
    if (node->kind == Node::Kind::Directory)
        return tl::unexpected(NotLaunched{126, errnotext::isDirectory});
    if ((node->mode & 0111) == 0)
        return tl::unexpected(NotLaunched{126, errnotext::denied});
    return runShell(machine, call, QString::fromUtf8(node->bytes), program);
}

QString programPath(const Machine& machine, const QString& program)
{
    if (program.contains(u'/'))
        return programAt(machine, program) || machine.files.look(program) ? program : QString();
    if (!programAt(machine, program))
        return {};
    for (const char* directory : programDirectories) { // where a package has put it
        const QString path = QLatin1String(directory) + u'/' + program;
        if (machine.files.look(path))
            return path;
    }
    return QStringLiteral("/usr/bin/") + program;
}

ShellState stateFor(const Call& call, const QString& zero)
{
    ShellState state;
    state.self = call;
    state.self.input.clear();
    state.zero = zero;
    state.variables = call.environment;
    for (auto it = call.environment.keyBegin(); it != call.environment.keyEnd(); ++it)
        state.exported.insert(*it);
    state.variables[QStringLiteral("PWD")] = call.directory;
    state.exported.insert(QStringLiteral("PWD"));
    return state;
}

Reply runShell(Machine& machine, const Call& call, const QString& text, const QString& zero)
{
    Streams streams;
    streams.read(0, call.input);
    const std::shared_ptr<Source> input = streams.inputs[0];
    const std::shared_ptr<QByteArray> out = streams.gather(1);
    const std::shared_ptr<QByteArray> err = streams.gather(2);
    Interpreter shell(machine, stateFor(call, zero), std::move(streams));
    shell.mayGoOn = true;
    const int status = shell.runText(text);
    Reply reply{*out, *err, status, shell.delayMs, input->position > 0};
    out->clear();
    if (shell.unended)
        reply.goesOn = [out, inner = shell.unended]() -> std::optional<QByteArray> {
            return inner() ? std::optional(std::exchange(*out, {})) : std::nullopt;
        };
    return reply;
}

} // namespace twinrail::lab
