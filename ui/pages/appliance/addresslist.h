// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/propose/propose.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace twinrail {

class AddressModel;
class ReadTable;

/// The addresses that were found on the appliance, which of them may serve as a portal, and why not.
class AddressList : public QWidget {
    Q_OBJECT
public:
    explicit AddressList(QWidget* parent = nullptr);
    ~AddressList() override;

    /// `unknown` says why there are none.
    void show(const Site& site, const QList<PortalCandidate>& candidates, const QString& unknown);

signals:
    void wanted(const twinrail::PortalCandidate& candidate);

private:
    void use();
    void allow();

    AddressModel* m_model;
    ReadTable* m_table;
    QPushButton* m_use;
    QLabel* m_unknown;
};

} // namespace twinrail
