// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/stage.h"

#include "tests/contract/facts.h"
#include "tests/orthrow.h"

#include "core/base/sidebyside.h"
#include "core/credentials/credentialsfile.h"
#include "core/host/readers/packages.h"

#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QThread>

#include <stdexcept>

namespace twinrail::contract {

namespace {

constexpr int patience = 120; // seconds: ping, recovery timer and path checker, one after the other, in an emulator

using testing::giveUp;
using testing::orThrow;

class FromFile : public Credentials {
public:
    explicit FromFile(const QString& path) : m_file(orThrow(readCredentialsFile(path))) {}
    Result<Secret> appliancePassword(const ApplianceAccess&) override { return m_file.appliance->password.clone(); }
    Result<SshLogin> sshLogin(const Client& client) override
    {
        const FileAccount* account = m_file.client(client.name);
        SshLogin login;
        login.agent = false;
        login.keyFile = account->keyFile;
        login.password = account->password.clone();
        return login;
    }

private:
    CredentialsFile m_file;
};

} // namespace

void Stage::open(const Site& site, const QString& credentialsPath)
{
    m_site = site;
    FromFile credentials(credentialsPath);
    const auto never = [](const QString&, const QString&) { return false; };
    m_fleet = openFleet(m_site, credentials, never, never, m_stop);
    readAppliance();
}

// Once, since the appliance has one lane and the clients are looked at side by side.
void Stage::readAppliance() { m_appliance = orThrow(orThrow(m_fleet.appliance())->read()); }

HostHands& Stage::hands(const Client& client) { return *orThrow(m_fleet.host(client.name)); }

ClientScene Stage::scene(const Client& client)
{
    return {m_site, client, m_appliance, orThrow(askProfile(hands(client)))};
}

void Stage::apply(Whom whom)
{
    Plan plan = makePlan(m_site, m_fleet, m_stop);
    if (whom == Whom::ApplianceOnly)
        for (MachinePlan& client : plan.clients)
            client.steps.clear();
    const QTemporaryDir directory;
    const auto journal = orThrow(Journal::create(directory.filePath(QStringLiteral("run.journal")), m_site));
    const RunResult result = runPlan(m_site, plan, m_fleet, *journal, {}, m_stop);
    if (const auto error = result.firstError())
        giveUp(describe(*error));
    readAppliance();
}

// Side by side, since a real client takes its time.
void Stage::bring(const Situation& situation)
{
    std::vector<QString> errors(static_cast<std::size_t>(m_site.clients.size()));
    sideBySide(errors.size(), [&](std::size_t i) {
        try {
            const Client& client = m_site.clients.at(static_cast<qsizetype>(i));
            act(client, situation);
            await(client, situation);
        } catch (const std::exception& error) {
            errors[i] = QString::fromUtf8(error.what());
        }
    });
    for (const QString& error : errors)
        if (!error.isEmpty())
            giveUp(error);
}

void Stage::act(const Client& client, const Situation& situation)
{
    if (situation.packages) {
        const DistroProfile profile = scene(client).profile;
        const Output said = orThrow(hands(client).perform(installPackages(
            profile, QStringList{profile.iscsiPackage, profile.multipathPackage} + profile.helperPackages)));
        if (!said.ok())
            giveUp(QString::fromUtf8(said.out + said.err));
    }
    if (situation.typed != nullptr)
        type(client, QString::fromUtf8(situation.typed));
    if (situation.railBOut)
        pullRailB(client);
}

void Stage::await(const Client& client, const Situation& situation)
{
    const ClientScene known = scene(client);
    const QDeadlineTimer deadline(patience * 1000);
    while (!waitedFor(situation, hands(client), known) && !deadline.hasExpired())
        QThread::sleep(1);
}

} // namespace twinrail::contract
