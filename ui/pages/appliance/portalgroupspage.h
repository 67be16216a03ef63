// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/appliance/portalrows.h"
#include "ui/pages/appliance/proposingpage.h"

namespace twinrail {

class AddressList;
class RecordEditor;

/// N1: the rails, and one portal group on each. What names a rail or a portal group follows when it is renamed.
class PortalGroupsPage : public ProposingPage {
    Q_OBJECT
public:
    explicit PortalGroupsPage(SiteSession& session, QWidget* parent = nullptr);

    void fill() override;
    [[nodiscard]] Findings problems() const override;
    void showPlace(const QString& place) override;

protected:
    [[nodiscard]] Site proposed(const Site& wanted, const ApplianceState& found) const override;

private:
    void makeTables();
    void watch();
    void showState(); ///< of the current row
    void takeGroups();
    void takeRails();
    void addGroup(const Portal& portal);
    void addRail();
    void removeGroups(const QList<int>& rows);
    void removeRails(const QList<int>& rows);

    RecordModel<PortalRow> m_groupModel;
    RecordModel<Rail> m_railModel;
    RecordEditor* m_groups;
    RecordEditor* m_rails;
    AddressList* m_addresses;
};

} // namespace twinrail
