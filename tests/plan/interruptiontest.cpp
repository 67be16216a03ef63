// SPDX-License-Identifier: Apache-2.0

// A run that breaks off at any change: undo of what was done restores the machine, and a new run goes on to the end.

#include "tests/plan/failinghands.h"
#include "tests/plan/labfleet.h"
#include "tests/print.h"

#include <gtest/gtest.h>

namespace twinrail {

using testing::differences;
using testing::FailingHands;
using testing::LabFleet;

namespace {

struct Interruption {
    const char* world;
    const char* client;
    FailingHands::Fault fault;
};

std::ostream& operator<<(std::ostream& out, const Interruption& one)
{
    return out << one.world << '/' << one.client
               << (one.fault == FailingHands::Fault::Refuses ? "/refuses" : "/forgets to say");
}

FailingHands* breakAt(LabFleet& lab, const QString& client, int deed, FailingHands::Fault fault)
{
    auto& hands = lab.fleet.hosts.at(client).hands;
    auto failing = std::make_unique<FailingHands>(std::move(*hands), deed, fault);
    FailingHands* raw = failing.get();
    hands = std::move(failing);
    return raw;
}

int deedsOfAWholeRun(const Interruption& one)
{
    LabFleet lab(QString::fromLatin1(one.world));
    const FailingHands* hands = breakAt(lab, QString::fromLatin1(one.client), 0, one.fault);
    EXPECT_FALSE(lab.apply().firstError());
    return hands->deeds();
}

class Interrupted : public ::testing::TestWithParam<Interruption> {};

} // namespace

TEST_P(Interrupted, atAnyDeedUndoRestoresTheWorld)
{
    const int deeds = deedsOfAWholeRun(GetParam());
    ASSERT_GT(deeds, 10);
    for (int deed = 1; deed <= deeds; ++deed) {
        LabFleet lab(QString::fromLatin1(GetParam().world));
        const QJsonObject before = lab.world();
        FailingHands* hands = breakAt(lab, QString::fromLatin1(GetParam().client), deed, GetParam().fault);
        ASSERT_TRUE(lab.apply().firstError()) << "deed " << deed;
        hands->heal();

        const RunResult undone = lab.undo();

        EXPECT_FALSE(undone.firstError()) << "deed " << deed << ": " << describe(*undone.firstError()).toStdString();
        EXPECT_EQ(differences(before, lab.world()).join(u'\n').toStdString(), "") << "deed " << deed;
    }
}

TEST_P(Interrupted, aNewRunGoesOnToTheEndAndOneUndoTakesBackBoth)
{
    const int deeds = deedsOfAWholeRun(GetParam());
    for (int deed = 1; deed <= deeds; deed += 3) {
        LabFleet lab(QString::fromLatin1(GetParam().world));
        const QJsonObject before = lab.world();
        FailingHands* hands = breakAt(lab, QString::fromLatin1(GetParam().client), deed, GetParam().fault);
        ASSERT_TRUE(lab.apply().firstError());
        hands->heal();

        EXPECT_FALSE(lab.apply().firstError()) << "deed " << deed;
        EXPECT_EQ(lab.verdict().health, Health::AsPlanned) << "deed " << deed;
        EXPECT_EQ(lab.plan().changes(), 0) << "deed " << deed;

        EXPECT_FALSE(lab.undo().firstError()) << "deed " << deed;
        EXPECT_EQ(differences(before, lab.world()).join(u'\n').toStdString(), "") << "deed " << deed;
    }
}

INSTANTIATE_TEST_SUITE_P(Runs, Interrupted,
                         ::testing::Values(Interruption{"bare", "prague", FailingHands::Fault::Refuses},
                                           Interruption{"bare", "brno", FailingHands::Fault::ForgetsToSay},
                                           Interruption{"half-done", "prague", FailingHands::Fault::ForgetsToSay},
                                           Interruption{"half-done", "brno", FailingHands::Fault::Refuses}),
                         [](const ::testing::TestParamInfo<Interruption>& one) {
                             std::string name = std::string(one.param.world) + "_" + one.param.client +
                                                (one.param.fault == FailingHands::Fault::Refuses ? "_refused" : "_cut");
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

} // namespace twinrail
