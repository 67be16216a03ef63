// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace twinrail {

/// A unified diff to read: fixed width, changed lines by sign and colour.
class DiffView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit DiffView(QWidget* parent = nullptr);

    /// Leaves the place where somebody reads when it is the same text.
    void setDiff(const QByteArray& diff);
    /// A sentence instead: why there is nothing to compare.
    void setSentence(const QString& sentence);

private:
    void show(const QString& text);
};

} // namespace twinrail
