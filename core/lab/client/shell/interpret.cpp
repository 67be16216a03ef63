// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/interpret.h"

#include "core/lab/client/shell/builtins.h"
#include "core/lab/client/shell/expand.h"
#include "core/lab/client/shell/nesting.h"
#include "core/lab/client/shell/parser.h"

#include <utility>

namespace twinrail::lab {

namespace {

constexpr int killed = 137; // by SIGKILL: what a script gets that runs away

} // namespace

Interpreter::Interpreter(Machine& m, ShellState s, Streams open)
    : machine(m), state(std::move(s)), streams(std::move(open))
{}

int Interpreter::runText(const QString& text)
{
    const Nesting nesting;
    if (Nesting::isTooDeep()) {
        abort(QStringLiteral("shells and evals are nested too deeply"), 2);
        return state.status;
    }
    const tl::expected<script::Body, SyntaxError> body = parseScript(text);
    if (!body) {
        state.line = body.error().line;
        complain(body.error().text);
        return state.status = 2;
    }
    return run(**body);
}

int Interpreter::run(const script::List& list)
{
    for (const script::Item& item : list.items) {
        const bool wasGood = state.status == 0;
        if (m_flow != Flow::Next)
            break;
        if ((item.when == script::Item::When::IfTrue && !wasGood) ||
            (item.when == script::Item::When::IfFalse && wasGood))
            continue;
        const bool tested = item.isTested || item.pipeline.negated || item.background;
        const int delayBefore = delayMs;
        const bool mightGoOn = std::exchange(mayGoOn, mayGoOn && !item.background);
        m_tested += tested ? 1 : 0;
        state.status = runPipeline(item.pipeline);
        m_tested -= tested ? 1 : 0;
        mayGoOn = mightGoOn;
        if (item.background) { // it runs at once and to its end; nobody waits for it
            delayMs = delayBefore;
            state.status = 0;
        }
        if (state.status != 0 && m_tested == 0 && !tested && m_flow == Flow::Next &&
            state.options.count(QStringLiteral("errexit")) > 0)
            leave(Flow::Exit);
    }
    return state.status;
}

int Interpreter::runPipeline(const script::Pipeline& pipeline)
{
    int status = 0;
    if (pipeline.commands.size() == 1) {
        status = runCommand(pipeline.commands[0]);
    } else {
        Streams piece = streams;
        int worst = 0;
        for (std::size_t i = 0; i < pipeline.commands.size(); ++i) {
            const bool last = i + 1 == pipeline.commands.size();
            piece.outputs[1] = streams.outputs[1];
            const std::shared_ptr<QByteArray> out = last ? nullptr : piece.gather(1);
            status = runChild(pipeline.commands[i], piece);
            worst = status != 0 ? status : worst;
            if (out)
                piece.read(0, *out);
        }
        if (state.options.count(QStringLiteral("pipefail")) > 0)
            status = worst;
    }
    return pipeline.negated ? (status == 0 ? 1 : 0) : status;
}

int Interpreter::runChild(const script::Command& command, const Streams& childStreams)
{
    script::List list;
    list.items.push_back({script::Item::When::Always, {false, {command}}, false, m_tested > 0});
    return runChildList(list, childStreams);
}

int Interpreter::runChildList(const script::List& list, const Streams& childStreams)
{
    const Nesting nesting;
    if (Nesting::isTooDeep()) {
        abort(QStringLiteral("fork: retry: Resource temporarily unavailable"));
        return state.status;
    }
    Interpreter child(machine, state, childStreams);
    child.m_isChild = true;
    child.m_tested = m_tested;
    const int status = child.run(list);
    delayMs += child.delayMs;
    return status;
}

QString Interpreter::substitute(const script::List& list)
{
    Streams inner = streams;
    const std::shared_ptr<QByteArray> out = inner.gather(1);
    substitutionStatus = runChildList(list, inner);
    QString text = QString::fromUtf8(*out);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

int Interpreter::runCommand(const script::Command& command)
{
    if (!spend())
        return killed;
    if (const auto* simple = std::get_if<script::Simple>(&command.what))
        return runSimple(*simple, command.redirects);
    if (const auto* function = std::get_if<script::Function>(&command.what)) {
        state.functions.insert(function->name, *function);
        return 0;
    }
    const Streams before = streams;
    if (const QString problem = redirected(*this, command.redirects, streams); !problem.isEmpty()) {
        streams = before;
        complain(problem);
        return 1;
    }
    state.status = 0; // of a clause that runs nothing
    const int status = runCompound(command);
    streams = before;
    return status;
}

int Interpreter::runSimple(const script::Simple& simple, const std::vector<script::Redirect>& redirects)
{
    state.line = simple.line;
    substitutionStatus = 0;
    Expander expander(*this);
    const QStringList words = expander.fields(simple.words);
    const Streams before = streams;
    const QString problem = m_flow == Flow::Next ? redirected(*this, redirects, streams) : QString();
    if (m_flow != Flow::Next || !problem.isEmpty()) {
        streams = before;
        if (!problem.isEmpty())
            complain(problem);
        return m_flow == Flow::Next ? 1 : state.status;
    }
    const bool stays = words.isEmpty() || isSpecialBuiltin(words[0]);
    const QMap<QString, QString> variables = state.variables;
    const std::set<QString> exported = state.exported;
    for (const script::Assignment& assignment : simple.assignments) {
        assign(assignment.name, expander.single(assignment.value));
        if (!stays)
            state.exported.insert(assignment.name);
    }
    const int status = words.isEmpty() || m_flow != Flow::Next ? substitutionStatus : runWords(words);
    if (!stays && !simple.assignments.empty()) {
        for (const script::Assignment& assignment : simple.assignments) {
            if (variables.contains(assignment.name))
                state.variables[assignment.name] = variables[assignment.name];
            else
                state.variables.remove(assignment.name);
        }
        state.exported = exported;
    }
    const bool keepsStreams = words.size() == 1 && words[0] == QLatin1String("exec");
    if (!keepsStreams)
        streams = before;
    return m_flow == Flow::Exit ? state.status : status;
}

void Interpreter::writeTo(int descriptor, const QByteArray& bytes)
{
    const QString problem = streams.write(descriptor, bytes);
    if (descriptor != 2 && !problem.isEmpty())
        m_writeProblem = problem;
}

bool Interpreter::spend()
{
    if (!Nesting::spend()) {
        state.status = killed;
        m_flow = Flow::Exit;
    }
    return m_flow != Flow::Exit;
}

void Interpreter::leave(Flow flow, int count)
{
    m_flow = flow;
    m_flowCount = count;
}

void Interpreter::abort(const QString& text, int status)
{
    if (m_flow == Flow::Exit)
        return;
    complain(text);
    state.status = m_isChild ? 1 : status;
    leave(Flow::Exit);
}

void Interpreter::complain(const QString& text)
{
    // bash 4 does not number the lines of a -c text; the distributions that have it are older than os-release.
    const bool numbers = machine.files.look(QStringLiteral("/etc/os-release")).has_value();
    const QString place = numbers ? QStringLiteral("line %1: ").arg(state.line) : QString();
    writeTo(2, QStringLiteral("%1: %2%3\n").arg(state.zero, place, text).toUtf8());
}

void Interpreter::assign(const QString& name, const QString& value)
{
    state.variables[name] = value;
    if (state.options.count(QStringLiteral("allexport")) > 0)
        state.exported.insert(name);
}

void Interpreter::keepLocal(const QString& name)
{
    if (m_locals.empty() || m_locals.back().contains(name))
        return;
    const auto found = state.variables.constFind(name);
    m_locals.back().insert(name, found == state.variables.cend() ? std::nullopt : std::optional(*found));
}

QMap<QString, QString> Interpreter::environment() const
{
    QMap<QString, QString> result;
    for (const QString& name : state.exported)
        if (state.variables.contains(name))
            result.insert(name, state.variables.value(name));
    return result;
}

} // namespace twinrail::lab
