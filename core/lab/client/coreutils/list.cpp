// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/coreutils/coreutils.h"
#include "core/lab/client/coreutils/modes.h"
#include "core/lab/client/errnotext.h"

namespace twinrail::lab {

namespace {

struct Entry {
    QString name;
    Node node;
};

qsizetype sizeOf(const Node& node) { return node.kind == Node::Kind::Directory ? 4096 : node.bytes.size(); }

/// Columns as wide as their widest cell, as GNU ls lays them out. Every file is from labTime.
void printLong(Job& job, const QList<Entry>& entries)
{
    qsizetype owner = 0;
    qsizetype group = 0;
    qsizetype size = 0;
    for (const Entry& entry : entries) {
        owner = qMax(owner, entry.node.owner.size());
        group = qMax(group, entry.node.group.size());
        size = qMax(size, QString::number(sizeOf(entry.node)).size());
    }
    for (const Entry& entry : entries) {
        QString line =
            QStringLiteral("%1. 1 %2 %3 %4 Oct 14  2011 %5")
                .arg(modeText(entry.node), entry.node.owner.leftJustified(owner), entry.node.group.leftJustified(group),
                     QString::number(sizeOf(entry.node)).rightJustified(size), entry.name);
        if (entry.node.kind == Node::Kind::Link)
            line += QStringLiteral(" -> ") + QString::fromUtf8(entry.node.bytes);
        job.printLine(line);
    }
}

void printEntries(Job& job, const QList<Entry>& entries)
{
    if (job.has("l"))
        return printLong(job, entries);
    for (const Entry& entry : entries) {
        const bool marks = (job.has("F") || job.has("p")) && entry.node.kind == Node::Kind::Directory;
        job.printLine(marks ? entry.name + u'/' : entry.name);
    }
}

void listDirectory(Job& job, const QString& path, bool titled)
{
    if (titled)
        job.printLine(path + u':');
    QStringList names = job.files.children(path);
    if (job.has("a"))
        names = QStringList{QStringLiteral("."), QStringLiteral("..")} + names;
    QList<Entry> entries;
    QStringList inner;
    for (const QString& name : std::as_const(names)) {
        const std::optional<Node> node = job.files.look(path + u'/' + name, false);
        if (!node || (name.startsWith(u'.') && !job.has("a") && !job.has("A")))
            continue;
        entries.append({name, *node});
        if (node->kind == Node::Kind::Directory && name != u"." && name != u"..")
            inner.append((path == u"/" ? QString() : path) + u'/' + name);
    }
    if (job.has("r"))
        std::reverse(entries.begin(), entries.end());
    if (job.has("l"))
        job.printLine(QStringLiteral("total %1").arg(4 * entries.size()));
    printEntries(job, entries);
    if (!job.has("R"))
        return;
    for (const QString& directory : std::as_const(inner)) {
        job.print("\n");
        listDirectory(job, directory, true);
    }
}

void ls(Job& job)
{
    const QStringList paths = job.operands.isEmpty() ? QStringList{QStringLiteral(".")} : job.operands;
    QList<Entry> files;
    QStringList directories;
    for (const QString& path : paths) {
        const std::optional<Node> node = job.files.look(path, !job.has("l") && !job.has("d"));
        const bool lists = job.files.isDirectory(path) && !job.has("d") && node && node->kind == Node::Kind::Directory;
        if (!node)
            job.complain(QStringLiteral("cannot access '%1': %2").arg(path, errnotext::noSuchFile), 2);
        else if (lists && !job.files.mayUse(*node, FileView::Right::Read))
            job.complain(QStringLiteral("cannot open directory '%1': %2").arg(path, errnotext::denied), 2);
        else if (lists)
            directories.append(path);
        else
            files.append({path, *node});
    }
    printEntries(job, files);
    bool first = files.isEmpty();
    for (const QString& directory : std::as_const(directories)) {
        if (!first)
            job.print("\n");
        first = false;
        listDirectory(job, directory, paths.size() > 1 || job.has("R"));
    }
}

} // namespace

std::vector<SmallProgram> listPrograms()
{
    // One name a line: the output is never a terminal.
    return {{"ls", "1 A F R Z a d h i l n p r t S all=a", ls, 2}};
}

} // namespace twinrail::lab
