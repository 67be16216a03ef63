// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/driftmodel.h"

#include "core/base/tr.h"

#include <QSet>

namespace twinrail {

namespace {

QString firstLine(const QString& text)
{
    const QString line = text.section(u'\n', 0, 0);
    return line == text ? line : line + QStringLiteral(" …");
}

QString shown(const Drift& drift, int column)
{
    switch (DriftModel::Column(column)) {
    case DriftModel::Machine:
        return drift.machine;
    case DriftModel::What:
        return drift.what;
    case DriftModel::Wanted:
        return drift.wanted;
    case DriftModel::Found:
        return drift.found;
    case DriftModel::Step:
        return drift.step;
    case DriftModel::Advice:
        return drift.advice;
    }
    return {};
}

} // namespace

void DriftModel::showDrift(const SiteLive& live)
{
    QList<Drift> wanted;
    for (const ClientLive& client : live.clients)
        wanted += client.drift;
    if (wanted == m_rows)
        return;
    removeAllBut(wanted);
    for (int row = 0; row < wanted.size(); ++row)
        bringTo(row, wanted.at(row));
    if (m_rows.size() > wanted.size()) { // the same difference twice
        beginRemoveRows({}, static_cast<int>(wanted.size()), static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(wanted.size());
        endRemoveRows();
    }
}

void DriftModel::removeAllBut(const QList<Drift>& wanted)
{
    QSet<QString> keys;
    for (const Drift& drift : wanted)
        keys.insert(drift.key());
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (keys.contains(m_rows.at(row).key()))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void DriftModel::bringTo(int row, const Drift& drift)
{
    int from = row;
    while (from < m_rows.size() && m_rows.at(from).key() != drift.key())
        ++from;
    if (from == m_rows.size()) {
        beginInsertRows({}, row, row);
        m_rows.insert(row, drift);
        endInsertRows();
        return;
    }
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        m_rows.move(from, row);
        endMoveRows();
    }
    if (m_rows.at(row) == drift)
        return;
    m_rows[row] = drift;
    emit dataChanged(index(row, 0), index(row, columns - 1));
}

int DriftModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DriftModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant DriftModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = shown(m_rows.at(index.row()), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return firstLine(text);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return text;
    default:
        return {};
    }
}

QVariant DriftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Machine:
        return Tr::tr("Machine");
    case What:
        return Tr::tr("What differs");
    case Wanted:
        return Tr::tr("Wanted");
    case Found:
        return Tr::tr("Found");
    case Step:
        return Tr::tr("Step", "of the how-to");
    case Advice:
        return Tr::tr("What to do");
    }
    return {};
}

} // namespace twinrail
