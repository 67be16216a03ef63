// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace twinrail {

/// One line that may be longer than its place (IQN, fingerprint, path): elided in the middle, whole as tool tip and for
/// screen readers. Takes the focus, so that Ctrl+C and the context menu copy the whole text without a mouse.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    enum class Face { Usual, Fixed };
    explicit ElidedLabel(const QString& text = {}, Face face = Face::Usual, QWidget* parent = nullptr);

    /// Hides QLabel's: the tool tip must follow, and nothing in it may be taken for HTML.
    void setText(const QString& text);
    void copy() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shown() const;
};

} // namespace twinrail
