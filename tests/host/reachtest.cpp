// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/reach.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

struct Said {
    const char* name;
    Output output;
    Reach reach;
    friend std::ostream& operator<<(std::ostream& out, const Said& said) { return out << said.name; }
};

class Connect : public testing::TestWithParam<Said> {};
class Ping : public testing::TestWithParam<Said> {};

std::string nameOf(const testing::TestParamInfo<Said>& param) { return param.param.name; }

} // namespace

TEST_P(Connect, isJudgedByThePrintedTime) { EXPECT_EQ(readConnect(GetParam().output), GetParam().reach); }

INSTANTIATE_TEST_SUITE_P(Reach, Connect,
                         testing::Values(Said{"connectedThenSilent", {"0.000412\n", "", 28}, Reach::Yes},
                                         Said{"refused", {"0.000000\n", "", 7}, Reach::No},
                                         Said{"timedOut", {"0.000000\n", "", 28}, Reach::No},
                                         Said{"shortForm", {"0.000 0.002\n", "", 7}, Reach::No},
                                         Said{"shortFormTooFastToShow", {"0.000 4.001\n", "", 28}, Reach::Yes},
                                         Said{"shortFormTimedOut", {"0.000 3.001\n", "", 28}, Reach::No},
                                         Said{"noTelnetInCurl", {"0.000000\n", "", 1}, Reach::Unknown},
                                         Said{"noSuchInterface", {"0.000000\n", "", 45}, Reach::Unknown},
                                         Said{"noCurl", {"", "sh: curl: not found", 127}, Reach::Unknown},
                                         Said{"decimalComma", {"0,000412\n", "", 28}, Reach::Unknown},
                                         Said{"nothing", {"", "", 28}, Reach::Unknown}),
                         nameOf);

TEST_P(Ping, isJudgedByItsStatusAndWords) { EXPECT_EQ(readPing(GetParam().output), GetParam().reach); }

INSTANTIATE_TEST_SUITE_P(
    Reach, Ping,
    testing::Values(
        Said{"replies", {"2 packets transmitted, 2 received\n", "", 0}, Reach::Yes},
        Said{"silence", {"2 packets transmitted, 0 received\n", "", 1}, Reach::No},
        Said{"tooLong", {"", "ping: local error: message too long, mtu=1500\n", 1}, Reach::No},
        Said{"tooLongOld", {"From 10.10.8.60 icmp_seq=1 Frag needed and DF set (mtu = 1500)\n", "", 2}, Reach::No},
        Said{"forbidden", {"", "ping: socket: Operation not permitted\n", 2}, Reach::Unknown},
        Said{"noSuchInterface", {"", "ping: unknown iface eth9\n", 2}, Reach::Unknown},
        Said{"noPing", {"", "sh: ping: not found", 127}, Reach::Unknown}),
    nameOf);

TEST(Reach, bindsTheConnectToTheNic)
{
    EXPECT_EQ(shellText(connectQuery(QStringLiteral("eth1"), Portal::parse(u"10.10.8.90").value()).command()),
              QStringLiteral(
                  "curl -s --interface eth1 --connect-timeout 3 --max-time 4 -w '%{time_connect} %{time_total}\\n' "
                  "telnet://10.10.8.90:3260"));
}

TEST(Reach, pingsAtFullSizeLessTheHeaders)
{
    const QHostAddress four(QStringLiteral("10.10.8.90"));
    const QHostAddress six(QStringLiteral("fd00::90"));
    EXPECT_EQ(shellText(pingQuery(QStringLiteral("eth1"), four).command()),
              QStringLiteral("ping -n -c 2 -W 1 -I eth1 10.10.8.90"));
    EXPECT_EQ(shellText(pingQuery(QStringLiteral("eth1"), four, 9000).command()),
              QStringLiteral("ping -n -c 2 -W 1 -M do -s 8972 -I eth1 10.10.8.90"));
    EXPECT_EQ(shellText(pingQuery(QStringLiteral("eth1"), six, 1500).command()),
              QStringLiteral("ping -n -c 2 -W 1 -M do -s 1452 -I eth1 fd00::90"));
}
