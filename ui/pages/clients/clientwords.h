// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/facts.h"

namespace twinrail {

/// How the question to a machine stands, as far as somebody must do something about it.
enum class ClientState {
    NotAsked,
    Asking,
    Answered,
    Unconfirmed, ///< it shows a fingerprint that nobody has confirmed
    Refused,     ///< the login
    Unreachable,
    Failed ///< anything else: its error says what
};
[[nodiscard]] ClientState stateOf(const MachineFacts& facts);

/// A shape and a word: "✓ answered".
[[nodiscard]] QString stateWord(ClientState state);
/// The whole sentence, for below the table.
[[nodiscard]] QString stateSentence(const QString& client, const MachineFacts& facts);
/// All that was found, in whole sentences.
[[nodiscard]] QStringList clientSentences(const QString& client, const ClientFacts& facts);
/// Whether there is an answer, be it of an earlier question.
[[nodiscard]] bool hasAnswer(const MachineFacts& facts);

[[nodiscard]] bool isAskingClients(const Facts& facts);

/// A1: "CentOS 6"; "not supported".
[[nodiscard]] QString releaseWord(const ClientFacts& facts);
[[nodiscard]] QString releaseSentence(const ClientSurvey& found);
/// A9, C1, C2: "installed"; "will be installed".
[[nodiscard]] QString softwareWord(const ClientFacts& facts);
[[nodiscard]] QStringList softwareSentences(const ClientSurvey& found);

} // namespace twinrail
