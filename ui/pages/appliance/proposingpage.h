// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

namespace twinrail {

/// A page that proposes from what the appliance has answered: when the person comes to it, or, when the answer is late,
/// as soon as it is there. Once for each visit, so that what somebody empties stays empty under their hands.
class ProposingPage : public Page {
    Q_OBJECT
public:
    ProposingPage(SiteSession& session, QStringList places, QWidget* parent = nullptr);
    void enter() override;

protected:
    /// Fills in what is empty (core/propose/propose.h).
    [[nodiscard]] virtual Site proposed(const Site& wanted, const ApplianceState& found) const = 0;
    [[nodiscard]] const ApplianceFacts& facts() const { return session().facts().appliance; }
    /// Why nothing is proposed; empty when the appliance has answered.
    [[nodiscard]] QString unknownSentence() const;

private:
    void propose();
    bool m_waiting = false; ///< for the answer
};

} // namespace twinrail
