// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/journal.h"
#include "ui/session/session.h"

class QWidget;

namespace twinrail {

/// What the session's journal holds that can still be taken back. Nothing where there is no journal, or it cannot be
/// read.
[[nodiscard]] QList<JournalEntry> entriesOf(const SiteSession& session);
[[nodiscard]] int changesToTakeBack(const SiteSession& session);

/// Asks once ("askUndo"), then undoes.
void askToTakeBack(QWidget* parent, SiteSession& session);

} // namespace twinrail
