// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace twinrail {

/// Exact lines to read and copy: commands, calls, diffs, evidence. Fixed width; comments, added and removed lines are
/// told apart by their first sign, and by colour.
class LinesView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit LinesView(QWidget* parent = nullptr);

    /// Leaves the place where somebody reads when it is the same text.
    void setLines(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitFont();
};

} // namespace twinrail
