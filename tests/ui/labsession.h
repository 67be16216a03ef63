// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/keys.h"
#include "core/lab/lab.h"
#include "tests/orthrow.h"
#include "ui/session/session.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace twinrail {

/// A lab world and a session on it, as after "New set-up" with the addresses typed in: appliance and clients with their
/// endpoints, nothing else. Passwords are kept for the session.
class LabSession {
public:
    enum class Start {
        Addresses, ///< what a person types at the least
        Site       ///< the world's ready site
    };
    explicit LabSession(const QString& world, Start start = Start::Addresses, bool pinned = true)
        : m_lab(testing::orThrow(lab::Lab::start(testing::orThrow(lab::makeWorld(world)), m_directory.path())))
    {
        Draft draft{
            start == Start::Site ? m_lab->site() : bare(), m_directory.filePath(QStringLiteral("my.twinrail")), {}, {}};
        if (!pinned) {
            draft.site.appliance.certificate.clear();
            for (Client& client : draft.site.clients)
                client.hostKey.clear();
        }
        keepPasswords(draft.site);
        m_session = std::make_unique<SiteSession>(draft, m_secrets);
    }

    [[nodiscard]] SiteSession& session() { return *m_session; }
    [[nodiscard]] std::unique_ptr<SiteSession> takeSession() { return std::move(m_session); }
    [[nodiscard]] lab::Lab& lab() { return *m_lab; }
    [[nodiscard]] lab::World& world() { return m_lab->world(); }
    [[nodiscard]] std::shared_ptr<SecretStore> secrets() { return m_secrets; }

    /// Runs the event loop until it holds; false: it did not within that many seconds.
    template <typename Condition> [[nodiscard]] static bool until(Condition condition, int seconds = 60)
    {
        return QTest::qWaitFor(condition, seconds * 1000);
    }
    /// Asks all machines and waits for the answers.
    [[nodiscard]] bool ask()
    {
        m_session->askAll();
        return until([this] { return !m_session->asking(); });
    }

private:
    [[nodiscard]] Site bare() const
    {
        const Site ready = m_lab->site();
        Site site;
        site.name = ready.name;
        site.appliance = ready.appliance;
        for (const Client& client : ready.clients)
            site.clients << Client{client.name, client.host, client.port, client.user, client.hostKey, {}, {}};
        return site;
    }
    void keepPasswords(const Site& site)
    {
        const QJsonObject description = m_lab->description();
        m_secrets->keep(applianceKey(site.appliance.user, site.appliance.host),
                        Secret(description[u"appliance"][u"password"].toString().toUtf8()));
        const QJsonArray clients = description[u"clients"].toArray();
        for (const Client& client : site.clients)
            for (const QJsonValue& known : clients)
                if (known[u"name"].toString() == client.name)
                    m_secrets->keep(clientKey(client.user, client.host, client.port),
                                    Secret(known[u"password"].toString().toUtf8()));
    }

    QTemporaryDir m_directory;
    std::unique_ptr<lab::Lab> m_lab;
    std::shared_ptr<SecretStore> m_secrets = std::make_shared<SecretStore>();
    std::unique_ptr<SiteSession> m_session;
};

} // namespace twinrail
