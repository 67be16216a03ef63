// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/matrixheader.h"

#include "ui/dashboard/matrixmodel.h"
#include "ui/dashboard/sign.h"

#include <QPainter>

#include <algorithm>

namespace twinrail {

namespace {

constexpr int sampleNames = 256; // of which the longest says how wide the head of the rows is
constexpr int widestName = 24;   // characters; longer ones are elided, and whole in the tool tip

} // namespace

MatrixHeader::MatrixHeader(Qt::Orientation orientation, QWidget* parent) : QHeaderView(orientation, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(1);
}

void MatrixHeader::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
}

void MatrixHeader::setAliases(bool shown)
{
    m_aliases = shown;
    updateGeometry();
}

qreal MatrixHeader::signSide() const { return fontMetrics().height() * 1.3; }

QString MatrixHeader::text(int section) const
{
    return model()->headerData(section, orientation(), Qt::DisplayRole).toString();
}

QSize MatrixHeader::sizeHint() const
{
    const int line = fontMetrics().height();
    int widest = 0;
    for (int i = 0; model() && i < std::min(count(), sampleNames); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(text(i)));
    if (orientation() == Qt::Vertical) {
        const int most = fontMetrics().averageCharWidth() * widestName;
        return {qRound(signSide()) + std::min(widest, most) + line, 0};
    }
    if (m_narrow)
        return {0, qRound(signSide()) + widest + line};
    return {0, (m_aliases ? 2 : 1) * line + line / 2};
}

void MatrixHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (!rect.isValid())
        return;
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Window));
    painter->setFont(font());
    if (m_narrow)
        paintUpright(*painter, rect, section);
    else
        paintAcross(*painter, rect, section);
    painter->setPen(palette().color(QPalette::Mid));
    if (orientation() == Qt::Horizontal)
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    else
        painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->restore();
}

void MatrixHeader::paintAcross(QPainter& painter, const QRect& rect, int section) const
{
    const auto condition = Condition(model()->headerData(section, orientation(), MatrixModel::ConditionRole).toInt());
    const int line = fontMetrics().height();
    const auto side = qRound(signSide());
    const QRect inner = rect.adjusted(line / 4, 0, -line / 4, 0);
    paintCondition(painter, QRect(inner.left(), inner.top(), side, m_aliases ? line + line / 2 : inner.height()),
                   condition, palette());
    painter.setPen(palette().color(QPalette::WindowText));
    QRect first = inner.adjusted(side + line / 4, 0, 0, 0);
    if (m_aliases) {
        first.setBottom(inner.top() + line + line / 2);
        const QString alias = model()->headerData(section, orientation(), MatrixModel::AliasRole).toString();
        const QRect second(inner.left(), inner.top() + line + line / 8, inner.width(), line + line / 4);
        painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(alias, Qt::ElideMiddle, second.width()));
    }
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(section), Qt::ElideMiddle, first.width()));
}

void MatrixHeader::paintUpright(QPainter& painter, const QRect& rect, int section) const
{
    const auto condition = Condition(model()->headerData(section, orientation(), MatrixModel::ConditionRole).toInt());
    const qreal side = signSide();
    paintCondition(painter, QRectF(rect.left() + 1, rect.bottom() - side, rect.width() - 2, side), condition,
                   palette());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.translate(rect.left(), rect.bottom() - side);
    painter.rotate(-90);
    painter.drawText(QRectF(fontMetrics().height() / 4.0, 0, rect.height() - side, rect.width()),
                     Qt::AlignLeft | Qt::AlignVCenter, text(section));
}

} // namespace twinrail
