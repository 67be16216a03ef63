// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/command.h"

#include <QList>
#include <QMap>
#include <QString>

namespace twinrail {

/// One record file of open-iscsi as our scripts print it: a line `== NAME`, the file's lines, and `== secret` where
/// password lines were left out.
struct RecordFile {
    QString name;
    QMap<QString, QString> keys; ///< `<empty>` reads as empty; comments are left out
    bool hasSecret = false;
};
[[nodiscard]] QList<RecordFile> readRecordFiles(const QByteArray& text);

} // namespace twinrail
