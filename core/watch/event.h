// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/condition.h"

#include <QDateTime>
#include <QJsonObject>

namespace twinrail {

/// Something that has changed, for the time line, notifications and `twinrail watch --json`. A value.
struct WatchEvent {
    enum class Kind {
        Path,   ///< a path is in another condition
        Lun,    ///< a LUN on a client is
        Client, ///< a client is: its roll-up
        Lost,   ///< the line to a client is broken
        Heard,  ///< and is there again
        Drift,  ///< something is not as it was set up
        Righted ///< and is again
    };
    /// Who said so: the kernel as it happened, the poll, or the clock that went on.
    enum class Source { Poll, Kernel, Clock };

    QDateTime time; ///< UTC
    Kind kind = Kind::Path;
    Source source = Source::Poll;
    QString client;
    int lun = -1; ///< Path and Lun
    QString alias;
    QString path; ///< Path: PathRowState::key()
    Condition from = Condition::NotChecked;
    Condition to = Condition::NotChecked;
    QString text; ///< one translated sentence: "LUN 10 on prague lost the path eth2 → 10.10.9.90:3260: …"
    friend bool operator==(const WatchEvent&, const WatchEvent&) = default;
};

[[nodiscard]] QString eventKindKey(WatchEvent::Kind kind);  ///< for --json: "path", "lun", …
[[nodiscard]] QString eventKindName(WatchEvent::Kind kind); ///< for people, translated
[[nodiscard]] QString sourceKey(WatchEvent::Source source); ///< "poll", "kernel", "clock"
/// One object: time (ISO 8601, UTC, milliseconds), kind, source, client, lun, alias, path, from, to, text; members that
/// do not apply are left out.
[[nodiscard]] QJsonObject eventToJson(const WatchEvent& event);

} // namespace twinrail
