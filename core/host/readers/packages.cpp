// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/packages.h"

#include "core/host/readers/answer.h"

namespace twinrail {
namespace {

constexpr int minutesForPackages = 15; // a slow mirror, and other packages that come along
constexpr int packageLimit = minutesForPackages * 60;

// `NAME VERSION-RELEASE`, or `package X is not installed`; the exit status is the number of missing ones.
bool readRpmRow(PackageVersions& versions, const QString& row)
{
    const QStringList words = row.split(u' ', Qt::SkipEmptyParts);
    if (words.size() == 2)
        versions.insert(words[0], words[1]);
    return words.size() == 2 || row.endsWith(QStringLiteral(" is not installed"));
}

// `NAME STATUS VERSION`; a package that was removed but not purged is still listed, as `config-files`.
void readDpkgRow(PackageVersions& versions, const QString& row)
{
    const QStringList words = row.split(u' ', Qt::SkipEmptyParts);
    if (words.size() == 3 && words[1] == u"installed")
        versions.insert(words[0], words[2]);
}

} // namespace

Query packagesQuery(const DistroProfile& profile, const QStringList& names)
{
    switch (profile.packages) {
    case PackageFamily::Rpm:
        return Query(QStringLiteral("rpm"), QStringList{QStringLiteral("-q"), QStringLiteral("--qf"),
                                                        QStringLiteral("%{NAME} %{VERSION}-%{RELEASE}\\n")} +
                                                names);
    case PackageFamily::Deb:
        return Query(QStringLiteral("dpkg-query"),
                     QStringList{QStringLiteral("-W"), QStringLiteral("-f"),
                                 QStringLiteral("${Package} ${db:Status-Status} ${Version}\\n")} +
                         names);
    }
    return Query(QStringLiteral("true"), {});
}

Result<PackageVersions> readPackages(const DistroProfile& profile, const Output& answer)
{
    PackageVersions versions;
    switch (profile.packages) {
    case PackageFamily::Rpm:
        if (answer.status >= 126 && answer.out.isEmpty())
            return toolFailed(QStringLiteral("rpm"), answer);
        for (const QString& row : rowsOf(answer.out))
            if (!readRpmRow(versions, row))
                return notUnderstood(QStringLiteral("rpm"), row);
        break;
    case PackageFamily::Deb:
        if (answer.status > 1)
            return toolFailed(QStringLiteral("dpkg-query"), answer);
        for (const QString& row : rowsOf(answer.out))
            readDpkgRow(versions, row);
        break;
    }
    return versions;
}

Mutation installPackages(const DistroProfile& profile, const QStringList& names)
{
    switch (profile.packages) {
    case PackageFamily::Rpm:
        return Mutation(profile.installer, QStringList{QStringLiteral("-y"), QStringLiteral("install")} + names,
                        packageLimit);
    case PackageFamily::Deb:
        break;
    }
    return Mutation::script(R"sh(
DEBIAN_FRONTEND=noninteractive apt-get -y install "$@")sh",
                            names, packageLimit);
}

Mutation removePackages(const DistroProfile& profile, const QStringList& names)
{
    switch (profile.packages) {
    case PackageFamily::Rpm:
        return Mutation(QStringLiteral("rpm"), QStringList{QStringLiteral("-e")} + names, packageLimit);
    case PackageFamily::Deb:
        break;
    }
    return Mutation(QStringLiteral("dpkg"), QStringList{QStringLiteral("-r")} + names, packageLimit);
}

} // namespace twinrail
