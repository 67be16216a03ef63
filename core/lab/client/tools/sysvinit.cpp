// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/sysvinit.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/reply.h"

namespace twinrail::lab {

namespace {

// LSB: what `service S status` answers when the daemon runs not, and when the script does not know the word.
constexpr int stoppedStatus = 3;
constexpr int usageStatus = 2;

/// "iscsid" but "multipathd daemon": how the scripts of the two packages name themselves.
QString spoken(const QString& name)
{
    return name == QLatin1String("multipathd") ? name + QStringLiteral(" daemon") : name;
}

Reply progress(const QString& what, const QString& name)
{
    return Reply{QStringLiteral("%1 %2: [  OK  ]\r\n").arg(what, spoken(name)).toUtf8(), {}, 0, 0};
}

Reply start(ClientModel& model, const QString& name)
{
    if (model.services.isRunning(name) || !model.services.startIfMet(name))
        return {}; // says nothing, and exits 0 even when it did nothing (linux-initiator §1.4)
    return progress(QStringLiteral("Starting"), name);
}

Reply forceStart(ClientModel& model, const QString& name)
{
    if (model.services.isRunning(name) || !model.services.start(name))
        return {};
    return progress(QStringLiteral("Starting"), name);
}

Reply stop(ClientModel& model, const QString& name)
{
    if (model.services.find(name)->heldBySessions && !model.kernel.sessions.isEmpty())
        return Reply{
            QStringLiteral("Not stopping %1: iscsi sessions still active [WARNING]\r\n").arg(name).toUtf8(), {}, 0, 0};
    model.services.stop(name);
    return progress(QStringLiteral("Stopping"), name);
}

Reply restart(ClientModel& model, const QString& name)
{
    Reply reply = stop(model, name);
    reply.out += start(model, name).out;
    return reply;
}

Reply condRestart(ClientModel& model, const QString& name)
{
    return model.services.isRunning(name) ? restart(model, name) : Reply{};
}

Reply reload(ClientModel& model, const QString& name)
{
    model.services.reload(name);
    return progress(QStringLiteral("Reloading"), name);
}

Reply status(ClientModel& model, const QString& name)
{
    if (!model.services.isRunning(name))
        return said(QStringLiteral("%1 is stopped").arg(name), stoppedStatus);
    const int pid = model.services.pid(name);
    return said(pid == 0 ? QStringLiteral("%1 is running...").arg(name)
                         : QStringLiteral("%1 (pid  %2) is running...").arg(name).arg(pid));
}

struct Verb {
    const char* word;
    Reply (*run)(ClientModel& model, const QString& name);
    bool rootOnly;
};
constexpr Verb verbs[] = {
    {"start", start, true},     {"force-start", forceStart, true},  {"stop", stop, true},
    {"restart", restart, true}, {"condrestart", condRestart, true}, {"try-restart", condRestart, true},
    {"reload", reload, true},   {"force-reload", reload, true},     {"status", status, false},
};

Reply service(ClientModel& model, const Call& call)
{
    if (call.arguments.isEmpty())
        return complained(QStringLiteral("Usage: service < option > | --status-all | [ service_name [ command | "
                                         "--full-restart ] ]"),
                          1);
    const QString& name = call.arguments.first();
    if (!model.services.isKnown(name))
        return complained(QStringLiteral("%1: unrecognized service").arg(name), 1);
    const QString word = call.arguments.value(1);
    for (const Verb& verb : verbs) {
        if (word != QLatin1String(verb.word))
            continue;
        if (verb.rootOnly && call.user != QLatin1String("root"))
            return Reply{{}, {}, 4, 0}; // LSB: insufficient privilege
        return verb.run(model, name);
    }
    return said(QStringLiteral("Usage: /etc/init.d/%1 {start|stop|restart|condrestart|status}").arg(name), usageStatus);
}

QString runlevelLine(const Service& service)
{
    QString line = service.name.leftJustified(15);
    for (int level = 0; level <= 6; ++level) {
        const bool on = service.runlevels.contains(QString::number(level));
        line += QStringLiteral("\t%1:%2").arg(level).arg(on ? QStringLiteral("on") : QStringLiteral("off"));
    }
    return line;
}

Reply unknownService(const QString& name)
{
    return complained(QStringLiteral("error reading information on service %1: No such file or directory").arg(name),
                      1);
}

Reply list(const ClientModel& model, const QStringList& names)
{
    Reply reply;
    if (names.isEmpty())
        for (const Service& known : model.services.all())
            addLine(reply, runlevelLine(known));
    for (const QString& name : names) {
        const Service* found = model.services.find(name);
        if (found == nullptr)
            return unknownService(name);
        addLine(reply, runlevelLine(*found));
    }
    return reply;
}

Reply chkconfig(ClientModel& model, const Call& call)
{
    QStringList words = call.arguments;
    if (words.isEmpty() || words.first() == QLatin1String("--list"))
        return list(model, words.mid(1));
    QString levels;
    if (words.first() == QLatin1String("--level") || words.first() == QLatin1String("--levels")) {
        levels = words.value(1);
        words = words.mid(2);
    }
    const bool registers = words.value(0) == QLatin1String("--add") || words.value(0) == QLatin1String("--del");
    const QString name = words.value(registers ? 1 : 0);
    const Service* found = model.services.find(name);
    if (found == nullptr)
        return unknownService(name);
    if (!registers && words.size() == 1) // asks: is it on in the current runlevel?
        return Reply{{}, {}, found->runlevels.contains(QLatin1Char('3')) ? 0 : 1, 0};
    if (call.user != QLatin1String("root"))
        return complained(QStringLiteral("You do not have enough privileges to perform this operation."), 1);
    const QString word = words.value(1);
    if (registers)
        return {};
    if (word == QLatin1String("on") || word == QLatin1String("off"))
        model.services.setBoot(name, word == QLatin1String("on"), levels);
    else
        return complained(QStringLiteral("chkconfig: unknown word %1").arg(word), 1);
    return {};
}

} // namespace

void addSysvInit(ClientModel& model)
{
    model.machine.programs[QStringLiteral("service")] = [&model](Machine&, const Call& call) {
        return service(model, call);
    };
    model.machine.programs[QStringLiteral("chkconfig")] = [&model](Machine&, const Call& call) {
        return chkconfig(model, call);
    };
}

} // namespace twinrail::lab
