// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/clientlist.h"

#include <gtest/gtest.h>

namespace twinrail {

namespace {

/// "name user@host:port" of each.
QStringList read(const QString& text, const Site& site = {})
{
    QStringList words;
    for (const Client& client : clientsFrom(text, site).clients)
        words << QStringLiteral("%1 %2@%3:%4").arg(client.name, client.user, client.host).arg(client.port);
    return words;
}

struct Row {
    const char* name;
    const char* typed;
    QStringList clients;
};

class ClientLists : public ::testing::TestWithParam<Row> {};

} // namespace

TEST_P(ClientLists, areTakenApart) { EXPECT_EQ(read(QString::fromUtf8(GetParam().typed)), GetParam().clients); }

INSTANTIATE_TEST_SUITE_P(
    Typed, ClientLists,
    ::testing::Values(Row{"oneName", "prague", {QStringLiteral("prague root@prague:22")}},
                      Row{"spacesCommasAndLines",
                          " prague, brno\n10.10.8.61;\tplzen ",
                          {QStringLiteral("prague root@prague:22"), QStringLiteral("brno root@brno:22"),
                           QStringLiteral("10.10.8.61 root@10.10.8.61:22"), QStringLiteral("plzen root@plzen:22")}},
                      Row{"accountAndPort", "admin@prague:2222", {QStringLiteral("prague admin@prague:2222")}},
                      Row{"firstLabelIsTheName",
                          "db1.prague.example db1.brno.example",
                          {QStringLiteral("db1 root@db1.prague.example:22"),
                           QStringLiteral("db1.brno.example root@db1.brno.example:22")}},
                      Row{"bareSixthVersion", "fd00::61", {QStringLiteral("fd00::61 root@fd00::61:22")}},
                      Row{"sixthVersionWithPort", "[fd00::61]:2222", {QStringLiteral("fd00::61 root@fd00::61:2222")}},
                      Row{"oneHostTwice", "prague prague:22", {QStringLiteral("prague root@prague:22")}},
                      Row{"twoPortsOfOneHost",
                          "127.0.0.1:2201 127.0.0.1:2202",
                          {QStringLiteral("127.0.0.1 root@127.0.0.1:2201"),
                           QStringLiteral("127.0.0.1-2 root@127.0.0.1:2202")}},
                      Row{"nothing", " ,\n", {}}),
    [](const auto& it) { return std::string(it.param.name); });

TEST(ClientList, keepsWhatIsNoClientAndSaysWhy)
{
    const ClientList list = clientsFrom(QStringLiteral("prague pra%gue 10.10.8 @brno brno:0 brno:x -a ro:ot@x"), {});
    EXPECT_EQ(list.clients.size(), 1);
    EXPECT_EQ(list.left, (QStringList{QStringLiteral("pra%gue"), QStringLiteral("10.10.8"), QStringLiteral("@brno"),
                                      QStringLiteral("brno:0"), QStringLiteral("brno:x"), QStringLiteral("-a"),
                                      QStringLiteral("ro:ot@x")}));
    EXPECT_EQ(list.reasons.size(), list.left.size());
    EXPECT_FALSE(list.reasons.contains(QString()));
}

TEST(ClientList, refusesAHostThatIsThereAlready)
{
    Site site;
    site.clients = clientsFrom(QStringLiteral("prague"), site).clients;
    const ClientList again = clientsFrom(QStringLiteral("prague prague:2222"), site);
    EXPECT_EQ(again.left, QStringList{QStringLiteral("prague")});
    ASSERT_EQ(again.clients.size(), 1);
    EXPECT_EQ(again.clients.first().name, QStringLiteral("prague-2"));
}

} // namespace twinrail
