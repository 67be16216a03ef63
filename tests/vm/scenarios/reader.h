// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/vm/machines/machine.h"

namespace twinrail::vm {

/// An application on a client: reads 4 KiB blocks past the page cache, one after the other, and writes down how long
/// each took (linux-initiator §13.4). It starts with this object and ends with it.
class Reader {
public:
    Reader(const Machine& client, const QString& alias);
    ~Reader();
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    struct Seen {
        int reads = 0;
        int errors = 0;
        double longestSeconds = 0; ///< a read that has not come back yet counts up to now
    };
    [[nodiscard]] Seen seen() const;

private:
    const Machine& m_client;
};

} // namespace twinrail::vm
