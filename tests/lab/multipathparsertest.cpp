// SPDX-License-Identifier: Apache-2.0

// What the parsers of both releases make of /etc/multipath.conf (linux-initiator §5).

#include "core/lab/client/kernel/kernel.h"
#include "core/lab/client/tools/multipathconfig.h"
#include "core/lab/client/tools/release.h"

#include "tests/fixture.h"
#include "tests/lab/multipathsamples.h"
#include "tests/print.h"

namespace twinrail::lab {
namespace {

struct BrokenFile {
    const char* name;
    const char* messages; ///< joined by "; "
    friend std::ostream& operator<<(std::ostream& out, const BrokenFile& one) { return out << one.name; }
};
constexpr BrokenFile brokenFiles[] = {
    {"missing-closing-brace", "missing '}' at end of /etc/multipath.conf"},
    {"missing-open-brace",
     "expecting '{' on line 1 of /etc/multipath.conf. found 'user_friendly_names'; missing '}' at "
     "end of /etc/multipath.conf"},
    {"extra-closing-brace",
     "unmatched '}' at line 4 of /etc/multipath.conf; /etc/multipath.conf line 4, invalid keyword: }"},
    {"duplicate-keyword", "/etc/multipath.conf line 3, duplicate keyword: polling_interval"},
    {"missing-value", "missing value for option 'polling_interval' on line 2 of /etc/multipath.conf"},
    {"trailing-words", "ignoring extra data starting with 'trailing' on line 2 of /etc/multipath.conf"},
    {"unknown-section",
     "/etc/multipath.conf line 1, invalid keyword: defaultz; /etc/multipath.conf line 2, invalid keyword: "
     "user_friendly_names; unmatched '}' at line 3 of /etc/multipath.conf; /etc/multipath.conf line 3, invalid "
     "keyword: }"},
    {"device-without-vendor", "device config in /etc/multipath.conf missing vendor or product parameter"},
};

class BrokenConfig : public testing::TestWithParam<BrokenFile> {};

TEST_P(BrokenConfig, isMentionedAsRecorded)
{
    const QString name = QStringLiteral("multipath-conf/debian12-%1.txt").arg(QLatin1String(GetParam().name));
    const QByteArray text = fixture(name).out;
    for (const Release* release : {&centos9(), &debian12()})
        EXPECT_EQ(parseMultipathConfig(&text, *release).messages.join(QStringLiteral("; ")),
                  QLatin1String(GetParam().messages));
}
INSTANTIATE_TEST_SUITE_P(Files, BrokenConfig, testing::ValuesIn(brokenFiles), [](const auto& row) {
    return QString::fromLatin1(row.param.name).remove(u'-').toStdString();
});

TEST(MultipathParser, readsSectionsAfterALostBraceAsUnknownWords) // E1
{
    const QByteArray text = dataFile(QStringLiteral("multipath-conf/howto-lost-braces.conf"));
    const MultipathConfig config = parseMultipathConfig(&text, centos6());
    EXPECT_TRUE(config.multipaths.isEmpty());
    EXPECT_TRUE(config.devices.isEmpty());
    EXPECT_TRUE(config.blacklist.devnodes.isEmpty());
    EXPECT_TRUE(config.messages.contains(QStringLiteral("missing '}' at end of /etc/multipath.conf")));
}

TEST(MultipathParser, knowsWhichWordsEachReleaseKnows) // E23, E24, E36
{
    const QByteArray text = dataFile(QStringLiteral("multipath-conf/howto.conf"));
    const QString all6 = parseMultipathConfig(&text, centos6()).messages.join(u'\n');
    const QString all9 = parseMultipathConfig(&text, centos9()).messages.join(u'\n');
    for (const char* word : {"checker_timer", "selector", "vendor", "product"}) {
        EXPECT_TRUE(all6.contains(QStringLiteral("invalid keyword: ") + QLatin1String(word))) << word;
        EXPECT_TRUE(all9.contains(QStringLiteral("invalid keyword: ") + QLatin1String(word))) << word;
    }
    EXPECT_FALSE(all6.contains(QStringLiteral("udev_dir")));
    EXPECT_TRUE(all9.contains(QStringLiteral("invalid keyword: udev_dir")));
}

TEST(MultipathParser, prefersTheBuiltInDeviceToTheDefaults) // §5.4
{
    const QByteArray text = "defaults {\n\tno_path_retry 12\n}\n";
    KernelDisk disk;
    EXPECT_EQ(parseMultipathConfig(&text, centos9()).value(QStringLiteral("no_path_retry"), disk),
              QStringLiteral("30"));
    EXPECT_EQ(parseMultipathConfig(&text, centos6()).value(QStringLiteral("no_path_retry"), disk),
              QStringLiteral("12"));
}

TEST(MultipathParser, readsItsOwnDumpAgain)
{
    const QByteArray text = howtoDevice;
    for (const Release* release : {&centos6(), &centos9()}) {
        const MultipathConfig config = parseMultipathConfig(&text, *release);
        const QByteArray dump = config.text(*release);
        const MultipathConfig again = parseMultipathConfig(&dump, *release);
        EXPECT_EQ(again.defaults, config.defaults);
        EXPECT_EQ(again.devices, config.devices);
        EXPECT_EQ(again.multipaths, config.multipaths);
    }
}

TEST(MultipathParser, anExceptionCancelsOnlyAHitOfItsOwnKind) // §5.8
{
    const QByteArray byDevice = "blacklist {\n\tdevice {\n\t\tvendor \".*\"\n\t\tproduct \".*\"\n\t}\n}\n"
                                "blacklist_exceptions {\n\tdevice {\n\t\tvendor \"NEXENTA\"\n\t\tproduct "
                                "\"COMSTAR\"\n\t}\n}\n";
    const QByteArray byNode = "blacklist {\n\tdevnode \"^sda\"\n}\n"
                              "blacklist_exceptions {\n\tdevice {\n\t\tvendor \"NEXENTA\"\n\t\tproduct "
                              "\"COMSTAR\"\n\t}\n}\n";
    KernelDisk disk;
    disk.name = QStringLiteral("sdaa"); // E34: the pattern is not anchored
    EXPECT_FALSE(parseMultipathConfig(&byDevice, centos9()).isHidden(disk));
    EXPECT_TRUE(parseMultipathConfig(&byNode, centos9()).isHidden(disk));
    disk.vendor = QStringLiteral("ATA");
    EXPECT_TRUE(parseMultipathConfig(&byDevice, centos9()).isHidden(disk));
}

} // namespace
} // namespace twinrail::lab
