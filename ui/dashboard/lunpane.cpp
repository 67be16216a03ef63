// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/lunpane.h"

#include "core/base/tr.h"
#include "ui/dashboard/fleetwords.h"
#include "ui/dashboard/livesite.h"
#include "ui/dashboard/sentencearea.h"
#include "ui/diagram/pathtable.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace twinrail {

LunPane::LunPane(LiveSite& live, QWidget* parent)
    : QWidget(parent), m_live(&live), m_sentence(new QLabel), m_paths(new PathTable)
{
    setObjectName(QStringLiteral("lunPane"));
    m_sentence->setObjectName(QStringLiteral("lunSentence"));
    m_paths->setObjectName(QStringLiteral("lunPaths"));
    m_paths->layout()->setContentsMargins({});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(sentenceArea(m_sentence, Tr::tr("How this LUN is"), 1));
    column->addWidget(m_paths, 1);
    connect(m_live, &LiveSite::changed, this, [this](const QStringList& clients) {
        if (isVisible() && clients.contains(m_place.client))
            refresh();
    });
}

void LunPane::showPlace(const Place& place)
{
    m_place = place;
    refresh();
}

void LunPane::takeFocus()
{
    if (auto* table = m_paths->findChild<QTableView*>()) {
        if (!table->currentIndex().isValid())
            table->selectRow(0);
        table->setFocus();
    }
}

void LunPane::refresh()
{
    const ClientLive* client = m_live->live().client(m_place.client);
    if (!client)
        return;
    for (const LunLive& lun : client->luns)
        if (lun.lun == m_place.lun)
            m_sentence->setText(lunSentence(m_place.client, lun));
    Snapshot snapshot;
    for (const PathRowState& path : client->paths)
        if (path.lun == m_place.lun)
            snapshot.paths.append(path);
    m_paths->showSnapshot(m_live->site(), snapshot);
}

void LunPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace twinrail
