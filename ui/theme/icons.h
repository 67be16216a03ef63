// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace twinrail {

/// The pictures of the program. Drawn in the text colour of the palette of the moment, so they follow every appearance.
enum class Glyph { New, Open, Inspect, Watch, Lab, Check, Note, Warning, Unknown, Error, Help, Copy, Key, Fingerprint };

[[nodiscard]] QIcon iconOf(Glyph glyph);
/// The program's own, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace twinrail
