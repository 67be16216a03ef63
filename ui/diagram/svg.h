// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/snapshot.h"

#include <QByteArray>

namespace twinrail {

/// The picture of the paths for a report: SVG with texts as texts, in the light palette, in a size that a page can
/// hold. The same bytes for the same values. Needs a QGuiApplication (for the fonts).
[[nodiscard]] QByteArray diagramSvg(const Site& site, const Snapshot& snapshot);
/// What it shows, for those who cannot see it.
[[nodiscard]] QString diagramWords(const Site& site, const Snapshot& snapshot);

} // namespace twinrail
