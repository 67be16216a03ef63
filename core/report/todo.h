// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

namespace twinrail {

/// One translated sentence: what a person should do first. Machines that cannot be asked come before a run that was not
/// finished, this before what a rule or check calls an error, this before lost paths, and those before the rest.
[[nodiscard]] QString firstThingToDo(const Report& report);

/// Why a LUN is not as planned: its reason, or the first path that it lacks.
[[nodiscard]] QString whyNotAsPlanned(const LunVerdict& lun);

} // namespace twinrail
