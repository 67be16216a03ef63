// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/glob.h"

#include "core/lab/client/shell/pattern.h"

namespace twinrail::lab {

namespace {

QStringList matchesIn(const FileView& files, const QString& directory, const QString& pattern)
{
    QStringList result;
    const QString place = directory.isEmpty() ? QStringLiteral(".") : directory;
    const std::optional<Node> node = files.look(place);
    if (!node || node->kind != Node::Kind::Directory || !files.mayUse(*node, FileView::Right::Read))
        return result;
    for (const QString& name : files.children(place))
        if ((!name.startsWith(u'.') || pattern.startsWith(u'.')) && patternMatches(pattern, name))
            result.append(directory + name);
    return result;
}

} // namespace

QStringList glob(const FileView& files, const QString& pattern)
{
    QStringList found{QString()};
    QStringList parts = pattern.split(u'/');
    const QString last = parts.takeLast();
    for (const QString& part : parts) { // each of these must be a directory
        QStringList next;
        for (const QString& directory : std::as_const(found)) {
            const QStringList names =
                isPattern(part) ? matchesIn(files, directory, part) : QStringList{directory + plainOf(part)};
            for (const QString& name : names)
                if (name.isEmpty() || files.isDirectory(name))
                    next.append(name.endsWith(u'/') ? name : name + u'/');
        }
        found = next;
    }
    QStringList result;
    for (const QString& directory : std::as_const(found)) {
        if (isPattern(last))
            result += matchesIn(files, directory, last);
        else if (last.isEmpty() || files.look(directory + plainOf(last), false))
            result.append(directory + plainOf(last));
    }
    result.sort();
    return result;
}

} // namespace twinrail::lab
