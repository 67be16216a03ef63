// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace twinrail {

/// A word of the field, in one sentence.
struct HelpTerm {
    QString term;
    QString meaning;
};

struct HelpTrouble {
    QString trouble; ///< what can go wrong
    QString remedy;  ///< what to do
};

/// What somebody new wants to know about one page. Plain text: whoever shows it escapes it.
struct HelpText {
    QString page; ///< id in the page table; "start" for the start screen
    QString purpose;
    QList<HelpTerm> terms;
    QList<HelpTrouble> troubles;
};

/// One for each page.
[[nodiscard]] QList<HelpText> helpTexts();
/// That of the page; empty when there is none.
[[nodiscard]] HelpText helpTextFor(const QString& page);

/// A step or assumption of the how-to.
struct HelpStep {
    QString id; ///< "N5"
    QString title;
    QString purpose;
};
[[nodiscard]] std::optional<HelpStep> helpStep(const QString& id);

// By phase, in the order of the pages.
namespace helptexts {
[[nodiscard]] QList<HelpText> appliance(); ///< start, appliance, portal groups, targets, groups, LUNs
[[nodiscard]] QList<HelpText> clients();   ///< clients, initiators, network, paths, multipath
[[nodiscard]] QList<HelpText> run();       ///< review, apply, result
} // namespace helptexts

} // namespace twinrail
