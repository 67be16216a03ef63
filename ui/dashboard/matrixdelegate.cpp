// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/matrixdelegate.h"

#include "ui/dashboard/matrixmodel.h"
#include "ui/dashboard/sign.h"

#include <QPainter>

namespace twinrail {

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setFont(option.font);
    const auto condition = Condition(index.data(MatrixModel::ConditionRole).toInt());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRectF cell = option.rect;
    painter->fillRect(option.rect, option.palette.color(QPalette::Base)); // views fill what is selected
    if (m_numbers) {
        const QString text = index.data().toString();
        const qreal sign = option.fontMetrics.height() * 1.3;
        const qreal apart = option.fontMetrics.height() * 0.2;
        const qreal width = sign + apart + option.fontMetrics.horizontalAdvance(text);
        QRectF across(cell.left() + qMax(0.0, (cell.width() - width) / 2), cell.top(), width, cell.height());
        paintCondition(*painter, QRectF(across.topLeft(), QSizeF(sign, cell.height())), condition, option.palette);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(across.adjusted(sign + apart, 0, option.fontMetrics.height(), 0),
                          Qt::AlignVCenter | Qt::AlignLeft, text);
    } else {
        paintCondition(*painter, cell.adjusted(1, 1, -1, -1), condition, option.palette);
    }
    if (selected) { // a frame: the colours of the sign stay what they mean
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        QPen pen(option.palette.color(QPalette::Highlight), 2);
        pen.setJoinStyle(Qt::MiterJoin);
        painter->setPen(pen);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace twinrail
