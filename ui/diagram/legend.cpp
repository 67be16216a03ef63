// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/legend.h"

#include "core/base/tr.h"
#include "ui/diagram/style.h"

#include <QPainter>

#include <algorithm>

namespace twinrail {

Legend::Legend(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pathLegend"));
    setAccessibleName(Tr::tr("States in the picture"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Legend::showTally(const Tally& tally)
{
    if (tally == m_tally)
        return;
    m_tally = tally;
    QStringList words;
    for (const Entry& entry : entries())
        words << entry.text;
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QList<Legend::Entry> Legend::entries() const
{
    QList<Entry> entries;
    for (const PathState state : statesByGravity())
        if (m_tally.count(state) > 0)
            //: %1 is the sign of a state, %2 its word, %3 the number of paths: "● active (8)"
            entries.append(
                {state,
                 Tr::tr("%1 %2 (%3)").arg(pathStateGlyph(state)).arg(pathStateWord(state)).arg(m_tally.count(state))});
    return entries;
}

int Legend::sample() const { return fontMetrics().averageCharWidth() * 5; }

QList<QRect> Legend::places(int width) const
{
    const int gap = fontMetrics().averageCharWidth();
    const int height = fontMetrics().height() * 5 / 4;
    QList<QRect> rects;
    QPoint at;
    for (const Entry& entry : entries()) {
        const int wide = sample() + gap + fontMetrics().horizontalAdvance(entry.text) + 2 * gap;
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + height};
        rects << QRect(at, QSize(wide, height));
        at.rx() += wide;
    }
    return rects;
}

QSize Legend::sizeHint() const
{
    const int wide = fontMetrics().averageCharWidth() * 40;
    return {wide, heightForWidth(wide)};
}

QSize Legend::minimumSizeHint() const { return {sample() * 3, fontMetrics().height() * 5 / 4}; }

int Legend::heightForWidth(int width) const
{
    const QList<QRect> rects = places(width);
    return rects.isEmpty() ? fontMetrics().height() * 5 / 4 : rects.constLast().bottom() + 1;
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRect> rects = places(width());
    const QList<Entry> shown = entries();
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QRect rect = rects.at(i);
        painter.setPen(statePen(shown.at(i).state, palette()));
        painter.drawLine(QPointF(rect.left(), rect.center().y() + 0.5),
                         QPointF(rect.left() + sample(), rect.center().y() + 0.5));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect.adjusted(sample() + fontMetrics().averageCharWidth(), 0, 0, 0),
                         int(Qt::AlignLeft | Qt::AlignVCenter), shown.at(i).text);
    }
}

} // namespace twinrail
