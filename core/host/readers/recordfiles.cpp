// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/recordfiles.h"

#include "core/host/readers/answer.h"

namespace twinrail {

QList<RecordFile> readRecordFiles(const QByteArray& text)
{
    const QString header = QStringLiteral("== ");
    QList<RecordFile> files;
    for (const QString& row : rowsOf(text)) {
        if (row == u"== secret") {
            if (!files.isEmpty())
                files.last().hasSecret = true;
        } else if (row.startsWith(header)) {
            files << RecordFile{row.mid(header.size()), {}, false};
        } else if (const QStringList pair = columnsOf(row, 2, u'=');
                   !files.isEmpty() && pair.size() == 2 && !row.startsWith(u'#')) {
            files.last().keys.insert(pair[0], pair[1]);
        }
    }
    return files;
}

} // namespace twinrail
