// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/drill/stall.h"
#include "core/plan/journal.h"
#include "core/report/document.h"
#include "core/survey/verdict.h"
#include "core/topology/finding.h"
#include "core/watch/drift.h"
#include "core/watch/snapshot.h"

namespace twinrail {

/// One `apply` or `undo` that a journal beside the site file tells of.
struct RunRecord {
    QString journal; ///< file name, without the folder
    QList<JournalEntry> entries;
};

/// Everything that a report is made from. Gathered by the caller, so that a report is a function of values; nothing in
/// it is secret.
struct ReportFacts {
    Site site;
    SiteSurvey survey;
    QList<Drift> drift;    ///< what `apply` would change now
    QList<RunRecord> runs; ///< the oldest first
    QDateTime made;        ///< with its zone
    QString author;        ///< may be empty
    QString toolVersion;
    QByteArray drawing; ///< SVG of the paths as they are; may be empty
};

/// How much: what a manager reads, what is handed over, everything down to each command.
enum class ReportDetail { Summary, Standard, Full };

/// The report as a value: the facts, and what follows from them. Every number in every format comes from here.
struct Report {
    /// As the verdict, unless the last run failed somewhere or was not finished: then it cannot read as success.
    enum class Result { AsPlanned, Degraded, Critical, Unknown, Incomplete };
    ReportFacts facts;
    ReportDetail detail = ReportDetail::Standard;
    Verdict verdict;
    Snapshot snapshot;
    Findings findings; ///< of the site's rules and A1–A10
    QList<ClientStall> stalls;
    Result result = Result::Unknown;
    QString reason; ///< one translated sentence for the result
};

[[nodiscard]] Report reportOf(ReportFacts facts, ReportDetail detail);
[[nodiscard]] QString resultWord(Report::Result result); ///< translated: "as planned", …, "incomplete"
[[nodiscard]] QString resultKey(Report::Result result);  ///< for JSON: "as-planned", …

/// As it is read (product.md §4.5): cover, summary, intent, inventory, LUN table, path matrix, drawing, changed
/// settings, checks, known deviations, undo, commands. The detail decides which sections are there.
[[nodiscard]] ReportDocument documentOf(const Report& report);
/// The machine-readable twin: the same numbers, with stable English keys, schema-versioned.
[[nodiscard]] QJsonObject reportToJson(const Report& report);

/// The journals beside a site file, the oldest first; those that cannot be read are told in `unread`.
[[nodiscard]] QList<RunRecord> runsBeside(const QString& sitePath, QStringList* unread = nullptr);

} // namespace twinrail
