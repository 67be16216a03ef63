// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace twinrail::architecture {

/// One line of a file of this repository.
struct SourceLine {
    QString file; ///< from the root: "core/plan/step.h"
    int number = 0;
    QString text;        ///< without the space around it
    bool nested = false; ///< it began with some
};

/// Every file below these folders whose name ends like one of `endings`, from the root, sorted.
[[nodiscard]] QStringList filesBelow(const QStringList& folders, const QStringList& endings);
[[nodiscard]] QStringList sourceFiles(); ///< all of ours: app, core, tests, ui
[[nodiscard]] QList<SourceLine> linesOf(const QString& file);
[[nodiscard]] bool exists(const QString& file);

/// What an #include line names: quotes or angle brackets taken off; empty for other lines.
struct Include {
    QString name;
    bool quoted = false;
};
[[nodiscard]] Include includeIn(const SourceLine& line);

/// "core/plan" for "core/plan/steps/make.cpp", "ui/pages" likewise; "app", "tests" for what is below them.
[[nodiscard]] QString roomOf(const QString& file);

} // namespace twinrail::architecture
