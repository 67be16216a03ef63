// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/sysctl.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/reply.h"

namespace twinrail::lab {

namespace {

const QString root = QStringLiteral("/proc/sys/");

struct Request {
    bool all = false;
    bool bare = false;   ///< -n: values without names
    bool quiet = false;  ///< -q: settings are not repeated
    bool ignore = false; ///< -e: unknown names are no error
    bool load = false;
    bool system = false;
    QStringList words;
};

Request read(const QStringList& arguments)
{
    Request request;
    for (const QString& word : arguments) {
        if (word == QLatin1String("--system"))
            request.system = true;
        else if (word == QLatin1String("--all"))
            request.all = true;
        else if (word.startsWith(QLatin1Char('-')) && !word.startsWith(QLatin1String("--"))) {
            request.all = request.all || word.contains(QLatin1Char('a')) || word.contains(QLatin1Char('A'));
            request.bare = request.bare || word.contains(QLatin1Char('n'));
            request.quiet = request.quiet || word.contains(QLatin1Char('q'));
            request.ignore = request.ignore || word.contains(QLatin1Char('e'));
            request.load = request.load || word.contains(QLatin1Char('p'));
        } else {
            request.words << word;
        }
    }
    return request;
}

/// Dots and slashes change places when the first separator is a dot: "net/ipv4/conf/eth1.100/rp_filter" stays.
QString exchanged(const QString& name)
{
    QString text = name;
    for (QChar& character : text) {
        if (character == QLatin1Char('.'))
            character = QLatin1Char('/');
        else if (character == QLatin1Char('/'))
            character = QLatin1Char('.');
    }
    return text;
}

QString pathOf(const QString& name)
{
    const int dot = int(name.indexOf(QLatin1Char('.')));
    const int slash = int(name.indexOf(QLatin1Char('/')));
    const bool dotted = dot >= 0 && (slash < 0 || dot < slash);
    return root + (dotted ? exchanged(name) : name);
}

/// How the two generations of procps complain, and with which status.
void complainUnknown(const ClientModel& model, const QString& name, Reply& reply)
{
    const bool modern = model.release.systemd;
    addError(reply, modern ? QStringLiteral("sysctl: cannot stat %1: No such file or directory").arg(pathOf(name))
                           : QStringLiteral("error: \"%1\" is an unknown key").arg(name));
    reply.status = modern ? 1 : 255;
}

void print(const Request& request, const QString& name, const QByteArray& value, Reply& reply)
{
    if (request.bare)
        reply.out += value + '\n';
    else
        addLine(reply, QStringLiteral("%1 = %2").arg(name, QString::fromUtf8(value)));
}

void get(const ClientModel& model, const Request& request, const QString& name, Reply& reply)
{
    const std::optional<Node> node = model.machine.files.look(pathOf(name));
    if (!node || node->kind != Node::Kind::File) {
        if (!request.ignore)
            complainUnknown(model, name, reply);
        return;
    }
    print(request, name, node->bytes.trimmed(), reply);
}

void set(ClientModel& model, const Request& request, const QString& setting, bool permitted, Reply& reply)
{
    const QString name = setting.section(QLatin1Char('='), 0, 0).trimmed();
    const QByteArray value = setting.section(QLatin1Char('='), 1).trimmed().toUtf8();
    Files& files = model.machine.files;
    if (!files.look(pathOf(name))) {
        if (!request.ignore)
            complainUnknown(model, name, reply);
        return;
    }
    const QString failed = permitted ? files.write(pathOf(name), value + '\n', false) : QStringLiteral("denied");
    if (!failed.isEmpty()) {
        addError(reply, QStringLiteral("sysctl: %1")
                            .arg(permitted ? QStringLiteral("setting key \"%1\": %2").arg(name, failed)
                                           : QStringLiteral("permission denied on key \"%1\"").arg(name)));
        reply.status = 255;
        return;
    }
    if (!request.quiet)
        print(request, name, value, reply);
}

void load(ClientModel& model, const Request& request, const QString& path, bool permitted, Reply& reply)
{
    const std::optional<Node> file = model.machine.files.look(path);
    if (!file) {
        addError(reply, QStringLiteral("sysctl: cannot open \"%1\": No such file or directory").arg(path));
        reply.status = 255;
        return;
    }
    const QStringList lines = QString::fromUtf8(file->bytes).split(QLatin1Char('\n'));
    for (const QString& raw : lines) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')) || line.startsWith(QLatin1Char(';')) ||
            !line.contains(QLatin1Char('=')))
            continue;
        const bool mayFail = line.startsWith(QLatin1Char('-'));
        Request one = request;
        one.ignore = request.ignore || mayFail;
        set(model, one, mayFail ? line.mid(1) : line, permitted, reply);
    }
}

QStringList systemFiles(const ClientModel& model)
{
    QStringList paths;
    const QString directory = QStringLiteral("/etc/sysctl.d");
    if (model.release.systemd)
        for (const QString& name : model.machine.files.children(directory))
            if (name.endsWith(QLatin1String(".conf")))
                paths << directory + QLatin1Char('/') + name;
    if (model.machine.files.look(QStringLiteral("/etc/sysctl.conf")))
        paths << QStringLiteral("/etc/sysctl.conf");
    return paths;
}

Reply listAll(const ClientModel& model, const Request& request)
{
    Reply reply;
    const auto proc = model.machine.files.mounts.find(QStringLiteral("/proc"));
    if (proc == model.machine.files.mounts.end())
        return reply;
    const QMap<QString, Node> nodes = proc->second->nodes();
    for (auto node = nodes.begin(); node != nodes.end(); ++node)
        if (node.key().startsWith(root) && node->kind == Node::Kind::File)
            print(request, exchanged(node.key().mid(root.size())), node->bytes.trimmed(), reply);
    return reply;
}

} // namespace

Reply sysctl(ClientModel& model, const Call& call)
{
    const Request request = read(call.arguments);
    const bool permitted = call.user == QLatin1String("root");
    Reply reply;
    if (request.all)
        return listAll(model, request);
    if (request.system) {
        for (const QString& path : systemFiles(model)) {
            addLine(reply, QStringLiteral("* Applying %1 ...").arg(path));
            load(model, request, path, permitted, reply);
        }
        return reply;
    }
    if (request.load) {
        const QStringList paths =
            request.words.isEmpty() ? QStringList{QStringLiteral("/etc/sysctl.conf")} : request.words;
        for (const QString& path : paths)
            load(model, request, path, permitted, reply);
        return reply;
    }
    for (const QString& word : request.words) {
        if (word.contains(QLatin1Char('=')))
            set(model, request, word, permitted, reply);
        else
            get(model, request, word, reply);
    }
    return reply;
}

void applySysctlFiles(ClientModel& model)
{
    Reply ignored; // the boot goes on whatever a line says
    for (const QString& path : systemFiles(model))
        load(model, Request{}, path, true, ignored);
}

} // namespace twinrail::lab
