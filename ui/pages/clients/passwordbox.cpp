// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/passwordbox.h"

#include "core/base/tr.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace twinrail {

PasswordBox::PasswordBox(QWidget* parent)
    : QWidget(parent), m_label(new QLabel(Tr::tr("&Password:"))), m_password(new QLineEdit), m_clients(new QComboBox),
      m_remember(new QCheckBox(Tr::tr("&Remember in the system keychain")))
{
    m_password->setObjectName(QStringLiteral("clientPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_clients->setObjectName(QStringLiteral("clientPasswordFor"));
    m_clients->addItem(Tr::tr("all clients"));
    m_clients->addItem(Tr::tr("the selected clients"));
    m_remember->setObjectName(QStringLiteral("rememberClientPassword"));

    m_label->setBuddy(m_password);
    //: label of a choice: the password is for all clients, or for the selected ones
    auto* clientsLabel = new QLabel(Tr::tr("&for"));
    clientsLabel->setBuddy(m_clients);
    auto* hint = new QLabel(Tr::tr("Leave it empty where an SSH agent or a key of yours opens the client."));
    hint->setWordWrap(true);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(m_password, 0, 1);
    layout->addWidget(clientsLabel, 0, 2);
    layout->addWidget(m_clients, 0, 3);
    layout->addWidget(hint, 1, 1, 1, 3);
    layout->addWidget(m_remember, 2, 1, 1, 3);
    layout->setColumnStretch(1, 1);

    connect(m_password, &QLineEdit::textEdited, this, &PasswordBox::changed);
    connect(m_clients, &QComboBox::activated, this, &PasswordBox::changed);
}

bool PasswordBox::isEmpty() const { return m_password->text().isEmpty(); }
bool PasswordBox::forSelectedOnly() const { return m_clients->currentIndex() == 1; }
bool PasswordBox::remember() const { return m_remember->isChecked(); }

Secret PasswordBox::take()
{
    Secret secret(m_password->text().toUtf8());
    m_password->clear();
    emit changed();
    return secret;
}

} // namespace twinrail
