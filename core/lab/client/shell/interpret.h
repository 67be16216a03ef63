// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/fileview.h"
#include "core/lab/client/shell/script.h"
#include "core/lab/client/shell/streams.h"

#include <set>

namespace twinrail::lab {

/// All that a subshell copies.
struct ShellState {
    Call self; ///< arguments: the positional parameters; user, directory, umask. The environment is `exported`
    QString zero = QStringLiteral("sh");
    QMap<QString, QString> variables;
    std::set<QString> exported;
    QMap<QString, script::Function> functions;
    std::set<QString> options; ///< of `set`: "errexit", "nounset", "noglob", "pipefail"; others have no effect here
    int status = 0;            ///< $?
    int line = 1;
};

/// The state in which a shell starts: variables from the environment, positional parameters from the arguments.
[[nodiscard]] ShellState stateFor(const Call& call, const QString& zero);

/// Runs the values of script.h on a machine. One object is one shell process.
class Interpreter {
public:
    enum class Flow { Next, Break, Continue, Return, Exit };

    Interpreter(Machine& machine, ShellState state, Streams streams);

    int run(const script::List& list);
    int runText(const QString& text); ///< a syntax error is reported, status 2
    /// One command whose words are expanded already: function, builtin or program.
    int runWords(const QStringList& words);
    int runProgram(const QStringList& words);                   ///< neither functions nor builtins (`command`)
    [[nodiscard]] QString substitute(const script::List& list); ///< $(…)

    void print(const QByteArray& bytes) { writeTo(1, bytes); }
    void complain(const QString& text); ///< "bash: line 1: TEXT"
    void leave(Flow flow, int count = 1);
    void abort(const QString& text, int status = 1); ///< an error that ends the shell; a subshell ends with 1

    [[nodiscard]] QString variable(const QString& name) const { return state.variables.value(name); }
    void assign(const QString& name, const QString& value);
    void keepLocal(const QString& name); ///< its present value comes back when the function ends
    [[nodiscard]] bool inFunction() const { return !m_locals.empty(); }
    [[nodiscard]] FileView files() { return FileView(machine, state.self); }
    [[nodiscard]] QMap<QString, QString> environment() const;

    Machine& machine;
    ShellState state;
    Streams streams;
    int delayMs = 0;
    bool mayGoOn = false;       ///< whoever runs this shell can listen to a program that goes on
    GoesOn unended = {};        ///< of that program; nothing runs after it
    int substitutionStatus = 0; ///< of the last $(…): what a command of assignments only ends with
    [[nodiscard]] Flow flow() const { return m_flow; }

private:
    int runPipeline(const script::Pipeline& pipeline);
    int runCommand(const script::Command& command);
    int runChild(const script::Command& command, const Streams& childStreams);
    int runChildList(const script::List& list, const Streams& childStreams);
    int runSimple(const script::Simple& simple, const std::vector<script::Redirect>& redirects);
    // calls.cpp
    int goOn(const QString& program, const Reply& reply);
    int runFunction(const script::Function& function, const QStringList& words);
    // compound.cpp
    int runCompound(const script::Command& command);
    int runIf(const script::If& clause);
    int runFor(const script::For& clause);
    int runWhile(const script::While& clause);
    int runCase(const script::Case& clause);
    bool endTurn();
    int runTested(const script::List& condition);
    void writeTo(int descriptor, const QByteArray& bytes);
    bool spend(); ///< false when the script runs away: it is ended

    Flow m_flow = Flow::Next;
    int m_flowCount = 0;
    int m_tested = 0; ///< inside a condition: `set -e` does not apply
    bool m_isChild = false;
    QString m_writeProblem; ///< of the builtin that runs
    std::vector<QMap<QString, std::optional<QString>>> m_locals;
};

/// Applies redirections to a set of descriptors; the message of the first that fails.
[[nodiscard]] QString redirected(Interpreter& shell, const std::vector<script::Redirect>& redirects, Streams& streams);

} // namespace twinrail::lab
