// SPDX-License-Identifier: Apache-2.0
#include "core/topology/finding.h"

#include "core/base/table.h"

#include <algorithm>

namespace twinrail {

namespace {

using Severity = Finding::Severity;

constexpr std::array severityWords{
    Word<Severity>{"pass", Severity::Pass},       Word<Severity>{"note", Severity::Note},
    Word<Severity>{"warning", Severity::Warning}, Word<Severity>{"unknown", Severity::Unknown},
    Word<Severity>{"error", Severity::Error},
};

} // namespace

QString severityWord(Finding::Severity severity) { return wordFor(severityWords, severity); }

bool hasError(const Findings& findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const Finding& finding) { return finding.severity == Severity::Error; });
}

} // namespace twinrail
