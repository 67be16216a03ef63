// SPDX-License-Identifier: Apache-2.0
#include "core/topology/finding.h"

#include "core/base/table.h"
#include "core/base/tr.h"

#include <algorithm>

namespace twinrail {

namespace {

using Severity = Finding::Severity;

constexpr std::array severityWords{
    Word<Severity>{QT_TRANSLATE_NOOP("Tr", "pass"), Severity::Pass},
    Word<Severity>{QT_TRANSLATE_NOOP("Tr", "note"), Severity::Note},
    Word<Severity>{QT_TRANSLATE_NOOP("Tr", "warning"), Severity::Warning},
    Word<Severity>{QT_TRANSLATE_NOOP("Tr", "unknown"), Severity::Unknown},
    Word<Severity>{QT_TRANSLATE_NOOP("Tr", "error"), Severity::Error},
};

} // namespace

QString severityWord(Finding::Severity severity) { return wordFor(severityWords, severity); }
QString severityName(Finding::Severity severity) { return Tr::tr(severityWord(severity).toLatin1().constData()); }

bool hasError(const Findings& findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const Finding& finding) { return finding.severity == Severity::Error; });
}

} // namespace twinrail
