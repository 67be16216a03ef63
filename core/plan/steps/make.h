// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/step.h"

namespace twinrail::steps {

/// How steps make changes: the one place that fills in what follows from before and after.

/// The file becomes `after`; nothing when it already is. `before` is what was read; a new file gets mode 0644, or
/// `newMode`.
[[nodiscard]] Changes fileChange(const QString& step, const QString& title, const QString& path,
                                 const std::optional<FileImage>& before, const QByteArray& after,
                                 const QList<Mutation>& notify = {}, int newMode = 0644);

[[nodiscard]] Change toolChange(const QString& step, const QString& title, const QString& before, const QString& after,
                                const QList<Mutation>& apply, const QList<Mutation>& undo);

/// An object on the appliance; the title is the deed's own sentence.
[[nodiscard]] Change deedChange(const QString& step, const DeedObject& object);

/// A conflict: something is there that differs from the plan. It is shown, not fixed, and blocks its machine.
[[nodiscard]] Finding conflict(const QString& step, const QString& place, const QString& text, const QString& advice);

/// A kernel module: loaded when `loaded` says it is not there; taken out again by undo.
[[nodiscard]] Changes loadModule(const QString& step, const QString& module, const QByteArray& procModules);

/// The arguments that name one node record: -m node -T target -p portal[,tag] -I interface.
[[nodiscard]] QStringList nodeArguments(const IscsiName& target, const QString& portal, const QString& interface);

} // namespace twinrail::steps
