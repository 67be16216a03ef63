// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/answerbox.h"

#include "core/base/tr.h"
#include "ui/pages/clients/clientwords.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/linesview.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace twinrail {

namespace {

QLabel* makeSentence(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QWidget* makeLines(const AnswerRow& row)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (const QString& line : row.lines) {
        auto* label = new ElidedLabel(line, row.exact ? ElidedLabel::Face::Fixed : ElidedLabel::Face::Usual);
        label->setAccessibleName(QStringLiteral("%1 %2").arg(row.title, line));
        layout->addWidget(label);
    }
    return box;
}

} // namespace

AnswerBox::AnswerBox(QWidget* parent)
    : QWidget(parent), m_sentence(makeSentence("applianceAnswer")), m_warning(makeSentence("plainHttpWarning")),
      m_askAgain(new QPushButton(Tr::tr("As&k again"))), m_details(new QPushButton(Tr::tr("Show &details"))),
      m_evidence(new LinesView), m_form(new QFormLayout)
{
    m_askAgain->setObjectName(QStringLiteral("askApplianceAgain"));
    m_details->setObjectName(QStringLiteral("showApplianceDetails"));
    m_details->setCheckable(true);
    m_evidence->setObjectName(QStringLiteral("applianceEvidence"));
    m_evidence->setAccessibleName(Tr::tr("What the appliance said, word for word"));
    for (QPushButton* button : {m_askAgain, m_details})
        button->setAutoDefault(false);
    m_form->setVerticalSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing) / 2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    auto* head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    head->addWidget(m_askAgain, 0, Qt::AlignTop);
    head->addWidget(m_details, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_warning);
    layout->addWidget(m_evidence);
    layout->addLayout(m_form);
    connect(m_askAgain, &QPushButton::clicked, this, &AnswerBox::askAgain);
    connect(m_details, &QPushButton::toggled, m_evidence, &QWidget::setVisible);
}

void AnswerBox::show(const Site& site, const ApplianceFacts& facts)
{
    m_sentence->setText(answerSentence(site, facts));
    const QString warning = plainHttpWarning(facts);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    m_askAgain->setVisible(facts.asked == Asked::Answered);
    const QString evidence = facts.asked == Asked::Failed && facts.error ? facts.error->evidence : QString();
    m_evidence->setLines(evidence);
    m_details->setVisible(!evidence.isEmpty());
    m_evidence->setVisible(!evidence.isEmpty() && m_details->isChecked());
    showRows(answerRows(site, facts));
}

void AnswerBox::showRows(const QList<AnswerRow>& rows)
{
    if (rows == m_rows)
        return;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_labels.clear();
    for (const AnswerRow& row : rows) {
        m_labels << new QLabel(row.title);
        m_form->addRow(m_labels.last(), makeLines(row));
    }
    m_rows = rows;
}

} // namespace twinrail
