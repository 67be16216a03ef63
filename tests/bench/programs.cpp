// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/programs.h"

#include "tests/bench/measure.h"

#include <QProcess>
#include <QStandardPaths>

namespace twinrail::bench {

namespace {

constexpr int evidenceLength = 600;

} // namespace

Result<> needs(const QStringList& programs)
{
    const QStringList daemons{QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")};
    for (const QString& program : programs)
        if (QStandardPaths::findExecutable(program).isEmpty() &&
            QStandardPaths::findExecutable(program, daemons).isEmpty())
            return fail(Error::Kind::NotFound, QStringLiteral("%1 is not installed").arg(program));
    return {};
}

Result<Finished> run(const Invocation& invocation)
{
    QProcess process;
    process.setWorkingDirectory(invocation.directory);
    process.setProcessEnvironment(invocation.environment);
    const Timer timer;
    process.start(invocation.program, invocation.arguments);
    process.write(invocation.input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(invocation.limitSeconds * 1000);
    const double seconds = timer.seconds();
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    const QByteArray out = process.readAllStandardOutput();
    const bool good =
        ended && process.exitStatus() == QProcess::NormalExit && invocation.accepted.contains(process.exitCode());
    if (!good)
        return fail(
            Error::Kind::Failed,
            ended ? QStringLiteral("%1 ended with %2").arg(invocation.program).arg(process.exitCode())
                  : QStringLiteral("%1 did not end within %2 s").arg(invocation.program).arg(invocation.limitSeconds),
            QString::fromUtf8((out + process.readAllStandardError()).right(evidenceLength)));
    return Finished{seconds, out};
}

} // namespace twinrail::bench
