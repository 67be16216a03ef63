// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace twinrail {

/// The style sheet that stands in every HTML report: light and dark as the reader's system is, always light on paper.
[[nodiscard]] QString htmlStyle();

} // namespace twinrail
