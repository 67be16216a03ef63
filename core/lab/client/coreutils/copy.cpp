// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/coreutils/coreutils.h"
#include "core/lab/client/coreutils/modes.h"
#include "core/lab/client/errnotext.h"

#include <QRandomGenerator>

namespace twinrail::lab {

namespace {

QString baseName(QString path)
{
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    return path.section(u'/', -1);
}

/// Where cp and mv put `source`: into the target if that is a directory.
QString placeFor(const Job& job, const QString& source, const QString& target)
{
    return job.files.isDirectory(target) && !job.has("T") ? target + u'/' + baseName(source) : target;
}

QString copyTree(Job& job, const QString& from, const QString& to);

QString copyOne(Job& job, const QString& from, const QString& to)
{
    const bool keeps = job.has("a") || job.has("p");
    const bool followsLinks = !job.has("a") && !job.has("d") && !job.has("P");
    Node node = *job.files.look(from, followsLinks);
    const std::optional<Node> there = job.files.look(to);
    if (node.kind == Node::Kind::Directory)
        return copyTree(job, from, to);
    if (node.kind == Node::Kind::File) {
        const tl::expected<QByteArray, QString> bytes = job.files.read(from);
        if (!bytes)
            return bytes.error();
        node.bytes = *bytes;
    }
    if (there && node.kind == Node::Kind::File && !keeps)
        return job.files.write(to, node.bytes, false);
    if (!keeps) {
        const QString problem = job.files.write(to, node.bytes, false);
        const int mode = node.mode & ~job.call.umask;
        return problem.isEmpty() ? job.files.change(to, [mode](Node& made) { made.mode = mode; }) : problem;
    }
    return job.files.put(to, node);
}

QString copyTree(Job& job, const QString& from, const QString& to)
{
    const Node node = *job.files.look(from);
    if (!job.files.isDirectory(to)) {
        const QString problem = job.files.makeDirectory(to, node.mode);
        if (!problem.isEmpty())
            return problem;
    }
    for (const QString& name : job.files.children(from)) {
        const QString problem = copyOne(job, from + u'/' + name, to + u'/' + name);
        if (!problem.isEmpty())
            return problem;
    }
    if (!job.has("a") && !job.has("p"))
        return {};
    return job.files.change(to, [&node](Node& made) { made = node; });
}

void cp(Job& job)
{
    if (job.operands.size() < 2)
        return job.complain(QStringLiteral("missing destination file operand after '%1'").arg(job.operands.value(0)));
    const QString target = job.operands.takeLast();
    const bool recursive = job.has("r") || job.has("R") || job.has("a");
    for (const QString& source : std::as_const(job.operands)) {
        const QString place = placeFor(job, source, target);
        if (!job.files.look(source))
            job.complain(QStringLiteral("cannot stat '%1': %2").arg(source, errnotext::noSuchFile));
        else if (job.files.isDirectory(source) && !recursive)
            job.complain(QStringLiteral("-r not specified; omitting directory '%1'").arg(source));
        else if (job.has("n") && job.files.look(place))
            continue;
        else if (const QString problem = copyOne(job, source, place); !problem.isEmpty())
            job.complain(job.files.read(source) || job.files.isDirectory(source)
                             ? QStringLiteral("cannot create regular file '%1': %2").arg(place, problem)
                             : QStringLiteral("cannot open '%1' for reading: %2").arg(source, problem));
    }
}

QString moveTree(Job& job, const QString& from, const QString& to)
{
    const Node node = *job.files.look(from, false);
    const QStringList names = node.kind == Node::Kind::Directory ? job.files.children(from) : QStringList();
    QString problem = job.files.put(to, node);
    for (const QString& name : names)
        if (problem.isEmpty())
            problem = moveTree(job, from + u'/' + name, to + u'/' + name);
    return problem.isEmpty() ? job.files.remove(from) : problem;
}

void mv(Job& job)
{
    if (job.operands.size() < 2)
        return job.complain(QStringLiteral("missing destination file operand after '%1'").arg(job.operands.value(0)));
    const QString target = job.operands.takeLast();
    for (const QString& source : std::as_const(job.operands)) {
        const QString place = placeFor(job, source, target);
        if (!job.files.look(source, false))
            job.complain(QStringLiteral("cannot stat '%1': %2").arg(source, errnotext::noSuchFile));
        else if (job.files.absolute(source) == job.files.absolute(place))
            job.complain(QStringLiteral("'%1' and '%2' are the same file").arg(source, place));
        else if (job.has("n") && job.files.look(place))
            continue;
        else if (const QString problem = moveTree(job, source, place); !problem.isEmpty())
            job.complain(QStringLiteral("cannot move '%1' to '%2': %3").arg(source, place, problem));
    }
}

void removeTree(Job& job, const QString& path)
{
    const std::optional<Node> node = job.files.look(path, false);
    if (node && node->kind == Node::Kind::Directory)
        for (const QString& name : job.files.children(path))
            removeTree(job, path + u'/' + name);
    const QString problem = job.files.remove(path);
    if (!problem.isEmpty())
        job.complain(QStringLiteral("cannot remove '%1': %2").arg(path, problem));
}

void rm(Job& job)
{
    for (const QString& path : std::as_const(job.operands)) {
        const std::optional<Node> node = job.files.look(path, false);
        const bool recursive = job.has("r") || job.has("R");
        if (!node && job.has("f"))
            continue;
        if (node && node->kind == Node::Kind::Directory && !recursive && !job.has("d"))
            job.complain(QStringLiteral("cannot remove '%1': %2").arg(path, errnotext::isDirectory));
        else if (recursive)
            removeTree(job, path);
        else if (const QString problem = job.files.remove(path); !problem.isEmpty())
            job.complain(QStringLiteral("cannot remove '%1': %2").arg(path, problem));
    }
}

QString makeParents(Job& job, const QString& path)
{
    QString place = path.startsWith(u'/') ? QStringLiteral("/") : QString();
    for (const QString& part : path.split(u'/', Qt::SkipEmptyParts)) {
        place += part;
        const QString problem = job.files.isDirectory(place) ? QString() : job.files.makeDirectory(place);
        if (!problem.isEmpty())
            return problem;
        place += u'/';
    }
    return {};
}

void mkdir(Job& job)
{
    for (const QString& path : std::as_const(job.operands)) {
        const QString problem = job.has("p") ? makeParents(job, path) : job.files.makeDirectory(path);
        if (!problem.isEmpty()) {
            job.complain(QStringLiteral("cannot create directory '%1': %2").arg(path, problem));
            continue;
        }
        const std::optional<int> mode = job.has("m") ? changedMode(job.value("m"), 0777, true) : std::nullopt;
        if (mode)
            (void)job.files.change(path, [&mode](Node& made) { made.mode = *mode; });
    }
}

void rmdir(Job& job)
{
    for (const QString& path : std::as_const(job.operands)) {
        const std::optional<Node> node = job.files.look(path, false);
        const QString problem =
            node && node->kind != Node::Kind::Directory ? QString(errnotext::notDirectory) : job.files.remove(path);
        if (!problem.isEmpty())
            job.complain(QStringLiteral("failed to remove '%1': %2").arg(path, problem));
    }
}

void ln(Job& job)
{
    const QString target = job.operands.value(0);
    QString place = job.operands.size() > 1 ? job.operands[1] : baseName(target);
    if (job.files.isDirectory(place) && !job.has("n") && !job.has("T"))
        place += u'/' + baseName(target);
    const QString kind = job.has("s") ? QStringLiteral("symbolic ") : QStringLiteral("hard ");
    if (!job.has("s"))
        return job.complain(QStringLiteral("failed to create hard link '%1': Operation not supported").arg(place));
    if (job.files.look(place, false) && !job.has("f"))
        return job.complain(QStringLiteral("failed to create %1link '%2': %3").arg(kind, place, errnotext::exists));
    const QString problem = job.files.put(place, Node{Node::Kind::Link, target.toUtf8(), 0777, job.call.user});
    if (!problem.isEmpty())
        job.complain(QStringLiteral("failed to create %1link '%2': %3").arg(kind, place, problem));
}

void mktemp(Job& job)
{
    static const QByteArray letters("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    QString path = job.operands.value(0, QStringLiteral("tmp.XXXXXXXXXX"));
    if (job.operands.isEmpty() || job.has("p") || job.has("t"))
        path = job.value("p").isEmpty() ? QStringLiteral("/tmp/") + path : job.value("p") + u'/' + path;
    if (!path.endsWith(QLatin1String("XXX")))
        return job.complain(QStringLiteral("too few X's in template '%1'").arg(path));
    for (qsizetype i = path.size() - 1; i >= 0 && path[i] == u'X'; --i)
        path[i] = QLatin1Char(letters[QRandomGenerator::global()->bounded(int(letters.size()))]);
    QString problem = job.has("d") ? job.files.makeDirectory(path, 0700) : job.files.write(path, {}, false);
    if (problem.isEmpty() && !job.has("d"))
        problem = job.files.change(path, [](Node& made) { made.mode = 0600; });
    if (!problem.isEmpty())
        return job.complain(QStringLiteral("failed to create file via template '%1': %2").arg(path, problem));
    job.printLine(path);
}

} // namespace

std::vector<SmallProgram> copyPrograms()
{
    return {
        {"cp", "a d f i n p r R v P T archive=a force=f recursive=r preserve=p", cp},
        {"mv", "f i n v T force=f", mv},
        {"rm", "d f i r R v force=f recursive=r", rm},
        {"mkdir", "p v m: parents=p mode=m", mkdir},
        {"rmdir", "p v", rmdir},
        {"ln", "f n s v T symbolic=s force=f", ln},
        {"mktemp", "d p: t q directory=d", mktemp},
    };
}

} // namespace twinrail::lab
