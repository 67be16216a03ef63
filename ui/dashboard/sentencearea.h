// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace twinrail {

/// A place of fixed height for a sentence that changes with what is selected: whatever stands around it does not move,
/// and what is longer scrolls. Takes the label.
[[nodiscard]] QWidget* sentenceArea(QLabel* label, const QString& spoken, int lines = 2);

} // namespace twinrail
