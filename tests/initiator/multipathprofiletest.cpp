// SPDX-License-Identifier: Apache-2.0
#include "tests/initiator/confs.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

TEST(MultipathProfile, writesTheFileOfCentOs6)
{
    MultipathWish wish = exampleWish("centos6");
    wish.aliases.resize(1);
    EXPECT_EQ(wholeEdit({}, wish), "defaults {\n"
                                   "\tuser_friendly_names yes\n"
                                   "\tfind_multipaths no\n"
                                   "\tqueue_without_daemon no\n"
                                   "\tpolling_interval 5\n"
                                   "}\n"
                                   "blacklist {\n"
                                   "\tdevice {\n"
                                   "\t\tvendor \".*\"\n"
                                   "\t\tproduct \".*\"\n"
                                   "\t}\n"
                                   "}\n"
                                   "blacklist_exceptions {\n"
                                   "\tdevice {\n"
                                   "\t\tvendor NEXENTA\n"
                                   "\t\tproduct COMSTAR\n"
                                   "\t}\n"
                                   "}\n"
                                   "devices {\n"
                                   "\tdevice {\n"
                                   "\t\tvendor NEXENTA\n"
                                   "\t\tproduct COMSTAR\n"
                                   "\t\tpath_grouping_policy multibus\n"
                                   "\t\tpath_selector \"service-time 0\"\n"
                                   "\t\tpath_checker tur\n"
                                   "\t\tprio const\n"
                                   "\t\tfailback immediate\n"
                                   "\t\trr_weight uniform\n"
                                   "\t\tno_path_retry 12\n"
                                   "\t}\n"
                                   "}\n"
                                   "multipaths {\n"
                                   "\tmultipath {\n"
                                   "\t\twwid 3600144f0f484400000004e8685e70001\n"
                                   "\t\talias hydra_apps-a01\n"
                                   "\t}\n"
                                   "}\n");
}

TEST(MultipathProfile, ofLaterReleasesKeepsTheReplacementTimeout)
{
    const MultipathWish wish = multipathProfile(QStringLiteral("centos9"), 17, 60, 5);
    EXPECT_TRUE(wish.device.contains(qMakePair(QStringLiteral("fast_io_fail_tmo"), QStringLiteral("17"))));
    EXPECT_TRUE(wish.defaults.contains(qMakePair(QStringLiteral("find_multipaths"), QStringLiteral("yes"))));
    EXPECT_TRUE(wish.whitelist);
}

namespace {

struct RetryRow {
    int seconds;
    int interval;
    const char* retries;
};
std::ostream& operator<<(std::ostream& out, const RetryRow& row)
{
    return out << row.seconds << " s / " << row.interval;
}
class Retries : public testing::TestWithParam<RetryRow> {};

} // namespace

TEST_P(Retries, areRoundedUp)
{
    const auto wish = multipathProfile(QStringLiteral("centos6"), 10, GetParam().seconds, GetParam().interval);
    EXPECT_EQ(wish.device.constLast(),
              qMakePair(QStringLiteral("no_path_retry"), QString::fromLatin1(GetParam().retries)));
}

INSTANTIATE_TEST_SUITE_P(Seconds, Retries,
                         testing::Values(RetryRow{60, 5, "12"}, RetryRow{61, 5, "13"}, RetryRow{4, 5, "1"},
                                         RetryRow{180, 7, "26"}, RetryRow{0, 5, "fail"}, RetryRow{60, 0, "60"}));
