// SPDX-License-Identifier: Apache-2.0

// What goes wrong in real life: the words must say what to do, and the exit code must be the right one.

#include "tests/vm/scenarios/state.h"

#include <QFile>
#include <QJsonArray>

namespace twinrail::vm {

namespace {

class Trouble : public PlannedBench {
protected:
    /// Sessions, records and maps of a client are gone; packages, services and files stay.
    void logOut(const Machine& client)
    {
        ASSERT_TRUE(client.run(QStringLiteral("multipath -F; iscsiadm -m node -u; iscsiadm -m node -o delete")).ok());
        ASSERT_EQ(sessions(client), QStringList());
    }
};

/// How often a client's journal says that iscsid could not connect.
int failedLogins(const Machine& client)
{
    return client
        .run(QStringLiteral(
            "journalctl -b -u iscsid --no-pager | grep -ciE 'cannot make a connection|connect to .* failed|timed out'"))
        .out.trimmed()
        .toInt();
}

QByteArray howtoConf()
{
    QFile file(QStringLiteral(TEST_DATA "/multipath-conf/howto.conf"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_F(Trouble, aPortalThatDoesNotAnswerCostsSecondsAndIsNamed)
{
    onlyPrague();
    logOut(prague());
    ASSERT_TRUE(machines().san().plug(Net::RailB, false).has_value());
    const int failed = failedLogins(prague());
    QElapsedTimer timer;
    timer.start();

    const Told said = apply();
    note(QStringLiteral("apply with a portal that does not answer"), timer);

    EXPECT_EQ(said.exitCode, 1) << said.out.toStdString() << said.err.toStdString();
    EXPECT_TRUE(said.out.contains(QStringLiteral("missing sw-iscsi-1 (eth2) to 10.10.9.90:3260")))
        << said.out.toStdString();
    EXPECT_TRUE(said.out.contains(QStringLiteral("10.10.9.90:3260 does not answer"))) << said.out.toStdString();
    EXPECT_EQ(activePaths(prague(), QStringLiteral("hydra_db-a01")), 1) << "what can be done is done";
    EXPECT_EQ(failedLogins(prague()), failed) << "a portal that a bound connect does not reach is not logged in to";

    ASSERT_TRUE(machines().san().plug(Net::RailB, true).has_value());
    const Told again = apply();
    EXPECT_EQ(again.exitCode, 0) << again.out.toStdString() << again.err.toStdString();
}

TEST_F(Trouble, anInitiatorMissingFromTheHostGroupIsSaidAndPutBack)
{
    onlyPrague();
    ASSERT_TRUE(prague().run(QStringLiteral("multipath -F; iscsiadm -m node -u")).ok());
    const QString initiator = appliance().site().clients.first().initiator.text();
    appliance().withModel([&](lab::Comstar& san) {
        EXPECT_EQ(san.removeHostMember(appliance().site().hostGroup, initiator), std::nullopt);
    });
    ASSERT_TRUE(prague().run(QStringLiteral("iscsiadm -m node -l")).ok()) << "it may log in, and sees no LUN";

    const Told said = twinrail("check");
    EXPECT_EQ(said.exitCode, 2) << said.out.toStdString();
    EXPECT_TRUE(said.out.contains(initiator)) << said.out.toStdString();
    EXPECT_TRUE(said.out.contains(appliance().site().hostGroup)) << said.out.toStdString();

    const Told applied = apply();
    EXPECT_EQ(applied.exitCode, 0) << applied.out.toStdString() << applied.err.toStdString();
    EXPECT_EQ(activePaths(prague(), QStringLiteral("hydra_apps-a01")), 2);
}

TEST_F(Trouble, aLunMappedLateAppearsWithoutANewLogin)
{
    const QString alias = QStringLiteral("hydra_db-a03");
    const QStringList before = sessions(prague());
    for (const Machine* client : {&prague(), &brno()})
        ASSERT_TRUE(client
                        ->run(QStringLiteral("d=$(ls /sys/block/$(basename $(readlink -f /dev/mapper/%1))/slaves) && "
                                             "multipath -f %1 && "
                                             "for s in $d; do echo 1 > /sys/block/$s/device/delete; done")
                                  .arg(alias))
                        .ok());
    appliance().withModel(
        [&](lab::Comstar& san) { EXPECT_EQ(san.removeView(QStringLiteral("tank/") + alias, 0), std::nullopt); });

    const Told said = twinrail("check");
    EXPECT_EQ(said.exitCode, 2) << said.out.toStdString();
    EXPECT_EQ(said.out.count(QStringLiteral("critical")), 3) << "two clients and the result" << said.out.toStdString();

    const Told applied = apply();
    EXPECT_EQ(applied.exitCode, 0) << applied.out.toStdString() << applied.err.toStdString();
    EXPECT_EQ(activePaths(prague(), alias), 2);
    EXPECT_EQ(sessions(prague()), before);
}

TEST_F(Trouble, theHowtosOwnMultipathConfIsExplainedAndRepaired)
{
    onlyPrague();
    ASSERT_TRUE(prague().putFile(QStringLiteral("/etc/multipath.conf"), howtoConf()).has_value());
    ASSERT_TRUE(prague()
                    .run(QStringLiteral("rm -f /etc/multipath/wwids; multipathd reconfigure && multipath -F && "
                                        "multipath -v2 && systemctl restart multipathd && multipath -ll"))
                    .ok())
        << "every tool exits 0";
    ASSERT_EQ(activePaths(prague(), QStringLiteral("hydra_db-a01")), 0) << "and no map appears";

    const Told said = twinrail("check");
    EXPECT_EQ(said.exitCode, 2) << said.out.toStdString();
    EXPECT_TRUE(said.out.contains(QStringLiteral("find_multipaths"))) << said.out.toStdString();

    const Told applied = apply();
    EXPECT_EQ(applied.exitCode, 0) << applied.out.toStdString() << applied.err.toStdString();
    EXPECT_EQ(activePaths(prague(), QStringLiteral("hydra_db-a01")), 2);
    EXPECT_EQ(plannedChanges(), 0);
}

} // namespace twinrail::vm
