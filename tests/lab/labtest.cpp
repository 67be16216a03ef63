// SPDX-License-Identifier: Apache-2.0
#include "core/lab/lab.h"

#include "core/lab/san/backend.h"
#include "core/topology/sitefile.h"
#include "tests/lab/sanclient.h"
#include "tests/print.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace twinrail::lab {
namespace {

class RunningLab : public testing::Test {
protected:
    void SetUp() override
    {
        auto started = Lab::start(makeWorld(QStringLiteral("seed")).value(), directory.filePath(QStringLiteral("lab")));
        ASSERT_TRUE(started) << describe(started.error()).toStdString();
        lab = std::move(*started);
    }

    static bool answers(const QJsonObject& endpoint)
    {
        QTcpSocket socket;
        socket.connectToHost(endpoint[QStringLiteral("host")].toString(),
                             quint16(endpoint[QStringLiteral("port")].toInt()));
        return socket.waitForConnected(5000);
    }

    QTemporaryDir directory;
    std::unique_ptr<Lab> lab;
};

TEST_F(RunningLab, hasADoorForEachMachine)
{
    const QJsonObject described = lab->description();
    const QJsonObject appliance = described[QStringLiteral("appliance")].toObject();
    EXPECT_TRUE(answers(appliance[QStringLiteral("http")].toObject()));
    EXPECT_TRUE(answers(appliance[QStringLiteral("https")].toObject()));
    const QJsonArray clients = described[QStringLiteral("clients")].toArray();
    ASSERT_EQ(clients.size(), 2);
    for (const QJsonValue& client : clients)
        EXPECT_TRUE(answers(client.toObject()));
    EXPECT_EQ(described[QStringLiteral("world")].toString(), QStringLiteral("seed"));
}

TEST_F(RunningLab, writesTheSiteThatItAnswersWith)
{
    const Result<Site> read = readSite(lab->sitePath());
    ASSERT_TRUE(read) << describe(read.error()).toStdString();
    Site wanted = lab->site();
    wanted.origin = read->origin; // what it was read from is no part of what is meant
    EXPECT_EQ(*read, wanted);
}

TEST_F(RunningLab, pinsTheCertificateAndTheHostKeys)
{
    const Site site = lab->site();
    EXPECT_EQ(site.appliance.scheme, Scheme::Https);
    EXPECT_EQ(site.appliance.certificate.count(QLatin1Char(':')), 31);
    for (const Client& client : site.clients) {
        EXPECT_TRUE(client.hostKey.startsWith(QStringLiteral("SHA256:")));
        EXPECT_NE(client.port, 0);
    }
    EXPECT_NE(site.clients.first().hostKey, site.clients.last().hostKey);
}

TEST_F(RunningLab, keepsPasswordsOutOfTheSiteFileAndAwayFromOthers)
{
    QFile siteFile(lab->sitePath());
    ASSERT_TRUE(siteFile.open(QIODevice::ReadOnly));
    EXPECT_FALSE(siteFile.readAll().contains("password"));
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    EXPECT_FALSE(QFileInfo(lab->credentialsPath()).permissions() & others);
    QFile credentials(lab->credentialsPath());
    ASSERT_TRUE(credentials.open(QIODevice::ReadOnly));
    const QJsonObject accounts = QJsonDocument::fromJson(credentials.readAll()).object();
    EXPECT_EQ(accounts[QStringLiteral("appliance")].toObject()[QStringLiteral("password")].toString(),
              QString::fromUtf8(lab->world().appliancePassword));
    EXPECT_TRUE(accounts[QStringLiteral("clients")].toObject().contains(QStringLiteral("prague")));
}

TEST_F(RunningLab, letsABackendFollowTheCallsOfBothDoors)
{
    struct Counting : Backend {
        void refresh(Comstar&) override {}
        void follow(const Comstar&) override { ++calls; }
        int calls = 0;
    } backend;
    lab->setBackend(&backend);
    const QByteArray request = postBytes("/rest/nms", callBody("stmf", "list_hostgroups", {}));
    const QJsonObject doors = lab->description()[QStringLiteral("appliance")].toObject();
    for (const auto& [door, line] : {std::pair("http", Line::Plain), std::pair("https", Line::Secure)}) {
        RawClient client(quint16(doors[QLatin1String(door)].toObject()[QStringLiteral("port")].toInt()), line);
        client.send(request);
        EXPECT_EQ(client.reply().status(), 200) << door;
    }
    EXPECT_EQ(backend.calls, 2);
    lab->setBackend(nullptr);
}

TEST(Lab, refusesADirectoryThatCannotBeMade)
{
    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto started =
        Lab::start(makeWorld(QStringLiteral("bare")).value(), file.fileName() + QStringLiteral("/lab"));
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().kind, Error::Kind::Failed);
}

} // namespace
} // namespace twinrail::lab
