// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/choicedelegate.h"

#include <QComboBox>
#include <QLineEdit>

namespace twinrail {

ChoiceDelegate::ChoiceDelegate(RecordTable::Choices choices, bool editable, QObject* parent)
    : QStyledItemDelegate(parent), m_choices(std::move(choices)), m_editable(editable)
{}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QString title = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    const QStringList choices = m_choices ? m_choices(index) : QStringList();
    if (choices.isEmpty()) {
        auto* line = new QLineEdit(parent);
        line->setFrame(false);
        line->setAccessibleName(title);
        line->setObjectName(QStringLiteral("cellEditor"));
        return line;
    }
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("cellEditor"));
    box->setEditable(m_editable);
    if (m_editable) {
        box->setCompleter(nullptr); // it would make 10.10.9.90 of 10.10.9. before all is typed
        box->setInsertPolicy(QComboBox::NoInsert);
    }
    box->setAccessibleDescription(title); // its name is always its text (toolchain §8)
    box->addItems(choices);
    // A choice is an answer: nobody should have to press Enter after it.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<ChoiceDelegate*>(this);
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(box->findText(text));
        if (box->isEditable())
            box->setEditText(text);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor); line && line->text() != text) {
        line->setText(text);
    }
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentText(), Qt::EditRole);
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        model->setData(index, line->text(), Qt::EditRole);
}

} // namespace twinrail
