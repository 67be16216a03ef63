// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exitcodes.h"
#include "app/opensite.h"
#include "app/options.h"
#include "app/render.h"

#include <QJsonDocument>

namespace twinrail::commands {

/// Says why a command cannot go on; its exit code.
[[nodiscard]] int refuse(const Error& error, const Terminal& terminal);

/// What the machines show now, judged against the site. Changes nothing.
struct Judged {
    SiteSurvey survey;
    Verdict verdict;
    Findings findings; ///< A1–A10
    QList<ClientStall> stalls;
};
[[nodiscard]] Judged judgeNow(OpenedSite& opened, const Stop& stop);

} // namespace twinrail::commands
