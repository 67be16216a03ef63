// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/itinerary.h"

#include "core/base/tr.h"

namespace twinrail {

QString waypointWord(Waypoint::State state)
{
    switch (state) {
    case Waypoint::State::Done:
        return Tr::tr("done");
    case Waypoint::State::Current:
        return Tr::tr("you are here");
    case Waypoint::State::ToDo:
        return Tr::tr("to do");
    case Waypoint::State::Blocked:
        return Tr::tr("needs attention");
    }
    return {};
}

QChar waypointGlyph(Waypoint::State state)
{
    switch (state) {
    case Waypoint::State::Done:
        return QChar(0x2713);
    case Waypoint::State::Current:
        return QChar(0x25CF);
    case Waypoint::State::ToDo:
        return QChar(0x25CB);
    case Waypoint::State::Blocked:
        return QChar(0x0021);
    }
    return {};
}

QList<Waypoint> itinerary(const QList<PageStanding>& pages, const QString& current)
{
    QList<Waypoint> way;
    bool passed = false; // the current page is behind us in the list
    bool open = true;
    for (const PageStanding& page : pages) {
        const bool here = page.id == current;
        if (page.shown) {
            const auto state = here                           ? Waypoint::State::Current
                               : page.visited && page.blocked ? Waypoint::State::Blocked
                               : page.visited                 ? Waypoint::State::Done
                                                              : Waypoint::State::ToDo;
            way << Waypoint{page.id, page.title, page.steps, state, !here && (!passed || (open && page.visited))};
            open = open && !page.blocked && (page.visited || here);
        }
        passed = passed || here;
    }
    return way;
}

} // namespace twinrail
