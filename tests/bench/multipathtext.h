// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace twinrail::bench {

/// The same maps as multipathd 0.9.4 tells them in three ways.
struct MultipathText {
    QByteArray json;  ///< show maps json
    QByteArray paths; ///< show paths format "%w|%d|%i|%t|%T|%o"
    QByteArray maps;  ///< show maps format "%n|%w|%d|%N"
};

/// In the shape of what was recorded on Debian 12 with four paths to each LUN, in two groups.
[[nodiscard]] MultipathText multipathText(int maps, int paths);

} // namespace twinrail::bench
