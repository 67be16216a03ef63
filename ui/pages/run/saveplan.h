// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/planner.h"

#include <QWidget>

namespace twinrail {

/// Writes a plan as text, or as JSON when the file's name ends so.
[[nodiscard]] Result<> writePlan(const Plan& plan, const QString& path);

/// Asks where to ("savePlanDialog"), then writes; what went wrong is said in a dialog.
void askToSavePlan(QWidget* parent, const Plan& plan, const QString& sitePath);

} // namespace twinrail
