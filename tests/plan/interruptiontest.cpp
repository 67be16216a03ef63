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
using testing::withoutDaemonReadings;

namespace {

struct Interruption {
    const char* world;
    const char* client;
    FailingHands::Fault fault;
    int stride; ///< enough deeds of each kind of run to keep the test short
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

/// What an undo did not restore, one line each.
std::string left(LabFleet& lab, const QJsonObject& before)
{
    const QStringList differing = differences(before, lab.world());
    const bool stale = lab.lab->world().name == QLatin1String("half-done");
    return (stale ? withoutDaemonReadings(differing) : differing).join(u'\n').toStdString();
}

class Interrupted : public ::testing::TestWithParam<Interruption> {};

} // namespace

TEST_P(Interrupted, atAnyDeedUndoRestoresTheWorld)
{
    const int deeds = deedsOfAWholeRun(GetParam());
    ASSERT_GE(deeds, 8);
    for (int deed = 1; deed <= deeds; deed += GetParam().stride) {
        LabFleet lab(QString::fromLatin1(GetParam().world));
        const QJsonObject before = lab.world();
        FailingHands* hands = breakAt(lab, QString::fromLatin1(GetParam().client), deed, GetParam().fault);
        ASSERT_TRUE(lab.apply().firstError()) << "deed " << deed;
        hands->heal();

        const RunResult undone = lab.undo();

        EXPECT_FALSE(undone.firstError()) << "deed " << deed << ": " << describe(*undone.firstError()).toStdString();
        EXPECT_EQ(left(lab, before), "") << "deed " << deed;
    }
}

TEST_P(Interrupted, aNewRunGoesOnToTheEndAndOneUndoTakesBackBoth)
{
    const int deeds = deedsOfAWholeRun(GetParam());
    for (int deed = 1; deed <= deeds; deed += 9) {
        LabFleet lab(QString::fromLatin1(GetParam().world));
        const QJsonObject before = lab.world();
        FailingHands* hands = breakAt(lab, QString::fromLatin1(GetParam().client), deed, GetParam().fault);
        ASSERT_TRUE(lab.apply().firstError());
        hands->heal();

        EXPECT_FALSE(lab.apply().firstError()) << "deed " << deed;
        EXPECT_EQ(lab.verdict().health, Health::AsPlanned) << "deed " << deed;
        EXPECT_EQ(lab.plan().changes(), 0) << "deed " << deed;

        EXPECT_FALSE(lab.undo().firstError()) << "deed " << deed;
        EXPECT_EQ(left(lab, before), "") << "deed " << deed;
    }
}

INSTANTIATE_TEST_SUITE_P(Runs, Interrupted,
                         ::testing::Values(Interruption{"bare", "prague", FailingHands::Fault::Refuses, 2},
                                           Interruption{"bare", "brno", FailingHands::Fault::ForgetsToSay, 4},
                                           Interruption{"half-done", "prague", FailingHands::Fault::ForgetsToSay, 4},
                                           Interruption{"half-done", "brno", FailingHands::Fault::Refuses, 4}),
                         [](const ::testing::TestParamInfo<Interruption>& one) {
                             std::string name = std::string(one.param.world) + "_" + one.param.client +
                                                (one.param.fault == FailingHands::Fault::Refuses ? "_refused" : "_cut");
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

} // namespace twinrail
