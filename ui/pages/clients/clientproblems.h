// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/finding.h"
#include "ui/session/session.h"

namespace twinrail {

/// Where the text in "Add clients" is kept: behind the last client, as JSON pointers say it (RFC 6901 §4).
inline const QString newClientsPlace = QStringLiteral("/clients/-");

inline const QString noAnswerId = QStringLiteral("client.no-answer");

/// What the page of clients has to say: of `found` (the site's findings at "/clients", and texts that are no values
/// yet) what is edited there, and which clients gave no answer. `hasPassword`: one was typed for them since.
[[nodiscard]] Findings clientProblems(const SiteSession& session, const Findings& found, bool hasPassword);

} // namespace twinrail
