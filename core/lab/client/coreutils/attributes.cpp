// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/accounts.h"
#include "core/lab/client/coreutils/coreutils.h"
#include "core/lab/client/coreutils/modes.h"
#include "core/lab/client/errnotext.h"

namespace twinrail::lab {

namespace {

/// The paths that -R reaches, from the top down.
QStringList reached(const Job& job, const QString& path)
{
    QStringList result{path};
    const std::optional<Node> node = job.files.look(path, false);
    if (job.has("R") && node && node->kind == Node::Kind::Directory)
        for (const QString& name : job.files.children(path))
            result += reached(job, path + u'/' + name);
    return result;
}

void changeEach(Job& job, const QStringList& paths, const QString& what, const std::function<void(Node&)>& change)
{
    for (const QString& operand : paths)
        for (const QString& path : reached(job, operand)) {
            const QString problem = job.files.change(path, change);
            if (problem.isEmpty() || job.has("f"))
                continue;
            if (problem == errnotext::notPermitted)
                job.complain(QStringLiteral("changing %1 '%2': %3").arg(what, path, problem));
            else
                job.complain(QStringLiteral("cannot access '%1': %2").arg(path, problem));
        }
}

void chmod(Job& job)
{
    const QString word = job.operands.value(0);
    if (job.operands.size() < 2)
        return job.complain(QStringLiteral("missing operand"));
    if (!changedMode(word, 0, false))
        return job.complain(QStringLiteral("invalid mode: '%1'\nTry 'chmod --help' for more information.").arg(word));
    changeEach(job, job.operands.mid(1), QStringLiteral("permissions of"), [&word](Node& node) {
        node.mode = changedMode(word, node.mode, node.kind == Node::Kind::Directory).value_or(node.mode);
    });
}

struct Owner {
    QString user;
    QString group;
};

/// "user:group", "user", ":group", names or numbers; nothing and a complaint where nobody is called so.
std::optional<Owner> ownerIn(Job& job, const QString& word)
{
    const Accounts accounts(job.machine);
    const QString user = word.section(u':', 0, 0);
    const QString group = word.section(u':', 1);
    const Owner owner{accounts.knownUser(user), accounts.knownGroup(group)};
    if (!user.isEmpty() && owner.user.isEmpty()) {
        job.complain(QStringLiteral("invalid user: '%1'").arg(word));
        return std::nullopt;
    }
    if (!group.isEmpty() && owner.group.isEmpty()) {
        job.complain(QStringLiteral("invalid group: '%1'").arg(word));
        return std::nullopt;
    }
    return owner;
}

void changeOwner(Job& job, const QString& word)
{
    Owner owner;
    QStringList paths = job.operands;
    if (job.has("reference")) {
        const std::optional<Node> model = job.files.look(job.value("reference"));
        if (!model)
            return job.complain(QStringLiteral("failed to get attributes of '%1': %2")
                                    .arg(job.value("reference"), errnotext::noSuchFile));
        owner = {model->owner, model->group};
    } else {
        if (paths.size() < 2)
            return job.complain(QStringLiteral("missing operand"));
        const std::optional<Owner> found = ownerIn(job, word);
        if (!found)
            return;
        owner = *found;
        paths.removeFirst();
    }
    const bool isRoot = job.call.user == QLatin1String("root");
    for (const QString& path : std::as_const(paths))
        if (!isRoot && job.files.look(path))
            return job.complain(QStringLiteral("changing ownership of '%1': %2").arg(path, errnotext::notPermitted));
    changeEach(job, paths, QStringLiteral("ownership of"), [&owner](Node& node) {
        node.owner = owner.user.isEmpty() ? node.owner : owner.user;
        node.group = owner.group.isEmpty() ? node.group : owner.group;
    });
}

void chown(Job& job) { changeOwner(job, job.operands.value(0)); }
void chgrp(Job& job) { changeOwner(job, u':' + job.operands.value(0)); }

QString statField(QChar field, const QString& path, const Node& node, const Accounts& accounts)
{
    switch (field.unicode()) {
    case 'a':
        return QString::number(node.mode, 8);
    case 'A':
        return modeText(node);
    case 'u':
        return QString::number(accounts.uid(node.owner));
    case 'g':
        return QString::number(accounts.gid(node.group));
    case 'U':
        return node.owner;
    case 'G':
        return node.group;
    case 's':
        return QString::number(node.kind == Node::Kind::Directory ? 4096 : node.bytes.size());
    case 'F':
        return kindText(node);
    case 'n':
        return path;
    case 'N':
        return QStringLiteral("'%1'").arg(path);
    case 'h':
        return QStringLiteral("1");
    case 'X':
    case 'Y':
    case 'Z':
        return QString::number(labTime);
    default:
        return QStringLiteral("?");
    }
}

void stat(Job& job)
{
    const Accounts accounts(job.machine);
    const bool isNew = job.machine.files.look(QStringLiteral("/etc/os-release")).has_value();
    const QString call = isNew ? QStringLiteral("statx") : QStringLiteral("stat"); // since coreutils 8.32
    const QString format = job.has("c") ? job.value("c")
                                        : QStringLiteral("  File: %n\n  Size: %s\t%F\nAccess: (0%a/%A)  "
                                                         "Uid: (%u/%U)   Gid: (%g/%G)");
    for (const QString& path : std::as_const(job.operands)) {
        const std::optional<Node> node = job.files.look(path, job.has("L"));
        if (!node) {
            job.complain(QStringLiteral("cannot %1 '%2': %3").arg(call, path, errnotext::noSuchFile));
            continue;
        }
        QString line;
        for (qsizetype i = 0; i < format.size(); ++i) {
            if (format[i] != u'%' || i + 1 == format.size())
                line += format[i];
            else if (format[++i] == u'%')
                line += u'%';
            else
                line += statField(format[i], path, *node, accounts);
        }
        job.printLine(line);
    }
}

void touch(Job& job)
{
    for (const QString& path : std::as_const(job.operands)) {
        if (job.files.look(path) || job.has("c"))
            continue;
        const QString problem = job.files.write(path, {}, true);
        if (!problem.isEmpty())
            job.complain(QStringLiteral("cannot touch '%1': %2").arg(path, problem));
    }
}

void readlink(Job& job)
{
    for (const QString& path : std::as_const(job.operands)) {
        QString target;
        if (job.has("f") || job.has("e")) {
            target = job.machine.files.real(job.files.absolute(path));
            if (job.has("e") && !job.files.look(path))
                target.clear();
        } else if (const std::optional<Node> node = job.files.look(path, false);
                   node && node->kind == Node::Kind::Link) {
            target = QString::fromUtf8(node->bytes);
        }
        if (target.isEmpty())
            job.fail(1);
        else
            job.print(target.toUtf8() + (job.has("n") ? "" : "\n"));
    }
}

void realpath(Job& job)
{
    for (const QString& path : std::as_const(job.operands)) {
        const QString target = job.machine.files.real(job.files.absolute(path));
        if (target.isEmpty())
            job.complain(path + QStringLiteral(": ") + errnotext::noSuchFile);
        else
            job.printLine(target);
    }
}

} // namespace

std::vector<SmallProgram> attributePrograms()
{
    return {
        {"chmod", "-rwx R f v c recursive=R", chmod},
        {"chown", "R f v c h reference: recursive=R no-dereference=h", chown},
        {"chgrp", "R f v c h reference: recursive=R", chgrp},
        {"stat", "c: L f t format=c dereference=L", stat},
        {"touch", "c a m d: t: r:", touch},
        {"readlink", "f e m n canonicalize=f", readlink},
        {"realpath", "e m s", realpath},
    };
}

} // namespace twinrail::lab
