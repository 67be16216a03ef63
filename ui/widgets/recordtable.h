// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

#include <functional>

namespace twinrail {

/// A table of records (ui/models/recordmodel.h) that is edited in place, by keyboard alone if one likes: F2, Enter or
/// any letter edits, Tab goes to the next cell, Delete asks for the removal of the selected rows, Ctrl+C copies whole
/// texts. Long names are elided in the middle, where iSCSI names differ least.
class RecordTable : public QTableView {
    Q_OBJECT
public:
    /// What a cell may be chosen from; an empty list leaves it a line to type in.
    using Choices = std::function<QStringList(const QModelIndex& index)>;

    explicit RecordTable(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// The column gets a list to choose from; with `editable` other texts may be typed too.
    void setChoices(int column, Choices choices, bool editable = false);
    /// The column that takes the room that is left; the last one otherwise.
    void setStretchColumn(int column);
    [[nodiscard]] QList<int> selectedRows() const; ///< ascending
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void removalWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void copy() const;
    void fitColumns();
    int m_stretch = -1;
    bool m_fitting = false;
    bool m_sizedByHand = false;
};

} // namespace twinrail
