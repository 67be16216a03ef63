// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/addclients.h"

#include "core/base/tr.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace twinrail {

AddClients::AddClients(QWidget* parent)
    : QWidget(parent), m_label(new QLabel(Tr::tr("Add &clients:"))), m_field(new QLineEdit), m_reasons(new QLabel)
{
    m_field->setObjectName(QStringLiteral("addClients"));
    m_field->setPlaceholderText(Tr::tr("For example: prague root@brno:22 10.10.8.61"));
    m_field->setAccessibleDescription(Tr::tr("Several at once, separated by spaces, commas or new lines."));
    m_field->installEventFilter(this);
    m_reasons->setObjectName(QStringLiteral("addClientsReasons"));
    m_reasons->setWordWrap(true);
    m_reasons->setVisible(false);

    m_label->setBuddy(m_field);
    auto* button = new QPushButton(Tr::tr("&Add"));
    button->setObjectName(QStringLiteral("addClientsButton"));
    button->setAutoDefault(false);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(m_field, 0, 1);
    layout->addWidget(button, 0, 2);
    layout->addWidget(m_reasons, 1, 1, 1, 2);

    connect(m_field, &QLineEdit::textEdited, this, &AddClients::typed);
    connect(button, &QPushButton::clicked, this, &AddClients::wanted);
}

QString AddClients::text() const { return m_field->text(); }

void AddClients::setText(const QString& text)
{
    if (m_field->text() != text)
        m_field->setText(text);
}

void AddClients::setReasons(const QStringList& reasons)
{
    m_reasons->setText(reasons.join(u' '));
    m_reasons->setVisible(!reasons.isEmpty());
}

// Enter adds; it must not press the window's default button as well.
bool AddClients::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && !m_field->text().trimmed().isEmpty()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit wanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace twinrail
