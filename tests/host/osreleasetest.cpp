// SPDX-License-Identifier: Apache-2.0
#include "core/host/distros/profile.h"
#include "tests/fixture.h"
#include "tests/print.h"

using namespace twinrail;

namespace {

const Output yes{};
const Output no{"", "", 1};

Output recorded(const char* name) { return fixture(QStringLiteral("os-release/") + QLatin1String(name)); }

OsRelease release(const char* id, const char* like, const char* version)
{
    return OsRelease{QString::fromLatin1(id), QString::fromLatin1(like).split(u' ', Qt::SkipEmptyParts),
                     QString::fromLatin1(version), QString::fromLatin1(id) + u' ' + QLatin1String(version), true};
}

struct Known {
    const char* name;
    const char* id;
    const char* like;
    const char* version;
    const char* profile; ///< empty: not supported
    friend std::ostream& operator<<(std::ostream& out, const Known& known) { return out << known.name; }
};

class Distribution : public testing::TestWithParam<Known> {};

} // namespace

TEST(OsRelease, isReadFromItsOwnFile)
{
    const auto found = readOsRelease({recorded("centos9-os-release.txt"), no, no, yes});
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(*found, (OsRelease{QStringLiteral("centos"),
                                 {QStringLiteral("rhel"), QStringLiteral("fedora")},
                                 QStringLiteral("9"),
                                 QStringLiteral("CentOS Stream 9"),
                                 true}));
}

TEST(OsRelease, isReadWithoutQuotes)
{
    const auto found = readOsRelease({recorded("debian12-os-release.txt"), no, no, yes});
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->id, QStringLiteral("debian"));
    EXPECT_EQ(found->version, QStringLiteral("12"));
    EXPECT_TRUE(found->like.isEmpty());
}

TEST(OsRelease, isReadFromTheFilesOfCentos6)
{
    const auto found = readOsRelease({recorded("centos6-os-release.txt"), recorded("centos6-system-release-cpe.txt"),
                                      recorded("centos6-redhat-release.txt"), no});
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(*found, (OsRelease{QStringLiteral("centos"),
                                 {QStringLiteral("rhel"), QStringLiteral("fedora")},
                                 QStringLiteral("6.10"),
                                 QStringLiteral("CentOS release 6.10 (Final)"),
                                 false}));
}

TEST(OsRelease, isUnknownWhereNothingTellsIt)
{
    for (const QByteArray& text : {QByteArray(), QByteArray("# only a comment\n"), QByteArray("ID")}) {
        const auto found = readOsRelease({Output{text, "", 0}, no, no, yes});
        ASSERT_FALSE(found.has_value());
        EXPECT_EQ(found.error().kind, Error::Kind::Malformed);
    }
    EXPECT_FALSE(readOsRelease({no, no, no, no}).has_value());
    EXPECT_FALSE(readOsRelease({}).has_value());
}

TEST(OsRelease, isNoGuessForAnUnknownVendor)
{
    EXPECT_FALSE(
        readOsRelease({no, Output{"cpe:/o:acme:linux:6\n", "", 0}, Output{"Acme release 6\n", "", 0}, no}).has_value());
}

TEST_P(Distribution, hasItsProfileOrIsRefused)
{
    const Known& known = GetParam();
    const auto profile = profileFor(release(known.id, known.like, known.version));
    if (*known.profile != '\0') {
        ASSERT_TRUE(profile.has_value());
        EXPECT_EQ(profile->id, QLatin1String(known.profile));
        return;
    }
    ASSERT_FALSE(profile.has_value());
    EXPECT_EQ(profile.error().kind, Error::Kind::NotFound);
    EXPECT_TRUE(profile.error().text.contains(QLatin1String(known.id)));
    EXPECT_TRUE(profile.error().text.contains(u"CentOS 6"));
    EXPECT_TRUE(profile.error().text.contains(u"CentOS Stream 9"));
}

INSTANTIATE_TEST_SUITE_P(
    Profile, Distribution,
    testing::Values(Known{"centos6", "centos", "rhel fedora", "6.10", "centos6"},
                    Known{"rhel6", "rhel", "rhel fedora", "6", "centos6"},
                    Known{"centos9", "centos", "rhel fedora", "9", "centos9"},
                    Known{"rhel9", "rhel", "fedora", "9.4", "centos9"},
                    Known{"alma9", "almalinux", "rhel centos fedora", "9.4", "centos9"},
                    Known{"rocky9", "rocky", "rhel centos fedora", "9.3", "centos9"},
                    Known{"oracle9", "ol", "fedora", "9.1", "centos9"},
                    Known{"centos7", "centos", "rhel fedora", "7", ""}, Known{"fedora", "fedora", "", "39", ""},
                    Known{"debian12", "debian", "", "12", "debian12"},
                    Known{"debian13", "debian", "", "13", "debian13"}, Known{"debian11", "debian", "", "11", ""},
                    Known{"debianTesting", "debian", "", "", ""}, Known{"ubuntu", "ubuntu", "debian", "24.04", ""},
                    Known{"rolling", "arch", "", "", ""}),
    [](const auto& param) { return std::string(param.param.name); });

TEST(Profile, isCompleteForEachDistribution)
{
    QStringList ids;
    for (const DistroProfile& profile : allProfiles()) {
        ids << profile.id;
        for (const QString& value : {profile.title, profile.installer, profile.iscsiPackage, profile.multipathPackage,
                                     profile.iscsiDaemon, profile.multipathService})
            EXPECT_FALSE(value.isEmpty()) << profile.id.toStdString();
        EXPECT_FALSE(profile.iscsiBootServices.isEmpty());
        EXPECT_FALSE(profile.iscsiRunServices.isEmpty());
        EXPECT_TRUE(profile.databaseRoot.startsWith(u'/'));
        EXPECT_TRUE(profile.sysctlFile.startsWith(u"/etc/sysctl"));
        EXPECT_EQ(profile.init == InitSystem::SysV, profile.runlevelsMask != 0);
    }
    EXPECT_EQ(ids, (QStringList{QStringLiteral("centos6"), QStringLiteral("centos9"), QStringLiteral("debian12"),
                                QStringLiteral("debian13")}));
}
