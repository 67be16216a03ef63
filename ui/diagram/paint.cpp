// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/paint.h"

#include "ui/theme/fonts.h"

#include <algorithm>

namespace twinrail {

void paintGround(QPainter& painter, const DiagramLayout& layout, const QPalette& palette)
{
    const QFont usual = painter.font();
    painter.setPen(palette.color(QPalette::PlaceholderText));
    painter.setFont(boldFont(usual));
    for (const DiagramHeading& heading : layout.headings)
        painter.drawText(heading.rect, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip, heading.text);
    painter.setFont(usual);
    if (!layout.note.isEmpty())
        painter.drawText(layout.noteRect, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, layout.note);
}

void paintDiagram(QPainter& painter, const DiagramLayout& layout, const QPalette& palette)
{
    struct Thing {
        qreal layer;
        const DiagramBox* box;
        const DiagramLine* line;
    };
    QList<Thing> things;
    for (const DiagramBox& box : layout.boxes)
        things.append({layerOf(box), &box, nullptr});
    for (const DiagramLine& line : layout.lines)
        things.append({layerOf(line), nullptr, &line});
    std::stable_sort(things.begin(), things.end(), [](const Thing& a, const Thing& b) { return a.layer < b.layer; });
    painter.save();
    paintGround(painter, layout, palette);
    for (const Thing& thing : std::as_const(things))
        if (thing.box)
            paintBox(painter, *thing.box, palette, false);
        else
            paintLine(painter, *thing.line, palette, false);
    painter.restore();
}

} // namespace twinrail
