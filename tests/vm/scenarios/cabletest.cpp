// SPDX-License-Identifier: Apache-2.0

// One rail's cable is pulled under I/O, at the client's end and at the SAN's.

#include "tests/vm/scenarios/reader.h"
#include "tests/vm/scenarios/state.h"

#include <QJsonArray>
#include <QThread>

namespace twinrail::vm {

namespace {

const QString alias = QStringLiteral("hydra_db-a02");

struct End {
    const char* name;
    const char* machine;
    bool brnoToo; ///< whether the other client loses its path as well
    friend std::ostream& operator<<(std::ostream& out, const End& end) { return out << end.name; }
};

class Cable : public PlannedBench, public ::testing::WithParamInterface<End> {
protected:
    [[nodiscard]] const Machine& pulledAt() const
    {
        return QLatin1String(GetParam().machine) == u"san" ? machines().san() : prague();
    }
    void plug(bool in)
    {
        const Result<> done = pulledAt().plug(Net::RailB, in);
        ASSERT_TRUE(done.has_value()) << describe(done.error()).toStdString();
    }
    /// What `check` promises for prague, in seconds.
    [[nodiscard]] QJsonObject promised()
    {
        for (const QJsonValue stall : twinrail("check", {QStringLiteral("--json")}).json()[u"stalls"].toArray())
            if (stall.toObject()[u"client"].toString() == u"prague")
                return stall.toObject();
        return {};
    }
};

} // namespace

TEST_P(Cable, pulledIsNamedWhileIoGoesOnAndPluggedIsAsPlannedAgain)
{
    const QJsonObject stall = promised();
    ASSERT_EQ(stall[u"longestSeconds"].toInt(), 20);
    const Reader reader(prague(), alias);
    QThread::sleep(3); // so that both paths have been read along
    const Reader::Seen before = reader.seen();
    ASSERT_GT(before.reads, 0);
    QElapsedTimer timer;
    timer.start();

    plug(false);
    const QString onePath = QStringLiteral("1/2 degraded");
    const int luns = static_cast<int>(appliance().aliases().size()) * (GetParam().brnoToo ? 2 : 1);
    const Told lost = waitForCheck(1, 90, onePath, luns); // each client notices in its own time
    note(QStringLiteral("cable pulled, until check says degraded"), timer);

    EXPECT_EQ(lost.exitCode, 1) << lost.out.toStdString();
    EXPECT_EQ(lost.out.count(onePath), luns) << lost.out.toStdString();
    EXPECT_TRUE(lost.out.contains(QStringLiteral("missing sw-iscsi-1 (eth2) to 10.10.9.90:3260")))
        << lost.out.toStdString();
    EXPECT_FALSE(lost.out.contains(QStringLiteral("missing sw-iscsi-0"))) << lost.out.toStdString();
    while (reader.seen().reads < before.reads + 20 && timer.elapsed() < 90'000)
        QThread::sleep(1);
    const Reader::Seen during = reader.seen();
    EXPECT_GT(during.reads, before.reads) << "I/O goes on along the other rail";
    EXPECT_EQ(during.errors, 0);
    // What counts as too long: linux-initiator §13.5.
    EXPECT_LE(during.longestSeconds, stall[u"longestSeconds"].toInt() + 5);
    note(QStringLiteral("longest read while the cable was out: measured %1 s, predicted %2 to %3 s")
             .arg(during.longestSeconds, 0, 'f', 1)
             .arg(stall[u"shortestSeconds"].toInt())
             .arg(stall[u"longestSeconds"].toInt()));

    timer.start();
    plug(true);
    const Told back = waitForCheck(0, 120);
    note(QStringLiteral("cable plugged in, until check says as planned"), timer);
    EXPECT_EQ(back.exitCode, 0) << back.out.toStdString();
    EXPECT_EQ(reader.seen().errors, 0);
    EXPECT_EQ(plannedChanges(), 0) << twinrail("plan").out.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Ends, Cable, ::testing::Values(End{"client", "prague", false}, End{"san", "san", true}),
                         [](const auto& end) { return std::string(end.param.name); });

} // namespace twinrail::vm
