// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/finding.h"
#include "ui/session/session.h"

namespace twinrail {

/// Where the text in "Add clients" is kept: behind the last client, as JSON pointers say it (RFC 6901 §4).
inline const QString newClientsPlace = QStringLiteral("/clients/-");

/// What the page of clients has to say: of `found` (the site's findings at "/clients", and texts that are no values
/// yet) what is edited there, and which clients gave no answer. `hasPassword`: one was typed for them since.
[[nodiscard]] Findings clientProblems(const SiteSession& session, const Findings& found, bool hasPassword);

/// The same when the question has just ended. Whoever gave no answer, or was not asked because somebody stopped it,
/// keeps the page open this once, so that it is read; then going on is allowed.
[[nodiscard]] Findings clientProblemsAtEnd(const SiteSession& session, const Findings& found);

} // namespace twinrail
