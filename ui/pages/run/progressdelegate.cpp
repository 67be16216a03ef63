// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/run/progressdelegate.h"

#include "core/base/tr.h"
#include "ui/models/runmodel.h"

#include <QApplication>
#include <QPainter>

namespace twinrail {

// The words stand beside the bar: on it they would lie half on the accent and half on the ground.
void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString words = cell.text;
    cell.text.clear();
    const QWidget* view = option.widget;
    QStyle* style = view ? view->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, view);
    const int total = index.data(RunModel::TotalRole).toInt();
    if (total <= 0)
        return;

    const int gap = cell.fontMetrics.averageCharWidth();
    const QRect inner = cell.rect.adjusted(gap, 0, -gap, 0);
    const int wordsWidth = cell.fontMetrics.horizontalAdvance(Tr::tr("%1 of %2").arg(total).arg(total));
    QStyleOptionProgressBar bar;
    bar.state = QStyle::State_Enabled | QStyle::State_Horizontal;
    bar.palette = cell.palette;
    bar.fontMetrics = cell.fontMetrics;
    bar.maximum = total;
    bar.progress = index.data(RunModel::DoneRole).toInt();
    bar.rect = inner.adjusted(0, 0, -wordsWidth - gap, 0);
    bar.rect.setHeight(cell.fontMetrics.height() / 2);
    bar.rect.moveCenter({bar.rect.center().x(), inner.center().y()});
    bar.rect = QStyle::visualRect(cell.direction, inner, bar.rect);
    style->drawControl(QStyle::CE_ProgressBarGroove, &bar, painter, view);
    style->drawControl(QStyle::CE_ProgressBarContents, &bar, painter, view);
    const QRect text = QStyle::visualRect(cell.direction, inner, inner.adjusted(inner.width() - wordsWidth, 0, 0, 0));
    const auto role = cell.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text;
    style->drawItemText(painter, text, Qt::AlignTrailing | Qt::AlignVCenter, cell.palette, true, words, role);
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {option.fontMetrics.averageCharWidth() * 20, usual.height()};
}

} // namespace twinrail
