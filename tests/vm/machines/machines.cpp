// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/machines/machines.h"

#include "tests/vm/machines/launch.h"
#include "tests/vm/machines/process.h"

namespace twinrail::vm {

namespace {

constexpr Net nets[] = {Net::RailA, Net::RailB, Net::Other};

// A machine that was stopped answers within a second or two; one that boots on a busy computer needs its time.
constexpr int wakingSeconds = 60;
constexpr int bootingSeconds = 240;

Result<> everyone(const QList<Machine>& machines, const QString& command)
{
    for (const Machine& machine : machines)
        TWINRAIL_TRY(machine.qmp().execute(command));
    return {};
}

Result<> eachMonitor(const QList<Machine>& machines, const QString& line)
{
    for (const Machine& machine : machines)
        TWINRAIL_TRY(machine.qmp().monitor(line));
    return {};
}

Result<> plugAllIn(const QList<Machine>& machines)
{
    for (const Machine& machine : machines)
        for (const Net net : nets)
            TWINRAIL_TRY(machine.plug(net, true));
    return {};
}

Result<> waitForAnswer(const Machine& machine, int seconds)
{
    if (!machine.waitFor(QStringLiteral("true"), seconds))
        return fail(Error::Kind::Unreachable,
                    QStringLiteral("%1 does not answer within %2 s: look at %3/%1.console.")
                        .arg(machine.name(), QString::number(seconds), Bench::directory()),
                    QString::fromUtf8(machine.run(QStringLiteral("true"), {}, 10).err));
    return {};
}

} // namespace

Result<Machines> Machines::attach()
{
    TWINRAIL_LET(bench, Bench::read());
    Machines machines;
    machines.m_directory = Bench::directory();
    for (const QString& name : machineNames()) {
        const Machine machine(name, machines.m_directory, bench.ports.value(name));
        if (!machine.alive())
            return fail(Error::Kind::NotFound,
                        QStringLiteral("%1 does not run: start the bench with \"vmbench up\".").arg(name),
                        machines.m_directory);
        machines.m_machines << machine;
    }
    return machines;
}

Result<Machines> Machines::attachAt(const QString& snapshot)
{
    TWINRAIL_LET(machines, attach());
    TWINRAIL_TRY(machines.restore(snapshot));
    return machines;
}

const Machine& Machines::client(const QString& name) const
{
    for (const Machine& machine : m_machines)
        if (machine.name() == name)
            return machine;
    qFatal("no machine is called %s", qPrintable(name));
}

Result<> Machines::save(const QString& snapshot) const
{
    TWINRAIL_TRY(plugAllIn(m_machines));
    for (const Machine& machine : m_machines)
        if (const Said said = machine.run(QStringLiteral("sync")); !said.ok())
            return fail(Error::Kind::Unreachable, QStringLiteral("%1 does not answer.").arg(machine.name()),
                        QString::fromUtf8(said.err));
    TWINRAIL_TRY(everyone(m_machines, QStringLiteral("stop")));
    const Result<> saved = eachMonitor(m_machines, QStringLiteral("savevm ") + snapshot);
    TWINRAIL_TRY(everyone(m_machines, QStringLiteral("cont")));
    return saved;
}

Result<> Machines::restore(const QString& snapshot) const
{
    TWINRAIL_TRY(plugAllIn(m_machines));
    for (const Machine& machine : m_machines)
        machine.forgetConnection();
    TWINRAIL_TRY(everyone(m_machines, QStringLiteral("stop")));
    const Result<> restored = eachMonitor(m_machines, QStringLiteral("loadvm ") + snapshot);
    if (!restored) // a machine whose loading failed stays stopped: nothing on it can be trusted
        return restored;
    TWINRAIL_TRY(everyone(m_machines, QStringLiteral("cont")));
    for (const Machine& machine : m_machines)
        TWINRAIL_TRY(waitForAnswer(machine, wakingSeconds));
    return {};
}

Result<> Machines::reboot(const QString& name) const
{
    TWINRAIL_LET(bench, Bench::read());
    const Machine& machine = client(name);
    // The connection ends under this command, so its status says nothing.
    (void)machine.run(QStringLiteral("systemctl poweroff"), {}, 30);
    if (!Process::of(m_directory, name).waitForEnd(120))
        return fail(Error::Kind::Failed,
                    QStringLiteral("%1 does not power off: look at %2/%1.console.").arg(name, m_directory));
    machine.forgetConnection();
    TWINRAIL_TRY(launch(bench, name));
    return waitForAnswer(machine, bootingSeconds);
}

QString Machines::keyPath() const { return m_directory + QStringLiteral("/login"); }
QString Machines::summaryPath() const { return m_directory + QStringLiteral("/summary"); }

QString Machines::hostKey(const QString& client) const
{
    const Result<Bench> bench = Bench::read();
    return bench ? bench->hostKeys.value(client) : QString();
}

} // namespace twinrail::vm
