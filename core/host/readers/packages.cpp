// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/packages.h"

#include "core/host/readers/answer.h"
#include "core/host/readers/debpackages.h"

namespace twinrail {
namespace {

// `NAME VERSION-RELEASE`, or `package X is not installed`; the exit status is the number of missing ones.
bool readRpmRow(PackageVersions& versions, const QString& row)
{
    const QStringList words = row.split(u' ', Qt::SkipEmptyParts);
    if (words.size() == 2)
        versions.insert(words[0], words[1]);
    return words.size() == 2 || row.endsWith(QStringLiteral(" is not installed"));
}

// `NAME STATUS VERSION`; a package that was removed but not purged is still listed, as `config-files`.
PackageVersions readDpkgRows(const QByteArray& text, QLatin1String status)
{
    PackageVersions versions;
    for (const QString& row : rowsOf(text)) {
        const QStringList words = row.split(u' ', Qt::SkipEmptyParts);
        if (words.size() == 3 && words[1] == status)
            versions.insert(words[0], words[2]);
    }
    return versions;
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
        return readDpkgRows(answer.out, QLatin1String("installed"));
    }
    return versions;
}

QStringList readLeftovers(const DistroProfile& profile, const Output& answer)
{
    switch (profile.packages) {
    case PackageFamily::Rpm:
        return {}; // rpm keeps no record of them
    case PackageFamily::Deb:
        return readDpkgRows(answer.out, QLatin1String("config-files")).keys();
    }
    return {};
}

Mutation installPackages(const DistroProfile& profile, const QStringList& names)
{
    switch (profile.packages) {
    case PackageFamily::Rpm:
        return Mutation(profile.installer, QStringList{QStringLiteral("-y"), QStringLiteral("install")} + names,
                        packageLimitSeconds);
    case PackageFamily::Deb:
        break;
    }
    return installDebs(names);
}

Mutation removePackages(const DistroProfile& profile, const QStringList& names, const QStringList& leftovers)
{
    switch (profile.packages) {
    case PackageFamily::Rpm:
        return Mutation(QStringLiteral("rpm"), QStringList{QStringLiteral("-e")} + names, packageLimitSeconds);
    case PackageFamily::Deb:
        break;
    }
    return removeDebs(names, leftovers);
}

} // namespace twinrail
