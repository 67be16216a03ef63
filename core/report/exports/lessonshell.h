// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/change.h"
#include "core/report/exports/shelltext.h"

namespace twinrail::exports {

/// A question of the plan as a shell function `learn_N`, which mirrors core/plan/lessons.cpp. It is asked when the
/// first change that is still to be done needs its answer, and once; so a second run asks nothing, and one step can be
/// run alone. `before`: the lessons whose answers it needs itself.
[[nodiscard]] QByteArray lessonFunction(int number, const Change& change, const QList<QByteArray>& before,
                                        const Variables& variables);

/// The variable that holds what a lesson makes known, where that is a value and not only a yes.
[[nodiscard]] QByteArray lessonVariable(int number);

} // namespace twinrail::exports
