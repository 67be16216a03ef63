// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/change.h"

namespace twinrail::exports {

/// What a file change knows of the file around it, from the lines of its edit and the context of its diff. The plan
/// holds no more of a file than that, on purpose: it could hold a password. So a script recognises the file by these
/// lines at their places, as apply does, and never by the whole.
struct KnownLines {
    struct Run {
        qsizetype first = 0; ///< counted from 1
        qsizetype last = 0;
        QByteArray text;
        bool toEnd = false; ///< nothing may follow: what is added at the end would be found right there twice
        friend bool operator==(const Run&, const Run&) = default;
    };
    QList<Run> before, after;
    bool hidesChange = false; ///< a line with a password changes: that is nothing for a file that is handed around
};
[[nodiscard]] KnownLines knownLines(const FileChange& change);

/// The functions of one change: `before_N FILE`, `after_N FILE`, and `new_N FILE`, which prints the new content made
/// from the old.
[[nodiscard]] QByteArray fileFunctions(int number, const FileChange& change);

} // namespace twinrail::exports
