// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/snapshot.h"

#include <QVariant>

namespace twinrail {

/// One column of the table of paths.
struct PathColumn {
    QString title;
    QString (*text)(const PathRowState&); ///< whole; the view elides
    QVariant (*raw)(const PathRowState&); ///< what it sorts by
};

/// In the order of PathModel::Column.
[[nodiscard]] const QList<PathColumn>& pathColumns();

} // namespace twinrail
