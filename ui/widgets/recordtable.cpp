// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/recordtable.h"

#include "ui/widgets/choicedelegate.h"
#include "ui/widgets/columnwidths.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <set>

namespace twinrail {

namespace {

constexpr int leastRows = 4; ///< to be seen without scrolling

} // namespace

RecordTable::RecordTable(QWidget* parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setTextElideMode(Qt::ElideMiddle);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false); // Tab leaves the table, unless a cell is being edited
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setItemDelegate(new ChoiceDelegate(nullptr, false, this));
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_sizedByHand = m_sizedByHand || (!m_fitting && QApplication::mouseButtons() != Qt::NoButton); });
}

void RecordTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, change, this, &RecordTable::fitColumns);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::fitColumns);
    connect(model, &QAbstractItemModel::dataChanged, this, &RecordTable::fitColumns);
    fitColumns();
}

void RecordTable::setChoices(int column, Choices choices, bool editable)
{
    setItemDelegateForColumn(column, new ChoiceDelegate(std::move(choices), editable, this));
}

void RecordTable::setStretchColumn(int column)
{
    m_stretch = column;
    fitColumns();
}

// What somebody has drawn to a width of their own stays.
void RecordTable::fitColumns()
{
    if (!model() || m_sizedByHand)
        return;
    QList<FairColumn> wishes;
    const int margin = 2 * fontMetrics().averageCharWidth();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int title = horizontalHeader()->sectionSizeHint(column);
        wishes << FairColumn{std::max(sizeHintForColumn(column), title) + margin, title};
    }
    const int stretch = m_stretch < 0 ? model()->columnCount() - 1 : m_stretch;
    const QList<int> widths = fairWidths(wishes, viewport()->width(), stretch);
    m_fitting = true;
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
    m_fitting = false;
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

QList<int> RecordTable::selectedRows() const
{
    std::set<int> rows;
    if (selectionModel())
        for (const QModelIndex& index : selectionModel()->selectedIndexes())
            rows.insert(index.row());
    return {rows.begin(), rows.end()};
}

QSize RecordTable::minimumSizeHint() const
{
    const int height = horizontalHeader()->sizeHint().height() + leastRows * verticalHeader()->defaultSectionSize();
    return {QTableView::minimumSizeHint().width(), height + 2 * frameWidth()};
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Delete && !selectedRows().isEmpty())
        emit removalWanted();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState &&
             currentIndex().flags().testFlag(Qt::ItemIsEditable))
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void RecordTable::copy() const
{
    QStringList lines;
    for (const int row : selectedRows()) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << model()->index(row, column).data(Qt::DisplayRole).toString();
        lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace twinrail
