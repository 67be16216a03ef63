// SPDX-License-Identifier: Apache-2.0

// C10: ten seconds in the file, in each record, in each live session and in the kernel, also after multipathd has had
// its say.

#include "tests/vm/scenarios/state.h"

namespace twinrail::vm {

namespace {

struct Place {
    const char* name;
    const char* line; ///< prints one value for each place that holds the timer
    int values;
};
// Ten in each of them; two sessions, two records.
constexpr Place places[] = {
    {"the file", "grep -oP '^node.session.timeo.replacement_timeout = \\K.*' /etc/iscsi/iscsid.conf", 1},
    {"the records", "iscsiadm -m node -o show | grep -oP '^node.session.timeo.replacement_timeout = \\K.*'", 2},
    {"the live sessions", "iscsiadm -m session -P 2 | grep -oP 'Recovery Timeout: \\K.*'", 2},
    {"the kernel", "cat /sys/class/iscsi_session/session*/recovery_tmo", 2},
};

class TimersInForce : public PlannedBench {
protected:
    void expectTenEverywhere(const char* when)
    {
        for (const Machine* client : {&prague(), &brno()})
            for (const Place& place : places) {
                const QList<QByteArray> values = client->run(QLatin1String(place.line)).out.trimmed().split('\n');
                EXPECT_EQ(values, QList<QByteArray>(place.values, "10"))
                    << when << ": " << client->name().toStdString() << ", " << place.name;
            }
    }
    void onBoth(const char* line)
    {
        for (const Machine* client : {&prague(), &brno()})
            EXPECT_TRUE(client->run(QLatin1String(line)).ok()) << line;
    }
};

} // namespace

TEST_F(TimersInForce, areTenSecondsEverywhereAlsoAfterMultipathdHasHadItsSay)
{
    expectTenEverywhere("after apply");
    onBoth("multipathd reconfigure");
    onBoth("udevadm settle; multipathd show maps >/dev/null");
    expectTenEverywhere("after multipathd reconfigure");
    onBoth("systemctl restart multipathd && until multipathd show maps | grep -q hydra_db-a03; do sleep 0.5; done");
    expectTenEverywhere("after a restart of multipathd");

    const Told said = twinrail("check");
    EXPECT_EQ(said.exitCode, 0) << said.out.toStdString();
    EXPECT_FALSE(said.out.contains(QStringLiteral("client.timers"))) << said.out.toStdString();
    EXPECT_EQ(said.out.count(QStringLiteral("its I/O waits 15 to 20 s")), 2) << said.out.toStdString();
}

TEST_F(TimersInForce, thatMultipathdOverwroteAreSaidAndPutRight)
{
    onlyPrague();
    ASSERT_TRUE(prague()
                    .run(QStringLiteral("sed -i '/fast_io_fail_tmo/d' /etc/multipath.conf && multipathd reconfigure && "
                                        "until [ \"$(cat /sys/class/iscsi_session/session*/recovery_tmo | sort -u)\" "
                                        "= 5 ]; do sleep 0.5; done"),
                         {}, 60)
                    .ok())
        << "multipathd writes its default of 5 s over the sessions'";

    const Told said = twinrail("check");
    EXPECT_EQ(said.exitCode, 0) << "the paths are all there";
    EXPECT_TRUE(said.out.contains(QStringLiteral("holds the I/O of a lost path for 5 s; planned are 10 s")))
        << said.out.toStdString();

    const Told applied = apply();
    EXPECT_EQ(applied.exitCode, 0) << applied.out.toStdString() << applied.err.toStdString();
    expectTenEverywhere("after apply");
    EXPECT_EQ(plannedChanges(), 0);
}

} // namespace twinrail::vm
