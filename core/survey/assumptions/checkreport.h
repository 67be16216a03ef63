// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/finding.h"

namespace twinrail {

/// Where one check puts what it sees; the id and the machine are those of the check.
class CheckReport {
public:
    CheckReport(QString id, QString machine, Findings& findings)
        : m_id(std::move(id)), m_machine(std::move(machine)), m_findings(findings), m_first(findings.size())
    {}

    void pass(const QString& text) { add(Finding::Severity::Pass, text, {}); }
    void note(const QString& text, const QString& advice) { add(Finding::Severity::Note, text, advice); }
    void warning(const QString& text, const QString& advice) { add(Finding::Severity::Warning, text, advice); }
    void unknown(const QString& text, const QString& advice) { add(Finding::Severity::Unknown, text, advice); }
    void error(const QString& text, const QString& advice) { add(Finding::Severity::Error, text, advice); }

    void add(Finding::Severity severity, const QString& text, const QString& advice)
    {
        m_findings.append({m_id, severity, m_machine, text, advice});
    }

    /// For checks that look for faults one by one: passes when none was found.
    void passIfQuiet(const QString& text)
    {
        if (m_findings.size() == m_first)
            pass(text);
    }

private:
    QString m_id;
    QString m_machine;
    Findings& m_findings;
    qsizetype m_first;
};

} // namespace twinrail
