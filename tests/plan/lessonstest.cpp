// SPDX-License-Identifier: Apache-2.0
#include "tests/examplesite.h"
#include "tests/plan/fakehost.h"
#include "tests/print.h"

#include "core/plan/perform.h"

#include <gtest/gtest.h>

namespace twinrail {

namespace {

struct Telling {
    const char* name;
    Lesson::About about;
    Output answer;
    bool learnt;
};

std::ostream& operator<<(std::ostream& out, const Telling& one) { return out << one.name; }

Lesson lessonAbout(Lesson::About about)
{
    return Lesson{about,
                  Query(QStringLiteral("cat"), {QStringLiteral("/proc/modules")}),
                  QStringLiteral("sw-iscsi-0"),
                  exampleSite().targets.first().name,
                  exampleSite().portalGroups.first().portal,
                  QByteArrayLiteral("token"),
                  QStringLiteral("hydra_db-a01"),
                  1073741824};
}

using About = Lesson::About;
const Telling tellings[] = {
    {"portalConnects", About::PortalAnswers, {"0.000412\n", "", 28}, true},
    {"portalIsDead", About::PortalAnswers, {"0.000000\n", "", 28}, false},
    {"noCurlIsNoAnswerButNoRefusalEither", About::PortalAnswers, {"", "sh: curl: command not found\n", 127}, true},
    {"tagOfTheRightTarget",
     About::PortalTag,
     {"10.10.9.90:3260,4 iqn.2011-09.dom.homer:02:0e4f921a-407e-eb9f-9f53-aded8d99a723\n"
      "10.10.8.90:3260,3 iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58\n",
      "", 0},
     true},
    {"portalOffersOnlyOtherTargets",
     About::PortalTag,
     {"10.10.8.90:3260,2 iqn.2020-01.org.example:other\n", "", 0},
     false},
    {"anotherPathIsUsable",
     About::SpareSession,
     {"disk sdb\npath 3600144f0f484400000004e8685e70001 sdb active ready running\n"
      "path 3600144f0f484400000004e8685e70001 sdc active ready running\n",
      "", 0},
     true},
    {"theOtherPathHasFailed",
     About::SpareSession,
     {"disk sdb\npath 3600144f0f484400000004e8685e70001 sdb active ready running\n"
      "path 3600144f0f484400000004e8685e70001 sdc failed faulty running\n",
      "", 0},
     false},
    {"theDiskItselfIsMounted",
     About::SpareSession,
     {"disk sdb\nmounted sdb\npath 3600144f0f484400000004e8685e70001 sdb active ready running\n"
      "path 3600144f0f484400000004e8685e70001 sdc active ready running\n",
      "", 0},
     false},
    {"theDaemonDoesNotAnswer",
     About::SpareSession,
     {"disk sdb\n", "ux_socket_connect: Connection refused\n", 0},
     false},
    {"aSessionWithoutDisksMayGo", About::SpareSession, {"", "", 0}, true},
};

class LessonTold : public ::testing::TestWithParam<Telling> {};

} // namespace

TEST_P(LessonTold, isLearntOrSaysWhyNot)
{
    testing::FakeHost host;
    host.answer = GetParam().answer;

    const Result<Known> known = learn(host, lessonAbout(GetParam().about));

    EXPECT_EQ(known.has_value(), GetParam().learnt);
    if (known)
        EXPECT_TRUE(known->contains(QByteArrayLiteral("token")));
    else
        EXPECT_FALSE(known.error().text.isEmpty());
}

TEST(PortalTag, theTagIsTheOneOfThatTargetAtThatPortal)
{
    testing::FakeHost host;
    host.answer = tellings[3].answer;

    EXPECT_EQ(learn(host, lessonAbout(About::PortalTag))->value(QByteArrayLiteral("token")), QByteArray("3"));
}

INSTANTIATE_TEST_SUITE_P(Answers, LessonTold, ::testing::ValuesIn(tellings),
                         [](const ::testing::TestParamInfo<Telling>& one) { return std::string(one.param.name); });

} // namespace twinrail
