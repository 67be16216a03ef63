// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/scenarios/state.h"

namespace twinrail::vm {

class Reboot : public PlannedBench {};

TEST_F(Reboot, bringsTheSamePathsBackByItself)
{
    onlyPrague();
    const QStringList before = sessions(prague());
    ASSERT_EQ(before.size(), 2);
    QElapsedTimer timer;
    timer.start();

    const Result<> rebooted = machines().reboot(QStringLiteral("prague"));
    ASSERT_TRUE(rebooted.has_value()) << describe(rebooted.error()).toStdString();
    const Told said = waitForCheck(0, 120);
    note(QStringLiteral("reboot of a client, until all its paths are back"), timer);

    EXPECT_EQ(said.exitCode, 0) << said.out.toStdString();
    EXPECT_EQ(sessions(prague()), before);
    EXPECT_EQ(plannedChanges(), 0) << twinrail("plan").out.toStdString();
}

} // namespace twinrail::vm
