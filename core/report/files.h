// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

#include "core/plan/planner.h"

namespace twinrail {

/// What is written of a report, and where.
struct ReportOrder {
    QString folder;      ///< is made, and must not be there yet: nothing is overwritten
    QString name;        ///< of the files, without the ending: the site's
    QStringList formats; ///< of reportFormats()
    bool masked = false;
    bool exports = false; ///< runbook and playbook too; never masked, so not together with `masked`
};

/// What came of it.
struct ReportFiles {
    QStringList written; ///< paths
    QString maskKey;     ///< path of the file that tells what stands for what; empty: nothing is masked
    Findings left;       ///< what could not be exported
};

[[nodiscard]] QStringList reportFormats(); ///< "html", "pdf", "markdown", "json"
/// "<site> report <date> <time>", beside the site file.
[[nodiscard]] QString defaultReportFolder(const QString& sitePath, const QDateTime& now);

/// Writes it. The folder appears as a whole or not at all. With a mask, its key is written beside the folder (mode
/// 0600), never into it. Needs a QGuiApplication for "pdf". Errors: Conflict (the folder is there; masked exports),
/// NotFound (no such format), Failed (cannot be written).
[[nodiscard]] Result<ReportFiles> writeReport(const Report& report, const Plan& plan, const ReportOrder& order);

} // namespace twinrail
