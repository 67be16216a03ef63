// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/run/runtables.h"

#include <QScrollBar>

namespace twinrail {

QTableView* makeReadTable(QAbstractItemModel* model, const QString& name, const QString& spoken, int wideColumn)
{
    auto* table = new Modest<QTableView>;
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
    return table;
}

void fitRows(QTableView* table, int least)
{
    const int rows = table->model()->rowCount();
    const int row = table->verticalHeader()->defaultSectionSize();
    const QScrollBar* across = table->horizontalScrollBar();
    const int rest = table->horizontalHeader()->sizeHint().height() + 2 * table->frameWidth() +
                     (across->maximum() > 0 ? across->sizeHint().height() : 0);
    table->setMinimumHeight(rest + row * qMin(qMax(rows, 1), least));
    table->setMaximumHeight(rest + row * qMax(rows, 1));
}

} // namespace twinrail
