// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/packages.h"
#include "tests/fixture.h"
#include "tests/print.h"

using namespace twinrail;

namespace {

const DistroProfile centos6 = allProfiles().at(0);
const DistroProfile centos9 = allProfiles().at(1);
const DistroProfile debian = allProfiles().at(2);

const QStringList names{QStringLiteral("iscsi-initiator-utils"), QStringLiteral("device-mapper-multipath")};
const QStringList debs{QStringLiteral("open-iscsi"), QStringLiteral("multipath-tools")};

} // namespace

TEST(Packages, areReadFromRpmWithoutTheMissingOnes)
{
    const auto found = readPackages(centos6, fixture(QStringLiteral("rpm/centos6-one-missing.txt")));
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(*found, (PackageVersions{{names[0], QStringLiteral("6.2.0.873-27.el6_9")}}));
}

TEST(Packages, areReadFromDpkgWithoutTheRemovedOnes)
{
    const auto found = readPackages(debian, fixture(QStringLiteral("dpkg-query/debian12-one-missing.txt")));
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
    EXPECT_FALSE(readPackages(debian, Output{"", "dpkg-query: error", 2}).has_value());
}

TEST(Packages, areAskedForInOneQuestion)
{
    EXPECT_EQ(shellText(packagesQuery(centos9, names).command()),
              QStringLiteral("rpm -q --qf '%{NAME} %{VERSION}-%{RELEASE}\\n' iscsi-initiator-utils "
                             "device-mapper-multipath"));
    EXPECT_EQ(shellText(packagesQuery(debian, {QStringLiteral("open-iscsi")}).command()),
              QStringLiteral("dpkg-query -W -f '${Package} ${db:Status-Status} ${Version}\\n' open-iscsi"));
}

TEST(Packages, areInstalledByTheirDistributionsTool)
{
    EXPECT_EQ(shellText(installPackages(centos6, names).command()),
              QStringLiteral("yum -y install iscsi-initiator-utils device-mapper-multipath"));
    EXPECT_EQ(shellText(installPackages(centos9, {names[1]}).command()),
              QStringLiteral("dnf -y install device-mapper-multipath"));
    EXPECT_GT(installPackages(centos6, names).limitSeconds(), 60);
}

TEST(Packages, areTakenBackWithoutTheirDependants)
{
    EXPECT_EQ(shellText(removePackages(centos9, names).command()),
              QStringLiteral("rpm -e iscsi-initiator-utils device-mapper-multipath"));
}

TEST(Packages, ofDebianAskNothingTakeNothingAwayAndFetchListsOnlyWhenTheyMust)
{
    const QStringList words = installPackages(debian, debs).command().arguments;
    EXPECT_EQ(words.mid(3), debs);
    for (const char* word : {"DEBIAN_FRONTEND=noninteractive", "--no-remove", "--force-confold", "DPkg::Lock::Timeout"})
        EXPECT_TRUE(words[1].contains(QLatin1String(word))) << word;
    EXPECT_LT(words[1].indexOf(u"&& exit 0"), words[1].indexOf(u"update"));
}

TEST(Packages, leftBySomebodyKeepTheirSettings)
{
    const Output answer{"open-iscsi config-files 2.1.8-1\nmultipath-tools installed 0.9.4-3\n", "", 0};
    EXPECT_EQ(readLeftovers(debian, answer), QStringList{debs[0]});
    EXPECT_FALSE(readPackages(debian, answer).value().contains(debs[0]));
    EXPECT_TRUE(readLeftovers(centos9, answer).isEmpty());
    EXPECT_EQ(removePackages(debian, debs, {debs[0]}).command().arguments.mid(3), QStringList{debs[0]} + debs);
    EXPECT_EQ(removePackages(debian, debs).command().arguments.mid(3), QStringList{QString()} + debs);
}
