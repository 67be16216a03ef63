// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/gather.h"
#include "core/report/report.h"
#include "tests/plan/failinghands.h"
#include "tests/plan/labfleet.h"

namespace twinrail::testing {

/// A running lab world, set up and reported on as the program does it: journals beside the site file.
class ReportLab : public LabFleet {
public:
    explicit ReportLab(const QString& world) : LabFleet(world) {}
    explicit ReportLab(std::unique_ptr<lab::World> made)
        : LabFleet(Result<std::unique_ptr<lab::World>>(std::move(made)))
    {}

    [[nodiscard]] QString sitePath() const { return lab->sitePath(); }
    /// As `apply` runs it: an unfinished journal is gone on with, and one that went through is ended.
    RunResult setUp();
    /// As `undo` runs it, with the newest journal.
    RunResult takeBack();
    /// The n-th deed on a client is refused, as one of a machine whose line was cut.
    void refuse(const QString& client, int deed);
    /// The connection to a client is gone, and nobody answers any more.
    void lose(const QString& client);
    /// What the machine went down with: the newest journal ends after this many lines.
    void cutJournal(int lines) const;

    [[nodiscard]] Gathered gathered();
    [[nodiscard]] Report report(ReportDetail detail = ReportDetail::Standard);
};

} // namespace twinrail::testing
