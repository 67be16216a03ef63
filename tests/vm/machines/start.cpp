// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/machines/launch.h"
#include "tests/vm/machines/machines.h"
#include "tests/vm/machines/process.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>

#include <memory>
#include <vector>

namespace twinrail::vm {

namespace {

constexpr int bootingSeconds = 240;
constexpr int longestSocketPath = 107; // unix(7): sun_path has 108 bytes

// Builds what is missing; its stages pass through to the terminal.
Result<Bench> builtImages()
{
    QProcess build;
    build.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    build.start(QStringLiteral(VM_SOURCES "/images/build"), QStringList());
    if (!build.waitForStarted() || !build.waitForFinished(-1) || build.exitCode() != 0)
        return fail(Error::Kind::Failed, QStringLiteral("The machines' images could not be built: see above."));
    Bench bench;
    for (const QByteArray& line : build.readAllStandardOutput().split('\n'))
        if (const qsizetype equals = line.indexOf('='); equals > 0)
            bench.images.insert(QString::fromUtf8(line.first(equals)), QString::fromUtf8(line.sliced(equals + 1)));
    bench.accelerator = bench.images.take(QStringLiteral("accelerator"));
    return bench;
}

// All are taken at the same time, so that they differ; a moment later QEMU takes them.
QMap<QString, quint16> freePorts()
{
    std::vector<std::unique_ptr<QTcpServer>> servers;
    QMap<QString, quint16> ports;
    for (const QString& name : machineNames()) {
        servers.push_back(std::make_unique<QTcpServer>());
        servers.back()->listen(QHostAddress::LocalHost);
        ports.insert(name, servers.back()->serverPort());
    }
    return ports;
}

// OpenSSH takes only a key that nobody else can read, and whoever built the images may be another user.
Result<> takeKey(const Bench& bench)
{
    const QString key = Bench::directory() + QStringLiteral("/login");
    QFile::remove(key);
    if (!QFile::copy(bench.images.value(QStringLiteral("keys")) + QStringLiteral("/login"), key) ||
        !QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner))
        return fail(Error::Kind::Failed, QStringLiteral("The bench's key cannot be copied to %1.").arg(key));
    return {};
}

Result<QString> fingerprint(const Bench& bench, const QString& name)
{
    const QString file = QStringLiteral("%1/%2.pub").arg(bench.images.value(QStringLiteral("keys")), name);
    TWINRAIL_LET(line, runProgram(QStringLiteral("ssh-keygen"), {QStringLiteral("-l"), QStringLiteral("-f"), file}));
    return QString::fromUtf8(line).section(u' ', 1, 1);
}

} // namespace

Result<Machines> Machines::start()
{
    end();
    if (Bench::directory().size() + QStringLiteral("/prague-rail-a.client").size() > longestSocketPath ||
        !QDir().mkpath(Bench::directory()))
        return fail(Error::Kind::Failed,
                    QStringLiteral("%1 cannot be used: set TWINRAIL_VM_DIR to a short path that you can write to.")
                        .arg(Bench::directory()));
    TWINRAIL_LET(bench, builtImages());
    bench.ports = freePorts();
    TWINRAIL_TRY(takeKey(bench));
    QFile::remove(Bench::directory() + QStringLiteral("/summary"));
    for (const QString& name : machineNames()) {
        TWINRAIL_LET(print, fingerprint(bench, name));
        bench.hostKeys.insert(name, print);
        TWINRAIL_TRY(makeDisk(bench, name));
    }
    TWINRAIL_TRY(bench.write());
    for (const QString& name : machineNames())
        TWINRAIL_TRY(launch(bench, name));
    TWINRAIL_LET(machines, attach());
    for (const Machine& machine : machines.all())
        if (!machine.waitFor(QStringLiteral("true"), bootingSeconds))
            return fail(
                Error::Kind::Unreachable,
                QStringLiteral("%1 did not start: look at %2/%1.console.").arg(machine.name(), Bench::directory()));
    TWINRAIL_TRY(machines.save(QStringLiteral("bare")));
    return machines;
}

void Machines::end()
{
    const Result<Bench> bench = Bench::read();
    for (const QString& name : machineNames()) {
        if (bench)
            Machine(name, Bench::directory(), bench->ports.value(name)).forgetConnection();
        Process::of(Bench::directory(), name).end();
    }
    QFile::remove(Bench::directory() + QStringLiteral("/bench.json"));
}

} // namespace twinrail::vm
