// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"

namespace twinrail {

/// Text that is no value yet stays with its record when `row` is taken out of `list` ("/clients").
void dropRawRow(SiteSession& session, const QString& list, qsizetype row);

} // namespace twinrail
