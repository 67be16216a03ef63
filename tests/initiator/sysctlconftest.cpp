// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/sysctlconf.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

const QString two = QStringLiteral("2");

struct SysctlRow {
    const char* name;
    QByteArray before;
    QByteArray after; ///< with rp_filter of eth1 = 2
};
std::ostream& operator<<(std::ostream& out, const SysctlRow& row) { return out << row.name; }

class SysctlEdit : public testing::TestWithParam<SysctlRow> {};

} // namespace

TEST_P(SysctlEdit, setsTheValueOnce)
{
    const QString key = rpFilterKey(QStringLiteral("eth1"));
    const QByteArray after = withSysctlValues(GetParam().before, {{key, two}});
    EXPECT_EQ(after, GetParam().after);
    EXPECT_EQ(sysctlValue(after, key), two);
    EXPECT_EQ(withSysctlValues(after, {{key, two}}), after);
}

INSTANTIATE_TEST_SUITE_P(
    Files, SysctlEdit,
    testing::Values(
        SysctlRow{"empty", "", "net.ipv4.conf.eth1.rp_filter = 2\n"},
        SysctlRow{
            "howTo", "net.ipv4.conf.eth1.rp_filter = 0\nnet.ipv4.conf.eth2.rp_filter = 0\n",
            "#net.ipv4.conf.eth1.rp_filter = 0\nnet.ipv4.conf.eth1.rp_filter = 2\nnet.ipv4.conf.eth2.rp_filter = 0\n"},
        SysctlRow{"otherSpellingIsTheSameKey", "-net/ipv4/conf/eth1/rp_filter=2\n",
                  "-net/ipv4/conf/eth1/rp_filter=2\n"},
        SysctlRow{"openEndIsAccepted", "net.ipv4.conf.eth1.rp_filter=2", "net.ipv4.conf.eth1.rp_filter=2"},
        SysctlRow{"semicolonIsAComment", "; net.ipv4.conf.eth1.rp_filter = 1\nx = 1\n",
                  "; net.ipv4.conf.eth1.rp_filter = 1\nnet.ipv4.conf.eth1.rp_filter = 2\nx = 1\n"},
        SysctlRow{"otherKeysStay", "net.ipv4.conf.default.rp_filter = 1\n\n# end",
                  "net.ipv4.conf.default.rp_filter = 1\n\n# end\nnet.ipv4.conf.eth1.rp_filter = 2\n"}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(SysctlConf, writesAVlanWithSlashes)
{
    EXPECT_EQ(rpFilterKey(QStringLiteral("eth1.100")), QStringLiteral("net/ipv4/conf/eth1.100/rp_filter"));
    EXPECT_EQ(sysctlValue("net/ipv4/conf/eth1.100/rp_filter = 2\n", rpFilterKey(QStringLiteral("eth1.100"))), two);
    EXPECT_EQ(sysctlValue("net.ipv4.conf.eth1/100.rp_filter = 2\n", rpFilterKey(QStringLiteral("eth1.100"))), two);
}

TEST(SysctlConf, doesNotTakeAVlanForItsParent)
{
    EXPECT_EQ(sysctlValue("net.ipv4.conf.eth1.100.rp_filter = 2\n", rpFilterKey(QStringLiteral("eth1.100"))),
              QString());
}
