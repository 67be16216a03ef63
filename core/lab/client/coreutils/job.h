// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/fileview.h"

#include <vector>

namespace twinrail::lab {

/// One run of a small program: its options and operands, what it reads and what it answers.
class Job {
public:
    Job(Machine& machine, const Call& call, QString name);

    Machine& machine;
    const Call& call;
    const QString name;
    FileView files;
    Reply reply;
    QStringList operands;

    /// Sorts the arguments as getopt does. `known` lists them: "n:" takes a value, "quiet=q" is the long form of q,
    /// "reference:" exists only in the long form, "#" stands for -NUMBER (the value of n; without it a negative number
    /// is an operand), "-rwx" makes operands of chmod's modes, a leading "+" ends the options at the first operand.
    /// False: an unknown one, which was complained about.
    [[nodiscard]] bool sort(const char* known);
    [[nodiscard]] bool has(const char* option) const { return m_options.contains(QLatin1String(option)); }
    [[nodiscard]] QString value(const char* option) const { return values(option).value(0); }
    [[nodiscard]] QStringList values(const char* option) const { return m_options.value(QLatin1String(option)); }

    void print(const QByteArray& bytes) { reply.out += bytes; }
    void printLine(const QString& line) { reply.out += line.toUtf8() + '\n'; }
    void complain(const QString& text, int status = 1); ///< "NAME: TEXT"
    void fail(int status) { reply.status = status; }
    /// All of standard input.
    [[nodiscard]] QByteArray input();
    /// A file, or standard input for "-". Complains when it cannot be read.
    [[nodiscard]] std::optional<QByteArray> read(const QString& path);
    /// All operands one after the other, or standard input where there are none.
    [[nodiscard]] QByteArray readAll();

private:
    bool sortLong(const QString& word, const QStringList& known, qsizetype* index);
    bool sortShort(const QString& word, const QStringList& known, qsizetype* index);
    QMap<QString, QStringList> m_options;
};

/// One row of a table of programs. Without options the body sorts its arguments itself.
struct SmallProgram {
    const char* name;
    const char* options;
    void (*body)(Job& job);
    int usageStatus = 1; ///< of an option that it does not know
};

/// What every operand of a program that works line by line is cut into: lines without their newline.
[[nodiscard]] QList<QByteArray> linesOf(const QByteArray& bytes);

} // namespace twinrail::lab
