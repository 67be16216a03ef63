// SPDX-License-Identifier: Apache-2.0
#include "app/labstart.h"

#include "core/base/tr.h"
#include "core/credentials/credentialsfile.h"
#include "core/credentials/keys.h"
#include "core/lab/lab.h"

#include <QTemporaryDir>

namespace twinrail {

namespace {

/// The folder goes after the lab that writes in it.
struct RunningLab {
    QTemporaryDir directory;
    std::unique_ptr<lab::Lab> lab;
};

Site addressesOf(const Site& ready)
{
    Site site;
    site.name = ready.name;
    site.appliance = ready.appliance;
    for (const Client& client : ready.clients)
        site.clients << Client{client.name, client.host, client.port, client.user, client.hostKey, {}, {}};
    return site;
}

Result<std::shared_ptr<SecretStore>> passwordsOf(const lab::Lab& lab)
{
    TWINRAIL_LET(accounts, readCredentialsFile(lab.credentialsPath()));
    auto secrets = std::make_shared<SecretStore>();
    const Site site = lab.site();
    if (accounts.appliance)
        secrets->keep(applianceKey(site.appliance.user, site.appliance.host), accounts.appliance->password.clone());
    for (const Client& client : site.clients)
        if (const FileAccount* account = accounts.client(client.name))
            secrets->keep(clientKey(client.user, client.host, client.port), account->password.clone());
    return secrets;
}

} // namespace

Result<LabStart> startLab(const lab::WorldSpec& world)
{
    auto running = std::make_shared<RunningLab>();
    if (!running->directory.isValid())
        return fail(Error::Kind::Failed, Tr::tr("The lab needs a temporary folder and cannot make one."),
                    running->directory.errorString());
    TWINRAIL_LET(made, lab::makeWorld(world));
    TWINRAIL_LET(lab, lab::Lab::start(std::move(made), running->directory.path()));
    running->lab = std::move(lab);
    TWINRAIL_LET(secrets, passwordsOf(*running->lab));
    const QString path = running->directory.filePath(QStringLiteral("lab-%1.twinrail").arg(world.name));
    return LabStart{Draft{addressesOf(running->lab->site()), path, {}, {}}, secrets, running};
}

QList<LabWorld> labWorlds()
{
    const QMap<QString, QString> sentences{
        {QStringLiteral("seed"), Tr::tr("The how-to's site: an appliance with four volumes and two CentOS clients.")},
        {QStringLiteral("bare"), Tr::tr("Nothing is prepared: no volumes, services off, packages missing.")},
        {QStringLiteral("half-done"), Tr::tr("Somebody began by hand and left mistakes to be found.")},
        {QStringLiteral("one-rail-down"), Tr::tr("One cable is out: see how a degraded set-up is told.")},
        {QStringLiteral("debian"), Tr::tr("Two bare Debian clients.")},
        {lab::scaleWorld, Tr::tr("A generated site, set up already: as many clients, LUNs and paths as you like.")},
    };
    QList<LabWorld> worlds;
    for (const QString& name : lab::worldNames())
        worlds << LabWorld{name, sentences.value(name)};
    return worlds;
}

} // namespace twinrail
