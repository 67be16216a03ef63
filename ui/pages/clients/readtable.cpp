// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/readtable.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace twinrail {

ReadTable::ReadTable(int leastRows, QWidget* parent) : QTableView(parent), m_leastRows(leastRows)
{
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
}

void ReadTable::setSentences(const QList<int>& columns)
{
    for (const int column : columns)
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ReadTable::fitRows);
}

void ReadTable::fitRows()
{
    resizeRowsToContents();
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        setRowHeight(row, rowHeight(row) + fontMetrics().height() / 2);
}

void ReadTable::fitHeight()
{
    const int rows = horizontalHeader()->sizeHint().height() + verticalHeader()->length();
    setMaximumHeight(std::max(minimumSizeHint().height(), rows + horizontalScrollBar()->sizeHint().height()));
}

QSize ReadTable::minimumSizeHint() const
{
    const int height = horizontalHeader()->sizeHint().height() + m_leastRows * verticalHeader()->defaultSectionSize();
    return {QTableView::minimumSizeHint().width(), height + 2 * frameWidth()};
}

} // namespace twinrail
