// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

/// A reply with one more line on standard output, or on standard error.
inline void addLine(Reply& reply, const QString& text) { reply.out += text.toUtf8() + '\n'; }
inline void addError(Reply& reply, const QString& text) { reply.err += text.toUtf8() + '\n'; }

/// A program that says one line and ends.
[[nodiscard]] inline Reply said(const QString& text, int status = 0)
{
    return Reply{text.toUtf8() + '\n', {}, status, 0};
}

/// A program that complains in one line and ends.
[[nodiscard]] inline Reply complained(const QString& text, int status)
{
    return Reply{{}, text.toUtf8() + '\n', status, 0};
}

} // namespace twinrail::lab
