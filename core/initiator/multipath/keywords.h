// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/initiator/multipath/tree.h"

#include <QStringList>

namespace twinrail {

/// What the multipath-tools of a release make of a keyword (linux-initiator §5.3).
enum class Validity {
    Valid,
    Idle,       ///< accepted, but without effect
    Deprecated, ///< accepted with a message; mostly without effect
    Unknown,    ///< nobody has tried it on that release
    Invalid     ///< the line is ignored
};

/// A keyword (or the name of a section) at one place. On a distribution with several releases the worst of them counts.
/// Unknown too where it may not stand there at all: ask `mayStand` first.
[[nodiscard]] Validity validity(const QString& keyword, ConfPlace place, const QString& distro);
/// Whether any release knows this word, at any place.
[[nodiscard]] bool isKeyword(const QString& word);
/// Whether any release accepts the keyword at this place.
[[nodiscard]] bool mayStand(const QString& keyword, ConfPlace place);
/// What people meant who wrote a word that no release knows ("selector" → "path_selector"); empty: nothing is known.
[[nodiscard]] QString meantKeyword(const QString& word);

} // namespace twinrail
