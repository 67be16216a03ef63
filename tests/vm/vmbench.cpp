// SPDX-License-Identifier: Apache-2.0
// The bench by hand, and for CTest's fixtures.
#include "tests/vm/machines/bench.h"
#include "tests/vm/machines/machines.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace twinrail;
using namespace twinrail::vm;

namespace {

QTextStream out(stdout);
QTextStream err(stderr);

Result<Net> netOf(const QString& word)
{
    struct Row {
        const char* word;
        Net net;
    };
    constexpr Row rows[] = {{"a", Net::RailA}, {"b", Net::RailB}, {"other", Net::Other}};
    for (const Row& row : rows)
        if (word == QLatin1String(row.word))
            return row.net;
    return fail(Error::Kind::NotFound, QStringLiteral("No net is called \"%1\": a, b, other.").arg(word));
}

Result<Machine> machineOf(const Machines& machines, const QString& name)
{
    for (const Machine& machine : machines.all())
        if (machine.name() == name)
            return machine;
    return fail(Error::Kind::NotFound, QStringLiteral("No machine is called \"%1\": san, prague, brno.").arg(name));
}

Result<int> up(const QStringList&)
{
    QElapsedTimer timer;
    timer.start();
    TWINRAIL_LET(machines, Machines::start());
    out << "The bench runs after " << QString::number(double(timer.elapsed()) / 1000, 'f', 1)
        << " s: " << machines.all().size() << " machines, snapshot \"bare\".\n";
    return 0;
}

Result<int> down(const QStringList&)
{
    Machines::end();
    return 0;
}

Result<int> status(const QStringList&)
{
    TWINRAIL_LET(machines, Machines::attach());
    for (const Machine& machine : machines.all()) {
        const Said said = machine.run(QStringLiteral("cut -d' ' -f1 /proc/uptime"), {}, 10);
        out << machine.name() << ": "
            << (said.ok() ? QStringLiteral("up for %1 s").arg(QString::fromUtf8(said.out.trimmed()))
                          : QStringLiteral("runs, but does not answer"))
            << '\n';
    }
    return 0;
}

Result<int> save(const QStringList& words)
{
    TWINRAIL_LET(machines, Machines::attach());
    TWINRAIL_TRY(machines.save(words[0]));
    return 0;
}

Result<int> restore(const QStringList& words)
{
    TWINRAIL_LET(machines, Machines::attach());
    TWINRAIL_TRY(machines.restore(words[0]));
    return 0;
}

Result<int> ssh(const QStringList& words)
{
    TWINRAIL_LET(machines, Machines::attach());
    TWINRAIL_LET(machine, machineOf(machines, words[0]));
    const Said said = machine.run(words.mid(1).join(u' '), {}, 600);
    out << QString::fromUtf8(said.out);
    err << QString::fromUtf8(said.err);
    return said.status;
}

Result<int> plug(const QStringList& words)
{
    TWINRAIL_LET(machines, Machines::attach());
    TWINRAIL_LET(machine, machineOf(machines, words[0]));
    TWINRAIL_LET(net, netOf(words[1]));
    if (words[2] != QLatin1String("in") && words[2] != QLatin1String("out"))
        return fail(Error::Kind::NotFound, QStringLiteral("A plug goes \"in\" or \"out\"."));
    TWINRAIL_TRY(machine.plug(net, words[2] == QLatin1String("in")));
    return 0;
}

Result<int> reboot(const QStringList& words)
{
    TWINRAIL_LET(machines, Machines::attach());
    TWINRAIL_LET(machine, machineOf(machines, words[0]));
    TWINRAIL_TRY(machines.reboot(machine.name()));
    return 0;
}

Result<int> where(const QStringList&)
{
    TWINRAIL_LET(machines, Machines::attach());
    out << "key " << machines.keyPath() << '\n';
    for (const Machine& machine : machines.all())
        out << machine.name() << " 127.0.0.1:" << machine.sshPort() << ' ' << machines.hostKey(machine.name()) << '\n';
    return 0;
}

struct Command {
    const char* name;
    const char* words; ///< what follows, for people
    int least;         ///< how many words must
    Result<int> (*act)(const QStringList&);
};
constexpr Command commands[] = {
    {"up", "", 0, up},
    {"down", "", 0, down},
    {"status", "", 0, status},
    {"save", "SNAPSHOT", 1, save},
    {"restore", "SNAPSHOT", 1, restore},
    {"ssh", "san|prague|brno COMMAND", 2, ssh},
    {"plug", "san|prague|brno a|b|other in|out", 3, plug},
    {"reboot", "prague|brno", 1, reboot},
    {"where", "", 0, where},
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments().mid(1);
    for (const Command& command : commands)
        if (words.value(0) == QLatin1String(command.name) && words.size() > command.least) {
            const Result<int> result = command.act(words.mid(1));
            if (!result)
                err << describe(result.error()) << '\n';
            return result.value_or(1);
        }
    for (const Command& command : commands)
        err << "vmbench " << command.name << ' ' << command.words << '\n';
    return 2;
}
