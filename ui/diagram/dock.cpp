// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/lines.h"

#include <algorithm>

namespace twinrail {

namespace {

enum class End { Start, Finish };

constexpr qreal share = 0.6; // of the room between two lines that a line may take
constexpr qreal thinnest = 0.8;
constexpr qsizetype mostMappingBadges = 32;

bool isPlanned(const DiagramLine& line)
{
    return line.tally.total() == 0 || line.tally.count(PathState::Unexpected) < line.tally.total();
}

/// The lines of one side of one box, from top to bottom.
using Side = QList<DiagramLine*>;

class Docks {
public:
    Docks(QList<DiagramLine>& lines, const Places& places, const LayoutHints& hints) : m_hints(hints)
    {
        for (const DiagramBox& box : places.boxes)
            m_boxes.insert(box.key, &box);
        for (DiagramLine& line : lines) {
            m_starts[line.from] << &line;
            m_finishes[line.to] << &line;
            m_mappings += line.kind == LineKind::Mapping ? 1 : 0;
            line.start = {boxOf(line.from).rect.right(), boxOf(line.from).rect.center().y()};
            line.end = {boxOf(line.to).rect.left(), boxOf(line.to).rect.center().y()};
            if (line.kind == LineKind::Rail)
                line.start = {boxOf(line.from).rect.left(), line.end.y()}; // within the band
        }
    }
    void place()
    {
        each(m_starts, End::Start);
        each(m_finishes, End::Finish);
        each(m_finishes, End::Finish); // again, now that all starts are known
        for (const Side& side : std::as_const(m_starts))
            for (DiagramLine* line : side)
                if (!line->via.isEmpty())
                    line->bend = boxOf(line->via).rect.left();
        badges();
    }

private:
    [[nodiscard]] const DiagramBox& boxOf(const QString& key) const { return *m_boxes.value(key); }

    void each(QHash<QString, Side>& sides, End end)
    {
        for (auto side = sides.begin(); side != sides.end(); ++side) {
            std::stable_sort(side->begin(), side->end(), [&](const DiagramLine* a, const DiagramLine* b) {
                return end == End::Start ? a->end.y() < b->end.y() : a->start.y() < b->start.y();
            });
            spread(*side, boxOf(side.key()).rect, end);
        }
    }
    void spread(const Side& side, const QRectF& rect, End end) const
    {
        const auto planned =
            std::count_if(side.cbegin(), side.cend(), [](const DiagramLine* one) { return isPlanned(*one); });
        const qreal room = rect.height() - m_hints.lineHeight * 0.5;
        const qreal step =
            std::min(m_hints.lineHeight * 0.55, room / static_cast<qreal>(std::max<qsizetype>(planned, 1)));
        qreal y = rect.center().y() - step * static_cast<qreal>(planned - 1) / 2;
        for (DiagramLine* line : side) {
            if (line->kind == LineKind::Rail && end == End::Start)
                continue;
            QPointF& point = end == End::Start ? line->start : line->end;
            point.setY(isPlanned(*line) ? y : y - step / 2);
            y += isPlanned(*line) ? step : 0;
            const qreal widest = std::max(step * share, thinnest);
            line->widest = line->widest > 0 ? std::min(line->widest, widest) : widest;
        }
    }
    [[nodiscard]] bool narrow(const DiagramLine& line) const
    {
        return line.end.x() - line.start.x() < m_hints.lineHeight * 6;
    }
    /// Near the end at which there are fewer lines, beside each other where they would lie on one another.
    void badges()
    {
        const qreal step = m_hints.lineHeight * 0.95;
        const qreal bundleStep = m_hints.lineHeight * 2; // with a number in it
        for (const Side& side : std::as_const(m_starts)) {
            int number = 0;
            for (DiagramLine* line : side)
                if (line->kind == LineKind::Session)
                    line->badge = line->start.x() + step * (1 + number++ % 3);
                else if (line->kind == LineKind::Bundle)
                    line->badge = narrow(*line) ? 0 : line->start.x() + bundleStep * (0.6 + number++ % 3);
                else
                    line->badge = (line->start.x() + line->end.x()) / 2;
        }
        for (const Side& side : std::as_const(m_finishes)) {
            int number = 0;
            for (DiagramLine* line : side)
                if (line->kind == LineKind::Mapping)
                    line->badge =
                        m_mappings > mostMappingBadges ? 0 : line->end.x() - step * (0.6 + 0.9 * (number++ % 2));
        }
    }

    const LayoutHints& m_hints;
    QHash<QString, const DiagramBox*> m_boxes;
    QHash<QString, Side> m_starts, m_finishes;
    qsizetype m_mappings = 0;
};

} // namespace

void dock(QList<DiagramLine>& lines, const Places& places, const LayoutHints& hints)
{
    Docks(lines, places, hints).place();
}

} // namespace twinrail
