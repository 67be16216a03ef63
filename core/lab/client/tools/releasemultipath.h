// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/tools/release.h"

namespace twinrail::lab {

// dm-multipath 0.4.9-106 and 0.8.7: compiled values in the order of `show config`, built-in devices, and the keywords
// that the parser takes beyond those (linux-initiator §5.3, §5.4).
[[nodiscard]] QList<QPair<QString, QString>> multipathDefaults049();
[[nodiscard]] QList<QPair<QString, QString>> multipathDefaults087();
[[nodiscard]] QList<Release::Device> multipathDevices087(); ///< 0.4.9 has none that matters here
[[nodiscard]] QStringList multipathKeywords049();
[[nodiscard]] QStringList multipathKeywords087();

} // namespace twinrail::lab
