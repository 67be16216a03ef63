// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace twinrail {

/// A program with its arguments, and what stands on its standard input (never a secret). No shell text in here:
/// shellText() is the one place that quotes.
struct Command {
    QString program; ///< must stand in the table of programs we may run (command.cpp)
    QStringList arguments;
    QByteArray input;
    friend bool operator==(const Command&, const Command&) = default;
};

/// The text for a POSIX shell: every argument quoted where it needs it, so that the far side sees exactly these bytes.
[[nodiscard]] QString shellText(const Command& command);

/// Whether the table of programs knows this program, and whether it may be used to ask or to do.
enum class Use { Ask, Do };
[[nodiscard]] bool mayRun(const QString& program, Use use);

/// A question: changes nothing, may be repeated, may be abandoned. The program must be allowed for Ask.
class Query {
public:
    explicit Query(Command command);
    Query(QString program, QStringList arguments);
    /// A fixed script for `sh -c`, for questions that no single program answers (loops over sysfs). Only a literal gets
    /// in here; what varies comes as arguments ($1, $2, …), so nothing is ever composed into shell text.
    template <std::size_t N> [[nodiscard]] static Query script(const char (&literal)[N], QStringList arguments = {})
    {
        return fixedScript(literal, std::move(arguments));
    }
    [[nodiscard]] const Command& command() const { return m_command; }
    friend bool operator==(const Query&, const Query&) = default;

private:
    static Query fixedScript(const char* literal, QStringList arguments);
    Command m_command;
};

/// A deed: changes something, runs to its end, within its own time limit on the far side.
class Mutation {
public:
    explicit Mutation(Command command, int limitSeconds = 60);
    Mutation(QString program, QStringList arguments, int limitSeconds = 60);
    /// A fixed script, as Query::script(): for deeds that need a device name that only the far side knows.
    template <std::size_t N>
    [[nodiscard]] static Mutation script(const char (&literal)[N], QStringList arguments = {}, int limitSeconds = 60)
    {
        return Mutation(Query::script(literal, std::move(arguments)).command(), limitSeconds);
    }
    [[nodiscard]] const Command& command() const { return m_command; }
    [[nodiscard]] int limitSeconds() const { return m_limitSeconds; }
    friend bool operator==(const Mutation&, const Mutation&) = default;

private:
    Command m_command;
    int m_limitSeconds;
};

/// What a program said. A program that cannot be started is status 127 (not found) or 126, as a shell reports it.
struct Output {
    QByteArray out;
    QByteArray err;
    int status = 0;
    [[nodiscard]] bool ok() const { return status == 0; }
    friend bool operator==(const Output&, const Output&) = default;
};

} // namespace twinrail
