// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/builtins.h"
#include "core/lab/client/shell/launch.h"
#include "core/lab/client/shell/nesting.h"

namespace twinrail::lab {

namespace {

constexpr int longestDelayMs = 24 * 3600 * 1000;

} // namespace

int Interpreter::runWords(const QStringList& words)
{
    if (const auto function = state.functions.constFind(words[0]); function != state.functions.cend())
        return runFunction(script::Function(*function), words);
    if (const Builtin builtin = findBuiltin(words[0])) {
        m_writeProblem.clear();
        const int status = builtin(*this, words.mid(1));
        if (m_writeProblem.isEmpty())
            return status;
        complain(QStringLiteral("%1: write error: %2").arg(words[0], std::exchange(m_writeProblem, {})));
        return 1;
    }
    return runProgram(words);
}

int Interpreter::runFunction(const script::Function& function, const QStringList& words)
{
    const Nesting nesting;
    if (Nesting::isTooDeep()) {
        abort(words[0] + QStringLiteral(": maximum function nesting level exceeded (50)"));
        return 1;
    }
    const QStringList arguments = std::exchange(state.self.arguments, words.mid(1));
    m_locals.emplace_back();
    int status = runCommand(*function.body);
    if (m_flow == Flow::Return) {
        m_flow = Flow::Next;
        status = state.status;
    }
    for (auto it = m_locals.back().cbegin(); it != m_locals.back().cend(); ++it) {
        if (*it)
            state.variables[it.key()] = **it;
        else
            state.variables.remove(it.key());
    }
    m_locals.pop_back();
    state.self.arguments = arguments;
    return status;
}

int Interpreter::runProgram(const QStringList& words)
{
    const auto input = streams.inputs.find(0);
    Call call = state.self;
    call.arguments = words.mid(1);
    call.input = input == streams.inputs.end() ? QByteArray() : input->second->rest();
    call.environment = environment();
    const tl::expected<Reply, NotLaunched> reply = launch(machine, words[0], call);
    if (!reply) {
        complain(words[0] + QStringLiteral(": ") + reply.error().text);
        return reply.error().status;
    }
    if (reply->readInput && input != streams.inputs.end())
        input->second->position = input->second->bytes.size();
    delayMs = qMin(delayMs + reply->delayMs, longestDelayMs);
    writeTo(2, reply->err);
    if (const QString problem = streams.write(1, reply->out); !problem.isEmpty()) {
        writeTo(2, QStringLiteral("%1: write error: %2\n").arg(words[0].section(u'/', -1), problem).toUtf8());
        return 1;
    }
    return reply->goesOn ? goOn(words[0], *reply) : reply->status;
}

int Interpreter::goOn(const QString& program, const Reply& reply)
{
    if (!mayGoOn) {
        complain(program + QStringLiteral(": goes on without end: here only `ssh HOST COMMAND` can run it"));
        return 1;
    }
    unended = [sink = streams.outputs[1], inner = reply.goesOn] {
        const std::optional<QByteArray> said = inner();
        if (said && sink)
            (void)sink(*said);
        return said;
    };
    leave(Flow::Exit);
    return state.status = reply.status;
}

} // namespace twinrail::lab
