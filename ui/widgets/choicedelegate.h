// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/recordtable.h"

#include <QStyledItemDelegate>

namespace twinrail {

/// Edits a cell in a line, or in a list of choices where there are any. The editor bears the name of its column.
class ChoiceDelegate : public QStyledItemDelegate {
public:
    ChoiceDelegate(RecordTable::Choices choices, bool editable, QObject* parent);
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    RecordTable::Choices m_choices;
    bool m_editable;
};

} // namespace twinrail
