// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/finding.h"
#include "ui/session/facts.h"

namespace twinrail {

/// One thing that was found on the appliance, on one line or on several.
struct AnswerRow {
    QString title;
    QStringList lines;
    bool exact = false; ///< addresses, names, fingerprints
    friend bool operator==(const AnswerRow&, const AnswerRow&) = default;
};

/// How the question to the appliance stands, as a shape and a sentence.
[[nodiscard]] QString answerSentence(const Site& site, const ApplianceFacts& facts);
/// Empty: the connection is encrypted, or there is none.
[[nodiscard]] QString plainHttpWarning(const ApplianceFacts& facts);
/// A5, A6. Empty while there is no answer.
[[nodiscard]] QList<AnswerRow> answerRows(const Site& site, const ApplianceFacts& facts);

/// Why nothing can be proposed yet, and what should be known of an appliance that has answered.
[[nodiscard]] Findings connectionProblems(const Site& site, const ApplianceFacts& facts);

} // namespace twinrail
