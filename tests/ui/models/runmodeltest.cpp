// SPDX-License-Identifier: Apache-2.0
#include "ui/models/runmodel.h"
#include "tests/print.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

MachineRun machine(const QString& name, MachineRun::State state, int done)
{
    MachineRun run;
    run.machine = name;
    run.state = state;
    run.done = done;
    run.total = 20;
    return run;
}

RunLine line(RunLine::State state, const std::optional<Error>& error = {})
{
    return RunLine{QStringLiteral("prague"), QStringLiteral("C8"), QStringLiteral("Log in"), state, error};
}

Error failure()
{
    return Error{Error::Kind::Failed, QStringLiteral("prague, C8"), QStringLiteral("It said no."),
                 QStringLiteral("iscsiadm: initiator reported error (24)")};
}

} // namespace

TEST(RunModel, changesOnlyTheRowsThatAreOthersNow)
{
    RunModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString prague = QStringLiteral("prague"), brno = QStringLiteral("brno");
    model.setRows({machine(prague, MachineRun::State::Working, 3), machine(brno, MachineRun::State::Waiting, 0)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({machine(prague, MachineRun::State::Working, 4), machine(brno, MachineRun::State::Waiting, 0)});
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().first().toModelIndex().row(), 0);
    EXPECT_EQ(model.index(0, RunModel::Changes).data().toString(), QStringLiteral("4 of 20"));
    model.setRows({machine(prague, MachineRun::State::Done, 20)});
    EXPECT_EQ(model.rowCount(), 1);
}

TEST(RunModel, saysEachStateByWordAndByAShapeOfItsOwn)
{
    using State = MachineRun::State;
    QSet<QString> words;
    QSet<QChar> shapes;
    const QList<State> all{State::Waiting, State::Working, State::Done, State::DoneWithShortfalls, State::Stopped};
    for (const State state : all) {
        words << runStateWord(state);
        shapes << runStateGlyph(state);
    }
    EXPECT_EQ(words.size(), all.size());
    EXPECT_EQ(shapes.size(), all.size());
    EXPECT_TRUE(words.contains(QStringLiteral("done with shortfalls")));
}

TEST(RunLogModel, keepsEvidenceAndFindsTheFirstError)
{
    RunLogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({line(RunLine::State::Done)});
    EXPECT_EQ(model.firstError(), -1);
    model.setRows({line(RunLine::State::Done), line(RunLine::State::Failed, failure())});
    ASSERT_EQ(model.firstError(), 1);
    const QModelIndex failed = model.index(1, RunLogModel::Text);
    EXPECT_EQ(failed.data().toString(), failure().text);
    EXPECT_TRUE(failed.data(RunLogModel::EvidenceRole).toString().contains(failure().evidence));
    EXPECT_TRUE(model.text().contains(failure().evidence));
    EXPECT_TRUE(model.text().contains(QStringLiteral("C8   done  Log in")));
}
