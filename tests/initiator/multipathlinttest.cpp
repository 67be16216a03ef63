// SPDX-License-Identifier: Apache-2.0
#include "tests/initiator/confs.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

QStringList places(const Findings& findings)
{
    QStringList result;
    for (const Finding& each : findings)
        result << each.id.section(u'.', 1) + u':' + each.place.section(u':', -1);
    return result;
}

QStringList lint(const QByteArray& text, const char* distro)
{
    return places(multipathLint(text, QString::fromLatin1(distro)));
}

struct DefectRow {
    const char* name;
    const char* distro;
    QStringList found; ///< "id:line"
};
std::ostream& operator<<(std::ostream& out, const DefectRow& row) { return out << row.name; }

QStringList list(std::initializer_list<const char*> items)
{
    QStringList result;
    for (const char* item : items)
        result << QString::fromUtf8(item);
    return result;
}

// The how-to's own file, as its copy has it: product.md S3 to S10.
class HowToDefect : public testing::TestWithParam<DefectRow> {};
// Files whose faults Debian 12 was seen to report, or to swallow.
class RecordedDefect : public testing::TestWithParam<DefectRow> {};

} // namespace

TEST_P(HowToDefect, isFoundWithItsLine)
{
    const QStringList all = lint(howToConfLostBraces(), GetParam().distro);
    for (const QString& each : GetParam().found)
        EXPECT_TRUE(all.contains(each)) << each.toStdString() << " in " << all.join(u' ').toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    S3toS10, HowToDefect,
    testing::Values(DefectRow{"S3", "centos6",
                              list({"brace-missing:1", "brace-missing:15", "brace-missing:20", "brace-missing:23",
                                    "brace-missing:24", "brace-missing:42", "brace-missing:45", "brace-missing:52",
                                    "brace-missing:59", "brace-missing:66"})},
                    DefectRow{"S4", "centos9", list({"invalid-keyword:2", "invalid-keyword:12", "invalid-keyword:13"})},
                    DefectRow{"S4onCentOs6", "centos6", list({"invalid-keyword:2", "invalid-keyword:12"})},
                    DefectRow{"S5", "debian12", list({"deprecated-keyword:3", "deprecated-keyword:34"})},
                    DefectRow{"S6", "centos6", list({"idle-keyword:10", "idle-keyword:11", "idle-keyword:35"})},
                    DefectRow{"S7", "centos6",
                              list({"misplaced-keyword:48", "misplaced-keyword:49", "misplaced-keyword:55",
                                    "misplaced-keyword:56", "misplaced-keyword:62", "misplaced-keyword:63",
                                    "misplaced-keyword:69", "misplaced-keyword:70"})},
                    DefectRow{"S8", "centos6", list({"two-answers:41"})},
                    DefectRow{"S9", "centos9", list({"grouping:32", "contradiction:32"})},
                    DefectRow{"noMapOnDebian12", "debian12", list({"no-maps:1"})},
                    DefectRow{"noMapOnDebian13", "debian13", list({"no-maps:1"})},
                    DefectRow{"S10", "centos6", list({"hidden-disks:18", "hidden-disks:19"})}),
    [](const auto& row) { return std::string(row.param.name); });

// None of these files sets find_multipaths but bad-values; that finding has its own row above.
TEST_P(RecordedDefect, isFound)
{
    QStringList found = lint(recordedConf(GetParam().name), GetParam().distro);
    found.removeIf([](const QString& each) { return each.startsWith(QLatin1String("no-maps:")); });
    EXPECT_EQ(found, GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(Debian12, RecordedDefect,
                         testing::Values(DefectRow{"bad-alias-no-wwid", "debian12", list({"bad-value:3", "no-wwid:6"})},
                                         DefectRow{"bad-regex", "debian12", list({"bad-pattern:2"})},
                                         DefectRow{"bad-values", "debian12",
                                                   list({"bad-value:2", "bad-value:3", "outranked:3", "bad-value:4",
                                                         "bad-value:5", "outranked:5", "bad-value:6"})},
                                         DefectRow{"device-without-vendor", "debian12", list({"no-vendor:2"})},
                                         DefectRow{"duplicate-alias", "debian12", list({"duplicate-alias:6"})},
                                         DefectRow{"duplicate-keyword", "debian12", list({"duplicate:3"})},
                                         DefectRow{"extra-closing-brace", "debian12", list({"brace-too-many:4"})},
                                         DefectRow{"missing-closing-brace", "debian12", list({"brace-missing:1"})},
                                         DefectRow{"missing-open-brace", "debian12",
                                                   list({"brace-missing:1", "brace-missing:1"})},
                                         DefectRow{"missing-value", "debian12", list({"no-value:2"})},
                                         DefectRow{"trailing-words", "debian12", list({"extra-words:2"})},
                                         DefectRow{"unknown-section", "debian12", list({"unknown-section:1"})},
                                         DefectRow{"unterminated-quote", "debian12", list({"quotes:2"})}));

TEST(MultipathLint, findsNothingInWhatTwinrailWrites)
{
    for (const char* distro :
         {"centos6", "centos7", "centos8", "centos9", "centos10", "ubuntu22", "ubuntu24", "debian12", "debian13"})
        EXPECT_EQ(lint(wholeEdit({}, exampleWish(distro)), distro), QStringList()) << distro;
}

TEST(MultipathLint, namesTheFileAndTheLine)
{
    const Findings findings = multipathLint("defaults {\n\tselector a\n}\n", QStringLiteral("centos6"));
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].place, QStringLiteral("/etc/multipath.conf:2"));
    EXPECT_TRUE(findings[0].advice.contains(QStringLiteral("path_selector")));
}

TEST(MultipathLint, agreesWithTheRecordedParserAboutTheHowTosFile)
{
    // What multipath -t of Debian 12 and 13 said about the same file, line by line.
    for (const char* distro : {"debian12", "debian13"}) {
        QStringList invalid;
        for (const QString& each : lint(howToConf(), distro))
            if (each.startsWith(QLatin1String("invalid-keyword")) ||
                each.startsWith(QLatin1String("misplaced-keyword")))
                invalid << each.section(u':', 1);
        EXPECT_EQ(invalid, list({"2", "12", "13", "61", "62", "69", "70", "77", "78", "85", "86"})) << distro;
    }
}

TEST(MultipathLint, namesTheLineThatKeepsNewLunsFromBecomingMaps)
{
    EXPECT_EQ(lint("defaults {\n\tfind_multipaths strict\n}\n", "centos9"), list({"no-maps:2"}));
    EXPECT_EQ(lint("defaults {\n\tfind_multipaths \"yes\"\n}\n", "debian12"), QStringList());
    EXPECT_EQ(lint("defaults {\n}\n", "centos9"), QStringList());
}

TEST(MultipathLint, doesNotCallAWordSoundThatItDoesNotKnow)
{
    const Findings findings = multipathLint("defaults {\n\tflux 1\n}\n", QStringLiteral("centos9"));
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].severity, Finding::Severity::Unknown);
}

TEST(MultipathLint, knowsThatCentOs6HasNoOverrides)
{
    EXPECT_EQ(lint("overrides {\n}\n", "centos6"), list({"invalid-keyword:1"}));
    EXPECT_EQ(lint("overrides {\n}\n", "centos9"), QStringList());
}
