// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/apt.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/apthistory.h"
#include "core/lab/client/tools/dpkg.h"
#include "core/lab/client/tools/reply.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

constexpr int failedStatus = 100; // apt-get(8), diagnostics
/// A transaction takes its time; long enough here to be seen, short enough for a test.
constexpr int transactionMs = 200;

struct Request {
    QString verb;
    QStringList names;
    QStringList words; ///< all of the command line
    bool yes = false;
    bool silent = false; ///< -qq, which answers yes too
    bool purges = false;
    bool alsoLeftOver = false;
};

void readOption(Request& request, const QString& word)
{
    static const QStringList agreeing{QStringLiteral("-y"), QStringLiteral("--yes"), QStringLiteral("--assume-yes")};
    static const QStringList silencing{QStringLiteral("-qq"), QStringLiteral("-q=2"), QStringLiteral("--quiet=2")};
    static const QStringList tidying{QStringLiteral("--autoremove"), QStringLiteral("--auto-remove")};
    request.silent = request.silent || silencing.contains(word);
    request.yes = request.yes || agreeing.contains(word) || request.silent;
    request.purges = request.purges || word == QLatin1String("--purge");
    request.alsoLeftOver = request.alsoLeftOver || tidying.contains(word);
}

Request read(const QStringList& arguments)
{
    Request request;
    request.words = arguments;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (word == QLatin1String("-o") || word == QLatin1String("-c") || word == QLatin1String("-t"))
            ++i; // with a value of its own
        else if (word.startsWith(QLatin1Char('-')))
            readOption(request, word);
        else if (request.verb.isEmpty())
            request.verb = word;
        else
            request.names << word;
    }
    request.purges = request.purges || request.verb == QLatin1String("purge");
    request.alsoLeftOver = request.alsoLeftOver || request.verb == QLatin1String("autoremove");
    return request;
}

Reply beginning()
{
    return Reply{"Reading package lists...\nBuilding dependency tree...\nReading state information...\n", {}, 0, 0};
}

void addList(Reply& reply, const QString& title, QStringList names)
{
    if (names.isEmpty())
        return;
    names.sort();
    addLine(reply, title);
    addLine(reply, QStringLiteral("  ") + names.join(QLatin1Char(' ')));
}

void addCounts(Reply& reply, qsizetype fresh, qsizetype gone)
{
    addLine(reply,
            QStringLiteral("0 upgraded, %1 newly installed, %2 to remove and 0 not upgraded.").arg(fresh).arg(gone));
}

Reply aborted(Reply reply) // no terminal to answer
{
    reply.out += "Do you want to continue? [Y/n] Abort.\n";
    reply.status = 1;
    return reply;
}

/// A package with everything that would come along and is not there yet, before it.
void collect(const Packages& packages, const QString& name, QStringList& found)
{
    if (packages.isInstalled(name) || found.contains(name))
        return;
    for (const QString& required : packages.offered(name)->requirements)
        collect(packages, required, found);
    found << name;
}

Reply install(ClientModel& model, const Request& request)
{
    Reply reply = beginning();
    for (const QString& name : request.names)
        if (model.packages.offered(name) == nullptr)
            addError(reply, QStringLiteral("E: Unable to locate package ") + name);
    if (!reply.err.isEmpty()) {
        reply.status = failedStatus;
        return reply;
    }
    QStringList arriving;
    for (const QString& name : request.names) {
        if (model.packages.isInstalled(name))
            addLine(reply, QStringLiteral("%1 is already the newest version (%2).")
                               .arg(name, model.packages.offered(name)->version));
        collect(model.packages, name, arriving);
    }
    QStringList along;
    for (const QString& name : arriving)
        if (!request.names.contains(name))
            along << name;
    addList(reply, QStringLiteral("The following additional packages will be installed:"), along);
    addList(reply, QStringLiteral("The following NEW packages will be installed:"), arriving);
    addCounts(reply, arriving.size(), 0);
    if (!request.yes && !along.isEmpty()) // it asks only when it does more than it was told
        return aborted(reply);
    noteInstallation(model, request.words, request.names, arriving);
    for (const QString& name : request.names)
        (void)model.packages.install(name);
    for (const QString& name : arriving)
        addLine(reply, QStringLiteral("Setting up %1 (%2) ...").arg(name, model.packages.offered(name)->version));
    reply.delayMs = arriving.isEmpty() ? 0 : transactionMs;
    return reply;
}

QStringList leftOver(const Packages& packages)
{
    QStringList names;
    for (const Package& package : packages.installed())
        if (packages.isLeftOver(package.name))
            names << package.name;
    return names;
}

Reply remove(ClientModel& model, const Request& request)
{
    Reply reply = beginning();
    QStringList leaving;
    for (const QString& name : request.names) {
        if (model.packages.offered(name) == nullptr) {
            addError(reply, QStringLiteral("E: Unable to locate package ") + name);
            reply.status = failedStatus;
            return reply;
        }
        if (model.packages.isInstalled(name) || (request.purges && model.packages.isResidual(name)))
            leaving << name;
        else
            addLine(reply, QStringLiteral("Package '%1' is not installed, so not removed").arg(name));
    }
    for (qsizetype i = 0; i < leaving.size(); ++i) // those that need a leaving one go too, and before it
        for (const Package& other : model.packages.installed())
            if (other.requirements.contains(leaving.at(i)) && !leaving.contains(other.name))
                leaving << other.name;
    std::reverse(leaving.begin(), leaving.end());
    if (request.verb == QLatin1String("autoremove"))
        leaving << leftOver(model.packages);
    addList(reply, QStringLiteral("The following packages will be REMOVED:"), leaving);
    addCounts(reply, 0, leaving.size());
    if (!request.yes && !leaving.isEmpty())
        return aborted(reply);
    const auto kept = request.purges ? Packages::Leaving::Nothing : Packages::Leaving::Config;
    Reply done = removeWithDpkg(model, leaving, kept);
    if (done.status == 0 && request.alsoLeftOver)
        done.out += removeWithDpkg(model, leftOver(model.packages), kept).out;
    reply.out += done.out;
    reply.err += done.err;
    if (done.status != 0) {
        addError(reply, QStringLiteral("E: Sub-process /usr/bin/dpkg returned an error code (1)"));
        reply.status = failedStatus;
    }
    reply.delayMs = leaving.isEmpty() ? 0 : transactionMs;
    return reply;
}

Reply update(ClientModel&, const Request&) { return Reply{"Reading package lists...\n", {}, 0, 0}; }

struct Verb {
    const char* word;
    Reply (*run)(ClientModel& model, const Request& request);
};
constexpr Verb verbs[] = {
    {"update", update}, {"install", install}, {"remove", remove}, {"purge", remove}, {"autoremove", remove},
};

Reply apt(ClientModel& model, const Call& call)
{
    const Request request = read(call.arguments);
    for (const Verb& verb : verbs) {
        if (request.verb != QLatin1String(verb.word))
            continue;
        if (call.user != QLatin1String("root"))
            return complained(
                QStringLiteral(
                    "E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)\n"
                    "E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), are you root?"),
                failedStatus);
        Reply reply = verb.run(model, request);
        if (request.silent)
            reply.out.clear();
        return reply;
    }
    return complained(QStringLiteral("E: Invalid operation ") + request.verb, failedStatus);
}

} // namespace

void addApt(ClientModel& model)
{
    model.machine.programs[QStringLiteral("apt-get")] = [&model](Machine&, const Call& call) {
        return apt(model, call);
    };
    model.machine.programs[QStringLiteral("apt-mark")] = [&model](Machine&, const Call& call) {
        return aptMark(model, call);
    };
}

} // namespace twinrail::lab
