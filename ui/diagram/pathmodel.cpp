// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/pathmodel.h"

#include "ui/diagram/pathcolumns.h"
#include "ui/diagram/tally.h"

#include <algorithm>

namespace twinrail {

void PathModel::showSnapshot(const Snapshot& snapshot)
{
    QList<Row> wanted;
    QSet<QString> keys;
    wanted.reserve(snapshot.paths.size());
    for (const PathRowState& path : snapshot.paths) {
        wanted.append({path.key(), path});
        keys.insert(wanted.constLast().key);
    }
    removeAllBut(keys);
    QSet<QString> here;
    for (const Row& row : std::as_const(m_rows))
        here.insert(row.key);
    QList<bool> changed;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!here.contains(wanted.at(i).key)) {
            qsizetype end = i;
            while (end < wanted.size() && !here.contains(wanted.at(end).key))
                ++end;
            insertRun(i, wanted.mid(i, end - i));
            changed.resize(end);
            i = end - 1;
            continue;
        }
        bringTo(i, wanted.at(i).key);
        changed.append(m_rows.at(i).path != wanted.at(i).path);
        m_rows[i].path = wanted.at(i).path;
    }
    announce(changed);
}

void PathModel::removeAllBut(const QSet<QString>& wanted)
{
    for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
        qsizetype first = last;
        while (first >= 0 && !wanted.contains(m_rows.at(first).key))
            --first;
        if (first == last)
            continue;
        beginRemoveRows({}, static_cast<int>(first + 1), static_cast<int>(last));
        m_rows.remove(first + 1, last - first);
        endRemoveRows();
        last = first;
    }
}

void PathModel::insertRun(qsizetype at, const QList<Row>& rows)
{
    beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + rows.size() - 1));
    m_rows = m_rows.mid(0, at) + rows + m_rows.mid(at);
    endInsertRows();
}

void PathModel::bringTo(qsizetype at, const QString& key)
{
    if (m_rows.at(at).key == key)
        return;
    const auto found =
        std::find_if(m_rows.cbegin() + at, m_rows.cend(), [&](const Row& row) { return row.key == key; });
    const auto from = std::distance(m_rows.cbegin(), found);
    beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(at));
    m_rows.move(from, at);
    endMoveRows();
}

void PathModel::announce(const QList<bool>& changed)
{
    for (qsizetype i = 0; i < changed.size(); ++i) {
        if (!changed.at(i))
            continue;
        qsizetype end = i;
        while (end + 1 < changed.size() && changed.at(end + 1))
            ++end;
        emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(end), columns - 1));
        i = end;
    }
}

int PathModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PathModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant PathModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const PathColumn& column = pathColumns().at(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column.text(row.path);
    case SortRole:
        return column.raw(row.path);
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

QVariant PathModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    return pathColumns().at(section).title;
}

} // namespace twinrail
