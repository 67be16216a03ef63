// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/pathtable.h"

#include "core/base/tr.h"
#include "ui/diagram/pathmodel.h"
#include "ui/diagram/tally.h"
#include "ui/theme/fonts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace twinrail {

namespace {

constexpr int widestColumn = 26; // in characters; a longer name is elided, and whole in tool tip and copy

QTableView* newView(QAbstractItemModel* model)
{
    auto* view = new QTableView;
    view->setObjectName(QStringLiteral("pathTableView"));
    view->setAccessibleName(Tr::tr("Table of the paths"));
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTextElideMode(Qt::ElideMiddle);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false); // Tab leads on to the next widget
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() * 3 / 2);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    view->setSortingEnabled(true);
    view->sortByColumn(-1, Qt::AscendingOrder); // the site's order, until somebody wants another
    return view;
}

} // namespace

PathTable::PathTable(QWidget* parent)
    : QWidget(parent), m_model(new PathModel(this)), m_sorted(new QSortFilterProxyModel(this)), m_filter(new QLineEdit),
      m_counts(new QLabel), m_view(nullptr)
{
    setObjectName(QStringLiteral("pathTable"));
    setAccessibleName(Tr::tr("Paths"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(PathModel::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view = newView(m_sorted);
    m_view->installEventFilter(this);
    m_counts->setObjectName(QStringLiteral("pathTableCounts"));
    m_counts->setFont(boldFont(font()));
    m_counts->setWordWrap(true);
    m_filter->setObjectName(QStringLiteral("pathFilter"));
    m_filter->setPlaceholderText(Tr::tr("A state, client, target, alias …"));
    m_filter->setClearButtonEnabled(true);
    auto* label = new QLabel(Tr::tr("Sho&w only"));
    label->setBuddy(m_filter);
    auto* bar = new QHBoxLayout;
    bar->addWidget(label);
    bar->addWidget(m_filter, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_counts);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    m_counts->setText(countsText({}));
}

void PathTable::showSnapshot(const Site&, const Snapshot& snapshot)
{
    m_counts->setText(countsText(tallyOf(snapshot)));
    m_model->showSnapshot(snapshot);
    if (!m_fitted && m_model->rowCount() > 0)
        fitColumns();
}

/// Once: what somebody has set stays.
void PathTable::fitColumns()
{
    m_fitted = true;
    const int widest = m_view->fontMetrics().averageCharWidth() * widestColumn;
    const int apart = m_view->fontMetrics().averageCharWidth();
    m_view->resizeColumnsToContents();
    for (int column = 0; column < PathModel::columns; ++column)
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column) + apart, widest));
}

QString PathTable::selectedText() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows << index.row();
    if (rows.isEmpty())
        for (int row = 0; row < m_sorted->rowCount(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < PathModel::columns; ++column)
            cells << m_sorted->index(row, column).data().toString();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

bool PathTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace twinrail
