// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/change.h"
#include "core/topology/site.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>

namespace twinrail {

/// One line of the journal: JSON, appended and synced (fsync) before the next thing happens. Holds no secret.
struct JournalEntry {
    enum class Kind { Header, Begin, Done, Failed, Skipped, UndoBegin, UndoDone, UndoFailed, End };
    Kind kind = Kind::Header;
    QDateTime time; ///< UTC
    QString machine;
    int number = 0;               ///< of the change; Begin and Done of one change share it
    std::optional<Change> change; ///< Begin only: fully resolved, that is exactly what runs
    std::optional<Error> error;
    QJsonObject site; ///< Header only: the site as it was, so that undo needs nothing else
};

/// The record of a run on disk. Several lanes write; each line is whole.
class Journal {
public:
    /// Creates it (mode 0600; refuses to overwrite) or opens an unfinished one to go on with.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> create(const QString& path, const Site& site);
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString& path);
    /// For a run on this site file: an unfinished journal is gone on with, so that one undo takes back everything since
    /// the first attempt.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> forRun(const QString& sitePath, const Site& site);
    /// Everything that can be read; a torn last line (the machine went down while writing) is left out.
    [[nodiscard]] static Result<QList<JournalEntry>> read(const QString& path);

    [[nodiscard]] Result<int> begin(const QString& machine, const Change& change); ///< the number of the change
    [[nodiscard]] Result<> append(JournalEntry entry);
    [[nodiscard]] Result<> end(); ///< all is done: the next run begins a journal of its own
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    explicit Journal(const QString& path) : m_file(path) {}
    QMutex m_mutex;
    QFile m_file;
    int m_next = 1;
};

/// The site as it was when the journal began: undo needs no other file.
[[nodiscard]] Result<Site> siteOf(const QList<JournalEntry>& entries);

/// The newest journal beside a site file, ended or not.
[[nodiscard]] std::optional<QString> lastJournal(const QString& sitePath);
/// The unfinished journal beside a site file that a new `apply` goes on with; nothing when the last run ended.
[[nodiscard]] std::optional<QString> unfinishedJournal(const QString& sitePath);
/// "<site>.<UTC time>.journal", beside the site file.
[[nodiscard]] QString newJournalPath(const QString& sitePath, const QDateTime& now);

} // namespace twinrail
