// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/expand.h"
#include "core/lab/client/shell/pattern.h"

namespace twinrail::lab {

int Interpreter::runTested(const script::List& condition)
{
    ++m_tested;
    const int status = run(condition);
    --m_tested;
    return status;
}

/// After a turn of a loop: whether it goes on. A `break` or `continue` for this loop is over with it.
bool Interpreter::endTurn()
{
    if (m_flow != Flow::Break && m_flow != Flow::Continue)
        return m_flow == Flow::Next;
    if (--m_flowCount > 0)
        return false;
    return std::exchange(m_flow, Flow::Next) == Flow::Continue;
}

int Interpreter::runIf(const script::If& clause)
{
    for (const script::If::Branch& branch : clause.branches) {
        const int tested = runTested(*branch.condition);
        if (m_flow != Flow::Next)
            return state.status;
        if (tested == 0)
            return run(*branch.body);
    }
    state.status = 0;
    return clause.otherwise ? run(*clause.otherwise) : 0;
}

int Interpreter::runFor(const script::For& clause)
{
    const QStringList values = clause.overPositional ? state.self.arguments : Expander(*this).fields(clause.words);
    int status = 0;
    bool goesOn = m_flow == Flow::Next;
    for (qsizetype i = 0; i < values.size() && goesOn && spend(); ++i) {
        assign(clause.variable, values[i]);
        status = run(*clause.body);
        goesOn = endTurn();
    }
    return m_flow == Flow::Exit ? state.status : status;
}

int Interpreter::runWhile(const script::While& clause)
{
    int status = 0;
    bool goesOn = true;
    while (goesOn && spend()) {
        const bool holds = (runTested(*clause.condition) == 0) != clause.until;
        goesOn = endTurn();
        if (!goesOn || !holds)
            break;
        status = run(*clause.body);
        goesOn = endTurn();
    }
    return m_flow == Flow::Next ? status : state.status;
}

int Interpreter::runCase(const script::Case& clause)
{
    Expander expander(*this);
    const QString subject = expander.single(clause.subject);
    for (const script::Case::Branch& branch : clause.branches)
        for (const script::Word& pattern : branch.patterns)
            if (patternMatches(expander.pattern(pattern), subject))
                return run(*branch.body);
    return m_flow == Flow::Exit ? state.status : 0;
}

int Interpreter::runCompound(const script::Command& command)
{
    struct Visitor {
        Interpreter& shell;
        int operator()(const script::Simple&) { return 0; }   // told apart by runCommand()
        int operator()(const script::Function&) { return 0; } // likewise
        int operator()(const script::Group& group) { return shell.run(*group.body); }
        int operator()(const script::Subshell& inner) { return shell.runChildList(*inner.body, shell.streams); }
        int operator()(const script::If& clause) { return shell.runIf(clause); }
        int operator()(const script::For& clause) { return shell.runFor(clause); }
        int operator()(const script::While& clause) { return shell.runWhile(clause); }
        int operator()(const script::Case& clause) { return shell.runCase(clause); }
    };
    return std::visit(Visitor{*this}, command.what);
}

} // namespace twinrail::lab
