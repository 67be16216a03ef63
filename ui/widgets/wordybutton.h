// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace twinrail {

/// A button with a sign, a title and a sentence, that wraps as its width wants. Return presses it as Space does.
class WordyButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Look {
        Line, ///< one of several in a frame
        Card  ///< stands for itself
    };
    explicit WordyButton(Look look, QWidget* parent = nullptr);

    void setWords(Glyph sign, const QString& title, const QString& sentence);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] int signSide() const;
    [[nodiscard]] int textLeft() const;

    Look m_look;
    Glyph m_sign = Glyph::Note;
    QString m_title;
    QString m_sentence;
};

} // namespace twinrail
