// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/names.h"

#include <QByteArray>
#include <QList>

namespace twinrail {

/// /etc/multipath/wwids: what multipath remembers as multipath devices (linux-initiator §5.6), one "/WWID/" a line
/// below a comment. The tools own it; undo takes back what a run has added. WWIDs that are no NAA name are foreign: not
/// read.
[[nodiscard]] QList<Wwid> readWwids(const QByteArray& text);
[[nodiscard]] QByteArray withoutWwids(const QByteArray& text, const QList<Wwid>& gone);

} // namespace twinrail
