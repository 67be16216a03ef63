// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/contract/portrait.h"
#include "tests/contract/situation.h"

namespace twinrail::contract {

/// What must be read on every client in a situation, whoever it is: so many lines of one aspect say this.
struct Fact {
    const char* situation;
    const char* aspect;
    const char* pattern; ///< a regular expression for a part of the line
    int lines;
};
[[nodiscard]] QList<Fact> factsOf(const Situation& situation);

/// One line for each fact that does not hold. Aspects that are not in the portrait are passed over.
[[nodiscard]] QStringList unmet(const Situation& situation, const Portrait& portrait);

/// Whether the facts hold that come about by themselves, some time after a deed: sessions, disks, paths.
[[nodiscard]] bool waitedFor(const Situation& situation, HostProbe& host, const ClientScene& scene);

} // namespace twinrail::contract
