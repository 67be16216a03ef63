// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/expand.h"

namespace twinrail::lab {

namespace {

using script::Redirect;

QString openForReading(Interpreter& shell, int descriptor, const QString& path, Streams& streams)
{
    if (path == QLatin1String("/dev/stdin")) {
        streams.inputs[descriptor] = shell.streams.inputs[0];
        return {};
    }
    const tl::expected<QByteArray, QString> bytes = shell.files().read(path);
    if (!bytes)
        return path + QStringLiteral(": ") + bytes.error();
    streams.read(descriptor, *bytes);
    return {};
}

QString openForWriting(Interpreter& shell, int descriptor, const QString& path, bool append, Streams& streams)
{
    if (path == QLatin1String("/dev/stdout") || path == QLatin1String("/dev/stderr")) {
        streams.outputs[descriptor] = streams.outputs[path.endsWith(u't') ? 1 : 2];
        return {};
    }
    const QString problem = append ? shell.files().mayWrite(path) : shell.files().truncate(path);
    if (!problem.isEmpty())
        return path + QStringLiteral(": ") + problem;
    if (append && !shell.files().look(path)) {
        const QString made = shell.files().write(path, {}, true);
        if (!made.isEmpty())
            return path + QStringLiteral(": ") + made;
    }
    // Opened once, by who opens it: a later `cd` or `umask` does not matter to the descriptor.
    streams.outputs[descriptor] = [&machine = shell.machine, path = shell.files().absolute(path)](
                                      const QByteArray& bytes) { return machine.files.write(path, bytes, true); };
    return {};
}

QString duplicate(int descriptor, const QString& from, bool input, Streams& streams)
{
    if (from == QLatin1String("-")) {
        streams.closeDescriptor(descriptor);
        return {};
    }
    bool ok = false;
    const int source = from.toInt(&ok);
    if (input && ok && streams.inputs.count(source) > 0)
        streams.inputs[descriptor] = streams.inputs[source];
    else if (ok && streams.outputs.count(source) > 0)
        streams.outputs[descriptor] = Sink(streams.outputs[source]);
    else
        return from + QStringLiteral(": Bad file descriptor");
    return {};
}

QString apply(Interpreter& shell, const Redirect& redirect, Streams& streams)
{
    Expander expander(shell);
    const QString target = redirect.document ? QString() : expander.single(redirect.target);
    switch (redirect.kind) {
    case Redirect::Kind::Read:
        return openForReading(shell, redirect.descriptor, target, streams);
    case Redirect::Kind::Write:
    case Redirect::Kind::Append:
        return openForWriting(shell, redirect.descriptor, target, redirect.kind == Redirect::Kind::Append, streams);
    case Redirect::Kind::DuplicateInput:
    case Redirect::Kind::DuplicateOutput:
        return duplicate(redirect.descriptor, target, redirect.kind == Redirect::Kind::DuplicateInput, streams);
    case Redirect::Kind::Here:
        streams.read(redirect.descriptor, expander.single(*redirect.document).toUtf8());
        return {};
    }
    return {};
}

} // namespace

QString redirected(Interpreter& shell, const std::vector<Redirect>& redirects, Streams& streams)
{
    for (const Redirect& redirect : redirects)
        if (const QString problem = apply(shell, redirect, streams); !problem.isEmpty())
            return problem;
    return {};
}

} // namespace twinrail::lab
