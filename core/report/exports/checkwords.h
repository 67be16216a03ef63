// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/change.h"

namespace twinrail::exports {

/// What a pattern left open: the words at its stars, and those behind its end.
struct Matched {
    QStringList stars;
    QStringList rest;
};
/// "-m iface -I * -o new": word by word; "..." at its end takes all that are left.
[[nodiscard]] std::optional<Matched> match(const char* pattern, const QStringList& words);

/// Whether both run the same fixed script, whatever its arguments.
[[nodiscard]] bool isScript(const Command& command, const Mutation& made);
[[nodiscard]] QStringList scriptArguments(const Command& command);

/// Where the words of a condition come from.
struct Filling {
    const Matched& matched;
    const Command& command;
    const ToolChange& change;
    const Site& site;
    const Client& client;
};
/// %1, %2, …: the stars; %...: the rest. %input: what the command reads. %mac: the address that the site gives the
/// interface %1. %luns: the numbers of all LUNs. %maps: alias, WWID and number of each map that the change makes.
/// %undo: target, portal and interface of the session that its undo would log in again.
[[nodiscard]] QByteArray filled(const char* condition, const Filling& filling);

} // namespace twinrail::exports
