// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/clients/pathmatrix.h"
#include "ui/pages/page.h"

class QButtonGroup;
class QLabel;

namespace twinrail {

class ClientChooser;
class ReadTable;

/// C6–C9: which interface logs in to which portal, and how many paths follow from that.
class PathsPage : public Page {
    Q_OBJECT
public:
    explicit PathsPage(SiteSession& session, QWidget* parent = nullptr);

    void fill() override;
    [[nodiscard]] Findings problems() const override;
    void showPlace(const QString& place) override;

private:
    [[nodiscard]] QWidget* makeKinds();
    void makeMatrix();

    QButtonGroup* m_kinds;
    ClientChooser* m_client;
    PathMatrix m_matrix;
    ReadTable* m_table;
    QLabel* m_hint;
    QLabel* m_prediction;
    QLabel* m_changes;
};

} // namespace twinrail
