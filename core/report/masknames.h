// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/maskkinds.h"
#include "core/topology/portal.h"

#include <QHash>
#include <QSet>

namespace twinrail {

struct MaskName {
    MaskFound found; ///< as it is written
    QString mask;
};

/// Gives each thing its mask: numbered as they come, one for each thing however often and however it is written.
class MaskNames {
public:
    MaskNames(const QList<MaskFound>& found, const QList<Subnet>& subnets);
    [[nodiscard]] const QList<MaskName>& names() const { return m_names; }

private:
    void add(const MaskFound& found);
    [[nodiscard]] QString maskFor(const MaskFound& found);
    [[nodiscard]] QString numbered(const QString& word);
    [[nodiscard]] QString wordFor(const MaskFound& found) const;

    QList<Subnet> m_subnets;
    QList<MaskName> m_names;
    QHash<QString, QString> m_masks; ///< by kind and canonical text
    QHash<QString, int> m_counts;
    QSet<QString> m_written; ///< what has a mask, as it is written
    QSet<QString> m_taken;   ///< real names: no mask may look like one
};

} // namespace twinrail
