// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/clients/clientrows.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;

namespace twinrail {

class AddClients;
class PasswordBox;
class RecordTable;

/// A1, A9, C1, C2: which clients there are, and whether they answer. One that does not costs its own row.
class ClientsPage : public Page {
    Q_OBJECT
public:
    explicit ClientsPage(SiteSession& session, QWidget* parent = nullptr);

    void fill() override;
    [[nodiscard]] Findings problems() const override;
    Leaving leave() override;
    [[nodiscard]] QString forwardText() const override;
    void showPlace(const QString& place) override;

private:
    [[nodiscard]] QWidget* makeButtons();
    void watch();
    void takeIn();   ///< what stands in "Add clients"
    void takeOver(); ///< what was edited in the table
    void remove();
    void askAgain();
    void handOverPassword();
    [[nodiscard]] QStringList selected() const;
    [[nodiscard]] QStringList passwordFor() const; ///< whom the typed password is for; empty: none is typed
    [[nodiscard]] QStringList toBeAsked() const;   ///< by leave()
    void showDetails();
    void lookWhetherAnswered();

    RecordModel<ClientRow> m_model;
    AddClients* m_add;
    RecordTable* m_table;
    QLabel* m_details;
    QPushButton* m_askAgain;
    QPushButton* m_remove;
    PasswordBox* m_password;
    bool m_leaving = false; ///< leave() has asked, and finished() is due
    bool m_isEnd = false;   ///< of the question: during finished()
};

} // namespace twinrail
