// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/groupedit.h"

#include "ui/widgets/recordtable.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace twinrail {

namespace {

QStringList itemsOf(const QComboBox& field)
{
    QStringList items;
    for (int i = 0; i < field.count(); ++i)
        items << field.itemText(i);
    return items;
}

} // namespace

GroupEdit::GroupEdit(const Words& words, const QString& name, QWidget* parent)
    : QWidget(parent), m_model({}, memberColumns(words.member, words.who)), m_label(new QLabel(words.label)),
      m_field(new QComboBox), m_state(new QLabel), m_table(new RecordTable)
{
    m_field->setObjectName(name);
    m_field->setEditable(true);
    m_field->lineEdit()->setAccessibleName(QString(words.label).remove(u'&').remove(u':'));
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_field->setMinimumContentsLength(20);
    m_field->setAccessibleDescription(words.purpose);
    m_state->setObjectName(name + QStringLiteral("State"));
    m_state->setTextFormat(Qt::PlainText);
    m_table->setObjectName(name + QStringLiteral("Members"));
    m_table->setAccessibleName(words.members);
    m_table->setModel(&m_model);
    m_table->setStretchColumn(0);

    m_label->setBuddy(m_field);
    auto* purpose = new QLabel(words.purpose);
    purpose->setWordWrap(true);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(m_field, 0, 1);
    layout->addWidget(m_state, 0, 2);
    layout->addWidget(purpose, 1, 0, 1, 3);
    layout->addWidget(m_table, 2, 0, 1, 3);
    layout->setColumnStretch(1, 2);
    layout->setColumnStretch(2, 1); // so that the fields of two groups end alike, whatever their state is
    layout->setRowStretch(2, 1);
    connect(m_field, &QComboBox::editTextChanged, this, [this](const QString& text) { emit named(text.trimmed()); });
}

void GroupEdit::show(const QString& group, const QStringList& known, const QString& state,
                     const QList<MemberRow>& members)
{
    showName(group, known);
    m_state->setText(state);
    m_model.setRows(members);
}

// What somebody is typing keeps its cursor and selection; a name of one's own is no item, so that the arrow keys begin
// at the first one.
void GroupEdit::showName(const QString& group, const QStringList& known)
{
    const QSignalBlocker quiet(m_field); // only a person names groups
    const QString typed = m_field->currentText();
    const int cursor = m_field->lineEdit()->cursorPosition();
    const auto item = static_cast<int>(known.indexOf(group));
    if (itemsOf(*m_field) != known) {
        m_field->clear();
        m_field->addItems(known);
    }
    if (m_field->currentIndex() != item)
        m_field->setCurrentIndex(item);
    const QString text = typed.trimmed() == group ? typed : group;
    if (m_field->currentText() != text)
        m_field->setEditText(text);
    if (text == typed && m_field->lineEdit()->cursorPosition() != cursor)
        m_field->lineEdit()->setCursorPosition(cursor);
}

} // namespace twinrail
