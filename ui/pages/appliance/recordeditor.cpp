// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/recordeditor.h"

#include "ui/widgets/recordtable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace twinrail {

RecordEditor::RecordEditor(SiteSession& session, RecordModelBase& model, QString list, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(model), m_list(std::move(list)), m_table(new RecordTable),
      m_buttons(new QHBoxLayout), m_sentence(new QLabel)
{
    m_table->setModel(&model);
    m_sentence->setObjectName(QStringLiteral("rowSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->hide();
    m_buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_sentence);
    setFocusProxy(m_table);
    watch();
}

void RecordEditor::watch()
{
    connect(&m_model, &RecordModelBase::rawChanged, this,
            [this](const QString& place, const QString& text) { m_session.setRaw(place, text); });
    connect(m_table, &RecordTable::removalWanted, this, [this] { emit removalWanted(m_table->selectedRows()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordEditor::fitButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordEditor::rowChanged);
}

QPushButton* RecordEditor::addButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void RecordEditor::addRemoval(const QString& text, const char* name)
{
    m_remove = addButton(text, name);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removalWanted(m_table->selectedRows()); });
    fitButtons();
}

void RecordEditor::fitButtons()
{
    if (m_remove)
        m_remove->setEnabled(m_table->selectionModel()->hasSelection());
}

void RecordEditor::showProblems(const Findings& problems)
{
    m_model.setRaw(m_session.rawBelow(m_list));
    m_model.setFindings(problems);
    fitButtons();
    fitFocus();
}

// Nothing can be done in a table without rows: the keyboard goes on to the first button, which makes one.
void RecordEditor::fitFocus()
{
    QWidget* first = m_buttons->itemAt(0)->widget();
    QWidget* place = m_model.rowCount() == 0 && first ? first : m_table;
    const bool isLost = place != m_table && m_table->hasFocus();
    m_table->setFocusPolicy(place == m_table ? Qt::StrongFocus : Qt::NoFocus);
    setFocusProxy(place);
    if (isLost)
        place->setFocus(Qt::OtherFocusReason);
}

void RecordEditor::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

int RecordEditor::currentRow() const { return m_table->currentIndex().row(); }

void RecordEditor::goTo(int row, int column)
{
    m_table->setCurrentIndex(m_model.index(row, column));
    m_table->setFocus(Qt::OtherFocusReason);
}

bool RecordEditor::goTo(const QString& place)
{
    const QModelIndex index = m_model.indexOf(place);
    if (index.isValid())
        goTo(index.row(), index.column());
    return index.isValid();
}

} // namespace twinrail
