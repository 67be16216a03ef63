// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/fileview.h"

#include "core/lab/client/accounts.h"
#include "core/lab/client/errnotext.h"

namespace twinrail::lab {

namespace {

QString parentOf(const QString& path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash <= 0 ? QStringLiteral("/") : path.left(slash);
}

} // namespace

QString FileView::absolute(const QString& path) const
{
    // Not QDir::cleanPath: "link/.." must go through the link, as the kernel does it.
    return path.startsWith(u'/') ? path : m_call.directory + u'/' + path;
}

std::optional<Node> FileView::look(const QString& path, bool follow) const
{
    if (path.isEmpty() || !mayReach(absolute(path)).isEmpty())
        return std::nullopt;
    const std::optional<Node> node = m_machine.files.look(absolute(path), follow || path.endsWith(u'/'));
    if (node && path.endsWith(u'/') && node->kind != Node::Kind::Directory)
        return std::nullopt;
    return node;
}

bool FileView::isDirectory(const QString& path) const
{
    const std::optional<Node> node = look(path);
    return node && node->kind == Node::Kind::Directory;
}

bool FileView::mayUse(const Node& node, Right right) const
{
    const int bit = static_cast<int>(right);
    if (m_call.user == QLatin1String("root"))
        return true;
    if (node.owner == m_call.user)
        return ((node.mode >> 6) & bit) != 0;
    if (Accounts(m_machine).groupsOf(m_call.user).contains(node.group))
        return ((node.mode >> 3) & bit) != 0;
    return (node.mode & bit) != 0;
}

QString FileView::mayReach(const QString& path) const
{
    if (m_call.user == QLatin1String("root"))
        return {};
    QString directory;
    for (const QString& part : parentOf(path).split(u'/', Qt::SkipEmptyParts)) {
        directory += u'/' + part;
        const std::optional<Node> node = m_machine.files.look(directory);
        if (node && node->kind == Node::Kind::Directory && !mayUse(*node, Right::Search))
            return errnotext::denied;
    }
    return {};
}

tl::expected<QByteArray, QString> FileView::read(const QString& path) const
{
    if (const QString problem = mayReach(absolute(path)); !problem.isEmpty())
        return tl::unexpected(problem);
    const std::optional<Node> node = look(path);
    if (!node)
        return tl::unexpected<QString>(errnotext::noSuchFile);
    if (!mayUse(*node, Right::Read))
        return tl::unexpected<QString>(errnotext::denied);
    if (node->kind == Node::Kind::Directory)
        return tl::unexpected<QString>(errnotext::isDirectory);
    if (const QString problem = m_machine.files.readProblem(absolute(path)); !problem.isEmpty())
        return tl::unexpected(problem);
    return node->bytes;
}

QString FileView::mayWrite(const QString& path) const
{
    if (const QString problem = mayReach(absolute(path)); !problem.isEmpty())
        return problem;
    const std::optional<Node> node = look(path);
    if (!node)
        return mayChangeDirectoryOf(path);
    if (node->kind == Node::Kind::Directory)
        return errnotext::isDirectory;
    // In /sys and /proc a file without any write bit refuses even root.
    const bool isStored = m_machine.files.stored.contains(m_machine.files.real(absolute(path)));
    if (!mayUse(*node, Right::Write) || (!isStored && (node->mode & 0222) == 0))
        return errnotext::denied;
    return {};
}

QString FileView::mayChangeDirectoryOf(const QString& path) const
{
    const std::optional<Node> parent = look(parentOf(absolute(path)));
    if (!parent)
        return errnotext::noSuchFile;
    if (parent->kind != Node::Kind::Directory)
        return errnotext::notDirectory;
    return mayUse(*parent, Right::Write) ? QString() : QString(errnotext::denied);
}

Node FileView::owned(Node node) const
{
    node.owner = m_call.user;
    node.group = Accounts(m_machine).groupsOf(m_call.user).value(0, m_call.user);
    return node;
}

QString FileView::write(const QString& path, const QByteArray& bytes, bool append)
{
    if (const QString problem = mayWrite(path); !problem.isEmpty())
        return problem;
    if (!look(path)) {
        const QString place = m_machine.files.real(absolute(path));
        return m_machine.files.put(place.isEmpty() ? absolute(path) : place,
                                   owned(Node{Node::Kind::File, bytes, 0666 & ~m_call.umask}));
    }
    return m_machine.files.write(absolute(path), bytes, append);
}

QString FileView::truncate(const QString& path)
{
    const bool isThere = look(path).has_value();
    if (isThere && !m_machine.files.stored.contains(m_machine.files.real(absolute(path))))
        return mayWrite(path); // nothing is stored behind it: an attribute of the kernel, a device
    return write(path, {}, false);
}

QString FileView::makeDirectory(const QString& path, int mode)
{
    QString place = absolute(path);
    while (place.size() > 1 && place.endsWith(u'/'))
        place.chop(1);
    if (look(place, false))
        return errnotext::exists;
    if (const QString problem = mayChangeDirectoryOf(place); !problem.isEmpty())
        return problem;
    return m_machine.files.put(place, owned(Node{Node::Kind::Directory, {}, mode & ~m_call.umask}));
}

QString FileView::put(const QString& path, const Node& node)
{
    if (const QString problem = mayChangeDirectoryOf(path); !problem.isEmpty())
        return problem;
    return m_machine.files.put(absolute(path), node);
}

QString FileView::remove(const QString& path)
{
    if (!look(path, false))
        return mayReach(absolute(path)).isEmpty() ? errnotext::noSuchFile : errnotext::denied;
    const std::optional<Node> parent = look(parentOf(absolute(path)));
    const bool sticky = parent && (parent->mode & 01000) != 0 && m_call.user != QLatin1String("root");
    if (sticky && look(path, false)->owner != m_call.user)
        return errnotext::notPermitted;
    if (const QString problem = mayChangeDirectoryOf(path); !problem.isEmpty())
        return problem;
    return m_machine.files.remove(absolute(path));
}

QString FileView::change(const QString& path, const std::function<void(Node&)>& change)
{
    const std::optional<Node> node = look(path);
    if (!node)
        return mayReach(absolute(path)).isEmpty() ? errnotext::noSuchFile : errnotext::denied;
    if (m_call.user != QLatin1String("root") && node->owner != m_call.user)
        return errnotext::notPermitted;
    const QString place = m_machine.files.real(absolute(path));
    if (!m_machine.files.stored.contains(place))
        return errnotext::notPermitted;
    change(m_machine.files.stored[place]);
    return {};
}

} // namespace twinrail::lab
