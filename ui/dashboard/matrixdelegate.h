// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace twinrail {

/// A cell of the matrix: the sign of its condition, and "active/planned" beside it where there is room.
class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setNumbers(bool shown) { m_numbers = shown; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool m_numbers = true;
};

} // namespace twinrail
