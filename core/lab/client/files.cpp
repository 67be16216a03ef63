// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/errnotext.h"
#include "core/lab/client/machine.h"

#include <set>

namespace twinrail::lab {

namespace {

constexpr int mostLinks = 40; // in one look-up, as Linux allows

QString below(const QString& directory) { return directory.endsWith(u'/') ? directory : directory + u'/'; }

QString joined(const QStringList& parts) { return u'/' + parts.join(u'/'); }

QString parentOf(const QString& path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash <= 0 ? QStringLiteral("/") : path.left(slash);
}

QMap<QString, Node>::const_iterator firstBelow(const QMap<QString, Node>& nodes, const QString& directory)
{
    const auto found = nodes.lowerBound(below(directory));
    return found != nodes.cend() && found.key().startsWith(below(directory)) ? found : nodes.cend();
}

/// The devices that every machine has, whatever its /dev mount tells.
bool isSink(const QString& path) { return path == QLatin1String("/dev/null") || path == QLatin1String("/dev/zero"); }

Node directoryNode() { return Node{Node::Kind::Directory, {}, 0755}; }

} // namespace

/// One look-up: asks each mount at most once, so that all parts of the answer belong to the same moment.
class Walk {
public:
    explicit Walk(const Files& files) : m_files(files) {}

    /// The path with all links before the last component followed (and that one too, if asked). Nothing where a
    /// directory on the way is missing.
    std::optional<QString> resolve(const QString& path, bool followLast)
    {
        QStringList todo = path.split(u'/', Qt::SkipEmptyParts);
        QStringList done;
        int links = 0;
        while (!todo.isEmpty()) {
            const QString part = todo.takeFirst();
            if (part == QLatin1String("."))
                continue;
            if (part == QLatin1String("..")) {
                if (!done.isEmpty())
                    done.removeLast();
                continue;
            }
            done.append(part);
            const std::optional<Node> node = at(joined(done));
            if (node && node->kind == Node::Kind::Link && (followLast || !todo.isEmpty())) {
                if (++links > mostLinks)
                    return std::nullopt;
                const QString target = QString::fromUtf8(node->bytes);
                if (target.startsWith(u'/'))
                    done.clear();
                else
                    done.removeLast();
                todo = target.split(u'/', Qt::SkipEmptyParts) + todo;
            } else if (!todo.isEmpty() && (!node || node->kind != Node::Kind::Directory)) {
                return std::nullopt;
            }
        }
        return joined(done);
    }

    std::optional<Node> at(const QString& path)
    {
        if (path == QLatin1String("/"))
            return directoryNode();
        if (Mount* mount = mountWith(path)) {
            const QMap<QString, Node>& nodes = nodesOf(mount);
            return nodes.contains(path) ? nodes.value(path) : directoryNode();
        }
        if (const auto found = m_files.stored.constFind(path); found != m_files.stored.cend())
            return *found;
        if (isSink(path))
            return Node{Node::Kind::Character, {}, 0666};
        return leadsFurther(path) ? std::optional<Node>(directoryNode()) : std::nullopt;
    }

    /// The mount that has this path, as a node or as a directory on the way to one; the deepest mount wins.
    Mount* mountWith(const QString& path)
    {
        for (auto it = m_files.mounts.rbegin(); it != m_files.mounts.rend(); ++it) {
            if (path != it->first && !path.startsWith(below(it->first)))
                continue;
            const QMap<QString, Node>& nodes = nodesOf(it->second.get());
            if (path == it->first || nodes.contains(path) || firstBelow(nodes, path) != nodes.cend())
                return it->second.get();
        }
        return nullptr;
    }

    const QMap<QString, Node>& nodesOf(Mount* mount)
    {
        std::map<const Mount*, QMap<QString, Node>>& told = m_files.m_keeps ? m_files.m_told : m_asked;
        if (const auto known = told.find(mount); known != told.end())
            return known->second;
        return told[mount] = mount->nodes();
    }

private:
    bool leadsFurther(const QString& path) const
    {
        for (const auto& [point, mount] : m_files.mounts)
            if (point.startsWith(below(path)))
                return true;
        return firstBelow(m_files.stored, path) != m_files.stored.cend();
    }

    const Files& m_files;
    std::map<const Mount*, QMap<QString, Node>> m_asked;
};

namespace {

bool isInMount(const Files& files, const QString& path)
{
    for (const auto& [point, mount] : files.mounts)
        if (path == point || path.startsWith(below(point)))
            return true;
    return false;
}

void addNames(std::set<QString>& names, const QMap<QString, Node>& nodes, const QString& directory)
{
    const QString prefix = below(directory);
    for (auto it = nodes.lowerBound(prefix); it != nodes.cend() && it.key().startsWith(prefix); ++it)
        names.insert(it.key().mid(prefix.size()).section(u'/', 0, 0));
}

} // namespace

void Files::keepAnswers(bool keep)
{
    m_keeps = keep;
    changed();
}

std::optional<Node> Files::look(const QString& path, bool follow) const
{
    Walk walk(*this);
    const std::optional<QString> place = walk.resolve(path, follow);
    return place ? walk.at(*place) : std::nullopt;
}

QString Files::real(const QString& path) const { return Walk(*this).resolve(path, true).value_or(QString()); }

QStringList Files::children(const QString& directory) const
{
    Walk walk(*this);
    const std::optional<QString> place = walk.resolve(directory, true);
    if (!place)
        return {};
    std::set<QString> names;
    addNames(names, stored, *place);
    for (const auto& [point, mount] : mounts) {
        if (point.startsWith(below(*place)))
            names.insert(point.mid(below(*place).size()).section(u'/', 0, 0));
        if (*place == point || place->startsWith(below(point)))
            addNames(names, walk.nodesOf(mount.get()), *place);
    }
    names.erase(QString());
    return QStringList(names.begin(), names.end());
}

QString Files::readProblem(const QString& path) const
{
    Walk walk(*this);
    const std::optional<QString> place = walk.resolve(path, true);
    Mount* mount = place ? walk.mountWith(*place) : nullptr;
    return mount ? mount->readProblem(*place) : QString();
}

QString Files::write(const QString& path, const QByteArray& bytes, bool append)
{
    Walk walk(*this);
    const std::optional<QString> place = walk.resolve(path, true);
    if (!place)
        return errnotext::noSuchFile;
    const std::optional<Node> node = walk.at(*place);
    if (!node)
        return put(*place, Node{Node::Kind::File, bytes});
    if (node->kind == Node::Kind::Directory)
        return errnotext::isDirectory;
    if (node->kind == Node::Kind::Character || node->kind == Node::Kind::Block)
        return {};
    if (Mount* mount = walk.mountWith(*place)) {
        const QString problem = mount->write(*place, bytes);
        changed();
        return problem;
    }
    Node& there = stored[*place];
    there.bytes = append ? there.bytes + bytes : bytes;
    return {};
}

QString Files::put(const QString& path, const Node& node)
{
    Walk walk(*this);
    const std::optional<QString> place = walk.resolve(path, false);
    if (!place || !walk.at(parentOf(*place)))
        return errnotext::noSuchFile;
    if (walk.at(parentOf(*place))->kind != Node::Kind::Directory)
        return errnotext::notDirectory;
    if (isInMount(*this, *place) && !stored.contains(*place))
        return errnotext::denied;
    const std::optional<Node> there = walk.at(*place);
    if (there && there->kind == Node::Kind::Directory && node.kind != Node::Kind::Directory)
        return errnotext::isDirectory;
    stored[*place] = node;
    return {};
}

QString Files::remove(const QString& path)
{
    Walk walk(*this);
    const std::optional<QString> place = walk.resolve(path, false);
    if (!place || !walk.at(*place))
        return errnotext::noSuchFile;
    if (mounts.find(*place) != mounts.end())
        return errnotext::busy;
    if (!stored.contains(*place) && walk.mountWith(*place))
        return errnotext::notPermitted;
    if (walk.at(*place)->kind == Node::Kind::Directory && !children(*place).isEmpty())
        return errnotext::notEmpty;
    stored.remove(*place);
    return {};
}

void Files::makePath(const QString& directory)
{
    QString path;
    for (const QString& part : directory.split(u'/', Qt::SkipEmptyParts)) {
        path += u'/' + part;
        if (!look(path))
            stored[real(path).isEmpty() ? path : real(path)] = directoryNode();
    }
}

void Files::add(const QString& path, const QByteArray& bytes, int mode)
{
    makePath(parentOf(path));
    const QString place = real(parentOf(path));
    stored[below(place) + path.section(u'/', -1)] = Node{Node::Kind::File, bytes, mode};
}

} // namespace twinrail::lab
