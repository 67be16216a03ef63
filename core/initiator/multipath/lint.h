// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/initiator/multipath/tree.h"
#include "core/topology/finding.h"

namespace twinrail {

/// What is looked at, and what was found.
struct ConfLint {
    ConfNodes tree; ///< read by name: a lost brace must not hide all that follows
    QString distro;
    Findings findings;

    void add(const char* id, Finding::Severity severity, int line, const QString& text, const QString& advice);
};

/// One kind of defect each; lint.cpp has the table.
void lintBraces(ConfLint& lint);
void lintWords(ConfLint& lint);
void lintKeywords(ConfLint& lint);
void lintValues(ConfLint& lint);
void lintDuplicates(ConfLint& lint);
void lintEntries(ConfLint& lint);
void lintMeaning(ConfLint& lint);
void lintPrecedence(ConfLint& lint);
void lintFind(ConfLint& lint);

} // namespace twinrail
