// SPDX-License-Identifier: Apache-2.0

// Real machines are asked whether what tests/data/contract says of them is still true.

#include "tests/contract/contract.h"
#include "tests/orthrow.h"
#include "tests/vm/bridge/appliance.h"

#include <gtest/gtest.h>

namespace twinrail::vm {

namespace {

using contract::Situation;

QString snapshotOf(Situation::From from)
{
    switch (from) {
    case Situation::From::Bare:
        return QStringLiteral("bare");
    case Situation::From::Planned:
        return QStringLiteral("as-planned");
    }
    return {};
}

class BenchStage : public contract::Stage {
public:
    explicit BenchStage(Situation::From from)
        : m_machines(testing::orThrow(Machines::attachAt(snapshotOf(from)))), m_appliance(m_machines)
    {
        m_appliance.asPlanned();
        open(m_appliance.site(), m_appliance.credentialsPath());
    }
    [[nodiscard]] QStringList sanProblems() { return m_appliance.sanProblems(); }

protected:
    void type(const Client& client, const QString& line) override
    {
        const Said said = m_machines.client(client.name).run(line);
        if (!said.ok())
            testing::giveUp(QString::fromUtf8(said.out + said.err));
    }
    void pullRailB(const Client& client) override
    {
        if (const Result<> pulled = m_machines.client(client.name).plug(Net::RailB, false); !pulled)
            testing::giveUp(describe(pulled.error()));
    }

private:
    Machines m_machines;
    BenchAppliance m_appliance;
};

class VmContract : public ::testing::TestWithParam<Situation> {};

} // namespace

TEST_P(VmContract, isKeptByRealClients)
{
    BenchStage stage(GetParam().from);
    if (qEnvironmentVariableIntValue("TWINRAIL_RECORD") == 1)
        contract::record(stage, GetParam());
    else
        contract::expectAsRecorded(stage, GetParam());
    EXPECT_EQ(stage.sanProblems(), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Situations, VmContract, ::testing::ValuesIn(contract::situations()), [](const auto& one) {
    return QString::fromLatin1(one.param.name).replace(u'-', u'_').toStdString();
});

} // namespace twinrail::vm
