// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/dpkg.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/reply.h"

#include <QRegularExpression>

namespace twinrail::lab {

namespace {

constexpr int usageStatus = 2;

/// What stands behind a field's name of a format, "${Package}".
QString field(const Packages& packages, const Package& package, const QString& name)
{
    const QString status =
        packages.isInstalled(package.name) ? QStringLiteral("installed") : QStringLiteral("config-files");
    const QMap<QString, QString> fields{
        {QStringLiteral("Package"), package.name},
        {QStringLiteral("binary:Package"), package.name},
        {QStringLiteral("Version"), package.version},
        {QStringLiteral("Architecture"), package.architecture},
        {QStringLiteral("db:Status-Status"), status},
        {QStringLiteral("Status"), packages.isInstalled(package.name) ? QStringLiteral("install ok installed")
                                                                      : QStringLiteral("deinstall ok config-files")},
    };
    return fields.value(name);
}

QString formatted(const Packages& packages, const Package& package, const QString& format)
{
    static const QRegularExpression place(QStringLiteral("\\$\\{([^}]+)\\}"));
    QString text;
    qsizetype from = 0;
    for (auto all = place.globalMatch(format); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        text += format.mid(from, match.capturedStart() - from) + field(packages, package, match.captured(1));
        from = match.capturedEnd();
    }
    text += format.mid(from);
    return text.replace(QLatin1String("\\n"), QLatin1String("\n")).replace(QLatin1String("\\t"), QLatin1String("\t"));
}

struct Request {
    QString verb;
    QString format = QStringLiteral("${binary:Package}\\t${Version}\\n");
    QStringList names;
};

Request read(const QStringList& arguments)
{
    static const QMap<QString, QString> shortForms{{QStringLiteral("--show"), QStringLiteral("-W")},
                                                   {QStringLiteral("--remove"), QStringLiteral("-r")},
                                                   {QStringLiteral("--purge"), QStringLiteral("-P")}};
    Request request;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (word == QLatin1String("-f"))
            request.format = arguments.value(++i);
        else if (word.startsWith(QLatin1String("-f=")) || word.startsWith(QLatin1String("--showformat=")))
            request.format = word.section(QLatin1Char('='), 1);
        else if (word.startsWith(QLatin1String("-f")))
            request.format = word.mid(2);
        else if (!word.startsWith(QLatin1Char('-')))
            request.names << word;
        else if (request.verb.isEmpty())
            request.verb = shortForms.value(word, word);
    }
    return request;
}

/// Those that dpkg knows: installed, or removed with their configuration left.
QList<Package> known(const Packages& packages)
{
    QList<Package> list;
    for (const Package& package : packages.all())
        if (packages.isInstalled(package.name) || packages.isResidual(package.name))
            list << package;
    return list;
}

Reply query(const Packages& packages, const Request& request)
{
    if (request.verb != QLatin1String("-W"))
        return complained(QStringLiteral("dpkg-query: error: need an action option"), usageStatus);
    Reply reply;
    const QList<Package> all = known(packages);
    for (const QString& pattern : request.names.isEmpty() ? QStringList{QStringLiteral("*")} : request.names) {
        const QRegularExpression fitting(QRegularExpression::wildcardToRegularExpression(pattern));
        bool found = false;
        for (const Package& package : all)
            if (fitting.match(package.name).hasMatch()) {
                reply.out += formatted(packages, package, request.format).toUtf8();
                found = true;
            }
        if (found)
            continue;
        addError(reply, QStringLiteral("dpkg-query: no packages found matching %1").arg(pattern));
        reply.status = 1;
    }
    return reply;
}

QStringList dependents(const Packages& packages, const QString& name, const QStringList& leaving)
{
    QStringList names;
    for (const Package& other : packages.installed())
        if (other.requirements.contains(name) && !leaving.contains(other.name))
            names << other.name;
    return names;
}

/// Why a package cannot go, as dpkg words it; empty when it can. A session may carry what the machine lives on, so the
/// package's own script asks, and nobody is there to answer.
QString obstacle(const ClientModel& model, const Package& package, const QStringList& leaving)
{
    const QStringList needed = dependents(model.packages, package.name, leaving);
    if (!needed.isEmpty())
        return QStringLiteral(" dependency problems - not removing");
    if (package.stays && !model.kernel.sessions.isEmpty())
        return QStringLiteral(" installed %1 package pre-removal script subprocess returned error exit status 1")
            .arg(package.name);
    return {};
}

Reply dpkg(ClientModel& model, const Call& call)
{
    const Request request = read(call.arguments);
    const bool purges = request.verb == QLatin1String("-P");
    if (!purges && request.verb != QLatin1String("-r"))
        return complained(QStringLiteral("dpkg: error: need an action option"), usageStatus);
    if (call.user != QLatin1String("root"))
        return complained(QStringLiteral("dpkg: error: requested operation requires superuser privilege"), usageStatus);
    return removeWithDpkg(model, request.names, purges ? Packages::Leaving::Nothing : Packages::Leaving::Config);
}

} // namespace

Reply removeWithDpkg(ClientModel& model, const QStringList& names, Packages::Leaving leaving)
{
    const bool purges = leaving == Packages::Leaving::Nothing;
    const QString option = purges ? QStringLiteral("--purge") : QStringLiteral("--remove");
    Reply reply;
    QStringList failed;
    for (const QString& name : names) {
        const Package* offered = model.packages.offered(name);
        const bool installed = model.packages.isInstalled(name);
        if (offered == nullptr || (!installed && !(purges && model.packages.isResidual(name)))) {
            addError(reply,
                     QStringLiteral("dpkg: warning: ignoring request to remove %1 which isn't installed").arg(name));
            continue;
        }
        if (const QString why = installed ? obstacle(model, *offered, names) : QString(); !why.isEmpty()) {
            addError(reply, QStringLiteral("dpkg: error processing package %1 (%2):\n%3").arg(name, option, why));
            failed << name;
            continue;
        }
        const QString full = QStringLiteral("%1 (%2) ...").arg(name, offered->version);
        if (installed)
            addLine(reply, QStringLiteral("Removing ") + full);
        if (purges)
            addLine(reply, QStringLiteral("Purging configuration files for ") + full);
        model.packages.remove(name, leaving);
    }
    if (failed.isEmpty())
        return reply;
    addError(reply, QStringLiteral("Errors were encountered while processing:"));
    for (const QString& name : failed)
        addError(reply, QLatin1Char(' ') + name);
    reply.status = 1;
    return reply;
}

void addDpkg(ClientModel& model)
{
    model.machine.programs[QStringLiteral("dpkg-query")] = [&model](Machine&, const Call& call) {
        return query(model.packages, read(call.arguments));
    };
    model.machine.programs[QStringLiteral("dpkg")] = [&model](Machine&, const Call& call) { return dpkg(model, call); };
}

} // namespace twinrail::lab
