// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/pathmodel.h"
#include "tests/print.h"
#include "tests/ui/diagram/sites.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>

using namespace twinrail;

namespace {

/// The model under the eye of Qt's tester, which fails the test on any wrong signal.
struct Watched {
    PathModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

QString cell(const PathModel& model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

QStringList keysOf(const PathModel& model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys << cell(model, row, 0, PathModel::KeyRole);
    return keys;
}

QStringList keysOf(const Snapshot& snapshot)
{
    QStringList keys;
    for (const PathRowState& row : snapshot.paths)
        keys << row.key();
    return keys;
}

} // namespace

TEST(PathModel, hasAllOfAPathInItsColumns)
{
    Watched watched;
    watched.model.showSnapshot(oneRailDown(exampleSite()));
    ASSERT_EQ(watched.model.rowCount(), 8);
    QStringList cells;
    for (int column = 0; column < PathModel::columns; ++column)
        cells << cell(watched.model, 4, column);
    EXPECT_EQ(cells.join(QStringLiteral(" | ")),
              QStringLiteral("! missing | prague | sw-iscsi-1 (eth2) | rail-b | 10.10.9.90:3260 | "
                             "iqn.2011-09.dom.homer:02:0e4f921a-407e-eb9f-9f53-aded8d99a723 | 10 | hydra_apps-a01 | "
                             "The interface is not logged in to the target."));
    EXPECT_EQ(watched.model.headerData(8, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Reason"));
}

TEST(PathModel, tellsExactlyWhatChanged)
{
    const Site site = exampleSite();
    Watched watched;
    watched.model.showSnapshot(allActive(site));
    QSignalSpy inserted(&watched.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&watched.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&watched.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&watched.model, &QAbstractItemModel::dataChanged);
    watched.model.showSnapshot(allActive(site));
    EXPECT_EQ(changed.size(), 0) << "nothing is another";
    watched.model.showSnapshot(oneRailDown(site));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.at(0).at(0).toModelIndex().row(), 4);
    EXPECT_EQ(changed.at(0).at(1).toModelIndex().row(), 7);
    EXPECT_EQ(inserted.size() + removed.size() + reset.size(), 0);
}

TEST(PathModel, keepsIndexesOfRowsThatStay)
{
    Watched watched;
    const Site two = wideSite(2, 1, 3);
    watched.model.showSnapshot(allActive(two));
    const QPersistentModelIndex last = watched.model.index(watched.model.rowCount() - 1, PathModel::Client);
    const QString key = last.data(PathModel::KeyRole).toString();
    Site one = two;
    one.clients.removeFirst();
    watched.model.showSnapshot(allActive(one));
    ASSERT_TRUE(last.isValid());
    EXPECT_EQ(last.data(PathModel::KeyRole).toString(), key);
    EXPECT_EQ(last.row(), 5);
}

TEST(PathModel, becomesWhateverComes)
{
    Watched watched;
    QRandomGenerator random(7);
    const Snapshot whole = allActive(wideSite(3, 1, 3));
    for (int round = 0; round < 60; ++round) {
        Snapshot snapshot;
        for (const PathRowState& row : whole.paths)
            if (random.bounded(3) > 0)
                snapshot.paths.append(row);
        std::shuffle(snapshot.paths.begin(), snapshot.paths.end(), random);
        for (PathRowState& row : snapshot.paths)
            row.state = random.bounded(2) ? PathState::Active : PathState::Failed;
        watched.model.showSnapshot(snapshot);
        ASSERT_EQ(keysOf(watched.model), keysOf(snapshot));
        for (int row = 0; row < watched.model.rowCount(); ++row)
            ASSERT_TRUE(
                cell(watched.model, row, PathModel::State).endsWith(pathStateWord(snapshot.paths.at(row).state)));
    }
}
