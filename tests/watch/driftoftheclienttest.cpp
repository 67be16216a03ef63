// SPDX-License-Identifier: Apache-2.0

// Drift of a client as it is asked again and again: the same difference, none any more, or nobody answers.

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/ssh/server.h"
#include "core/watch/drift.h"
#include "tests/plan/labfleet.h"
#include "tests/print.h"

#include <gtest/gtest.h>

#include <QSet>

#include <algorithm>

namespace twinrail {

namespace {

const QString name = QStringLiteral("prague");
const QByteArray otherTimer = "sed -i 's/^node.session.timeo.replacement_timeout = .*/"
                              "node.session.timeo.replacement_timeout = 120/' /etc/iscsi/iscsid.conf";
const QByteArray plannedTimer = QByteArray(otherTimer).replace("120", "10");

std::string told(const QList<Drift>& drift)
{
    QStringList lines;
    for (const Drift& one : drift)
        lines << QStringList{one.machine, one.step, one.what, one.wanted, one.found, one.advice}.join(u'|');
    return lines.join(u'\n').toStdString();
}

class DriftOfTheClient : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_FALSE(lab.apply().firstError()); }
    template <typename Deed> void change(const Deed& deed)
    {
        const std::lock_guard lock(lab.lab->world().lock);
        for (const auto& client : lab.lab->world().clients)
            if (client->machine.name == name)
                deed(*client);
    }
    void type(const QByteArray& line)
    {
        change([&](lab::ClientModel& client) { (void)client.machine.run(QStringLiteral("root"), line, {}); });
    }
    MachinePlan planned()
    {
        const Plan plan = lab.plan();
        for (const MachinePlan& one : plan.clients)
            if (one.machine == name)
                return one;
        ADD_FAILURE() << "the client is in no plan";
        return {};
    }
    QSet<QString> keys()
    {
        const MachinePlan plan = planned();
        EXPECT_TRUE(knowsDrift(plan));
        QSet<QString> found;
        for (const Drift& one : driftOf(plan))
            found.insert(one.key());
        return found;
    }
    testing::LabFleet lab{QStringLiteral("seed")};
};

TEST_F(DriftOfTheClient, hasTheSameKeyUntilItIsRighted)
{
    ASSERT_EQ(keys(), QSet<QString>());
    type(otherTimer);
    const QSet<QString> first = keys();
    EXPECT_FALSE(first.isEmpty());
    EXPECT_EQ(keys(), first);
    type(plannedTimer);
    EXPECT_EQ(keys(), QSet<QString>());
}

TEST_F(DriftOfTheClient, namesAPackageThatIsGone)
{
    change([](lab::ClientModel& client) { client.packages.remove(QStringLiteral("device-mapper-multipath")); });
    const QList<Drift> drift = driftOf(planned());
    const auto named = std::find_if(drift.cbegin(), drift.cend(), [](const Drift& one) {
        return one.step == QLatin1String("A9") && one.what.contains(QStringLiteral("device-mapper-multipath"));
    });
    ASSERT_NE(named, drift.cend()) << told(drift);
    EXPECT_EQ(named->machine, name);
    EXPECT_EQ(named->found, QStringLiteral("absent"));
    EXPECT_EQ(named->wanted, QStringLiteral("installed"));
    EXPECT_FALSE(named->advice.isEmpty());
}

TEST_F(DriftOfTheClient, isNotKnownWhileNobodyAnswers)
{
    type(otherTimer);
    lab.lab->client(name)->setFault(lab::SshFault::Refuse);
    lab.lab->client(name)->dropConnections();
    const MachinePlan plan = planned();
    ASSERT_TRUE(plan.error);
    EXPECT_FALSE(knowsDrift(plan));
    EXPECT_TRUE(driftOf(plan).isEmpty());
}

} // namespace

} // namespace twinrail
