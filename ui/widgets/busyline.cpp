// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/busyline.h"

#include "core/base/tr.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace twinrail {

BusyLine::BusyLine(QWidget* parent) : QWidget(parent), m_text(new QLabel), m_stop(new QPushButton(Tr::tr("&Stop")))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);

    m_text->setObjectName(QStringLiteral("busyText"));
    m_text->setTextFormat(Qt::PlainText);
    m_stop->setObjectName(QStringLiteral("stopAsking"));
    auto* bar = new QProgressBar;
    bar->setObjectName(QStringLiteral("busyBar"));
    bar->setRange(0, 0); // nobody knows how long a machine takes
    bar->setTextVisible(false);
    bar->setFixedHeight(qMax(4, fontMetrics().height() / 4));
    bar->setAccessibleName(Tr::tr("Working"));

    auto* words = new QVBoxLayout;
    words->setSpacing(qMax(2, fontMetrics().height() / 5));
    words->addWidget(m_text);
    words->addWidget(bar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addLayout(words, 1);
    row->addWidget(m_stop);

    connect(m_stop, &QPushButton::clicked, this, &BusyLine::stopRequested);
    hide();
}

void BusyLine::setBusy(const QString& text)
{
    m_text->setText(text);
    m_stop->setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

} // namespace twinrail
