// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/verdict.h"
#include "ui/session/facts.h"

namespace twinrail {

/// What to do next, in a box: a heading and a few sentences. Pure.
struct NextSteps {
    QString title;
    QStringList lines;
};

/// Where a set-up stands, and what belongs to it.
struct Standing {
    Site site;
    SiteSurvey survey;
    Verdict verdict;
    QString sitePath;
    QString journal;
    bool readOnly = false;
};
[[nodiscard]] NextSteps nextSteps(const Standing& standing);
/// After an undo: what was taken back, and what was not.
[[nodiscard]] NextSteps takenBack(const RunResult& result);

/// "16 of 16 planned paths are active on 2 clients."
[[nodiscard]] QString pathNumbers(const Verdict& verdict);

} // namespace twinrail
