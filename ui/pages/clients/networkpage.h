// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/clients/checkrows.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;

namespace twinrail {

class ReadTable;

/// A2, A3, A4, A7, C5: whether each rail is a way of its own. An error keeps the next page closed; what cannot be seen
/// is said and does not.
class NetworkPage : public Page {
    Q_OBJECT
public:
    explicit NetworkPage(SiteSession& session, QWidget* parent = nullptr);

    void fill() override;
    void enter() override;
    [[nodiscard]] Findings problems() const override;
    Leaving leave() override;
    void showPlace(const QString& place) override;

private:
    [[nodiscard]] Findings errors() const;

    CheckModel m_model;
    ReadTable* m_table;
    QPushButton* m_askAgain;
    QLabel* m_summary;
    QLabel* m_changes;
    Findings m_shown;    ///< errors that were there when somebody wanted to leave
    Findings m_accepted; ///< the same once they have been seen: the plan may go on, and falls short in sight
    bool m_leaving = false;
    bool m_wasStopped = false; ///< during finished()
};

} // namespace twinrail
