// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/initiatorname.h"

#include "core/base/tr.h"
#include "ui/pages/clients/clientwords.h"
#include "ui/pages/clients/initiatorwords.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>

namespace twinrail {

InitiatorName::InitiatorName(QWidget* parent)
    : QWidget(parent), m_field(new QLineEdit), m_state(new QLabel),
      m_present(new ElidedLabel({}, ElidedLabel::Face::Fixed)),
      m_keep(new QPushButton(Tr::tr("&Keep the client's name")))
{
    m_field->setObjectName(QStringLiteral("initiatorName"));
    m_field->setFont(fixedFont(font()));
    m_state->setObjectName(QStringLiteral("initiatorState"));
    m_state->setWordWrap(true);
    m_present->setObjectName(QStringLiteral("presentInitiator"));
    m_keep->setObjectName(QStringLiteral("keepInitiatorName"));
    m_keep->setAutoDefault(false);
    auto* label = new QLabel(Tr::tr("&Initiator name:"));
    label->setBuddy(m_field);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label, 0, 0, 1, 2);
    layout->addWidget(m_field, 1, 0, 1, 2);
    layout->addWidget(m_state, 2, 0);
    layout->addWidget(m_present, 3, 0);
    layout->addWidget(m_keep, 2, 1, 2, 1, Qt::AlignTop);
    layout->setColumnStretch(0, 1);

    connect(m_field, &QLineEdit::textEdited, this, &InitiatorName::tell);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_field->setText(m_present->text());
        tell(m_field->text());
    });
}

void InitiatorName::showName(const Client& client, const ClientFacts& facts, const QString& raw)
{
    const QString text = raw.isEmpty() ? client.initiator.text() : raw;
    // Upper case is typed on the way to the same name; nothing must change under the cursor.
    if (!m_telling && m_field->text().compare(text, Qt::CaseInsensitive) != 0)
        m_field->setText(text);
    m_state->setText(initiatorSentence(client, facts));
    const QString present = hasAnswer(facts) ? facts.survey.initiatorName : QString();
    const bool differs = !present.isEmpty() && present != client.initiator.text();
    m_present->setText(present);
    m_present->setVisible(differs);
    m_keep->setVisible(differs || (!present.isEmpty() && !raw.isEmpty()));
}

void InitiatorName::focusField() { m_field->setFocus(Qt::OtherFocusReason); }

void InitiatorName::tell(const QString& text)
{
    const QScopedValueRollback<bool> telling(m_telling, true);
    emit typed(text);
}

} // namespace twinrail
