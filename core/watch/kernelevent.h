// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/command.h"

#include <QList>

#include <optional>

namespace twinrail {

/// What the kernel says by itself (linux-initiator §8.1).
struct KernelEvent {
    enum class Kind {
        PathFailed,     ///< DM_ACTION=PATH_FAILED
        PathReinstated, ///< DM_ACTION=PATH_REINSTATED
        Other           ///< something else happened to a map, a disk or a session: ask
    };
    Kind kind = Kind::Other;
    QString map;                   ///< DM_NAME; empty for what is no map
    QString devt;                  ///< DM_PATH: "8:80"; empty for Other
    std::optional<int> validPaths; ///< DM_NR_VALID_PATHS
    friend bool operator==(const KernelEvent&, const KernelEvent&) = default;
};

/// The command whose output this is: it never ends by itself.
[[nodiscard]] Query kernelEventsQuery();

/// Cuts the stream of `udevadm monitor --kernel --property` into events, however the bytes arrive. The announcement at
/// the beginning and properties that nobody needs are passed over.
class KernelEventReader {
public:
    [[nodiscard]] QList<KernelEvent> take(const QByteArray& bytes);

private:
    QByteArray m_rest;
    KernelEvent m_event;
    bool m_inside = false;
};

} // namespace twinrail
