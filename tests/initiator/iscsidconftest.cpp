// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/iscsidconf.h"
#include "tests/fixture.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

const QString key = QStringLiteral("node.session.timeo.replacement_timeout");
const QString ten = QStringLiteral("10");

struct EditRow {
    const char* name;
    QByteArray before;
    QByteArray after; ///< with a = 10 in force
};
std::ostream& operator<<(std::ostream& out, const EditRow& row) { return out << row.name; }

class IscsidEdit : public testing::TestWithParam<EditRow> {};

const QList<QPair<QString, QString>> wish = {{QStringLiteral("a"), ten}};

} // namespace

TEST_P(IscsidEdit, setsTheValue) { EXPECT_EQ(withIscsidValues(GetParam().before, wish), GetParam().after); }

TEST_P(IscsidEdit, putsTheValueInForce)
{
    EXPECT_EQ(iscsidValue(withIscsidValues(GetParam().before, wish), QStringLiteral("a")), ten);
}

TEST_P(IscsidEdit, changesNothingTheSecondTime)
{
    const QByteArray once = withIscsidValues(GetParam().before, wish);
    EXPECT_EQ(withIscsidValues(once, wish), once);
}

INSTANTIATE_TEST_SUITE_P(
    Files, IscsidEdit,
    testing::Values(EditRow{"empty", "", "a = 10\n"},
                    EditRow{"otherValue", "a = 120\nb = 1\n", "#a = 120\na = 10\nb = 1\n"},
                    EditRow{"alreadySo", "# a = 1\na = 10\n", "# a = 1\na = 10\n"},
                    EditRow{"onlyAComment", "x = 1\n# a = 120\nb = 1\n", "x = 1\n# a = 120\na = 10\nb = 1\n"},
                    EditRow{"proseIsNoPlace", "# a is good\nb = 1\n", "# a is good\nb = 1\na = 10\n"},
                    EditRow{"laterDuplicateWins", "a = 10\na = 5\n", "#a = 10\n#a = 5\na = 10\n"},
                    EditRow{"earlierDuplicate", "a = 5\na = 10\n", "#a = 5\na = 10\n"},
                    EditRow{"withoutSpaceIsRejected", "a=10\n", "#a=10\na = 10\n"},
                    EditRow{"withoutNewlineIsRejected", "b = 1\na = 10", "b = 1\na = 10\n"},
                    EditRow{"openEndElsewhere", "b = 1", "b = 1\na = 10\n"},
                    EditRow{"carriageReturns", "a = 5\r\nb = 1\r\n", "#a = 5\r\na = 10\r\nb = 1\r\n"},
                    EditRow{"longerKeyIsAnother", "aa = 5\na.b = 6\n", "aa = 5\na.b = 6\na = 10\n"},
                    EditRow{"indented", "\ta = 5\n", "#\ta = 5\na = 10\n"}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(IscsidConf, readsTheDistributionsFile)
{
    const QByteArray file = fixture(QStringLiteral("iscsid-conf/debian12-default.txt")).out;
    EXPECT_EQ(iscsidValue(file, key), QStringLiteral("120"));
    EXPECT_EQ(iscsidValue(file, QStringLiteral("node.conn[0].timeo.noop_out_interval")), QStringLiteral("5"));
    EXPECT_EQ(iscsidValue(file, QStringLiteral("node.session.auth.authmethod")), QString());
}

TEST(IscsidConf, commentsTheDefaultOutAsTheHowToDoes)
{
    const QByteArray file = fixture(QStringLiteral("iscsid-conf/debian12-default.txt")).out;
    QByteArray expected = file;
    expected.replace("\nnode.session.timeo.replacement_timeout = 120\n",
                     "\n#node.session.timeo.replacement_timeout = 120\nnode.session.timeo.replacement_timeout = 10\n");
    ASSERT_NE(expected, file);
    EXPECT_EQ(withIscsidValues(file, {{key, ten}}), expected);
}

TEST(IscsidConf, letsTheRecordsOfDebianLogInAtBoot)
{
    const QString startup = QStringLiteral("node.startup");
    const QString automatic = QStringLiteral("automatic");
    for (const char* name : {"iscsid-conf/debian12-default.txt", "iscsid-conf/debian13-howto.txt"}) {
        const QByteArray file = fixture(QString::fromLatin1(name)).out;
        EXPECT_EQ(iscsidValue(file, startup), QStringLiteral("manual")) << name;
        const QByteArray after = withIscsidValues(file, {{startup, automatic}});
        EXPECT_EQ(iscsidValue(after, startup), automatic) << name;
        EXPECT_TRUE(after.contains("\n#node.startup = manual\nnode.startup = automatic\n")) << name;
    }
}

TEST(IscsidConf, takesTheLastOfTwoWishesForOneKey)
{
    EXPECT_EQ(withIscsidValues("", {{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("a"), ten}}),
              "a = 10\n");
}

TEST(IscsidConf, ignoresLinesThatAreTooLong)
{
    EXPECT_EQ(iscsidValue("a = " + QByteArray(2048, '1') + '\n', QStringLiteral("a")), QString());
}
