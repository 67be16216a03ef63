// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/appliance/proposingpage.h"
#include "ui/pages/appliance/targetrows.h"

class QLabel;
class QPushButton;

namespace twinrail {

class RecordEditor;

/// N2: what the clients log in to, one for each portal group.
class TargetsPage : public ProposingPage {
    Q_OBJECT
public:
    explicit TargetsPage(SiteSession& session, QWidget* parent = nullptr);

    void fill() override;
    [[nodiscard]] Findings problems() const override;
    void showPlace(const QString& place) override;

protected:
    [[nodiscard]] Site proposed(const Site& wanted, const ApplianceState& found) const override;

private:
    void makeTable();
    void takeOver();
    void add();
    void renew(); ///< the name of the current target
    void remove(const QList<int>& rows);
    void showSentence();

    RecordModel<TargetRow> m_model;
    QLabel* m_hint;
    RecordEditor* m_editor;
    QPushButton* m_newName;
};

} // namespace twinrail
