// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/rpm.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/reply.h"

#include <QRegularExpression>

namespace twinrail::lab {

namespace {

struct Request {
    QString letters; ///< of the short options together: "qa"
    QString format;
    QStringList names;
    [[nodiscard]] bool has(char letter) const { return letters.contains(QLatin1Char(letter)); }
};

Request read(const QStringList& arguments)
{
    Request request;
    for (int i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (word == QLatin1String("--qf") || word == QLatin1String("--queryformat"))
            request.format = arguments.value(++i);
        else if (word.startsWith(QLatin1String("--qf=")) || word.startsWith(QLatin1String("--queryformat=")))
            request.format = word.section(QLatin1Char('='), 1);
        else if (word == QLatin1String("--query"))
            request.letters += QLatin1Char('q');
        else if (word == QLatin1String("--erase"))
            request.letters += QLatin1Char('e');
        else if (word == QLatin1String("--verify"))
            request.letters += QLatin1Char('V');
        else if (word.startsWith(QLatin1String("--")))
            continue;
        else if (word.startsWith(QLatin1Char('-')))
            request.letters += word.mid(1);
        else
            request.names << word;
    }
    return request;
}

/// A query format: %{TAG} and the escapes \n and \t. A tag of no use here prints as rpm prints an absent value.
QString formatted(const QString& format, const Package& package)
{
    const QMap<QString, QString> tags{
        {QStringLiteral("NAME"), package.name},
        {QStringLiteral("VERSION"), package.version},
        {QStringLiteral("RELEASE"), package.release},
        {QStringLiteral("ARCH"), package.architecture},
        {QStringLiteral("NVRA"), package.full()},
        {QStringLiteral("EVR"), package.versionRelease()},
        {QStringLiteral("EPOCH"), QStringLiteral("(none)")},
    };
    static const QRegularExpression tag(QStringLiteral("%\\{([A-Za-z]+)\\}"));
    QString text;
    int from = 0;
    auto matches = tag.globalMatch(format);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        text += format.mid(from, match.capturedStart() - from);
        text += tags.value(match.captured(1).toUpper(), QStringLiteral("(none)"));
        from = int(match.capturedEnd());
    }
    text += format.mid(from);
    return text.replace(QLatin1String("\\n"), QLatin1String("\n")).replace(QLatin1String("\\t"), QLatin1String("\t"));
}

QString line(const Request& request, const Package& package)
{
    return request.format.isEmpty() ? package.full() + QLatin1Char('\n') : formatted(request.format, package);
}

const Package* find(const Packages& packages, const QString& name)
{
    return packages.isInstalled(name) ? packages.offered(name) : nullptr;
}

Reply queryAll(const Packages& packages, const Request& request)
{
    Reply reply;
    for (const Package& package : packages.installed()) {
        bool wanted = request.names.isEmpty();
        for (const QString& pattern : request.names)
            wanted = wanted || QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern))
                                   .match(package.name)
                                   .hasMatch();
        if (wanted)
            reply.out += line(request, package).toUtf8();
    }
    return reply;
}

Reply queryOwner(const Packages& packages, const Request& request)
{
    Reply reply;
    for (const QString& path : request.names) {
        bool owned = false;
        for (const Package& package : packages.installed()) {
            for (const PackageFile& file : package.files) {
                if (file.path != path)
                    continue;
                reply.out += line(request, package).toUtf8();
                owned = true;
            }
        }
        if (!owned) {
            addLine(reply, QStringLiteral("file %1 is not owned by any package").arg(path));
            ++reply.status;
        }
    }
    return reply;
}

QByteArray fileList(const Package& package)
{
    QStringList paths = package.directories;
    for (const PackageFile& file : package.files)
        paths << file.path;
    paths.sort();
    return (paths.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

/// The exit status is the number of packages that are missing (linux-initiator §1.3).
Reply query(const Packages& packages, const Request& request)
{
    Reply reply;
    for (const QString& name : request.names) {
        if (const Package* package = find(packages, name)) {
            reply.out += request.has('l') ? fileList(*package) : line(request, *package).toUtf8();
            continue;
        }
        addLine(reply, QStringLiteral("package %1 is not installed").arg(name));
        ++reply.status;
    }
    return reply;
}

Reply verify(const Files& files, const Packages& packages, const Request& request)
{
    Reply reply;
    for (const QString& name : request.names) {
        const Package* package = find(packages, name);
        if (package == nullptr) {
            addLine(reply, QStringLiteral("package %1 is not installed").arg(name));
            reply.status = 1;
            continue;
        }
        for (const PackageFile& file : package->files) {
            const std::optional<Node> found = files.look(file.path);
            const QString mark = file.kind == PackageFile::Kind::Config ? QStringLiteral("c") : QStringLiteral(" ");
            if (file.kind == PackageFile::Kind::Ghost || (found && found->bytes == file.bytes))
                continue;
            addLine(reply,
                    QStringLiteral("%1  %2 %3")
                        .arg(found ? QStringLiteral("S.5....T.") : QStringLiteral("missing  "), mark, file.path));
            reply.status = 1;
        }
    }
    return reply;
}

/// Installed packages that require one of those that would go, and stay themselves.
QStringList unmet(const Packages& packages, const QStringList& leaving)
{
    QStringList lines;
    for (const Package& package : packages.installed())
        for (const QString& required : package.requirements)
            if (leaving.contains(required) && !leaving.contains(package.name))
                lines << QStringLiteral("\t%1 is needed by (installed) %2").arg(required, package.full());
    return lines;
}

Reply erase(Packages& packages, const Request& request)
{
    Reply reply;
    for (const QString& name : request.names)
        if (!packages.isInstalled(name)) {
            addError(reply, QStringLiteral("error: package %1 is not installed").arg(name));
            ++reply.status;
        }
    if (reply.status != 0)
        return reply;
    const QStringList needed = unmet(packages, request.names);
    if (!needed.isEmpty())
        return complained(QStringLiteral("error: Failed dependencies:\n") + needed.join(QLatin1Char('\n')), 1);
    for (const QString& name : request.names)
        packages.remove(name);
    return reply;
}

Reply rpm(ClientModel& model, const Call& call)
{
    const Request request = read(call.arguments);
    if (request.has('e') && call.user != QLatin1String("root"))
        return complained(
            QStringLiteral("error: can't create transaction lock on /var/lib/rpm/.rpm.lock (Permission denied)"), 1);
    if (request.has('e'))
        return erase(model.packages, request);
    if (request.has('V'))
        return verify(model.machine.files, model.packages, request);
    if (request.has('q') && request.has('a'))
        return queryAll(model.packages, request);
    if (request.has('q') && request.has('f'))
        return queryOwner(model.packages, request);
    if (request.has('q') && !request.names.isEmpty())
        return query(model.packages, request);
    return complained(QStringLiteral("rpm: no arguments given for query"), 1);
}

} // namespace

void addRpm(ClientModel& model)
{
    model.machine.programs[QStringLiteral("rpm")] = [&model](Machine&, const Call& call) { return rpm(model, call); };
}

} // namespace twinrail::lab
