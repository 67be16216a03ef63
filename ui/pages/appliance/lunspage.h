// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/appliance/lunrows.h"
#include "ui/pages/appliance/proposingpage.h"

class QLabel;
class QMenu;
class QPushButton;

namespace twinrail {

class RecordEditor;

/// N5: which volumes the clients get, under which numbers and names.
class LunsPage : public ProposingPage {
    Q_OBJECT
public:
    explicit LunsPage(SiteSession& session, QWidget* parent = nullptr);

    void fill() override;
    [[nodiscard]] Findings problems() const override;
    void showPlace(const QString& place) override;

protected:
    [[nodiscard]] Site proposed(const Site& wanted, const ApplianceState& found) const override;

private:
    void makeTable();
    void fillMenu(const QStringList& zvols);
    void takeOver();
    void remove(const QList<int>& rows);
    void addZvol(const QString& zvol, LunColumn next); ///< and goes to that cell of it
    void showSentence();
    [[nodiscard]] std::optional<ZvolInfo> known(const QString& zvol) const;

    RecordModel<LunRow> m_model;
    QLabel* m_hint;
    RecordEditor* m_editor;
    QLabel* m_removalNote;
    QMenu* m_zvols;
    QPushButton* m_addExisting;
    QStringList m_removed; ///< zvols that somebody took out: no later visit proposes them again
};

} // namespace twinrail
