// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/appliance/proposingpage.h"

class QLabel;

namespace twinrail {

class GroupEdit;

/// N3, N4: through which targets the LUNs are shown, and to whom.
class GroupsPage : public ProposingPage {
    Q_OBJECT
public:
    explicit GroupsPage(SiteSession& session, QWidget* parent = nullptr);

    void fill() override;
    [[nodiscard]] Findings problems() const override;

protected:
    [[nodiscard]] Site proposed(const Site& wanted, const ApplianceState& found) const override;

private:
    void name(QString Site::*group, const QString& text);

    QLabel* m_hint;
    GroupEdit* m_targets;
    GroupEdit* m_hosts;
};

} // namespace twinrail
