// SPDX-License-Identifier: Apache-2.0
// Zvols, snapshots and clones: nms-api §3.4. The answers are those of zfs, or of NMS where clients quote it (§2.3).
#include "core/lab/san/comstar.h"
#include "core/lab/san/sizes.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

QString missing(const QString& path) { return QStringLiteral("Zvol '%1' does not exist").arg(path); }

QString poolOf(const QString& path) { return path.section(u'/', 0, 0); }

bool isPath(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 1 && !path.contains(u'@') &&
           std::none_of(parts.begin(), parts.end(), [](const QString& part) { return part.isEmpty(); });
}

/// 512 bytes to 128 KiB, a power of two.
bool isBlockSize(quint64 bytes) { return bytes >= 512 && bytes <= 131072 && (bytes & (bytes - 1)) == 0; }

bool isCloned(const Comstar& san, const QString& snapshot)
{
    return std::any_of(san.zvols.begin(), san.zvols.end(),
                       [&](const Comstar::Zvol& zvol) { return zvol.origin == snapshot; });
}

/// Whether a new zvol may have this path.
Comstar::Answer mayCreate(const Comstar& san, const QString& path)
{
    if (!isPath(path))
        return QStringLiteral("cannot create '%1': invalid dataset name").arg(path);
    if (!san.pools.contains(poolOf(path)))
        return QStringLiteral("cannot create '%1': no such pool '%2'").arg(path, poolOf(path));
    if (san.zvols.contains(path))
        return QStringLiteral("cannot create '%1': dataset already exists").arg(path);
    return {};
}

/// Whether the pool can promise so much more.
bool hasRoom(const Comstar& san, const QString& path, quint64 more)
{
    const quint64 used = san.usedBytes(poolOf(path));
    return used <= san.poolBytes && more <= san.poolBytes - used;
}

} // namespace

Comstar::Answer Comstar::createZvol(const QString& path, quint64 sizeBytes, const QString& blockSize, bool sparse)
{
    if (Answer no = mayCreate(*this, path))
        return no;
    const std::optional<quint64> block = bytesOf(blockSize.isEmpty() ? QStringLiteral("8K") : blockSize);
    if (!block || !isBlockSize(*block))
        return QStringLiteral("cannot create '%1': 'volblocksize' must be power of 2 from 512B to 128KB").arg(path);
    if (sizeBytes == 0 || sizeBytes % *block != 0)
        return QStringLiteral("cannot create '%1': volume size must be a multiple of volume block size").arg(path);
    if (!sparse && !hasRoom(*this, path, sizeBytes))
        return QStringLiteral("cannot create '%1': out of space").arg(path);
    Zvol zvol;
    zvol.sizeBytes = sizeBytes;
    zvol.blockSize = shortSize(*block);
    zvol.sparse = sparse;
    zvols.insert(path, zvol);
    return {};
}

Comstar::Answer Comstar::destroyZvol(const QString& path, bool recursive)
{
    const auto zvol = zvols.find(path);
    if (zvol == zvols.end())
        return missing(path);
    if (zvol->unit)
        return QStringLiteral("cannot destroy '%1': dataset is busy").arg(path);
    if (!zvol->snapshots.isEmpty() && !recursive)
        return QStringLiteral("cannot destroy '%1': zvol has children").arg(path);
    const bool cloned = std::any_of(zvol->snapshots.begin(), zvol->snapshots.end(),
                                    [&](const QString& name) { return isCloned(*this, path + u'@' + name); });
    if (cloned)
        return QStringLiteral("cannot destroy '%1': snapshot has dependent clones").arg(path);
    zvols.erase(zvol);
    return {};
}

Comstar::Answer Comstar::resizeZvol(const QString& path, quint64 sizeBytes)
{
    const auto zvol = zvols.find(path);
    if (zvol == zvols.end())
        return missing(path);
    const quint64 block = bytesOf(zvol->blockSize).value_or(8192);
    if (sizeBytes == 0 || sizeBytes % block != 0)
        return QStringLiteral("cannot set property for '%1': 'volsize' must be a multiple of volume block size")
            .arg(path);
    const quint64 more = sizeBytes > zvol->sizeBytes ? sizeBytes - zvol->sizeBytes : 0;
    if (!zvol->sparse && !hasRoom(*this, path, more))
        return QStringLiteral("cannot set property for '%1': size is greater than available space").arg(path);
    if (zvol->unit && !zvol->unit->staleBytes)
        zvol->unit->staleBytes = zvol->sizeBytes;
    zvol->sizeBytes = sizeBytes;
    return {};
}

Comstar::Answer Comstar::renameZvol(const QString& from, const QString& to)
{
    const auto zvol = zvols.find(from);
    if (zvol == zvols.end())
        return QStringLiteral("cannot open '%1': dataset does not exist").arg(from);
    if (poolOf(from) != poolOf(to))
        return QStringLiteral("cannot rename to '%1': datasets must be within same pool").arg(to);
    if (Answer no = mayCreate(*this, to))
        return no;
    if (zvol->unit)
        return QStringLiteral("cannot rename '%1': dataset is busy").arg(from);
    zvols.insert(to, Zvol(*zvol));
    zvols.remove(from);
    for (Zvol& other : zvols)
        if (other.origin.section(u'@', 0, 0) == from)
            other.origin = to + u'@' + other.origin.section(u'@', 1);
    return {};
}

Comstar::Answer Comstar::createSnapshot(const QString& zvol, const QString& name)
{
    const auto parent = zvols.find(zvol);
    if (parent == zvols.end())
        return missing(zvol);
    if (name.isEmpty() || name.contains(u'@') || name.contains(u'/'))
        return QStringLiteral("cannot create snapshot '%1@%2': invalid dataset name").arg(zvol, name);
    if (parent->snapshots.contains(name))
        return QStringLiteral("cannot create snapshot '%1@%2': dataset already exists").arg(zvol, name);
    parent->snapshots << name;
    return {};
}

Comstar::Answer Comstar::destroySnapshot(const QString& snapshot)
{
    const auto parent = zvols.find(snapshot.section(u'@', 0, 0));
    const QString name = snapshot.section(u'@', 1);
    if (parent == zvols.end() || !parent->snapshots.contains(name))
        return QStringLiteral("Snapshot '%1' does not exist").arg(snapshot);
    if (isCloned(*this, snapshot))
        return QStringLiteral("cannot destroy '%1': snapshot has dependent clones").arg(snapshot);
    parent->snapshots.removeOne(name);
    return {};
}

Comstar::Answer Comstar::cloneSnapshot(const QString& snapshot, const QString& path)
{
    const auto parent = zvols.constFind(snapshot.section(u'@', 0, 0));
    if (parent == zvols.cend() || !parent->snapshots.contains(snapshot.section(u'@', 1)))
        return QStringLiteral("Snapshot '%1' does not exist").arg(snapshot);
    if (Answer no = mayCreate(*this, path))
        return no;
    Zvol clone;
    clone.sizeBytes = parent->sizeBytes;
    clone.blockSize = parent->blockSize;
    clone.sparse = parent->sparse;
    clone.origin = snapshot;
    zvols.insert(path, clone);
    return {};
}

quint64 Comstar::usedBytes(const QString& pool) const
{
    quint64 used = 0;
    for (auto zvol = zvols.begin(); zvol != zvols.end(); ++zvol)
        if (poolOf(zvol.key()) == pool && !zvol->sparse)
            used += zvol->sizeBytes;
    return used;
}

} // namespace twinrail::lab
