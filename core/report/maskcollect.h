// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/maskkinds.h"
#include "core/report/report.h"

namespace twinrail {

/// Everything that these facts name, in the order in which it is met; with repetitions.
[[nodiscard]] QList<MaskFound> maskedThings(const ReportFacts& facts);
/// Texts that look like addresses and are versions of software.
[[nodiscard]] QStringList versionsIn(const ReportFacts& facts);

} // namespace twinrail
