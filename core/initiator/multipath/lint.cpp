// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipath/lint.h"

#include "core/initiator/multipathconf.h"

#include <algorithm>

namespace twinrail {

namespace {

constexpr void (*checks[])(ConfLint&) = {lintBraces,  lintWords,   lintKeywords,   lintValues, lintDuplicates,
                                         lintEntries, lintMeaning, lintPrecedence, lintFind};

int lineOf(const Finding& finding) { return finding.place.section(u':', -1).toInt(); }

} // namespace

void ConfLint::add(const char* id, Finding::Severity severity, int line, const QString& text, const QString& advice)
{
    findings << Finding{QStringLiteral("multipath.") + QLatin1String(id), severity,
                        QStringLiteral("/etc/multipath.conf:%1").arg(line), text, advice};
}

Findings multipathLint(const QByteArray& text, const QString& distro)
{
    ConfLint lint{parseConf(text, ConfReading::ByName), distro, {}};
    for (const auto check : checks)
        check(lint);
    std::stable_sort(lint.findings.begin(), lint.findings.end(),
                     [](const Finding& a, const Finding& b) { return lineOf(a) < lineOf(b); });
    return lint.findings;
}

} // namespace twinrail
