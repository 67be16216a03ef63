// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/lunpane.h"

#include "core/base/tr.h"
#include "ui/dashboard/fleetwords.h"
#include "ui/dashboard/livesite.h"
#include "ui/dashboard/sentencearea.h"
#include "ui/diagram/pathmodel.h"
#include "ui/diagram/pathtable.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace twinrail {

LunPane::LunPane(LiveSite& live, QWidget* parent)
    : QWidget(parent), m_live(&live), m_sentence(new QLabel), m_paths(new PathTable),
      m_table(m_paths->findChild<QTableView*>()), m_reason(new QLabel)
{
    setObjectName(QStringLiteral("lunPane"));
    m_sentence->setObjectName(QStringLiteral("lunSentence"));
    m_paths->setObjectName(QStringLiteral("lunPaths"));
    m_paths->layout()->setContentsMargins({});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(sentenceArea(m_sentence, Tr::tr("How this LUN is"), 1));
    column->addWidget(m_paths, 1);
    column->addWidget(sentenceArea(m_reason, Tr::tr("The selected path")));
    m_reason->setObjectName(QStringLiteral("pathReason"));
    for (const int same : {PathModel::Client, PathModel::Lun, PathModel::Alias}) // in all rows, and said above
        m_table->setColumnHidden(same, true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LunPane::showReason);
    connect(m_table->model(), &QAbstractItemModel::dataChanged, this, &LunPane::showReason);
    showReason();
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
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    m_table->setFocus();
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

void LunPane::showReason()
{
    const QModelIndex index = m_table->currentIndex();
    const auto text = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
    //: %1 is an interface, %2 a portal, %3 the state of the path between them, %4 a sentence with the reason or nothing
    m_reason->setText(index.isValid() ? Tr::tr("%1 to %2: %3. %4")
                                            .arg(text(PathModel::Interface), text(PathModel::Portal),
                                                 text(PathModel::State), text(PathModel::Reason))
                                            .trimmed()
                                      : Tr::tr("Select a path to read its state here."));
}

void LunPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace twinrail
