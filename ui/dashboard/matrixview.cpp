// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/matrixview.h"

#include "core/base/tr.h"
#include "ui/dashboard/matrixdelegate.h"
#include "ui/dashboard/matrixheader.h"
#include "ui/dashboard/matrixmodel.h"

#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace twinrail {

namespace {

constexpr int aliasWidth = 16;  // characters that say enough of an alias
constexpr int numberWidth = 9;  // sign, "4/4" and some air
constexpr qreal rowLines = 1.7; // lines of text

} // namespace

MatrixView::MatrixView(MatrixModel& model, QWidget* parent)
    : QTableView(parent), m_matrix(&model), m_delegate(new MatrixDelegate(this)),
      m_across(new MatrixHeader(Qt::Horizontal)), m_down(new MatrixHeader(Qt::Vertical))
{
    setObjectName(QStringLiteral("matrix"));
    setAccessibleName(Tr::tr("Clients and LUNs"));
    setHorizontalHeader(m_across);
    setVerticalHeader(m_down);
    setModel(m_matrix);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (m_restoring || !current.isValid())
            return; // what is not shown now is selected again when it comes back
        m_selected = {current.data(MatrixModel::ClientRole).toString(), current.data(MatrixModel::LunRole).toInt()};
        emit selectedChanged();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this] { emit opened(m_selected); });
    connect(m_down, &QHeaderView::sectionClicked, this, [this](int row) {
        emit opened({m_matrix->headerData(row, Qt::Vertical, MatrixModel::ClientRole).toString()});
    });
    connect(m_matrix, &QAbstractItemModel::modelReset, this, [this] {
        fitCells();
        restore();
    });
    connect(m_matrix, &QAbstractItemModel::rowsInserted, this, &MatrixView::restore);
    connect(m_matrix, &QAbstractItemModel::columnsInserted, this, &MatrixView::restore);
    fitCells();
}

void MatrixView::select(const Place& place)
{
    m_selected = place;
    restore();
    if (const QModelIndex index = currentIndex(); index.isValid())
        scrollTo(index);
    emit selectedChanged();
}

void MatrixView::restore()
{
    const QModelIndex index = m_matrix->indexOf(m_selected.client, m_selected.lun);
    if (index == currentIndex() && index.isValid())
        return;
    m_restoring = true;
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->clear();
    m_restoring = false;
}

void MatrixView::fitCells()
{
    const int letter = fontMetrics().averageCharWidth();
    const int line = qRound(fontMetrics().height() * rowLines);
    const int room = width() - 2 * frameWidth() - m_down->sizeHint().width();
    const int columns = qMax(m_matrix->luns(), 1);
    const bool aliases = columns * letter * aliasWidth <= room;
    const bool numbers = aliases || columns * letter * numberWidth <= room;
    const int width = aliases ? letter * aliasWidth : numbers ? letter * numberWidth : line;
    m_delegate->setNumbers(numbers);
    m_across->setAliases(aliases);
    m_across->setNarrow(!numbers);
    m_across->setDefaultSectionSize(width);
    m_down->setDefaultSectionSize(line);
    updateGeometries();
}

void MatrixView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitCells();
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitCells();
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        emit opened(m_selected);
    else
        QTableView::keyPressEvent(event);
}

void MatrixView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_matrix->rowCount() > 0 && m_matrix->columnCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = fontMetrics().height();
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     m_matrix->luns() == 0 || m_matrix->clients() == 0
                         ? Tr::tr("The site has no LUNs on any client.")
                         : Tr::tr("Nothing in the site matches the choice above."));
}

} // namespace twinrail
