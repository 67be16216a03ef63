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
    for (const Entry& entry : entriesOf(m_tally))
        words << entry.text;
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QList<Legend::Entry> Legend::entriesOf(const Tally& tally)
{
    QList<Entry> entries;
    for (const PathState state : statesByGravity())
        if (tally.count(state) > 0)
            //: %1 is the sign of a state, %2 its word, %3 the number of paths: "● active (8)"
            entries.append(
                {state,
                 Tr::tr("%1 %2 (%3)").arg(pathStateGlyph(state)).arg(pathStateWord(state)).arg(tally.count(state))});
    return entries;
}

int Legend::sample() const { return fontMetrics().averageCharWidth() * 5; }

QList<QRect> Legend::places(const QList<Entry>& entries, int width) const
{
    const int gap = fontMetrics().averageCharWidth();
    const int height = fontMetrics().height() * 5 / 4;
    QList<QRect> rects;
    QPoint at;
    for (const Entry& entry : entries) {
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

/// At least what usually is needed: the picture above must not move when a path fails.
int Legend::heightForWidth(int width) const
{
    const auto height = [&](const Tally& tally) { return places(entriesOf(tally), width).constLast().bottom() + 1; };
    Tally usual;
    for (const PathState state : {PathState::Failed, PathState::Missing, PathState::Active}) {
        PathRowState row;
        row.state = state;
        usual.add(row);
    }
    return std::max(height(usual), m_tally.total() > 0 ? height(m_tally) : 0);
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<Entry> shown = entriesOf(m_tally);
    const QList<QRect> rects = places(shown, width());
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
