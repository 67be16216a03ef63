// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/breadcrumb.h"

#include "core/base/tr.h"
#include "ui/theme/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <array>

namespace twinrail {

namespace {

QPushButton* makePart(const QString& name)
{
    auto* part = new QPushButton;
    part->setObjectName(name);
    part->setFlat(true);
    part->setCheckable(false);
    return part;
}

QString literally(QString text) { return text.replace(u'&', QLatin1String("&&")); }

} // namespace

Breadcrumb::Breadcrumb(QWidget* parent)
    : QWidget(parent), m_back(new QPushButton(Tr::tr("&Back"))), m_all(makePart(QStringLiteral("crumbAll"))),
      m_firstGap(new QLabel(QStringLiteral("›"))), m_client(makePart(QStringLiteral("crumbClient"))),
      m_secondGap(new QLabel(QStringLiteral("›"))), m_lun(makePart(QStringLiteral("crumbLun")))
{
    setObjectName(QStringLiteral("breadcrumb"));
    setAccessibleName(Tr::tr("Where you are"));
    m_back->setObjectName(QStringLiteral("upButton"));
    m_back->setToolTip(Tr::tr("Alt+Left, Escape or Backspace"));
    m_all->setText(Tr::tr("All clients"));
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->setSpacing(0);
    for (QWidget* part : std::array<QWidget*, 6>{m_back, m_all, m_firstGap, m_client, m_secondGap, m_lun})
        across->addWidget(part);
    across->insertSpacing(1, fontMetrics().averageCharWidth());
    across->addStretch();
    connect(m_back, &QPushButton::clicked, this, [this] { emit chosen(m_place.above()); });
    connect(m_all, &QPushButton::clicked, this, [this] { emit chosen({}); });
    connect(m_client, &QPushButton::clicked, this, [this] { emit chosen({m_place.client}); });
    connect(m_lun, &QPushButton::clicked, this, [this] { emit chosen(m_place); });
    showPlace({}, {});
}

void Breadcrumb::showPlace(const Place& place, const QString& lun)
{
    m_place = place;
    m_client->setText(literally(place.client));
    m_lun->setText(literally(lun));
    const bool client = !place.client.isEmpty();
    const bool inLun = client && place.lun >= 0;
    m_back->setEnabled(client);
    m_firstGap->setVisible(client);
    m_client->setVisible(client);
    m_secondGap->setVisible(inLun);
    m_lun->setVisible(inLun);
    QPushButton* here = inLun ? m_lun : client ? m_client : m_all;
    for (QPushButton* part : {m_all, m_client, m_lun})
        part->setFont(part == here ? boldFont(font()) : font());
}

} // namespace twinrail
