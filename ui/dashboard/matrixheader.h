// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace twinrail {

/// A head of the matrix: what the row or column is called, and the sign of the worst in it.
class MatrixHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit MatrixHeader(Qt::Orientation orientation, QWidget* parent = nullptr);

    /// Columns only: names stand upright where columns are narrow; with `aliases` there is room for two lines.
    void setNarrow(bool narrow);
    void setAliases(bool shown);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    void paintAcross(QPainter& painter, const QRect& rect, int section) const;
    void paintUpright(QPainter& painter, const QRect& rect, int section) const;
    [[nodiscard]] qreal signSide() const;
    [[nodiscard]] QString text(int section) const;

    bool m_narrow = false;
    bool m_aliases = false;
};

} // namespace twinrail
