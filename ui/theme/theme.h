// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>

namespace twinrail {

enum class Appearance {
    System, ///< what the platform theme sets, else what the desktop portal says, else light; followed while running
    Light,
    Dark,
    HighContrast
};

struct AppearanceEntry {
    Appearance appearance;
    QString word;  ///< in the settings; stable
    QString title; ///< for a menu
};
[[nodiscard]] QList<AppearanceEntry> appearanceTable();

/// What was chosen last; System when nothing was.
[[nodiscard]] Appearance savedAppearance();
void saveAppearance(Appearance appearance);

/// Sets style and palette of the whole program. Does not wait: the desktop's answer is taken when it comes.
void applyAppearance(QApplication& application, Appearance appearance);

} // namespace twinrail
