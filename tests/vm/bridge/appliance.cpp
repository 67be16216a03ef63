// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/bridge/appliance.h"

#include "core/lab/world/sanparts.h"
#include "core/lab/world/siteparts.h"
#include "core/topology/sitefile.h"
#include "tests/orthrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace twinrail::vm {

namespace {

using lab::Comstar;

using testing::giveUp;
using testing::orThrow;

Site siteOf(const Machines& machines)
{
    Site site = lab::howtoSite();
    for (Client& client : site.clients) {
        client.host = QStringLiteral("127.0.0.1");
        client.port = machines.client(client.name).sshPort();
        client.hostKey = machines.hostKey(client.name);
    }
    return site;
}

QStringList initiatorsOf(const Site& site)
{
    QStringList names;
    for (const Client& client : site.clients)
        names << client.initiator.text();
    return names;
}

std::unique_ptr<lab::World> worldFor(const Machines& machines, BenchAppliance::Zvols zvols)
{
    auto world = std::make_unique<lab::World>();
    world->name = QStringLiteral("bench");
    world->site = siteOf(machines);
    lab::addPool(*world);
    if (zvols == BenchAppliance::Zvols::HowTo)
        lab::addHowtoZvols(*world);
    return world;
}

void write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        giveUp(QStringLiteral("%1: %2").arg(path, file.errorString()));
}

/// N1–N5 by the calls of the model itself, so that its rules are kept; what they refused.
QStringList carryOut(const Site& site, Comstar& san)
{
    QStringList refused;
    const auto deed = [&refused](const Comstar::Answer& answer) {
        if (answer)
            refused << *answer;
    };
    for (const PortalGroup& group : site.portalGroups)
        deed(san.createPortalGroup(group.name, {group.portal.text()}));
    deed(san.createTargetGroup(site.targetGroup));
    for (const Target& target : site.targets) {
        deed(san.createTarget(target.name.text(), {target.portalGroup}, target.alias, nullptr));
        deed(san.addTargetMember(site.targetGroup, target.name.text()));
    }
    deed(san.createHostGroup(site.hostGroup));
    for (const Client& client : site.clients)
        deed(san.addHostMember(site.hostGroup, client.initiator.text()));
    for (const Lun& lun : site.luns) {
        if (!san.zvols.contains(lun.zvol)) {
            deed(san.createZvol(lun.zvol, lun.sizeBytes, lun.blockSize, lun.sparse));
            deed(san.createUnit(lun.zvol, {}));
        }
        deed(san.addView(lun.zvol, lun.number, site.hostGroup, site.targetGroup, nullptr));
    }
    return refused;
}

} // namespace

BenchAppliance::BenchAppliance(const Machines& machines, Zvols zvols)
    : m_keyPath(machines.keyPath()), m_bridge(machines.san(), initiatorsOf(lab::howtoSite())),
      m_lab(orThrow(lab::Lab::start(worldFor(machines, zvols), m_directory.path())))
{
    m_lab->setBackend(&m_bridge);
    writeCredentials({{QStringLiteral("keyFile"), m_keyPath}});
}

Site BenchAppliance::site() const { return orThrow(readSite(sitePath())); }

QStringList BenchAppliance::aliases() const
{
    QStringList aliases;
    for (const Lun& lun : site().luns)
        aliases << lun.alias;
    return aliases;
}

void BenchAppliance::editSite(const std::function<void(QJsonObject&)>& edit)
{
    QJsonObject json = QJsonDocument::fromJson(siteToJson(site())).object();
    edit(json);
    const QByteArray bytes = QJsonDocument(json).toJson();
    (void)orThrow(siteFromJson(bytes));
    write(sitePath(), bytes);
}

void BenchAppliance::logInAs(const QString& user, const QString& sudoPassword)
{
    editSite([&user](QJsonObject& json) {
        QJsonArray clients = json[QStringLiteral("clients")].toArray();
        for (auto client : clients) {
            QJsonObject values = client.toObject();
            values[QStringLiteral("user")] = user;
            client = values;
        }
        json[QStringLiteral("clients")] = clients;
    });
    writeCredentials({{QStringLiteral("keyFile"), m_keyPath}, {QStringLiteral("sudo"), sudoPassword}});
}

void BenchAppliance::logInWithoutFile() { writeCredentials({}); }

void BenchAppliance::withModel(const std::function<void(Comstar&)>& deed)
{
    lab::World& world = m_lab->world();
    const std::lock_guard guard(world.lock);
    m_bridge.refresh(world.san);
    deed(world.san);
    m_bridge.follow(world.san);
}

// Without asking for the sessions first: those of the snapshot are of a time when all this was there already.
void BenchAppliance::asPlanned()
{
    const std::lock_guard guard(m_lab->world().lock);
    m_problems << carryOut(site(), m_lab->world().san);
    follow();
}

void BenchAppliance::addForeignObjects()
{
    const std::lock_guard guard(m_lab->world().lock);
    lab::addForeignObjects(m_lab->world());
    follow();
}

void BenchAppliance::letIn(const QString& initiator)
{
    const std::lock_guard guard(m_lab->world().lock);
    m_bridge.letIn(initiator);
    follow();
}

QStringList BenchAppliance::sanProblems()
{
    const std::lock_guard guard(m_lab->world().lock);
    return m_problems + m_bridge.problems();
}

void BenchAppliance::follow() { m_bridge.follow(m_lab->world().san); }

/// An empty account is no account: a client without one is left to the SSH agent.
void BenchAppliance::writeCredentials(const QJsonObject& everyClient)
{
    QJsonObject all{{QStringLiteral("appliance"),
                     QJsonObject{{QStringLiteral("password"), QString::fromUtf8(m_lab->world().appliancePassword)}}}};
    if (!everyClient.isEmpty())
        all[QStringLiteral("clients")] = QJsonObject{{QStringLiteral("*"), everyClient}};
    write(credentialsPath(), QJsonDocument(all).toJson());
}

} // namespace twinrail::vm
