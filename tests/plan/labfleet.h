// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/lab.h"
#include "core/plan/runner.h"
#include "core/survey/verdict.h"

#include <QTemporaryDir>

namespace twinrail::testing {

/// The lab's own accounts.
class LabCredentials : public Credentials {
public:
    explicit LabCredentials(const lab::Lab& lab) : m_description(lab.description()) {}
    Result<Secret> appliancePassword(const ApplianceAccess& access) override;
    Result<SshLogin> sshLogin(const Client& client) override;

private:
    QJsonObject m_description;
};

/// One lab world, running, with its machines opened over real HTTP and SSH.
class LabFleet {
public:
    explicit LabFleet(const QString& world);
    explicit LabFleet(Result<std::unique_ptr<lab::World>> world);

    [[nodiscard]] QJsonObject world(); ///< everything an undo must restore
    [[nodiscard]] Plan plan() { return makePlan(site, fleet, stop); }
    [[nodiscard]] RunResult apply(const RunListener& listener = {});
    [[nodiscard]] RunResult undo();
    [[nodiscard]] Verdict verdict();

    QTemporaryDir directory;
    std::unique_ptr<lab::Lab> lab;
    Site site;
    Stop stop;
    Fleet fleet;
    QString journalPath;
};

/// Where two worlds differ, one line each: "/clients/prague/files/…: was …, is …". Empty: nowhere.
[[nodiscard]] QStringList differences(const QJsonValue& was, const QJsonValue& is, const QString& place = {});

/// Without what prague's daemons have read. In half-done they ran with an older reading than their files say, and that
/// cannot be given back to them: after undo they have read the files, which are as they were.
[[nodiscard]] QStringList withoutDaemonReadings(const QStringList& differing);

} // namespace twinrail::testing
