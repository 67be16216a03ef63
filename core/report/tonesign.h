// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/document.h"

namespace twinrail {

/// What stands before a text of that tone, so that it is told without colour; empty for Plain.
[[nodiscard]] QString toneSign(Tone tone);
/// The same word in English whatever the language: for style sheets and the like.
[[nodiscard]] QLatin1String toneKey(Tone tone);
/// Whether its words are set bold: those that somebody has to read.
[[nodiscard]] bool toneIsStrong(Tone tone);
/// Sign and text; no sign where the text begins with one of its own ("● active").
[[nodiscard]] QString withSign(const QString& text, Tone tone);

} // namespace twinrail
