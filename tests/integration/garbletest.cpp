// SPDX-License-Identifier: Apache-2.0

// Machines that answer nonsense, seen through the whole program: one clear sentence, nothing done, nothing green.

#include "app/exitcodes.h"
#include "core/lab/client/clientmodel.h"
#include "core/lab/client/ssh/server.h"
#include "core/lab/san/nmsserver.h"
#include "tests/integration/sentence.h"
#include "tests/plan/labfleet.h"

namespace twinrail {

using testing::differences;
using testing::LabCredentials;
using testing::LabFleet;

namespace {

constexpr int forEver = 100000;
constexpr int malformed = 14; // what the command line promises to scripts

void expectMalformed(const std::optional<Error>& error)
{
    ASSERT_TRUE(error.has_value());
    EXPECT_EQ(error->kind, Error::Kind::Malformed) << describe(*error).toStdString();
    EXPECT_EQ(exitCode(error->kind), malformed);
    EXPECT_FALSE(error->where.isEmpty());
    expectOneSentence(*error);
}

std::string changed(const QJsonObject& before, LabFleet& lab)
{
    return differences(before, lab.world()).join(u'\n').toStdString();
}

class GarbledAppliance : public ::testing::Test {
protected:
    void garble(const char* call = "")
    {
        lab.lab->appliance().faults().plan({lab::Fault::HtmlBody, forEver, QLatin1String(call), {}});
    }
    LabFleet lab{QStringLiteral("bare")};
    const QJsonObject before = lab.world();
};

} // namespace

TEST_F(GarbledAppliance, cannotBeOpened)
{
    garble();
    LabCredentials credentials(*lab.lab);
    const auto never = [](const QString&, const QString&) { return false; };
    const Fleet fleet = openFleet(lab.site, credentials, never, never, Stop());
    ASSERT_FALSE(fleet.openedAppliance);
    expectMalformed(fleet.openedAppliance.error());
    EXPECT_EQ(fleet.hosts.size(), std::size_t(lab.site.clients.size()));
    for (const auto& [name, host] : fleet.hosts)
        EXPECT_TRUE(host.hands) << name.toStdString() << " costs only itself";
}

TEST_F(GarbledAppliance, isSurveyedAsMalformedAndNothingIsGreen)
{
    garble("stmf.list_targets");
    const SiteSurvey survey = surveySite(lab.site, lab.fleet, lab.stop);
    expectMalformed(survey.applianceError);
    EXPECT_EQ(judge(lab.site, survey).health, Health::Unknown);
    for (const ClientSurvey& client : survey.clients)
        EXPECT_FALSE(client.error) << describe(*client.error).toStdString();
}

TEST_F(GarbledAppliance, isNotPlannedForAndNeitherAreTheClients)
{
    garble("stmf.list_hostgroups");
    const Plan plan = lab.plan();
    expectMalformed(plan.appliance.error);
    EXPECT_EQ(plan.changes(), 0);
    for (const MachinePlan& client : plan.clients) {
        ASSERT_TRUE(client.error.has_value());
        EXPECT_EQ(client.error->kind, Error::Kind::Stopped);
        expectOneSentence(*client.error);
    }
    EXPECT_EQ(lab.lab->appliance().calls().writes, 0);
    EXPECT_EQ(changed(before, lab), "");
}

TEST_F(GarbledAppliance, inMidRunStopsTheRunAndUndoRestoresTheWorld)
{
    lab.lab->appliance().faults().plan({lab::Fault::HtmlBody, forEver, QStringLiteral("stmf.create_targetgroup"), {}});
    const RunResult result = lab.apply();
    expectMalformed(result.appliance.error);
    EXPECT_GT(result.appliance.done, 0);
    for (const MachineResult& client : result.clients)
        EXPECT_EQ(client.done, 0) << client.machine.toStdString();
    EXPECT_NE(changed(before, lab), "");
    const RunResult undone = lab.undo();
    EXPECT_FALSE(undone.firstError()) << describe(*undone.firstError()).toStdString();
    EXPECT_EQ(changed(before, lab), "");
}

TEST_F(GarbledAppliance, thatOnlyForgetsToAnswerIsSetUpAllTheSame)
{
    for (const char* call : {"iscsitarget.create_target", "stmf.create_targetgroup", "stmf.add_targetgroup_member",
                             "stmf.create_hostgroup", "stmf.add_hostgroup_member", "zvol.create", "scsidisk.create_lu"})
        lab.lab->appliance().faults().plan({lab::Fault::NoReplyAfter, 1, QLatin1String(call), {}});
    const RunResult result = lab.apply();
    EXPECT_FALSE(result.firstError()) << describe(*result.firstError()).toStdString();
    EXPECT_TRUE(lab.lab->appliance().faults().isEmpty());
    EXPECT_EQ(lab.plan().changes(), 0);
    const RunResult undone = lab.undo();
    EXPECT_FALSE(undone.firstError()) << describe(*undone.firstError()).toStdString();
    EXPECT_EQ(changed(before, lab), "");
}

namespace {

/// A program of a client that says something nobody knows, and calls that success.
struct Nonsense {
    const char* name;
    const char* program;
};
std::ostream& operator<<(std::ostream& out, const Nonsense& one) { return out << one.name; }

class GarbledClient : public ::testing::TestWithParam<Nonsense> {
protected:
    void garble(const QString& client)
    {
        const std::lock_guard guard(lab.lab->world().lock);
        for (const auto& model : lab.lab->world().clients)
            if (model->machine.name == client)
                model->machine.programs[QLatin1String(GetParam().program)] = [](lab::Machine&, const lab::Call&) {
                    lab::Reply reply;
                    reply.out = "\x01\xff<html>{[(quux: 1 2 3\n\n::::\t=%s%n\n";
                    return reply;
                };
    }
    LabFleet lab{QStringLiteral("seed")};
};

} // namespace

TEST_P(GarbledClient, isAnErrorOfItsOwnAndCostsTheOthersNothing)
{
    const QString prague = QStringLiteral("prague");
    const Verdict whole = lab.verdict();
    const QJsonObject before = lab.world();
    garble(prague);

    const SiteSurvey survey = surveySite(lab.site, lab.fleet, lab.stop);
    const Verdict verdict = judge(lab.site, survey);

    ASSERT_EQ(verdict.luns.size(), whole.luns.size());
    for (qsizetype i = 0; i < verdict.luns.size(); ++i) {
        if (verdict.luns[i].client == prague)
            EXPECT_EQ(verdict.luns[i].health, Health::Unknown) << verdict.luns[i].alias.toStdString();
        else
            EXPECT_EQ(verdict.luns[i], whole.luns[i]) << verdict.luns[i].alias.toStdString();
    }
    for (const ClientSurvey& client : survey.clients) {
        if (client.client == prague)
            expectMalformed(client.error);
        else
            EXPECT_FALSE(client.error) << describe(*client.error).toStdString();
    }
    for (const MachinePlan& client : lab.plan().clients)
        if (client.machine == prague)
            expectMalformed(client.error);
        else
            EXPECT_FALSE(client.error) << describe(*client.error).toStdString();
    EXPECT_EQ(changed(before, lab), "");
}

INSTANTIATE_TEST_SUITE_P(Programs, GarbledClient,
                         ::testing::Values(Nonsense{"ip", "ip"}, Nonsense{"multipathd", "multipathd"},
                                           Nonsense{"services", "chkconfig"}),
                         ::testing::PrintToStringParamName());

TEST(CutClient, isUnreachableAndCostsOnlyItself)
{
    LabFleet lab(QStringLiteral("seed"));
    const QString prague = QStringLiteral("prague");
    lab::SshServer* server = lab.lab->client(prague);
    ASSERT_NE(server, nullptr);
    EXPECT_EQ(lab.lab->client(QStringLiteral("atlantis")), nullptr);
    server->setFault(lab::SshFault::Cut);
    const SiteSurvey survey = surveySite(lab.site, lab.fleet, lab.stop);
    for (const ClientSurvey& client : survey.clients) {
        ASSERT_EQ(client.error.has_value(), client.client == prague);
        if (client.error) {
            EXPECT_EQ(client.error->kind, Error::Kind::Unreachable);
            expectOneSentence(*client.error);
        }
    }
    for (const LunVerdict& lun : judge(lab.site, survey).luns)
        EXPECT_EQ(lun.health == Health::Unknown, lun.client == prague) << lun.alias.toStdString();
}

} // namespace twinrail
