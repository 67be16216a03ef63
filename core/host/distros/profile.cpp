// SPDX-License-Identifier: Apache-2.0
#include "core/host/distros/profile.h"

#include "core/base/tr.h"
#include "core/host/distros/profiles.h"

#include <array>

namespace twinrail {
namespace {

// One row for each profile: the family whose releases it fits, as ID or ID_LIKE tell it, and the major version.
struct Row {
    const char* family;
    const char* major;
    DistroProfile (*profile)();
};
constexpr std::array table{
    Row{"rhel", "6", distros::centos6},
    Row{"rhel", "9", distros::centos9},
    Row{"debian", "12", distros::debian12},
    Row{"debian", "13", distros::debian13},
};

// CentOS says ID_LIKE="rhel fedora", Rocky and Alma "rhel centos fedora", Oracle only "fedora".
bool belongsTo(const OsRelease& release, QLatin1String family)
{
    return release.id == family || release.like.contains(family) || (family == u"rhel" && release.id == u"ol");
}

} // namespace

Result<DistroProfile> profileFor(const OsRelease& release)
{
    const QString major = release.version.section(u'.', 0, 0);
    for (const Row& row : table)
        if (major == QLatin1String(row.major) && belongsTo(release, QLatin1String(row.family)))
            return row.profile();
    QStringList supported;
    for (const DistroProfile& profile : allProfiles())
        supported << profile.title;
    return fail(Error::Kind::NotFound,
                //: %1 is the release that was found, %2 the list of those that are supported
                Tr::tr("%1 is not supported: nothing was changed. Supported are %2 and their rebuilds.")
                    .arg(release.title, supported.join(QStringLiteral(", "))),
                release.id + u' ' + release.version);
}

QList<DistroProfile> allProfiles()
{
    QList<DistroProfile> profiles;
    for (const Row& row : table)
        profiles << row.profile();
    return profiles;
}

} // namespace twinrail
