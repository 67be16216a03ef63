// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/multipath.h"
#include "tests/fixture.h"
#include "tests/host/localshell.h"
#include "tests/print.h"

using namespace twinrail;

namespace {

Result<MultipathState> stateOf(const char* paths, const char* maps)
{
    return readMultipath({fixture(QString::fromLatin1(paths)), fixture(QString::fromLatin1(maps))});
}

struct PathCase {
    const char* name;
    const char* dm;
    const char* checker;
    const char* device;
    bool usable;
    friend std::ostream& operator<<(std::ostream& out, const PathCase& path) { return out << path.name; }
};

class UsablePath : public testing::TestWithParam<PathCase> {};

} // namespace

TEST(Multipath, readsPathsAndMapsWithoutTheTitleRow)
{
    const auto state = stateOf("multipathd/centos6-show-paths.txt", "multipathd/centos6-show-maps.txt");
    ASSERT_TRUE(state.has_value());
    EXPECT_TRUE(state->daemonAnswers);
    ASSERT_EQ(state->paths.size(), 4);
    EXPECT_EQ(state->paths[0], (PathRow{Wwid::parse(u"3600144f0f484400000004e8685e70001").value(),
                                        QStringLiteral("sdb"), QStringLiteral("3:0:0:10"), QStringLiteral("active"),
                                        QStringLiteral("ready"), QStringLiteral("running")}));
    EXPECT_EQ(state->paths[1].checker, QStringLiteral("i/o pending"));
    EXPECT_TRUE(state->paths[3].wwid.isEmpty());
    ASSERT_EQ(state->maps.size(), 2);
    EXPECT_EQ(state->maps[0],
              (MapRow{QStringLiteral("hydra_apps-a01"), Wwid::parse(u"3600144f0f484400000004e8685e70001").value(),
                      QStringLiteral("dm-2"), 2}));
    EXPECT_EQ(state->maps[1].name, QStringLiteral("mpatha"));
}

TEST(Multipath, readsRawRowsWithoutPadding)
{
    const Output paths{"3600144f0f484400000004e8685e70001|sdb|3:0:0:10|active|ready|running\n", "", 0};
    const auto state = readMultipath({paths, Output{"ok\n", "", 0}});
    ASSERT_TRUE(state.has_value());
    EXPECT_EQ(state->paths.size(), 1);
    EXPECT_TRUE(state->maps.isEmpty());
}

TEST(Multipath, isEmptyWhereTheDaemonHasNothing)
{
    const auto state = stateOf("multipathd/debian12-show-paths-empty.txt", "multipathd/debian12-show-paths-empty.txt");
    ASSERT_TRUE(state.has_value());
    EXPECT_EQ(*state, (MultipathState{true, {}, {}}));
}

TEST(Multipath, doesNotAnswerWhereTheDaemonIsDownOrSaysNo)
{
    for (const char* file :
         {"multipathd/debian12-show-paths-daemon-down.txt", "multipathd/debian13-show-paths-daemon-down.txt",
          "multipathd/centos6-daemon-down.txt", "multipathd/centos6-fail.txt"}) {
        const auto state = stateOf("multipathd/centos6-show-paths.txt", file);
        ASSERT_TRUE(state.has_value()) << file;
        EXPECT_EQ(*state, MultipathState()) << file;
    }
}

TEST(Multipath, refusesRowsThatAreCutOffOrForeign)
{
    const Output good{"ok\n", "", 0};
    for (const char* row : {"3600144f0f484400000004e8685e70001|sdb|3:0", "unbekannter Befehl"}) {
        const auto state = readMultipath({Output{row, "", 0}, good});
        ASSERT_FALSE(state.has_value()) << row;
        EXPECT_EQ(state.error().kind, Error::Kind::Malformed);
    }
    EXPECT_FALSE(readMultipath({good}).has_value());
}

TEST(Multipath, asksForTheColumnsThatItReads)
{
    const QList<Query> queries = multipathQueries();
    ASSERT_EQ(queries.size(), 2);
    EXPECT_EQ(queries[0].command().arguments.last(), QStringLiteral("show paths format \"%w|%d|%i|%t|%T|%o\""));
    EXPECT_EQ(queries[1].command().arguments.last(), QStringLiteral("show maps format \"%n|%w|%d|%N\""));
}

TEST(Multipath, leavesTheDaemonAloneWhereItDoesNotRun)
{
    for (const Query& query : multipathQueries() + QList<Query>{multipathConfigQuery()}) {
        const Output output = runScript(QStringLiteral("sh"), query.command());
        EXPECT_EQ(output.status, 69) << "multipathd runs on the machine that tests";
    }
}

TEST(MultipathConfig, isTheDaemonsOwnText)
{
    const QByteArray text = readMultipathConfig(fixture(QStringLiteral("multipathd/debian12-show-config.txt")));
    EXPECT_TRUE(text.startsWith("defaults {\n"));
    EXPECT_TRUE(text.contains("path_grouping_policy"));
}

TEST(MultipathConfig, isEmptyWhereTheDaemonDoesNotAnswer)
{
    EXPECT_EQ(readMultipathConfig(Output{"", "", 69}), QByteArray());
    EXPECT_EQ(readMultipathConfig(Output{"timeout\n", "", 0}), QByteArray());
}

TEST_P(UsablePath, needsAllThreeStates)
{
    const PathCase& path = GetParam();
    EXPECT_EQ((PathRow{{},
                       {},
                       {},
                       QString::fromLatin1(path.dm),
                       QString::fromLatin1(path.checker),
                       QString::fromLatin1(path.device)}
                   .usable()),
              path.usable);
}

INSTANTIATE_TEST_SUITE_P(Multipath, UsablePath,
                         testing::Values(PathCase{"ready", "active", "ready", "running", true},
                                         PathCase{"ghost", "active", "ghost", "running", true},
                                         PathCase{"faulty", "active", "faulty", "running", false},
                                         PathCase{"failed", "failed", "ready", "running", false},
                                         PathCase{"undef", "undef", "undef", "running", false},
                                         PathCase{"pending", "active", "i/o pending", "running", false},
                                         PathCase{"offline", "active", "ready", "offline", false},
                                         PathCase{"newWord", "active", "splendid", "running", false}),
                         [](const auto& param) { return std::string(param.param.name); });
