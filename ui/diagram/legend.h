// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diagram/tally.h"

#include <QWidget>

namespace twinrail {

/// The states that occur: a piece of line, glyph, word and number of paths. Wraps.
class Legend : public QWidget {
    Q_OBJECT
public:
    explicit Legend(QWidget* parent = nullptr);
    void showTally(const Tally& tally);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        PathState state;
        QString text;
    };
    [[nodiscard]] static QList<Entry> entriesOf(const Tally& tally);
    [[nodiscard]] int sample() const; ///< how long the piece of line is
    [[nodiscard]] QList<QRect> places(const QList<Entry>& entries, int width) const;

    Tally m_tally;
};

} // namespace twinrail
