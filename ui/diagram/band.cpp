// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/band.h"

#include "ui/diagram/boxnames.h"

#include <algorithm>

namespace twinrail {

DiagramBox portalBox(const PortalGroup& group)
{
    DiagramBox box{QStringLiteral("portal/") + group.name, BoxKind::Portal, {}};
    box.title = group.portal.isEmpty() ? group.name : boxnames::shortPortal(group.portal);
    box.subtitle = group.portal.isEmpty() ? QString() : group.name;
    box.name = boxnames::portal(group);
    return box;
}

DiagramBox targetBox(const Target& target)
{
    DiagramBox box{targetPlace(target.name), BoxKind::Target, {}};
    box.title = target.alias.isEmpty() ? boxnames::shortTarget(target.name) : target.alias;
    box.subtitle = target.alias.isEmpty() ? boxnames::authority(target.name) : target.name.text();
    box.name = boxnames::target(target);
    return box;
}

Band::Band(Places& places, const Measures& measures, DiagramBox rail, const QStringList& names, qreal top)
    : m_places(places), m_measures(measures), m_y(top + measures.head)
{
    const qreal left = places.columns[Column::Rails].left;
    rail.rect = {left, top, places.columns[Column::Targets].right() + measures.pad - left, measures.head};
    m_at = places.add(std::move(rail), names);
}

void Band::addGroup(const DiagramBox* portal, const QString& place, const QList<DiagramBox>& targets,
                    const QStringList& targetNames)
{
    const auto count = static_cast<qreal>(std::max<qsizetype>(targets.size(), 1));
    const qreal height = count * m_measures.pair + (count - 1) * m_measures.slim;
    if (portal)
        put(*portal, {place}, Column::Portals, m_y + (height - m_measures.pair) / 2);
    qreal y = m_y;
    for (qsizetype i = 0; i < targets.size(); ++i) {
        put(targets.at(i), targetNames.isEmpty() ? QStringList() : QStringList{targetNames.at(i)}, Column::Targets, y);
        y += m_measures.pair + m_measures.slim;
    }
    m_y += height + m_measures.pad;
}

qreal Band::close()
{
    m_places.boxes[m_at].rect.setBottom(m_y);
    return m_y;
}

void Band::put(DiagramBox box, const QStringList& names, Column column, qreal y)
{
    const auto span = m_places.columns[column];
    box.rect = {span.left, y, span.width, m_measures.pair};
    box.parent = m_places.boxes.at(m_at).key;
    m_places.add(std::move(box), names);
}

} // namespace twinrail
