// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/rowtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace twinrail {

namespace {

constexpr int fewestRows = 3;
constexpr int leastWide = 18; // characters

} // namespace

RowTable::RowTable(QAbstractItemModel* model, const QString& name, const QString& spoken, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(spoken);
    setModel(model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setLinesPerRow(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QAbstractItemView::doubleClicked, this, &RowTable::opened);
}

void RowTable::setWideColumn(int column)
{
    horizontalHeader()->setStretchLastSection(false);
    m_wide = column;
}

void RowTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_wide < 0)
        return;
    const int others = horizontalHeader()->length() - columnWidth(m_wide);
    setColumnWidth(m_wide, std::max(fontMetrics().averageCharWidth() * leastWide, viewport()->width() - others));
}

void RowTable::setLinesPerRow(int lines)
{
    setWordWrap(lines > 1);
    const int line = fontMetrics().height();
    verticalHeader()->setDefaultSectionSize(line * lines + line / 2);
}

void RowTable::setColumnFor(int column, const QString& longest)
{
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const int widest = std::max(fontMetrics().horizontalAdvance(longest), fontMetrics().horizontalAdvance(title));
    setColumnWidth(column, widest + fontMetrics().averageCharWidth() * 3);
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        emit opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

QSize RowTable::minimumSizeHint() const
{
    const int height = horizontalHeader()->sizeHint().height() + fewestRows * verticalHeader()->defaultSectionSize();
    return {fontMetrics().averageCharWidth() * 20, height};
}

QSize RowTable::sizeHint() const { return minimumSizeHint(); }

void RowTable::copy() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << model()->index(row, column).data().toString();
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace twinrail
