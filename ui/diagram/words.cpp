// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/words.h"

#include "core/base/tr.h"

namespace twinrail {

namespace {

QString stateAndReason(const Tally& tally)
{
    if (tally.total() == 0)
        return Tr::tr("No path is planned over it yet.");
    const QString counts = tally.total() == 1 ? pathStateWord(tally.worst())
                                              //: %1 is a state, %2 such as "8 of 16 paths active, 2 missing"
                                              : Tr::tr("%1 (%2)").arg(pathStateWord(tally.worst()), countsText(tally));
    //: %1 is a state, perhaps with numbers: "missing (2 of 4 paths active, 2 missing)"
    const QString state = Tr::tr("State: %1.").arg(counts);
    return QStringList{state, tally.reason()}.join(u' ').trimmed();
}

QString nameOf(const DiagramLayout& layout, const QString& key)
{
    const DiagramBox* box = layout.box(key);
    return box ? box->name : QString();
}

} // namespace

QString wordsFor(const DiagramLayout&, const DiagramBox& box)
{
    if (box.ghost)
        return box.title;
    //: %1 is a thing (client, portal, LUN …), %2 a sentence on its state
    return Tr::tr("%1. %2").arg(box.name, stateAndReason(box.tally));
}

QString wordsFor(const DiagramLayout& layout, const DiagramLine& line)
{
    //: %1 and %2 are things that a line of the picture joins, %3 is a sentence on its state
    return Tr::tr("%1 → %2. %3").arg(nameOf(layout, line.from), nameOf(layout, line.to), stateAndReason(line.tally));
}

QString wordsFor(const DiagramLayout& layout, const QString& key)
{
    if (const DiagramBox* box = layout.box(key))
        return wordsFor(layout, *box);
    const DiagramLine* line = layout.line(key);
    return line ? wordsFor(layout, *line) : QString();
}

} // namespace twinrail
