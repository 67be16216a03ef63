// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/planner.h"

namespace twinrail {

/// One file of an export: its name below the chosen folder, its bytes, its mode.
struct ExportFile {
    QString path; ///< "runbook/prague.sh", "ansible/site.yml"
    QByteArray bytes;
    int mode = 0644;
    friend bool operator==(const ExportFile&, const ExportFile&) = default;
};

/// What was exported, and what could not be: a machine that could not be asked, steps that can be planned only after
/// others were carried out. Never silent: it stands in the files too.
struct Exported {
    QList<ExportFile> files;
    Findings left; ///< one for each thing that is left out, with what to do
};

/// For each client a POSIX shell script that does what apply would do there, in its order, with its checks; run as
/// root. Stops at the first failure that apply would stop at; where apply goes on with a shortfall, so does the script,
/// and then it does not end as a success. Says what it does; a second run changes nothing that is done already.
[[nodiscard]] Exported runbookOf(const Site& site, const Plan& plan, const QDateTime& made);

/// A playbook with its inventory for ansible-core, the same changes. Then `ansible-playbook -i inventory.ini site.yml`.
[[nodiscard]] Exported ansibleOf(const Site& site, const Plan& plan, const QDateTime& made);

} // namespace twinrail
