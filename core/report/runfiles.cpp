// SPDX-License-Identifier: Apache-2.0
#include "core/report/report.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace twinrail {

QList<RunRecord> runsBeside(const QString& sitePath, QStringList* unread)
{
    const QFileInfo site(sitePath);
    // The names that newJournalPath() makes; the time in them sorts. Another site's name may begin like this one's.
    const QRegularExpression name(
        QRegularExpression::anchoredPattern(QRegularExpression::escape(site.completeBaseName()) +
                                            QStringLiteral("\\.[0-9]{8}T[0-9]{6}\\.[0-9]{3}Z\\.journal")));
    QList<RunRecord> runs;
    const QStringList files = site.dir().entryList({QStringLiteral("*.journal")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        if (!name.match(file).hasMatch())
            continue;
        const Result<QList<JournalEntry>> entries = Journal::read(site.dir().filePath(file));
        if (entries)
            runs << RunRecord{file, *entries};
        else if (unread)
            *unread << describe(entries.error());
    }
    return runs;
}

} // namespace twinrail
