// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/placebuilder.h"

#include "core/base/tr.h"
#include "ui/diagram/boxnames.h"

namespace twinrail {

qreal buildLuns(Places& places, const Site& site, const Fold& fold, const Measures& measures)
{
    const auto span = places.columns[Column::Luns];
    qreal y = -measures.slim;
    for (qsizetype i = 0; i < site.luns.size(); i += fold.lunsPerBlock) {
        const QList<Lun> block = site.luns.mid(i, fold.lunsPerBlock);
        const Lun& first = block.front();
        DiagramBox box{lunPlace(first.number), BoxKind::Lun, {span.left, y + measures.slim, span.width, measures.row}};
        box.title = first.alias.isEmpty() ? first.zvol : first.alias;
        box.subtitle = first.number < 0 ? QString() : QString::number(first.number);
        box.name = boxnames::lun(first);
        if (block.size() > 1) {
            //: %1 and %2 are LUN numbers
            box.title = Tr::tr("%1–%2").arg(first.number).arg(block.back().number);
            box.subtitle.clear();
            box.name = boxnames::luns(first.number, block.back().number, static_cast<int>(block.size()));
        }
        QStringList names;
        for (const Lun& lun : block)
            names << lunPlace(lun.number);
        places.add(box, names);
        y = box.rect.bottom();
    }
    if (!site.luns.isEmpty())
        return y;
    DiagramBox ghost{QStringLiteral("ghost/lun"), BoxKind::Lun, {span.left, 0, span.width, measures.row}};
    ghost.title = Tr::tr("None yet");
    ghost.ghost = true;
    places.add(ghost, {});
    return ghost.rect.bottom();
}

} // namespace twinrail
