// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/clients/interfacerows.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;

namespace twinrail {

class ClientChooser;
class InitiatorName;
class RecordTable;

/// C3, C4: under which name each client logs in, and which of its network cards carry the paths.
class InitiatorsPage : public Page {
    Q_OBJECT
public:
    explicit InitiatorsPage(SiteSession& session, QWidget* parent = nullptr);

    void fill() override;
    void enter() override;
    [[nodiscard]] Findings problems() const override;
    void showPlace(const QString& place) override;

private:
    [[nodiscard]] QWidget* makeButtons();
    void watch();
    void propose(const std::function<bool(const Client&)>& wanted);
    void fillInterfaces();
    void takeName(const QString& text);
    void edit(const std::function<void(Client&)>& change); ///< of the client that is shown
    void addInterface();
    void removeInterface();
    [[nodiscard]] const Client* shown() const; ///< nothing: there is no client
    [[nodiscard]] ClientFacts shownFacts() const;
    [[nodiscard]] QList<NicCandidate> nics() const;
    [[nodiscard]] QString namePlace() const;

    ClientChooser* m_client;
    InitiatorName* m_name;
    std::unique_ptr<RecordModel<Interface>> m_model; ///< of one client: its places name it
    RecordTable* m_table;
    QPushButton* m_remove;
    QLabel* m_unfit;
};

} // namespace twinrail
