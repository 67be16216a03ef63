// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/san/comstar.h"

#include <QByteArray>

namespace twinrail::vm {

/// What LIO has to hold so that these initiators find what the modelled storage says: the text that `lio apply` takes
/// and `lio show` prints (tests/vm/bridge/guest/lio; one object a line, sorted by bytes).
///
/// Each target and tag is one portal group of LIO's; a target that is offline, and every one while the service is, is a
/// group that is switched off. A target that no discovery can find is not there at all. Every initiator has a list on
/// every target, so that it may log in also where it sees nothing.
[[nodiscard]] QByteArray lioState(const lab::Comstar& san, const QStringList& initiators);

} // namespace twinrail::vm
