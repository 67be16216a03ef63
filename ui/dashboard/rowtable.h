// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace twinrail {

/// A table of values that is only read: whole rows, Tab leads on, the last column takes the room. Ctrl+C copies the
/// selected rows with whole texts.
class RowTable : public QTableView {
    Q_OBJECT
public:
    RowTable(QAbstractItemModel* model, const QString& name, const QString& spoken, QWidget* parent = nullptr);

    /// As wide as this text, or as the title of the column.
    void setColumnFor(int column, const QString& longest);
    void setWideColumn(int column); ///< that takes the room and has some at least, instead of the last
    void setLinesPerRow(int lines); ///< one, unless texts are sentences

signals:
    void opened(const QModelIndex& index); ///< Return, or a double click

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void copy() const;
    int m_wide = -1;
};

} // namespace twinrail
