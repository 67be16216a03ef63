// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/readers/multipath.h"
#include "core/initiator/multipathconf.h"
#include "core/plan/step.h"

namespace twinrail::steps {

/// What C11 and C12 share: the file, the daemon's own view of it, and what is wished.
struct MultipathFileFacts {
    std::optional<FileImage> file;
    MultipathState multipath;
    QByteArray daemonView; ///< "show config"; empty when the daemon does not run
    friend bool operator==(const MultipathFileFacts&, const MultipathFileFacts&) = default;
};

[[nodiscard]] Result<MultipathFileFacts> askMultipathFile(HostProbe& host);

/// The profile of the client's distribution with the site's numbers and aliases. Where somebody else's maps are in use,
/// nothing is blacklisted wholesale: it would drop them at the next reload (linux-initiator §5.8).
[[nodiscard]] MultipathWish multipathWish(const ClientScene& scene, const MultipathState& multipath);

/// The file becomes `after`; a daemon that runs is told. When the file is right but the daemon still holds an older
/// reading (it differs from `wish`), it is told to read again.
[[nodiscard]] Changes multipathFileChange(const QString& step, const QString& title, const MultipathFileFacts& have,
                                          const QByteArray& after, const MultipathWish& wish);

} // namespace twinrail::steps
