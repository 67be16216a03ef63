// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/lab.h"
#include "tests/vm/bridge/sanbridge.h"
#include "tests/vm/machines/machines.h"

#include <QTemporaryDir>

#include <functional>

namespace twinrail::vm {

/// The how-to's appliance on the bench: the lab's, acting on the real target, with a site file whose clients are the
/// machines of the bench, and credentials for the product. Nothing on the SAN changes before the first call.
class BenchAppliance {
public:
    enum class Zvols { HowTo, None };
    /// Throws when it cannot start: a test then fails with the words of the error.
    explicit BenchAppliance(const Machines& machines, Zvols zvols = Zvols::HowTo);

    [[nodiscard]] QString sitePath() const { return m_lab->sitePath(); }
    [[nodiscard]] QString credentialsPath() const { return m_lab->credentialsPath(); }
    [[nodiscard]] Site site() const; ///< as the file says now
    [[nodiscard]] QStringList aliases() const;
    [[nodiscard]] lab::Lab& lab() { return *m_lab; }

    /// From now on the product reads this site. Throws when it is none any more.
    void editSite(const std::function<void(QJsonObject&)>& edit);
    void logInAs(const QString& user, const QString& sudoPassword); ///< with the key of the bench, on every client
    void logInWithoutFile();                                        ///< no login for any client: only an agent helps

    /// What another administrator does on the appliance; the SAN has followed when it returns.
    void withModel(const std::function<void(lab::Comstar&)>& deed);
    /// The appliance as N1–N5 of the site leave it: for a snapshot whose clients are set up already.
    void asPlanned();
    /// Other people's portal group, target, groups and mapped zvols (10.20.0.90).
    void addForeignObjects();
    /// One more initiator name of the bench: the one that a client had before the site named it.
    void letIn(const QString& initiator);

    /// What did not go well on the SAN, and in asPlanned; empty: nothing.
    [[nodiscard]] QStringList sanProblems();

private:
    void writeCredentials(const QJsonObject& everyClient);
    void follow();

    QString m_keyPath;
    QTemporaryDir m_directory;
    SanBridge m_bridge; ///< outlives the lab
    std::unique_ptr<lab::Lab> m_lab;
    QStringList m_problems;
};

} // namespace twinrail::vm
