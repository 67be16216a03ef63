// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/clientscene.h"

#include "core/topology/pathplan.h"
#include "core/topology/rules.h"

#include <set>

namespace twinrail::lab {
namespace {

WorldSpec sized(int clients, int luns, int paths) { return {scaleWorld, clients, luns, paths}; }

std::unique_ptr<World> scaled(int clients, int luns, int paths)
{
    return makeWorld(sized(clients, luns, paths)).value();
}

TEST(ScaleWorld, hasAsManyAsAreAskedFor)
{
    const auto world = scaled(3, 5, 6);
    EXPECT_EQ(world->site.luns.size(), 5);
    EXPECT_EQ(world->site.clients.size(), 3);
    const Prediction predicted = predict(world->site);
    EXPECT_EQ(predicted.pathsPerLun, 6);
    EXPECT_EQ(predicted.paths, 3 * 5 * 6);
    for (const auto& client : world->clients) {
        EXPECT_EQ(client->kernel.sessions.size(), 6);
        EXPECT_EQ(client->kernel.disks.size(), 1 + 5 * 6); // and the one that it boots from
        ASSERT_EQ(client->kernel.maps.size(), 5);
        for (const KernelMap& map : client->kernel.maps)
            EXPECT_EQ(map.disks().size(), 6) << map.name.toStdString();
    }
    EXPECT_EQ(world->san.sessions.size(), 3 * 6);
}

TEST(ScaleWorld, isLoggedInUnderEachClientsOwnName)
{
    const auto world = scaled(4, 1, 2);
    for (qsizetype i = 0; i < world->site.clients.size(); ++i) {
        const ClientModel& client = *world->clients[std::size_t(i)];
        const QString own = world->site.clients[i].initiator.text();
        EXPECT_EQ(client.iscsid.initiatorName, own);
        EXPECT_EQ(client.iscsid.nameInFile(), own);
        for (const KernelSession& session : client.kernel.sessions) {
            EXPECT_EQ(session.initiator, own);
            EXPECT_EQ(client.kernel.sessionState(session), QStringLiteral("LOGGED_IN"));
        }
    }
}

TEST(ScaleWorld, isAsItsFilesSayAfterABoot)
{
    const auto world = scaled(4, 3, 4);
    // A boot also starts the service that logs in; nobody needed it so far.
    const auto withoutServices = [](const ClientModel& client) {
        QJsonObject json = client.toJson();
        json.remove(u"services");
        return json;
    };
    for (const auto& client : world->clients) {
        const QJsonObject before = withoutServices(*client);
        ASSERT_EQ(before.size(), 5);
        client->reboot();
        EXPECT_EQ(withoutServices(*client), before) << client->machine.name.toStdString();
    }
}

TEST(ScaleWorld, changesOneClientAlone)
{
    const auto world = scaled(4, 2, 2);
    const QJsonObject others = world->clients[2]->toJson();
    ClientModel& client = *world->clients[0];
    type(client, "iscsiadm -m session -u; echo new > /etc/multipath.conf");
    EXPECT_TRUE(client.kernel.sessions.isEmpty());
    EXPECT_EQ(world->clients[2]->toJson(), others);
    EXPECT_EQ(world->san.sessions.size(), 3 * 2);
}

TEST(ScaleWorld, isASoundSiteAtItsLargest)
{
    Site site = makeWorld(sized(256, 256, 8)).value()->site;
    std::set<QString> macs, addresses, names;
    for (const Client& client : site.clients) {
        names.insert(client.initiator.text());
        for (const Interface& interface : client.interfaces) {
            macs.insert(interface.mac.text());
            addresses.insert(interface.address.toString());
            for (const Rail& rail : site.rails)
                EXPECT_EQ(rail.subnet.contains(interface.address), rail.name == interface.rail);
        }
    }
    EXPECT_EQ(names.size(), 256U);
    EXPECT_EQ(macs.size(), 512U);
    EXPECT_EQ(addresses.size(), 512U);
    EXPECT_EQ(predict(site).paths, 524288);
    site.appliance.host = QStringLiteral("127.0.0.1"); // the lab fills the endpoints in
    for (Client& client : site.clients) {
        client.host = client.name;
        client.port = 22;
    }
    for (const Finding& finding : siteFindings(site))
        EXPECT_LT(finding.severity, Finding::Severity::Warning) << finding.text.toStdString();
}

TEST(ScaleWorld, isRefusedWhereTheLabHasNoRoom)
{
    struct Row {
        WorldSpec spec;
        const char* says;
    };
    const Row rows[] = {{sized(0, 4, 4), "1 to 256 clients, not 0"}, {sized(257, 4, 4), "1 to 256 clients, not 257"},
                        {sized(4, 0, 4), "1 to 256 LUNs, not 0"},    {sized(4, 257, 4), "1 to 256 LUNs, not 257"},
                        {sized(4, 4, 3), "2, 4, 6 or 8 paths"},      {sized(4, 4, 0), "2, 4, 6 or 8 paths"},
                        {sized(4, 4, 10), "2, 4, 6 or 8 paths"},     {sized(4, 4, -2), "2, 4, 6 or 8 paths"}};
    for (const Row& row : rows) {
        const auto world = makeWorld(row.spec);
        ASSERT_FALSE(world) << row.says;
        EXPECT_TRUE(world.error().text.contains(QLatin1String(row.says))) << world.error().text.toStdString();
    }
}

} // namespace
} // namespace twinrail::lab
