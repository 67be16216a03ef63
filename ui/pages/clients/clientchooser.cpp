// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/clientchooser.h"

#include "core/base/tr.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace twinrail {

ClientChooser::ClientChooser(QWidget* parent) : QWidget(parent), m_combo(new QComboBox)
{
    m_combo->setObjectName(QStringLiteral("client"));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* label = new QLabel(Tr::tr("&Client:"));
    label->setBuddy(m_combo);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_combo);
    layout->addStretch();
    connect(m_combo, &QComboBox::activated, this, &ClientChooser::chosen);
}

void ClientChooser::setClients(const QList<Client>& clients)
{
    QStringList names, shown;
    for (const Client& client : clients)
        names << client.name;
    for (int i = 0; i < m_combo->count(); ++i)
        shown << m_combo->itemText(i);
    if (names == shown)
        return;
    const QString kept = m_combo->currentText();
    m_combo->clear();
    m_combo->addItems(names);
    m_combo->setCurrentIndex(static_cast<int>(qMax(qsizetype(0), names.indexOf(kept))));
    m_combo->setEnabled(!names.isEmpty());
}

void ClientChooser::choose(qsizetype row) { m_combo->setCurrentIndex(static_cast<int>(row)); }
qsizetype ClientChooser::row() const { return m_combo->currentIndex(); }

} // namespace twinrail
