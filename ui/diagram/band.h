// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diagram/placebuilder.h"

namespace twinrail {

// Without a place yet: the band gives it.
[[nodiscard]] DiagramBox portalBox(const PortalGroup& group);
[[nodiscard]] DiagramBox targetBox(const Target& target);

/// One rail with its portals, and beside each the targets that are bound to it.
class Band {
public:
    Band(Places& places, const Measures& measures, DiagramBox rail, const QStringList& names, qreal top);
    /// A row of it. `place` and `targetNames` are what the boxes are called in Places::index.
    void addGroup(const DiagramBox* portal, const QString& place, const QList<DiagramBox>& targets,
                  const QStringList& targetNames);
    [[nodiscard]] qreal close(); ///< where it ends

private:
    void put(DiagramBox box, const QStringList& names, Column column, qreal y);

    Places& m_places;
    const Measures& m_measures;
    qreal m_y;
    int m_at = 0;
};

} // namespace twinrail
