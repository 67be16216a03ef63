// SPDX-License-Identifier: Apache-2.0
#pragma once

// Runs our scripts in the shells of this machine, so that a test proves what a shell really makes of them.

#include "core/host/command.h"

#include <QProcess>
#include <QRegularExpression>

namespace twinrail {

/// Both the strict shell and the one of the clients.
inline const QStringList localShells{QStringLiteral("dash"), QStringLiteral("bash")};

inline Output runLocally(const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return Output{{}, process.errorString().toUtf8(), 127};
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return Output{process.readAllStandardOutput(), process.readAllStandardError(), process.exitCode()};
}

/// The script of a query under another shell; absolute paths below /sys, /proc and /dev lead to `root` instead.
inline Output runScript(const QString& shell, const Command& command, const QString& root = {})
{
    QStringList arguments = command.arguments;
    static const QRegularExpression top(QStringLiteral("(?<![a-z])/(?=sys/|proc/|dev/mapper)"));
    if (!root.isEmpty())
        arguments[1].replace(top, root + u'/');
    return runLocally(shell, arguments);
}

} // namespace twinrail
