// SPDX-License-Identifier: Apache-2.0
#include "core/watch/poll.h"

#include "core/watch/livequeries.h"
#include "tests/host/localshell.h"
#include "tests/host/tree.h"
#include "tests/plan/labfleet.h"
#include "tests/print.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace twinrail {

using testing::LabFleet;

namespace {

/// Counts the rounds.
class Counting : public HostProbe {
public:
    explicit Counting(HostProbe& host) : m_host(host) {}
    using HostProbe::ask;
    using HostProbe::read;
    Result<QList<Output>> ask(const QList<Query>& queries) override
    {
        ++rounds;
        return m_host.ask(queries);
    }
    Result<QList<std::optional<FileImage>>> read(const QStringList& paths) override
    {
        ++rounds;
        return m_host.read(paths);
    }
    int rounds = 0;

private:
    HostProbe& m_host;
};

class Silent : public HostProbe {
public:
    Result<QList<Output>> ask(const QList<Query>&) override { return fail(Error::Kind::Unreachable, {}); }
    Result<QList<std::optional<FileImage>>> read(const QStringList&) override
    {
        return fail(Error::Kind::Unreachable, {});
    }
};

std::string told(const ClientSurvey& found)
{
    SiteSurvey survey;
    survey.clients = {found};
    return QJsonDocument(surveyToJson(survey)).toJson().toStdString();
}

class Polls : public ::testing::TestWithParam<std::string> {
protected:
    void expectTheSame(const char* when)
    {
        for (const Client& client : lab.site.clients) {
            HostHands* host = lab.fleet.host(client.name).value();
            const ClientSurvey whole = surveyClient(*host, lab.site, client);
            ASSERT_FALSE(whole.error);
            Counting counting(*host);
            const ClientSurvey polled = pollClient(counting, lab.site, client, whole);
            EXPECT_EQ(counting.rounds, 1);
            EXPECT_EQ(told(polled), told(whole)) << client.name.toStdString() << ' ' << when;
            EXPECT_EQ(polled.sessions, whole.sessions);
            EXPECT_EQ(polled.disks, whole.disks);
            EXPECT_EQ(polled.multipath, whole.multipath);
        }
    }
    LabFleet lab{QString::fromStdString(GetParam())};
};

TEST_P(Polls, knowInOneRoundWhatASurveyKnows)
{
    expectTheSame("before");
    ASSERT_FALSE(lab.apply().firstError());
    expectTheSame("after");
}

TEST_P(Polls, seeWhatHasComeSinceTheSurvey)
{
    QMap<QString, ClientSurvey> before;
    for (const Client& client : lab.site.clients)
        before[client.name] = surveyClient(*lab.fleet.host(client.name).value(), lab.site, client);
    ASSERT_FALSE(lab.apply().firstError());
    for (const Client& client : lab.site.clients) {
        HostHands* host = lab.fleet.host(client.name).value();
        const ClientSurvey polled = pollClient(*host, lab.site, client, before[client.name]);
        const ClientSurvey whole = surveyClient(*host, lab.site, client);
        EXPECT_EQ(polled.multipath, whole.multipath);
        ASSERT_EQ(polled.disks.size(), whole.disks.size());
        for (qsizetype i = 0; i < whole.disks.size(); ++i) {
            EXPECT_EQ(polled.disks[i].name, whole.disks[i].name);
            EXPECT_EQ(polled.disks[i].wwid, whole.disks[i].wwid) << "also where only multipathd can tell";
            EXPECT_EQ(polled.disks[i].state, whole.disks[i].state);
        }
    }
}

std::vector<std::string> worlds()
{
    std::vector<std::string> names;
    for (const QString& name : lab::howtoWorldNames())
        names.push_back(name.toStdString());
    return names;
}

INSTANTIATE_TEST_SUITE_P(Worlds, Polls, ::testing::ValuesIn(worlds()),
                         [](const ::testing::TestParamInfo<std::string>& one) {
                             std::string name = one.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

TEST(PollOfAClientOutOfReach, isAnErrorAndNothingElse)
{
    ClientSurvey before;
    before.client = QStringLiteral("prague");
    before.disks.append(Disk());
    Client client;
    client.name = before.client;
    Silent silent;
    const ClientSurvey polled = pollClient(silent, Site(), client, before);
    ASSERT_TRUE(polled.error);
    EXPECT_EQ(polled.error->kind, Error::Kind::Unreachable);
    EXPECT_EQ(polled.client, before.client);
    EXPECT_TRUE(polled.disks.isEmpty());
}

/// A session with two disks as a kernel lays them out; one has no identity file (EL6).
void putSession(const Tree& tree)
{
    const QString one = QStringLiteral("sys/devices/platform/host3/session1");
    const QString at = one + QStringLiteral("/iscsi_session/session1");
    tree.put(at + QStringLiteral("/state"), "LOGGED_IN\n");
    tree.put(at + QStringLiteral("/targetname"), "iqn.2011-09.dom.homer:01\n");
    tree.put(at + QStringLiteral("/ifacename"), "sw-iscsi-0\n");
    tree.put(at + QStringLiteral("/recovery_tmo"), "10\n");
    tree.link(at + QStringLiteral("/device"), QStringLiteral("../../../session1"));
    for (const QString& number : {QStringLiteral("10"), QStringLiteral("11")}) {
        const QString disk = one + QStringLiteral("/target3:0:0/3:0:0:") + number;
        tree.put(disk + QStringLiteral("/state"), "running\n");
        tree.put(disk + QStringLiteral("/block/sd") + (number == u"10" ? u'b' : u'c') + QStringLiteral("/size"), "8\n");
    }
    tree.put(one + QStringLiteral("/target3:0:0/3:0:0:10/wwid"), "naa.600144f0f484400000004e8685e70001\n");
    const QString connection = QStringLiteral("sys/class/iscsi_connection/connection1:0/");
    tree.put(connection + QStringLiteral("persistent_address"), "10.10.8.90\n");
    tree.put(connection + QStringLiteral("persistent_port"), "3260\n");
    tree.link(QStringLiteral("sys/class/iscsi_session/session1"), tree.path(at));
}

TEST(LiveQueries, areUnderstoodByEveryShell)
{
    Tree tree;
    putSession(tree);
    for (const QString& shell : localShells) {
        const Output sessions = runScript(shell, liveSessionsQuery().command(), tree.path());
        const Output disks = runScript(shell, liveDisksQuery().command(), tree.path());
        EXPECT_TRUE(sessions.err.isEmpty() && disks.err.isEmpty()) << (sessions.err + disks.err).toStdString();
        const auto session = readSessions(sessions);
        ASSERT_TRUE(session && session->size() == 1) << sessions.out.toStdString();
        EXPECT_EQ(session->first().state, QStringLiteral("LOGGED_IN"));
        EXPECT_EQ(session->first().interface, QStringLiteral("sw-iscsi-0"));
        EXPECT_EQ(session->first().portal.text(), QStringLiteral("10.10.8.90:3260"));
        EXPECT_EQ(session->first().recoveryTimeout, 10);
        EXPECT_EQ(session->first().noopInterval, Session::notTold);
        const auto disk = readDisks(disks);
        ASSERT_TRUE(disk && disk->size() == 2) << disks.out.toStdString();
        EXPECT_EQ(disk->at(0).name, QStringLiteral("sdb"));
        EXPECT_EQ(disk->at(0).lun, 10);
        EXPECT_EQ(disk->at(0).wwid.text(), QStringLiteral("3600144f0f484400000004e8685e70001"));
        EXPECT_TRUE(disk->at(1).wwid.isEmpty());
        EXPECT_EQ(disk->at(1).state, QStringLiteral("running"));
    }
}

TEST(LiveQueries, startNoProgram)
{
    Tree tree;
    putSession(tree);
    for (const Query& query : {liveSessionsQuery(), liveDisksQuery()})
        for (const QString& shell : localShells) {
            Command command = query.command();
            command.arguments[1].prepend(QStringLiteral("PATH=/nonexistent\n"));
            const Output output = runScript(shell, command, tree.path());
            EXPECT_EQ(output.err, QByteArray()) << shell.toStdString();
            EXPECT_TRUE(output.out.contains("LOGGED_IN") || output.out.contains("running"));
        }
}

TEST(LiveQueries, sayNothingOnAMachineWithoutSessions)
{
    Tree tree;
    for (const Query& query : {liveSessionsQuery(), liveDisksQuery()}) {
        const Output output = runScript(QStringLiteral("dash"), query.command(), tree.path());
        EXPECT_EQ(output, Output());
    }
}

} // namespace

} // namespace twinrail
