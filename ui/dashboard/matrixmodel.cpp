// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/matrixmodel.h"

#include "ui/dashboard/matrixwords.h"

#include <algorithm>

namespace twinrail {

void MatrixModel::showSite(const Site& site, const SiteLive& live)
{
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    m_rowOf.clear();
    m_columnOf.clear();
    for (const Lun& lun : site.luns) {
        m_columnOf.insert(lun.number, static_cast<int>(m_columns.size()));
        m_columns.append({lun.alias, lun.number, Condition::NotChecked});
    }
    QList<bool> touched(m_columns.size(), true);
    m_cells.fill(QList<LunLive>(m_columns.size()), live.clients.size());
    for (const ClientLive& client : live.clients) {
        const auto row = static_cast<int>(m_rows.size());
        m_rowOf.insert(client.client, row);
        m_rows.append({client.client, -1, client.condition});
        (void)takeRow(row, client, touched);
    }
    rollUpColumns(touched);
    m_shown = wanted();
    endResetModel();
}

void MatrixModel::showClients(const SiteLive& live, const QStringList& clients)
{
    QList<bool> touched(m_columns.size(), false);
    for (const QString& name : clients) {
        const ClientLive* client = live.client(name);
        const int row = m_rowOf.value(name, -1);
        if (!client || row < 0)
            continue;
        QList<bool> changed(m_columns.size(), false);
        if (!takeRow(row, *client, changed))
            continue;
        const auto shown = static_cast<int>(m_shown.rows.indexOf(row));
        if (shown >= 0) {
            announceCells(shown, changed);
            emit headerDataChanged(Qt::Vertical, shown, shown);
        }
        for (qsizetype i = 0; i < touched.size(); ++i)
            touched[i] = touched.at(i) || changed.at(i);
    }
    rollUpColumns(touched);
    showMore();
}

/// Says whether anything in it has changed, and in which columns.
bool MatrixModel::takeRow(int row, const ClientLive& client, QList<bool>& touched)
{
    bool changed = m_rows.at(row).condition != client.condition;
    m_rows[row].condition = client.condition;
    QList<LunLive>& cells = m_cells[row];
    for (const LunLive& lun : client.luns) {
        const int column = m_columnOf.value(lun.lun, -1);
        if (column < 0 || cells.at(column) == lun)
            continue;
        cells[column] = lun;
        touched[column] = true;
        changed = true;
    }
    return changed;
}

void MatrixModel::rollUpColumns(const QList<bool>& touched)
{
    for (qsizetype column = 0; column < touched.size(); ++column) {
        if (!touched.at(column))
            continue;
        Condition condition = m_cells.isEmpty() ? Condition::NotChecked : Condition::Ok;
        for (const QList<LunLive>& row : std::as_const(m_cells))
            condition = worst(condition, row.at(column).condition);
        if (std::exchange(m_columns[column].condition, condition) == condition)
            continue;
        if (const auto shown = static_cast<int>(m_shown.columns.indexOf(static_cast<int>(column))); shown >= 0)
            emit headerDataChanged(Qt::Horizontal, shown, shown);
    }
}

void MatrixModel::announceCells(int row, const QList<bool>& touched)
{
    const auto isTouched = [&](qsizetype shown) { return touched.at(m_shown.columns.at(shown)); };
    for (qsizetype first = 0; first < m_shown.columns.size(); ++first) {
        if (!isTouched(first))
            continue;
        qsizetype last = first;
        while (last + 1 < m_shown.columns.size() && isTouched(last + 1))
            ++last;
        emit dataChanged(index(row, static_cast<int>(first)), index(row, static_cast<int>(last)));
        first = last;
    }
}

/// What was left out as ok and is not any more. What has become ok stays until somebody asks for a new order.
void MatrixModel::showMore()
{
    if (!m_arrangement.onlyNotOk)
        return;
    const MatrixShown now = wanted();
    const auto placeOf = [&](const QList<int>& shown, const QList<MatrixLine>& lines, int line) {
        const auto after = std::find_if(shown.cbegin(), shown.cend(), [&](int other) {
            return comesBefore(m_arrangement.order, lines, line, other);
        });
        return static_cast<int>(std::distance(shown.cbegin(), after));
    };
    for (const int row : now.rows)
        if (!m_shown.rows.contains(row)) {
            const int place = placeOf(m_shown.rows, m_rows, row);
            beginInsertRows({}, place, place);
            m_shown.rows.insert(place, row);
            endInsertRows();
        }
    for (const int column : now.columns)
        if (!m_shown.columns.contains(column)) {
            const int place = placeOf(m_shown.columns, m_columns, column);
            beginInsertColumns({}, place, place);
            m_shown.columns.insert(place, column);
            endInsertColumns();
        }
}

void MatrixModel::setArrangement(const Arrangement& arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    arrangeAgain();
}

void MatrixModel::arrangeAgain()
{
    if (!outOfOrder())
        return;
    beginResetModel();
    m_shown = wanted();
    endResetModel();
}

bool MatrixModel::outOfOrder() const { return wanted() != m_shown; }

QModelIndex MatrixModel::indexOf(const QString& client, int lun) const
{
    const auto row = m_shown.rows.indexOf(m_rowOf.value(client, -1));
    const auto column = m_shown.columns.indexOf(m_columnOf.value(lun, -1));
    return row < 0 || column < 0 ? QModelIndex() : index(static_cast<int>(row), static_cast<int>(column));
}

const LunLive* MatrixModel::cell(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_cells.at(m_shown.rows.at(index.row())).at(m_shown.columns.at(index.column()));
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.rows.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.columns.size());
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    const LunLive* lun = cell(index);
    return lun ? cellData(m_rows.at(m_shown.rows.at(index.row())), m_columns.at(m_shown.columns.at(index.column())),
                          *lun, role)
               : QVariant();
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QList<int>& shown = orientation == Qt::Vertical ? m_shown.rows : m_shown.columns;
    if (section < 0 || section >= shown.size())
        return {};
    return lineData((orientation == Qt::Vertical ? m_rows : m_columns).at(shown.at(section)), role);
}

} // namespace twinrail
