// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/finding.h"
#include "ui/session/facts.h"

namespace twinrail {

/// C3: what becomes of the name that the client has, in one sentence.
[[nodiscard]] QString initiatorSentence(const Client& client, const ClientFacts& facts);

/// A warning where the name would change under sessions that are logged in (erratum E6): C3 refuses that.
[[nodiscard]] Findings initiatorInUse(const Client& client, qsizetype row, const ClientFacts& facts);

} // namespace twinrail
