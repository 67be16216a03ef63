// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace twinrail {

/// What of the site somebody looks at: all of it, a client, or a LUN on a client.
struct Place {
    QString client; ///< empty: all of them
    int lun = -1;
    friend bool operator==(const Place&, const Place&) = default;

    [[nodiscard]] Place above() const { return lun >= 0 ? Place{client} : Place{}; }
};

} // namespace twinrail
