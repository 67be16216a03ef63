// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/yum.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/reply.h"

namespace twinrail::lab {

namespace {

/// A transaction takes its time; long enough here to be seen, short enough for a test.
constexpr int transactionMs = 200;

struct Request {
    QString verb;
    QStringList names;
    bool yes = false;
};

Request read(const QStringList& arguments)
{
    Request request;
    for (const QString& word : arguments) {
        if (word == QLatin1String("-y") || word == QLatin1String("--assumeyes"))
            request.yes = true;
        else if (word.startsWith(QLatin1Char('-')))
            continue;
        else if (request.verb.isEmpty())
            request.verb = word;
        else
            request.names << word;
    }
    return request;
}

/// What differs between yum 3 and dnf: how they say the same things.
struct Wording {
    const char* already; ///< %1 the package
    const char* noMatch; ///< %1 the asked name
    const char* notHere; ///< %1 the asked name, for remove
    const char* nothing; ///< on standard error when an asked name is unknown; %1 the asked names
    const char* nothingToDo;
};
constexpr Wording yumWording{"Package %1 already installed and latest version", "No package %1 available.",
                             "No Match for argument: %1", "Error: Nothing to do", "Nothing to do"};
constexpr Wording dnfWording{"Package %1 is already installed.", "No match for argument: %1",
                             "No match for argument: %1", "Error: Unable to find a match: %1",
                             "Dependencies resolved.\nNothing to do.\nComplete!"};

const Wording& wording(const ClientModel& model) { return model.release.systemd ? dnfWording : yumWording; }

Reply aborted() // no terminal to answer "Is this ok [y/N]:"
{
    return Reply{"Is this ok [y/N]: Operation aborted.\n", {}, 1, 0};
}

Reply transaction(const ClientModel& model, const QString& heading, const QStringList& names)
{
    Reply reply;
    reply.delayMs = transactionMs;
    addLine(reply, QStringLiteral("Dependencies Resolved\n\n%1:").arg(heading));
    for (const QString& name : names)
        addLine(reply, QStringLiteral("  %1").arg(model.packages.offered(name)->full()));
    addLine(reply, QStringLiteral("\nComplete!"));
    return reply;
}

Reply install(ClientModel& model, const Request& request)
{
    const Wording& words = wording(model);
    Reply reply;
    QStringList wanted;
    QStringList unknown;
    for (const QString& name : request.names) {
        const Package* package = model.packages.offered(name);
        if (package == nullptr) {
            addLine(reply, QString::fromLatin1(words.noMatch).arg(name));
            unknown << name;
        } else if (model.packages.isInstalled(name)) {
            addLine(reply, QString::fromLatin1(words.already).arg(package->full()));
        } else {
            wanted << name;
        }
    }
    if (!unknown.isEmpty() && (wanted.isEmpty() || model.release.systemd)) {
        addError(reply,
                 QString::fromLatin1(words.nothing).replace(QLatin1String("%1"), unknown.join(QLatin1Char(' '))));
        reply.status = 1;
        return reply;
    }
    if (wanted.isEmpty()) {
        addLine(reply, QLatin1String(words.nothingToDo));
        return reply;
    }
    if (!request.yes)
        return aborted();
    QStringList arrived;
    for (const QString& name : wanted)
        arrived << model.packages.install(name);
    return transaction(model, QStringLiteral("Installed"), arrived);
}

Reply remove(ClientModel& model, const Request& request)
{
    const Wording& words = wording(model);
    Reply reply;
    QStringList leaving;
    for (const QString& name : request.names) {
        if (model.packages.isInstalled(name))
            leaving << name;
        else
            addLine(reply, QString::fromLatin1(words.notHere).arg(name));
    }
    for (const Package& package : model.packages.installed()) // those that need a leaving one go too
        for (const QString& required : package.requirements)
            if (leaving.contains(required) && !leaving.contains(package.name))
                leaving.prepend(package.name);
    if (leaving.isEmpty()) {
        addLine(reply, QLatin1String(words.nothingToDo));
        return reply;
    }
    if (!request.yes)
        return aborted();
    reply.out += transaction(model, QStringLiteral("Removed"), leaving).out;
    for (const QString& name : leaving)
        model.packages.remove(name);
    reply.delayMs = transactionMs;
    return reply;
}

Reply yum(ClientModel& model, const Call& call)
{
    const Request request = read(call.arguments);
    if (call.user != QLatin1String("root"))
        return complained(QStringLiteral("Error: This command has to be run with superuser privileges "
                                         "(under the root user on most systems)."),
                          1);
    if (request.verb == QLatin1String("install"))
        return install(model, request);
    if (request.verb == QLatin1String("remove") || request.verb == QLatin1String("erase"))
        return remove(model, request);
    return complained(QStringLiteral("No such command: %1").arg(request.verb), 1);
}

} // namespace

void addYum(ClientModel& model)
{
    const auto program = [&model](Machine&, const Call& call) { return yum(model, call); };
    model.machine.programs[QStringLiteral("yum")] = program;
    if (model.release.systemd)
        model.machine.programs[QStringLiteral("dnf")] = program;
}

} // namespace twinrail::lab
