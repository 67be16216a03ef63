// SPDX-License-Identifier: Apache-2.0
#include "ui/models/verdictmodel.h"
#include "tests/print.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

LunVerdict lun(int number, Health health, int active)
{
    LunVerdict verdict;
    verdict.client = QStringLiteral("prague");
    verdict.alias = QStringLiteral("hydra_db-a01");
    verdict.lun = number;
    verdict.planned = 2;
    verdict.active = active;
    verdict.health = health;
    return verdict;
}

} // namespace

TEST(VerdictModel, keepsRowsThatAreTheSameAsBefore)
{
    VerdictModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({lun(10, Health::AsPlanned, 2), lun(11, Health::AsPlanned, 2)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({lun(10, Health::AsPlanned, 2), lun(11, Health::Degraded, 1)});
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().first().toModelIndex().row(), 1);
    EXPECT_TRUE(model.index(1, VerdictModel::State).data().toString().endsWith(QStringLiteral("degraded")));
    EXPECT_EQ(model.index(1, VerdictModel::Active).data().toInt(), 1);
}

TEST(VerdictModel, doesNotCountWhatNobodyCouldSee)
{
    VerdictModel model;
    model.setRows({lun(10, Health::Unknown, 0)});
    EXPECT_EQ(model.index(0, VerdictModel::Active).data().toString(), QStringLiteral("?"));
    EXPECT_EQ(model.index(0, VerdictModel::Planned).data().toInt(), 2);
}

TEST(VerdictModel, saysWhyInSentences)
{
    LunVerdict degraded = lun(10, Health::Degraded, 1);
    degraded.unexpected = 1;
    degraded.missing << MissingPath{
        QStringLiteral("sw-iscsi-1"), QStringLiteral("eth2"), {}, {}, QStringLiteral("not logged in")};
    VerdictModel model;
    model.setRows({degraded});
    const QString why = model.index(0, 0).data(VerdictModel::WhyRole).toString();
    EXPECT_TRUE(why.contains(QStringLiteral("sw-iscsi-1 (eth2)")));
    EXPECT_TRUE(why.contains(QStringLiteral("not logged in")));
    EXPECT_TRUE(why.contains(QStringLiteral("nobody planned")));
}

TEST(VerdictModel, hasAShapeForEachHealth)
{
    QSet<QChar> shapes;
    for (const Health health : {Health::AsPlanned, Health::Degraded, Health::Critical, Health::Unknown})
        shapes << healthGlyph(health);
    EXPECT_EQ(shapes.size(), 4);
}
