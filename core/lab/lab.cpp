// SPDX-License-Identifier: Apache-2.0
#include "core/lab/lab.h"

#include "core/base/tr.h"
#include "core/lab/client/clientmodel.h"
#include "core/lab/client/ssh/server.h"
#include "core/lab/san/nmsserver.h"
#include "core/topology/sitefile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace twinrail::lab {

namespace {

const QString loopback = QStringLiteral("127.0.0.1");

/// The how-to's appliance is of the third generation.
constexpr Personality personality = Personality::Nms3;

QString passwordOf(const ClientModel& client, const QString& account)
{
    const auto found = client.machine.passwords.find(account);
    return found == client.machine.passwords.end() ? QString() : QString::fromUtf8(found->second);
}

/// Nobody else may read it at any moment.
Result<> writePrivately(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return fail(Error::Kind::Failed,
                    //: %1 is a path
                    Tr::tr("The lab cannot write “%1”. Choose another directory.").arg(path), file.errorString());
    return {};
}

QByteArray credentialsOf(const World& world)
{
    QJsonObject clients;
    for (const auto& client : world.clients)
        clients[client->machine.name] =
            QJsonObject{{QStringLiteral("password"), passwordOf(*client, QStringLiteral("root"))}};
    const QJsonObject appliance{{QStringLiteral("password"), QString::fromUtf8(world.appliancePassword)}};
    const QJsonObject all{{QStringLiteral("appliance"), appliance}, {QStringLiteral("clients"), clients}};
    return QJsonDocument(all).toJson();
}

} // namespace

/// In this order: what is below is gone before what it uses.
struct Lab::Parts {
    std::unique_ptr<World> world;
    std::unique_ptr<NmsServer> http;
    std::unique_ptr<NmsServer> https;
    std::vector<std::unique_ptr<SshServer>> clients; ///< as world.clients
    Site site;
    QString sitePath;
    QString credentialsPath;

    Result<> startServers();
    void fillSite();
    Result<> writeFiles(const QString& directory);
};

Result<> Lab::Parts::startServers()
{
    const auto appliance = [this](Tls tls) {
        return NmsServer::start(world->san, world->lock, world->applianceUser, world->appliancePassword, tls,
                                personality);
    };
    TWINRAIL_LET(plain, appliance(Tls::No));
    http = std::move(plain);
    TWINRAIL_LET(encrypted, appliance(Tls::Yes));
    https = std::move(encrypted);
    for (const auto& model : world->clients) {
        TWINRAIL_LET(server, SshServer::start(world->lock, model->machine));
        clients.push_back(std::move(server));
    }
    return {};
}

void Lab::Parts::fillSite()
{
    site = world->site;
    site.appliance.host = loopback;
    site.appliance.port = https->port();
    site.appliance.scheme = Scheme::Https;
    site.appliance.user = QString::fromUtf8(world->applianceUser);
    site.appliance.certificate = https->certificateFingerprint();
    for (Client& wanted : site.clients) {
        for (std::size_t i = 0; i < clients.size(); ++i) {
            if (world->clients[i]->machine.name != wanted.name)
                continue;
            wanted.host = loopback;
            wanted.port = clients[i]->port();
            wanted.hostKey = clients[i]->fingerprint();
        }
    }
}

Result<> Lab::Parts::writeFiles(const QString& directory)
{
    if (!QDir().mkpath(directory))
        return fail(Error::Kind::Failed,
                    //: %1 is a path
                    Tr::tr("The lab cannot make the directory “%1”. Choose another one.").arg(directory));
    const QDir place(QDir(directory).absolutePath());
    sitePath = place.filePath(world->name + QStringLiteral(".twinrail"));
    credentialsPath = place.filePath(QStringLiteral("credentials.json"));
    TWINRAIL_TRY(writeSite(sitePath, site));
    return writePrivately(credentialsPath, credentialsOf(*world));
}

Lab::Lab() : m_parts(std::make_unique<Parts>()) {}

Lab::~Lab() = default;

Result<std::unique_ptr<Lab>> Lab::start(std::unique_ptr<World> world, const QString& directory)
{
    std::unique_ptr<Lab> lab(new Lab);
    Parts& parts = *lab->m_parts;
    parts.world = std::move(world);
    TWINRAIL_TRY(parts.startServers());
    parts.fillSite();
    TWINRAIL_TRY(parts.writeFiles(directory));
    return lab;
}

World& Lab::world() { return *m_parts->world; }
Site Lab::site() const { return m_parts->site; }
QString Lab::sitePath() const { return m_parts->sitePath; }
QString Lab::credentialsPath() const { return m_parts->credentialsPath; }
NmsServer& Lab::appliance() { return *m_parts->https; }

void Lab::setBackend(Backend* backend)
{
    for (NmsServer* server : {m_parts->http.get(), m_parts->https.get()})
        server->setBackend(backend);
}

SshServer* Lab::client(const QString& name)
{
    for (std::size_t i = 0; i < m_parts->clients.size(); ++i)
        if (m_parts->world->clients[i]->machine.name == name)
            return m_parts->clients[i].get();
    return nullptr;
}

QJsonObject Lab::description() const
{
    const World& world = *m_parts->world;
    QJsonArray clients;
    for (std::size_t i = 0; i < m_parts->clients.size(); ++i) {
        const ClientModel& model = *world.clients[i];
        const QString root = QStringLiteral("root");
        const QString admin = QStringLiteral("admin");
        clients << QJsonObject{{QStringLiteral("name"), model.machine.name},
                               {QStringLiteral("host"), loopback},
                               {QStringLiteral("port"), m_parts->clients[i]->port()},
                               {QStringLiteral("user"), root},
                               {QStringLiteral("password"), passwordOf(model, root)},
                               {QStringLiteral("sudoUser"), admin},
                               {QStringLiteral("sudoPassword"), passwordOf(model, admin)},
                               {QStringLiteral("hostKey"), m_parts->clients[i]->fingerprint()}};
    }
    const QJsonObject http{{QStringLiteral("host"), loopback}, {QStringLiteral("port"), m_parts->http->port()}};
    const QJsonObject https{{QStringLiteral("host"), loopback},
                            {QStringLiteral("port"), m_parts->https->port()},
                            {QStringLiteral("certificate"), m_parts->https->certificateFingerprint()}};
    const QJsonObject appliance{{QStringLiteral("http"), http},
                                {QStringLiteral("https"), https},
                                {QStringLiteral("user"), QString::fromUtf8(world.applianceUser)},
                                {QStringLiteral("password"), QString::fromUtf8(world.appliancePassword)}};
    return {{QStringLiteral("world"), world.name},
            {QStringLiteral("appliance"), appliance},
            {QStringLiteral("clients"), clients},
            {QStringLiteral("site"), m_parts->sitePath},
            {QStringLiteral("credentials"), m_parts->credentialsPath}};
}

} // namespace twinrail::lab
