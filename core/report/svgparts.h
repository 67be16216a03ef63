// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace twinrail {

/// The <svg> element alone, fit to stand in HTML: with a view box instead of a size, as a picture that `words` tell of.
/// Empty when the bytes are no SVG, or SVG that runs something or loads something.
[[nodiscard]] QString inlineSvg(const QByteArray& svg, const QString& words);

} // namespace twinrail
