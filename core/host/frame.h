// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/command.h"

#include <QList>

namespace twinrail {

/// Several commands travel as one remote command; what they say is cut apart by a nonce that no output can know. So the
/// framing survives a missing last newline, binary output, and whatever a login script prints first.

[[nodiscard]] QByteArray newNonce();

/// The script that runs `commands` (shell text, one each) in order, in the environment that is promised by HostProbe.
[[nodiscard]] QString frameText(const QByteArray& nonce, const QStringList& commands);

/// The answers that are complete, in order: fewer than were asked for when the far side broke off.
[[nodiscard]] QList<Output> readFrames(const QByteArray& nonce, const QByteArray& out, const QByteArray& err);

/// The script that runs one command that goes on, in the same environment, until it ends or its channel does.
[[nodiscard]] QString listenText(const Command& command);

/// The text of a question within a frame: it gets its own input, or none.
[[nodiscard]] QString questionText(const Command& command);

} // namespace twinrail
