// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/packages.h"
#include "tests/fixture.h"
#include "tests/print.h"

using namespace twinrail;

namespace {

const DistroProfile centos6 = allProfiles().first();
const DistroProfile centos9 = allProfiles().last();

DistroProfile debian()
{
    DistroProfile profile;
    profile.packages = PackageFamily::Deb;
    profile.installer = QStringLiteral("apt-get");
    return profile;
}

const QStringList names{QStringLiteral("iscsi-initiator-utils"), QStringLiteral("device-mapper-multipath")};

} // namespace

TEST(Packages, areReadFromRpmWithoutTheMissingOnes)
{
    const auto found = readPackages(centos6, fixture(QStringLiteral("rpm/centos6-one-missing.txt")));
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(*found, (PackageVersions{{names[0], QStringLiteral("6.2.0.873-27.el6_9")}}));
}

TEST(Packages, areReadFromDpkgWithoutTheRemovedOnes)
{
    const auto found = readPackages(debian(), fixture(QStringLiteral("dpkg-query/debian12-one-missing.txt")));
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(*found, (PackageVersions{{QStringLiteral("open-iscsi"), QStringLiteral("2.1.8-1+deb12u1")}}));
}

TEST(Packages, areNotGuessedFromAnAnswerInForeignWords)
{
    const auto found = readPackages(centos9, Output{"das Paket multipath ist nicht installiert\n", "", 1});
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, Error::Kind::Malformed);
}

TEST(Packages, areNoneInAnEmptyAnswer) { EXPECT_TRUE(readPackages(centos9, Output{"", "", 0}).value().isEmpty()); }

TEST(Packages, areUnknownWhereTheManagerIsMissing)
{
    EXPECT_FALSE(readPackages(centos9, Output{"", "rpm: not found", 127}).has_value());
    EXPECT_FALSE(readPackages(debian(), Output{"", "dpkg-query: error", 2}).has_value());
}

TEST(Packages, areAskedForInOneQuestion)
{
    EXPECT_EQ(shellText(packagesQuery(centos9, names).command()),
              QStringLiteral("rpm -q --qf '%{NAME} %{VERSION}-%{RELEASE}\\n' iscsi-initiator-utils "
                             "device-mapper-multipath"));
    EXPECT_EQ(shellText(packagesQuery(debian(), {QStringLiteral("open-iscsi")}).command()),
              QStringLiteral("dpkg-query -W -f '${Package} ${db:Status-Status} ${Version}\\n' open-iscsi"));
}

TEST(Packages, areInstalledByTheirDistributionsTool)
{
    EXPECT_EQ(shellText(installPackages(centos6, names).command()),
              QStringLiteral("yum -y install iscsi-initiator-utils device-mapper-multipath"));
    EXPECT_EQ(shellText(installPackages(centos9, {names[1]}).command()),
              QStringLiteral("dnf -y install device-mapper-multipath"));
    EXPECT_EQ(installPackages(debian(), names).command().arguments.last(), names[1]);
    EXPECT_GT(installPackages(centos6, names).limitSeconds(), 60);
}

TEST(Packages, areTakenBackWithoutTheirDependants)
{
    EXPECT_EQ(shellText(removePackages(centos9, names).command()),
              QStringLiteral("rpm -e iscsi-initiator-utils device-mapper-multipath"));
    EXPECT_EQ(shellText(removePackages(debian(), {QStringLiteral("open-iscsi")}).command()),
              QStringLiteral("dpkg -r open-iscsi"));
}
