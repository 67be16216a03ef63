// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace twinrail {

/// The system's fixed-width family in the size of `like`: for IQNs, fingerprints, commands.
[[nodiscard]] QFont fixedFont(const QFont& like);
/// For the one line on top of a page or dialog.
[[nodiscard]] QFont headingFont(const QFont& like);
[[nodiscard]] QFont boldFont(QFont font);

} // namespace twinrail
