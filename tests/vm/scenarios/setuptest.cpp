// SPDX-License-Identifier: Apache-2.0

// From two bare clients of two distributions to proved paths, through the appliance's API, and back.

#include "tests/vm/scenarios/state.h"

namespace twinrail::vm {

class SetUpOfTheBench : public BareBench {};

TEST_F(SetUpOfTheBench, bringsBareClientsToTheirPlannedPathsAndBack)
{
    const QList<MachineState> before = statesOf(machines());
    QElapsedTimer timer;

    timer.start();
    const Told applied = apply();
    note(QStringLiteral("apply on two bare clients, with the packages"), timer);
    ASSERT_EQ(applied.exitCode, 0) << applied.out.toStdString() << applied.err.toStdString();
    EXPECT_EQ(applied.out.count(QStringLiteral("2/2 as planned")), 8) << applied.out.toStdString();

    for (const Machine* client : {&prague(), &brno()})
        for (const QString& alias : appliance().aliases()) {
            EXPECT_EQ(activePaths(*client, alias), 2) << client->name().toStdString() << alias.toStdString();
            EXPECT_TRUE(
                client->run(QStringLiteral("dd if=/dev/mapper/%1 of=/dev/null bs=64k count=16 iflag=direct").arg(alias))
                    .ok())
                << client->name().toStdString() << ": a direct read of " << alias.toStdString();
        }

    timer.start();
    EXPECT_EQ(twinrail("check").exitCode, 0);
    note(QStringLiteral("check of two clients"), timer);
    timer.start();
    EXPECT_EQ(plannedChanges(), 0);
    note(QStringLiteral("plan when nothing is left to do"), timer);
    const Result<> saved = machines().save(QStringLiteral("as-planned"));
    ASSERT_TRUE(saved.has_value()) << describe(saved.error()).toStdString();

    timer.start();
    const Told undone = undo();
    note(QStringLiteral("undo of everything, with the packages"), timer);
    EXPECT_EQ(undone.exitCode, 0) << undone.out.toStdString() << undone.err.toStdString();
    EXPECT_EQ(differences(before, statesOf(machines())), QStringList());
}

} // namespace twinrail::vm
