// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/pictureopener.h"

#include "ui/diagram/places.h"
#include "ui/diagram/view.h"

#include <QKeyEvent>

#include <algorithm>

namespace twinrail {

PictureOpener::PictureOpener(DiagramView& view) : QObject(&view), m_view(&view), m_ground(view.viewport())
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

// Also called while the view ends, when it can be asked nothing any more.
bool PictureOpener::eventFilter(QObject* watched, QEvent* event)
{
    const bool twice = watched == m_ground && event->type() == QEvent::MouseButtonDblClick;
    const bool key = watched == m_view && event->type() == QEvent::KeyPress;
    const auto pressed = key ? static_cast<QKeyEvent*>(event)->key() : 0;
    if ((twice || pressed == Qt::Key_Return || pressed == Qt::Key_Enter) && !m_view->selected().isEmpty()) {
        emit opened(m_view->selected());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

std::optional<Place> placeOfBox(const Site& site, const QString& client, const QString& key)
{
    if (client.isEmpty()) {
        const auto found = std::find_if(site.clients.cbegin(), site.clients.cend(),
                                        [&](const Client& one) { return clientPlace(one.name) == key; });
        return found == site.clients.cend() ? std::nullopt : std::optional(Place{found->name});
    }
    const auto found =
        std::find_if(site.luns.cbegin(), site.luns.cend(), [&](const Lun& one) { return lunPlace(one.number) == key; });
    return found == site.luns.cend() ? std::nullopt : std::optional(Place{client, found->number});
}

QString boxOfPlace(const Place& place) { return place.lun >= 0 ? lunPlace(place.lun) : clientPlace(place.client); }

} // namespace twinrail
