// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/initiatorname.h"
#include "tests/fixture.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

const QString wanted = QStringLiteral("iqn.2011-10.dom.homer:1:server-lab6-583bf04eae36");

struct NameRow {
    const char* name;
    QByteArray text;
    QString initiator;
};
std::ostream& operator<<(std::ostream& out, const NameRow& row) { return out << row.name; }

class NameIn : public testing::TestWithParam<NameRow> {};

} // namespace

TEST_P(NameIn, isReadAsIscsidDoes) { EXPECT_EQ(initiatorName(GetParam().text), GetParam().initiator); }

TEST_P(NameIn, canBeReplaced)
{
    const QByteArray after = withInitiatorName(GetParam().text, wanted);
    EXPECT_EQ(initiatorName(after), wanted);
    EXPECT_EQ(withInitiatorName(after, wanted), after);
}

INSTANTIATE_TEST_SUITE_P(
    Files, NameIn,
    testing::Values(NameRow{"nothing", "", {}}, NameRow{"onlyAComment", "#InitiatorName=iqn.a\n", {}},
                    NameRow{"plain", "InitiatorName=iqn.a\n", QStringLiteral("iqn.a")},
                    NameRow{"spaces", "  InitiatorName = iqn.a  \r\n", QStringLiteral("iqn.a")},
                    NameRow{"firstOfTwo", "InitiatorName=iqn.a\nInitiatorName=iqn.b\n", QStringLiteral("iqn.a")},
                    NameRow{"noNewline", "InitiatorName=iqn.a", QStringLiteral("iqn.a")},
                    NameRow{"trailingComment", "InitiatorName=iqn.a # b\n", QStringLiteral("iqn.a # b")},
                    NameRow{"noEqualsSign", "InitiatorName iqn.a\n", {}},
                    NameRow{"generated", "GenerateName=yes\n", {}}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(InitiatorName, keepsTheDistributionsTextAndTheOldNameAsAComment)
{
    QByteArray file = fixture(QStringLiteral("initiatorname/debian12-default.txt")).out;
    file = file.mid(file.indexOf("## DO NOT"));
    ASSERT_EQ(initiatorName(file), QStringLiteral("iqn.1993-08.org.debian:01:b5d1d5bae35a"));
    QByteArray expected = file;
    expected.replace("\nInitiatorName=", "\n#InitiatorName=").append("InitiatorName=" + wanted.toUtf8() + '\n');
    EXPECT_EQ(withInitiatorName(file, wanted), expected);
}

TEST(InitiatorName, leavesAFileAloneThatAlreadySaysSo)
{
    const QByteArray file = "# mine\n InitiatorName = " + wanted.toUtf8();
    EXPECT_EQ(withInitiatorName(file, wanted), file);
}

TEST(InitiatorName, stopsDebianFromGeneratingAnotherName)
{
    EXPECT_EQ(withInitiatorName("GenerateName=yes\n", QStringLiteral("iqn.a")),
              "#GenerateName=yes\nInitiatorName=iqn.a\n");
}
