// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/finding.h"

namespace twinrail {

/// Where a rule puts what it finds. The id is stable ("site.lun.duplicate-number"): tests and people quote it.
class RuleReport {
public:
    explicit RuleReport(Findings& findings) : m_findings(findings) {}

    void error(const char* id, const QString& place, const QString& text, const QString& advice)
    {
        add(id, Finding::Severity::Error, place, text, advice);
    }
    void warning(const char* id, const QString& place, const QString& text, const QString& advice)
    {
        add(id, Finding::Severity::Warning, place, text, advice);
    }
    void note(const char* id, const QString& place, const QString& text, const QString& advice)
    {
        add(id, Finding::Severity::Note, place, text, advice);
    }

private:
    void add(const char* id, Finding::Severity severity, const QString& place, const QString& text,
             const QString& advice)
    {
        m_findings.append({QString::fromLatin1(id), severity, place, text, advice});
    }
    Findings& m_findings;
};

/// "/luns/2/number"
[[nodiscard]] inline QString place(const char* list, qsizetype index, const char* field)
{
    return QStringLiteral("/%1/%2/%3").arg(QLatin1String(list)).arg(index).arg(QLatin1String(field));
}
/// "/clients/0/interfaces/1/nic"
[[nodiscard]] inline QString place(qsizetype client, qsizetype interface, const char* field)
{
    return QStringLiteral("/clients/%1/interfaces/%2/%3").arg(client).arg(interface).arg(QLatin1String(field));
}

} // namespace twinrail
