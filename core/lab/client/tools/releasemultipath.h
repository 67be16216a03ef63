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

// multipath-tools 0.9.4 and 0.11.1 as Debian builds them: as `multipath -t` and the daemon were recorded.
[[nodiscard]] QList<QPair<QString, QString>> multipathDefaults094();
[[nodiscard]] QList<QPair<QString, QString>> multipathDefaults0111();
[[nodiscard]] QStringList multipathKeywords094();
[[nodiscard]] QStringList multipathHiddenNodes();
[[nodiscard]] QList<Release::Device> multipathHiddenDevices();
[[nodiscard]] QStringList multipathdCommands();

} // namespace twinrail::lab
