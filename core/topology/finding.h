// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace twinrail {

/// What a rule or a check has to say. `Unknown` is never shown as green.
struct Finding {
    enum class Severity { Pass, Note, Warning, Unknown, Error };
    QString id; ///< stable: "site.lun.duplicate-number", "A7"
    Severity severity = Severity::Error;
    QString place;  ///< JSON-pointer-like for the site ("/luns/2/number"), machine for a survey ("prague")
    QString text;   ///< one translated sentence: what is wrong
    QString advice; ///< one translated sentence: what to do; empty for Pass
    friend bool operator==(const Finding&, const Finding&) = default;
};
using Findings = QList<Finding>;

/// For files and scripts: "pass", "note", "warning", "unknown", "error".
[[nodiscard]] QString severityWord(Finding::Severity severity);
/// The same for people, translated.
[[nodiscard]] QString severityName(Finding::Severity severity);
[[nodiscard]] bool hasError(const Findings& findings);

} // namespace twinrail
